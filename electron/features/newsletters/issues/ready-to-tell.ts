import type { IssueContent } from '@contract/newsletters/content';
import type { NamedPerson, Offer } from '@contract/newsletters/newsletters';
import { addDays } from '@rules/iso-day';
import { printedAnswer } from '@rules/printed-answer';
import { photoFindings } from '@rules/reading/consent-check';
import { usedInIssues } from '@rules/used-in-issues';
import type { Reader } from '../../../../db/client';
import { listSentContents, type IssueRecord } from '../../../../db/queries/newsletters-issues';
import { picturesById } from '../../../../db/queries/newsletters-people';
import { lastSentOn, settledDecisions } from '../../../../db/queries/newsletters-tell';
import { readIssueContent } from './stored-issue';
import type { Handler } from '../../context';
import { placeKindOf } from './checked-by';
import { answeredOffers, type Found, type Looked } from './offers-answered';
import { dateOffers, photoOffers, storyOffers, writtenStoryOffers } from './offers-other';
import { toUsedPicture } from './get-issue';
import { peopleOffers } from './offers-people';
import { peopleInPrint } from '../../../../db/queries/named-people';
import { requireIssue } from './require-issue';

const lookBackDays = 92;
const mostOfEach = 200;
const mostEarlier = 24;

/**
 * What signed minutes, answered voices, outcomes, dates, stories, birthdays and photos offer this issue: since the last one was
 * sent, and at least three months back. Throws `not-found`.
 */
export const readyToTell: Handler<'newsletters.readyToTell'> = ({ issueId }, context) => {
  const { reader } = context.records;
  const issue = requireIssue(reader, issueId);
  const looked = lookedAt(reader, issue, context.today());
  const content = readIssueContent(issue.content);
  const found = toldApart(everyOffer(reader, { issue, content, looked }));
  const used = usedInIssues([
    ...(content === null ? [] : [{ ...issue, content }]),
    ...earlier(reader, issue),
  ]);
  const against = againstOf(reader, found, looked.today);
  const usedIn = ({ key, kind }: Found) => {
    const one = used.get(key) ?? null;
    // A birthday comes every year.
    return kind === 'birthday' && one?.issueId !== issue.id ? null : one;
  };
  return {
    offers: found.map((offer): Offer => ({
      ...offer,
      usedIn: usedIn(offer),
      against: against(offer),
    })),
  };
};

function lookedAt(reader: Reader, { newsletterId }: IssueRecord, today: string): Looked {
  const months = addDays(today, -lookBackDays);
  const last = lastSentOn(reader, newsletterId);
  return { since: last !== null && last < months ? last : months, today, most: mostOfEach };
}

function everyOffer(
  reader: Reader,
  { issue, content, looked }: { issue: IssueRecord; content: IssueContent | null; looked: Looked },
): Found[] {
  const placeKind = placeKindOf(reader);
  const placed = new Set(
    content?.items.flatMap(({ sources }) =>
      sources.flatMap(({ kind, id }) => (kind === 'birthday' ? id : [])),
    ),
  );
  return [
    ...answeredOffers(reader, settledDecisions(reader, looked), looked),
    ...dateOffers(reader, looked.today),
    ...writtenStoryOffers(reader, { placeKind, issueId: issue.id, today: looked.today }),
    ...storyOffers(reader, placeKind, looked),
    ...peopleOffers({ reader, issue, placeKind, looked, placed }),
    ...photoOffers(reader, looked),
  ];
}

/** Two with the same words from the same place are told apart by their answers. */
function toldApart(found: readonly Found[]): Found[] {
  const alike = Map.groupBy(found, ({ title, origin }) => `${title}\n${origin}`);
  return found.map((offer) => {
    const { title, origin, item } = offer;
    const isAlone = (alike.get(`${title}\n${origin}`) ?? []).length < 2;
    return isAlone || item.kind !== 'answer'
      ? offer
      : { ...offer, origin: `${origin}. ${printedAnswer(item.answer)}` };
  });
}

function earlier(reader: Reader, issue: IssueRecord) {
  return listSentContents(reader, { but: issue.id, most: mostEarlier }).flatMap((row) => {
    const content = readIssueContent(row.content);
    return content === null ? [] : [{ id: row.id, title: row.title, content }];
  });
}

function againstOf(
  reader: Reader,
  found: readonly Found[],
  today: string,
): (offer: { key: string }) => string[] {
  const photos = found.filter(({ kind }) => kind === 'photo').map(({ item }) => item.id);
  const pictures = new Map(picturesById(reader, photos).map((picture) => [`picture:${picture.id}`, picture]));
  const everyone: readonly NamedPerson[] = pictures.size === 0 ? [] : peopleInPrint(reader);
  return ({ key }) => {
    const picture = pictures.get(key);
    if (picture === undefined) return [];
    const placed = [{ itemId: picture.id, picture: toUsedPicture(picture) }];
    const judged = { edition: 'standard' as const, people: everyone, today };
    return photoFindings(placed, judged).map(({ words }) => words);
  };
}
