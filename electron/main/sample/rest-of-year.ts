import { londonDay } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import { sampleMeeting } from '../sample-world';
import type { CallContext } from '../../features/context';
import { daysOf, holdScripted } from './held-by-script';
import { tellNews } from './make-news';
import { firstWednesdays } from './meeting-plan';
import { tellPapers } from './papers-given';
import { laterPeople, peopleIds, toldOfPeople } from './people-told';
import { Story } from './story';
import { tellerIn, type Teller } from './teller';
import { firstDay } from './the-year';
import { relatives } from './words/relatives';
import { staffTalks } from './words/staff-talks';

/**
 * What the sample home has beside its residents' meetings: what is known of its people, the meetings of relatives and
 * staff, the papers that went out and a year of its newsletter. Nothing that is opened first needs it, so it is told once
 * the home is open. Each part of it is there once however often it is told: cut off, it is told again from the start.
 * `at` is now in epoch ms.
 */
export function restOfYear(context: CallContext, at: number): Story {
  const today = londonDay(at);
  const from = firstDay(today, 1);
  const here = context.records.write((tx) => peopleIds(tellerIn(tx, context), at));
  const people = new Map([...here, ...laterPeople(today)]);
  const story = new Story({ people, seriesIds: new Map(), until: at, waitingSince: today });
  for (const event of toldOfPeople(people, today)) story.at(event.at, event.happen);
  const tell = story.at.bind(story);
  for (const series of [relatives, staffTalks]) {
    for (const date of daysOf(series, from, addDays(today, -7))) {
      const script = series.scripts[Number(date.slice(5, 7))];
      if (script !== undefined) holdScripted({ people, series, script, date }, tell);
    }
  }
  const held = firstWednesdays(from, addDays(today, -7)).filter((date) => date !== sampleMeeting.date);
  for (const date of held) {
    tellPapers({ date, isLast: date === held.at(-1) }, tell);
    // What relatives and staff were promised is asked about where the residents' own is.
    story.askOn(date);
  }
  tellNews(people, { from, until: at }, tell);
  story.at(at, (teller) => noteAgenda(teller, at));
  return story;
}

const notes: readonly (readonly [item: string, note: string])[] = [
  ['Christmas and trips', 'Garden centre or theatre: both leaflets on the table'],
  ['Lounge decoration', 'Three paint cards to pass round'],
  ['Board news from ambassadors', 'What became of the bench'],
];

/** What the room needs to know of an item stands beneath it on SC1's agenda, where nobody wrote anything yet. */
function noteAgenda(teller: Teller, at: number): void {
  const page = { archived: false, before: null, limit: 5 };
  const { meetings } = teller.tell(at, 'meetings.list', page);
  const next = meetings.find(({ date, state }) => date === sampleMeeting.date && state === 'planned');
  if (next === undefined) return;
  const { items } = teller.tell(at, 'meetings.get', { id: next.id });
  for (const [title, note] of notes) {
    const item = items.find((one) => one.title === title && one.note === '');
    if (item === undefined) continue;
    const { id, minutes, picture, askedById, revision } = item;
    const fields = { meetingId: next.id, id, title, note, minutes, picture, askedById, revision };
    teller.tell(at, 'meetings.saveItem', fields);
  }
}
