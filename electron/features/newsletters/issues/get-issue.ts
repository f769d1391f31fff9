import type { IssueContent } from '@contract/newsletters/content';
import type { UsedPicture, UsedStory } from '@contract/newsletters/newsletters';
import { ownPicturesIn } from '@rules/issue-pictures';
import { issueWords } from '@rules/issue-words';
import { wordsOfJson } from '@rules/words-of-json';
import type { Reader } from '../../../../db/client';
import { picturesById, type PictureRecord } from '../../../../db/queries/newsletters-people';
import { storiesAmong } from '../../../../db/queries/voices-stories';
import { readIssueContent } from './stored-issue';
import type { Handler } from '../../context';
import { checksOf } from './checked-by';
import { peopleInPrint } from '../../../../db/queries/named-people';
import { requireIssue } from './require-issue';
import { requireNewsletter } from './save-newsletter';
import { toIssueRow, toNewsletter } from './to-newsletter';

/** An issue with all that stands beside its page. Content that cannot be read is null, and its words are plain text. */
export const getIssue: Handler<'newsletters.getIssue'> = ({ id }, { records: { reader } }) => {
  const row = requireIssue(reader, id);
  const content = readIssueContent(row.content);
  const newsletter = toNewsletter(requireNewsletter(reader, row.newsletterId));
  return {
    ...toIssueRow(row),
    newsletter,
    content,
    plainText: content === null ? wordsOfJson(row.content).join('\n') : issueWords(content),
    checks: checksOf(reader, id),
    pictures: usedPictures(reader, { content, masthead: newsletter.mastheadPictureId }),
    stories: usedStories(reader, content),
    people: peopleInPrint(reader),
  };
};

/** The home's own pictures an issue prints: those its content names, and the one beside its name. */
export function usedPictures(
  reader: Reader,
  { content, masthead }: { content: IssueContent | null; masthead: string | null },
): UsedPicture[] {
  const ids = [...(masthead === null ? [] : [masthead]), ...ownPicturesIn(content?.items ?? [])];
  return picturesById(reader, [...new Set(ids)]).map(toUsedPicture);
}

/** The stories the items of an issue name as their source. */
export function usedStories(reader: Reader, content: IssueContent | null): UsedStory[] {
  const named = content?.items.flatMap(({ sources }) =>
    sources.flatMap(({ kind, id }) => (kind === 'voice' ? id : [])),
  );
  return storiesAmong(reader, [...new Set(named)]).map(({ story, voice }) => ({
    ...{ id: voice.id, title: story.title, personId: voice.personId, telling: story.telling },
    isArchived: voice.archivedAt !== null,
  }));
}

/** A picture as an issue uses it. */
export function toUsedPicture({
  id,
  kind,
  alt,
  width,
  height,
  agreedUntil,
  people,
  archivedAt,
}: PictureRecord): UsedPicture {
  return { id, kind, alt, width, height, agreedUntil, people, isArchived: archivedAt !== null };
}
