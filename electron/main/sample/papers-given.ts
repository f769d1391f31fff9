import type { InputOf } from '@contract/api';
import type { Line } from '@contract/meetings/minutes';
import { londonInstant } from '@rules/british-dates';
import { easyProblem } from '@rules/easy-minutes';
import { sentencesOf } from '@rules/easy-read';
import { addDays } from '@rules/iso-day';
import { findInSet } from '@rules/picture-set';
import { addWorkingDays } from '@rules/working-days';
import { residentsMeeting } from './meeting-plan';
import type { Teller } from './teller';

type Tell = (at: number, happen: (teller: Teller) => void) => void;

/** Copies written down at once, and how often. */
const [peopleAtOnce, givings] = [8, 6];
const [mostLines, mostIdeas] = [40, 6];

/** What went out around the residents' meeting of `date`, `YYYY-MM-DD`. */
interface PaperParts {
  date: string;
  /** Also given out person by person and worded in Easy Read: that of the newest minutes only. */
  isLast: boolean;
}

/** The agenda, the draft and the minutes of a meeting go out on their days; the newest minutes to each in their form. */
export function tellPapers({ date, isLast }: PaperParts, tell: Tell): void {
  const day = (on: string, time: string) => ({ on, at: londonInstant(on, time) });
  for (const [paper, { on, at }] of [
    ['agenda', day(addWorkingDays(date, -5, []).date, '15:30')],
    ['draft', day(addDays(date, 1), '16:00')],
    ['minutes', day(addDays(date, 5), '16:00')],
  ] as const) {
    tell(at, (teller) => {
      const meeting = meetingOn(teller, at, date);
      if (meeting !== null) teller.tell(at, 'meetings.markSent', { meetingId: meeting, paper, on });
    });
  }
  if (!isLast) return;
  const given = day(addDays(date, 6), '10:00');
  for (let step = 0; step < givings; step += 1) {
    const at = given.at + step * 600_000;
    tell(at, (teller) => giveMinutes(teller, at, { date, on: given.on }));
  }
  wordMinutes(date, tell);
}

/** The residents' meeting of that day by id; null when somebody has taken it out. */
function meetingOn(teller: Teller, at: number, date: string): string | null {
  const { meetings } = teller.tell(at, 'meetings.list', {
    archived: false,
    before: addDays(date, 1),
    limit: 4,
  });
  return meetings.find((one) => one.date === date && one.title === residentsMeeting)?.id ?? null;
}

function giveMinutes(teller: Teller, at: number, { date, on }: { date: string; on: string }): void {
  const meetingId = meetingOn(teller, at, date);
  if (meetingId === null) return;
  const paper = { meetingId, paper: 'minutes', version: 1 } as const;
  const { people } = teller.tell(at, 'meetings.copies', paper);
  const without = people.filter(({ group, copy }) => group === 'meant' && copy === null);
  // The last few have theirs still to come.
  if (without.length <= 3) return;
  const helped = without.filter(({ form }) => form === 'easy-read' || form === 'read-aloud');
  const [these, readWith] = helped.length > 0 ? [helped, 'Bisi Ade'] : [without.slice(3), ''];
  const personIds = these.slice(0, peopleAtOnce).map(({ personId }) => personId);
  teller.tell(at, 'meetings.giveCopies', { ...paper, personIds, form: null, on, readWith });
}

type Worded = InputOf<'meetings.saveEasyRows'>;

/** Words the minutes in Easy Read, a line a step; a line too long for it is left for a person to word. */
function wordMinutes(date: string, tell: Tell): void {
  const begins = londonInstant(addDays(date, 7), '09:30');
  let toWord: Worded[] = [];
  tell(begins, (teller) => {
    toWord = linesToWord(teller, begins, date);
  });
  for (let step = 1; step <= mostLines; step += 1) {
    const at = begins + step * 120_000;
    tell(at, (teller) => {
      const next = toWord.shift();
      if (next !== undefined) teller.tell(at, 'meetings.saveEasyRows', next);
    });
  }
}

function linesToWord(teller: Teller, at: number, date: string): Worded[] {
  const meetingId = meetingOn(teller, at, date);
  if (meetingId === null) return [];
  const { lines } = teller.tell(at, 'meetings.easyMinutes', { meetingId });
  const meeting = teller.tell(at, 'meetings.get', { id: meetingId });
  return lines.flatMap(({ lineId, standing, revision, itemPicture }) => {
    const line = meeting.lines.find(({ id }) => id === lineId);
    if (line === undefined || standing !== 'not-yet') return [];
    const rows = ideasOf(line).map((words) => ({
      ...{ words, picture: pictureFor(words) ?? itemPicture ?? 'talk', noPictureBecause: '' },
    }));
    return rows.some((row) => easyProblem(row) !== null) ? [] : [{ meetingId, lineId, rows, revision }];
  });
}

/** A line of minutes, an idea a row, in the words it was written down with: they are short already. */
function ideasOf({ kind, text, vote }: Line): string[] {
  const whole = /[.!?]$/.test(text) ? text : `${text}.`;
  if (vote !== null) {
    const chosen = vote.options.map(({ label, count }) => `${String(count)} for ${label}.`);
    return [`We voted. ${whole}`, ...chosen];
  }
  if (kind === 'action') return [`We will do this. ${whole}`];
  return kind === 'decided' ? [`We agreed this. ${whole}`] : sentencesOf(text).slice(0, mostIdeas);
}

/** A picture of the bundled set that one of these words names; null when none does. */
function pictureFor(words: string): string | null {
  const asked = words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  for (const word of asked) {
    const [first] = findInSet(word);
    if (first !== undefined && (first.id === word || first.words.includes(word))) return first.id;
  }
  return null;
}
