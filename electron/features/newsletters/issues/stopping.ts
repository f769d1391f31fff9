import type { Finding } from '@contract/newsletters/checks';
import type { IssueContent } from '@contract/newsletters/content';
import { stopsOf } from '@rules/newsletter-ready';
import type { Reader } from '../../../../db/client';
import type { IssueRecord } from '../../../../db/queries/newsletters-issues';
import { knownVoices } from '../../../../db/queries/newsletters-sending';
import { checksOf } from './checked-by';
import { usedPictures, usedStories } from './get-issue';
import { peopleInPrint } from '../../../../db/queries/named-people';
import { requireContent } from './require-issue';
import { requireNewsletter } from './save-newsletter';
import { namedAnswer, voicesOf } from './tell-voices';

/**
 * All that stops an issue, with what only the records know: whose voices those are, and what is not done yet. Throws
 * `precondition` when its words can no longer be read.
 */
export function stopping(reader: Reader, issue: IssueRecord, today: string): Finding[] {
  const content = requireContent(issue);
  const { name: newsletterName, mastheadPictureId } = requireNewsletter(reader, issue.newsletterId);
  const facts = {
    ...{ newsletterName, title: issue.title, checks: checksOf(reader, issue.id) },
    ...{ content, mastheadPictureId, goesOutOn: issue.goesOutOn, today },
    pictures: usedPictures(reader, { content, masthead: mastheadPictureId }),
    ...{ stories: usedStories(reader, content), people: peopleInPrint(reader) },
  };
  return [...stopsOf(facts), ...content.items.flatMap((item) => unfounded(reader, item))];
}

/** What is still to mend in an issue that has not gone out, as its papers say it: where, and what. */
export function toMendIn(
  reader: Reader,
  issue: IssueRecord,
  today: string,
): { itemId: string; words: string }[] {
  if (issue.state === 'sent') return [];
  return stopping(reader, issue, today).map(({ where, words }) => ({ itemId: where.itemId, words }));
}

function unfounded(reader: Reader, item: IssueContent['items'][number]): Finding[] {
  if (item.kind !== 'answer') return [];
  const stop = (words: string): Finding => ({
    ...{ kind: 'no-source', where: { itemId: item.id, start: 0, end: 0 }, words, stops: true },
  });
  const voices = voicesOf(item);
  if (voices.length > 0 && knownVoices(reader, voices).size < voices.length) {
    return [stop('What this answers is not in the records any more, or was taken out of the minutes.')];
  }
  const isOpen = item.answer.reply === 'did' && namedAnswer(reader, item)?.state === 'open';
  return isOpen
    ? [stop('This says “We did”, and the action it is about is still open. Close it first.')]
    : [];
}
