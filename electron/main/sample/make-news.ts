import type { IssueContent, IssueItem } from '@contract/newsletters/content';
import type { Offer } from '@contract/newsletters/newsletters';
import { londonDay, londonInstant, plainDate } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import { usualSections } from '@rules/newsletter-sections';
import { draftItems } from './draft-news';
import { firstWednesdays } from './meeting-plan';
import {
  answersFrom,
  birthdayItem,
  datesItem,
  decisionFrom,
  nextMeetingItem,
  pieceItem,
  threadOf,
  type Edition,
} from './news-items';
import { sharingSince } from './people-told';
import { idOf, type PeopleIds, type Teller } from './teller';
import { toldId } from './told-id';
import { newsOf } from './words/news-months';

type Tell = (at: number, happen: (teller: Teller) => void) => void;

const newsletterId = toldId(0, 'Marram News');
/** Copies written down at once. */
const atOnce = 8;
const answersEach = 3;
/** After every day there is. */
const never = '9999-12-31';

/** The edition that follows the residents' meeting on `wednesday`, nine days after it, when its minutes are signed. */
interface Month {
  issueId: string;
  title: string;
  goesOutOn: string;
  /** The first Wednesday of the month after. */
  nextMeeting: string;
  writtenAt: number;
  sentAt: number;
}

/** How it is told, and what was given back in an edition already, by the words it began with. */
interface Giving {
  tell: Tell;
  given: Set<string>;
  /** Since when each relative is to have one, by full name. */
  shared: ReadonlyMap<string, string>;
}

function monthOf(wednesday: string): Month {
  const goesOutOn = addDays(wednesday, 9);
  const [nextMeeting = ''] = firstWednesdays(addDays(wednesday, 8), addDays(wednesday, 36));
  return {
    ...{ issueId: toldId(londonInstant(wednesday, '10:00'), 'issue'), goesOutOn, nextMeeting },
    title: plainDate(wednesday).replace(/^\d+ /, ''),
    writtenAt: londonInstant(addDays(wednesday, 7), '11:00'),
    sentAt: londonInstant(goesOutOn, '14:00'),
  };
}

/**
 * Marram News: every month an edition that gives back what was said, checked by somebody who reads Easy Read, sent and
 * given out; and last the one that is under way now. `until` is now (epoch ms), `from` a day, `YYYY-MM-DD`.
 */
export function tellNews(
  people: PeopleIds,
  { from, until }: { from: string; until: number },
  tell: Tell,
): void {
  const began = londonInstant(from, '09:30');
  tell(began, (teller) => makeNewsletter(teller, began));
  const all = firstWednesdays(from, addDays(from, 420)).map(monthOf);
  const next = all.findIndex(({ sentAt }) => sentAt > until);
  // A month that comes again in the edition under way is left out, so that no month’s news is there twice.
  const months = all.slice(Math.max(0, next - 11), next + 1);
  // What was given back once is not given back again a month later in other people's words.
  const giving = { tell, given: new Set<string>(), shared: sharingSince(londonDay(until)) };
  let last = began;
  for (const month of months) {
    if (month.sentAt > until) {
      const startsAt = Math.min(until, Math.max(last + 1_800_000, month.writtenAt - 14 * 86_400_000));
      writeDraft(startsAt, month, giving);
      return;
    }
    tellMonth(people, month, giving);
    last = month.sentAt;
  }
}

function makeNewsletter(teller: Teller, at: number): void {
  const { newsletters } = teller.tell(at, 'newsletters.list', {});
  if (newsletters.some(({ id }) => id === newsletterId)) return;
  teller.tell(at, 'newsletters.save', {
    ...{ id: newsletterId, name: 'Marram News', mastheadColour: 'teal', mastheadPictureId: null },
    ...{ howOften: 'monthly', sections: usualSections(), revision: 0 },
  });
}

function tellMonth(people: PeopleIds, month: Month, { tell, given, shared }: Giving): void {
  const { issueId, writtenAt, sentAt, goesOutOn } = month;
  const news = newsOf(Number(goesOutOn.slice(5, 7)));
  tell(writtenAt, (teller) => start(teller, writtenAt, month));
  fill({ at: writtenAt, month }, (offers) => itemsOf(month, { offers, given }), { tell, given, shared });
  const checkedAt = writtenAt + 86_400_000;
  const [who, changed] = news.check;
  tell(checkedAt, (teller) => {
    const check = { id: toldId(checkedAt, who), issueId, personId: idOf(people, who), changed };
    teller.tell(checkedAt, 'newsletters.addCheck', { ...check, checkedOn: addDays(goesOutOn, -1) });
  });
  tell(sentAt, (teller) => {
    const { state, revision } = teller.tell(sentAt, 'newsletters.getIssue', { id: issueId });
    if (state === 'draft')
      teller.tell(sentAt, 'newsletters.send', { id: issueId, sentOn: goesOutOn, revision });
  });
  // More are given out than one step may hold.
  for (let step = 0; step < 5; step += 1) {
    const at = sentAt + (step + 1) * 900_000;
    tell(at, (teller) => giveOut(teller, at, { issueId, goesOutOn, shared }));
  }
}

function start(teller: Teller, at: number, { issueId, title, goesOutOn }: Month): void {
  teller.tell(at, 'newsletters.startIssue', { id: issueId, newsletterId, title, goesOutOn });
}

/**
 * Puts into an edition with nothing in it yet what `items` makes of all the records offer it at that moment: read in one
 * step, kept in the next.
 */
function fill(
  { at, month: { issueId, title, goesOutOn } }: { at: number; month: Month },
  items: (offers: readonly Offer[]) => IssueItem[],
  { tell, given }: Giving,
): void {
  let offered: readonly Offer[] = [];
  tell(at, (teller) => {
    offered = teller.tell(at, 'newsletters.readyToTell', { issueId }).offers;
  });
  tell(at, (teller) => {
    const { content, revision } = teller.tell(at, 'newsletters.getIssue', { id: issueId });
    for (const item of content?.items ?? []) {
      if (item.kind === 'answer') given.add(threadOf(item.answer.said)?.said ?? '');
    }
    if (content === null || content.items.length > 0) return;
    const filled: IssueContent = { ...content, items: items(offered) };
    teller.tell(at, 'newsletters.saveIssue', { id: issueId, title, goesOutOn, content: filled, revision });
  });
}

function itemsOf(
  month: Month,
  { offers, given }: { offers: readonly Offer[]; given: Set<string> },
): IssueItem[] {
  const { goesOutOn, writtenAt, nextMeeting } = month;
  const edition: Edition = { at: writtenAt, goesOutOn };
  const news = newsOf(Number(goesOutOn.slice(5, 7)));
  const upTo = addDays(goesOutOn, -2);
  const known = offers.filter(({ on, usedIn }) => usedIn === null && on !== null && on <= upTo);
  return [
    pieceItem(edition, news.welcome),
    ...answersFrom(edition, known, { given, most: answersEach }),
    ...known
      .filter(({ kind }) => kind === 'decided')
      .flatMap((offer) => decisionFrom(edition, offer) ?? [])
      .slice(0, 1),
    datesItem(edition, news.dates),
    ...news.pieces.map((piece) => pieceItem(edition, piece)),
    birthdayItem(edition, news.birthday),
    nextMeetingItem(edition, nextMeeting),
  ];
}

/** The next few who have none yet are given theirs; those who like it read aloud have somebody with them. */
function giveOut(
  teller: Teller,
  at: number,
  { issueId, goesOutOn, shared }: { issueId: string; goesOutOn: string; shared: ReadonlyMap<string, string> },
): void {
  const { people } = teller.tell(at, 'newsletters.printRun', { issueId });
  // Told again later, an edition still goes to those families alone who were to have it then.
  const without = people.filter(
    ({ given, form, name }) =>
      given === null && (form !== 'families' || (shared.get(name) ?? never) <= goesOutOn),
  );
  const isAloud = ({ form }: (typeof people)[number]) => form === 'easy-read' || form === 'read-aloud';
  const helped = without.filter(isAloud);
  const [these, readWith] = helped.length > 0 ? [helped, 'Bisi Ade'] : [without, ''];
  const copies = these.slice(0, atOnce).map(({ personId, form }) => {
    return { id: toldId(at, personId), personId, form };
  });
  if (copies.length === 0) return;
  teller.tell(at, 'newsletters.giveCopies', { issueId, givenOn: goesOutOn, readWith, copies });
}

/** The next edition as it is while somebody is putting it together: begun, with things to mend and more to tell. */
function writeDraft(at: number, month: Month, giving: Giving): void {
  giving.tell(at, (teller) => start(teller, at, month));
  const edition: Edition = { at, goesOutOn: month.goesOutOn };
  fill({ at, month }, (offers) => draftItems(edition, offers, giving.given), giving);
}
