import { v7 } from 'uuid';
import type { OutputOf } from '@contract/api';
import { londonDay, londonInstant } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import { sampleMeeting, sampleSeries } from '../sample-world';
import type { CallContext } from '../../features/context';
import {
  firstWednesdays,
  monthlyMeetings,
  residentsMeeting,
  weeklySeries,
  weeklyTalks,
  yearsBefore,
} from './meeting-plan';
import { addPeople, peopleIds } from './people-told';
import { Story } from './story';
import { idOf, tellerIn, type PeopleIds, type Teller } from './teller';

// The year is the one that ends on the day the sample is made, so that Today is alive whenever that is. Scenario SC1 alone
// keeps its own day, 2 December 2026, planned and never held: it is there for whoever opens the sample to hold.

/** What was said in these last days may still wait for an answer. */
const mayWait = 80;
/** What is known of people reaches back further than the year's meetings, in days. */
const knownBefore = 100;

/** The first day of a sample of so many years made on `today`, `YYYY-MM-DD`. */
export function firstDay(today: string, years: number): string {
  return addDays(yearsBefore(today, years), 1);
}

/** When the place of such a sample was made, in epoch ms. */
export function madeAt(today: string, years: number): number {
  return londonInstant(addDays(firstDay(today, years), -knownBefore), '09:00');
}

/**
 * Makes the people and the year that ends now, and last of all SC1's meeting, in one transaction: whole or not at all.
 * `at` is now in epoch ms. With `only-next` nothing has happened yet but that the next meeting is planned.
 */
export function makeYear(context: CallContext, at: number, meetings: 'whole-year' | 'only-next'): void {
  context.records.write((tx) => {
    const teller = tellerIn(tx, context);
    const story = beginStory(teller, { at, years: 1 });
    while (meetings === 'whole-year' && !story.isOver) story.next(teller);
    planNext(teller, at);
  });
}

/** The people and their series, written down before the first meeting, and the story that goes on from there. */
export function beginStory(teller: Teller, { at, years }: { at: number; years: number }): Story {
  const today = londonDay(at);
  const begins = madeAt(today, years);
  const people = addPeople(teller, begins);
  const seriesId = v7();
  teller.tell(begins, 'meetings.saveSeries', { id: seriesId, ...sampleSeries, revision: 0 });
  const seriesIds = new Map([[residentsMeeting, seriesId]]);
  const story = new Story({ people, seriesIds, until: at, waitingSince: addDays(today, -mayWait) });
  for (const plan of monthlyMeetings(firstDay(today, 1), today)) {
    if (plan.date === sampleMeeting.date) continue;
    story.plan(plan);
    story.askOn(plan.date);
  }
  return story;
}

/** SC1's meeting; and when its day is over, the one that comes next as well. */
export function planNext(teller: Teller, at: number): void {
  const people = peopleIds(teller, at);
  const { series } = teller.tell(at, 'meetings.listSeries', {});
  const seriesId = series.find(({ title }) => title === residentsMeeting)?.id ?? null;
  const officers = { chairId: idOf(people, 'Denise Okafor'), minuteTakerId: idOf(people, 'Callum Price') };
  const plan = (meeting: typeof sampleMeeting) =>
    teller.tell(at, 'meetings.create', { id: v7(), seriesId, ...meeting, ...officers });
  const today = londonDay(at);
  const [next] = firstWednesdays(addDays(today, 1), addDays(today, 40));
  if (next !== undefined && today > sampleMeeting.date) plan({ ...sampleMeeting, date: next });
  plan(sampleMeeting);
}

/**
 * Adds to a story the talks of every week of so many years up to now, and the residents’ meetings before the last year:
 * what a sample is made of that is made for its size. Meetings that were held already are left as they are.
 */
export function makeLong(story: Story, teller: Teller, { at, years }: { at: number; years: number }): void {
  const today = londonDay(at);
  const [from, lastYear] = [firstDay(today, years), firstDay(today, 1)];
  const ids = seriesOf(teller, madeAt(today, years));
  const there = meetingsThere(teller, at);
  const earlier = monthlyMeetings(from, addDays(lastYear, -1));
  for (const plan of [...earlier, ...weeklyTalks(from, today)]) {
    const seriesId = ids.get(plan.series);
    if (seriesId === undefined) continue;
    story.inSeries(plan.series, seriesId);
    const found = there.get(`${seriesId} ${plan.date}`);
    if (found === undefined) story.plan(plan);
    else if (found.state === 'planned') story.holdPlanned(plan, found.id);
    else if (found.state === 'running') story.endRunning(plan, found.id);
  }
  for (let day = from; day <= today; day = addDays(day, 7)) story.askOn(day);
}

/** The story of a long sample added to a home that has its last year already. */
export function longStory(context: CallContext, { at, years }: { at: number; years: number }): Story {
  return context.records.write((tx) => {
    const teller = tellerIn(tx, context);
    const people: PeopleIds = peopleIds(teller, at);
    const story = new Story({
      people,
      seriesIds: new Map(),
      until: at,
      waitingSince: addDays(londonDay(at), 1),
    });
    makeLong(story, teller, { at, years });
    return story;
  });
}

/** Id by title of every series a long sample has, made where there is none. */
function seriesOf(teller: Teller, at: number): ReadonlyMap<string, string> {
  const { series } = teller.tell(at, 'meetings.listSeries', {});
  const ids = new Map(series.map(({ title, id }) => [title, id]));
  for (const wanted of weeklySeries) {
    if (ids.has(wanted.title)) continue;
    const id = v7();
    teller.tell(at, 'meetings.saveSeries', { id, ...wanted, revision: 0 });
    ids.set(wanted.title, id);
  }
  return ids;
}

type Listed = OutputOf<'meetings.list'>['meetings'][number];

/** Every meeting in the records, by "series day". */
function meetingsThere(teller: Teller, at: number): ReadonlyMap<string, Listed> {
  const found = new Map<string, Listed>();
  for (const archived of [false, true]) {
    let page: OutputOf<'meetings.list'> = { meetings: [], more: true };
    while (page.more) {
      const before: string | null = page.meetings.at(-1)?.date ?? null;
      page = teller.tell(at, 'meetings.list', { archived, before, limit: 500 });
      for (const meeting of page.meetings) found.set(`${meeting.seriesId ?? ''} ${meeting.date}`, meeting);
    }
  }
  return found;
}
