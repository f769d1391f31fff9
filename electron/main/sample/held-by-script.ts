import { londonInstant } from '@rules/british-dates';
import { addDays, weekdayOf } from '@rules/iso-day';
import { addWorkingDays } from '@rules/working-days';
import { closePromise, keepActions } from './follow-up';
import type { Promised } from './hold-meeting';
import { idOf, type PeopleIds, type Teller } from './teller';
import { toldId } from './told-id';
import type { Script, ScriptedSeries, ScriptLine } from './words/scripts';

const minute = 60_000;

interface ScriptParts {
  people: PeopleIds;
  series: ScriptedSeries;
  script: Script;
  /** `YYYY-MM-DD` */
  date: string;
}

/** Something that happens at a moment of the story, epoch ms. */
type Tell = (at: number, happen: (teller: Teller) => void) => void;

/** The days such meetings are held on from `from` to `to`, `YYYY-MM-DD`, both counted in. */
export function daysOf({ scripts, week, weekday }: ScriptedSeries, from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const [month, ofMonth] = [Number(day.slice(5, 7)), Number(day.slice(8))];
    if (month in scripts && weekdayOf(day) === weekday && Math.ceil(ofMonth / 7) === week) days.push(day);
  }
  return days;
}

/** Makes the series and answers its id. `at` is epoch ms. */
function makeSeries(teller: Teller, at: number, series: ScriptedSeries): string {
  const { title, kind, room, startTime, setItems } = series;
  const id = seriesId(series);
  const { series: there } = teller.tell(at, 'meetings.listSeries', {});
  if (there.some((one) => one.id === id)) return id;
  teller.tell(at, 'meetings.saveSeries', {
    ...{ id, title, kind, room, startTime, revision: 0 },
    setItems: setItems.map(([what, minutes, picture]) => ({ title: what, minutes, picture })),
  });
  return id;
}

const seriesId = ({ title }: ScriptedSeries) => toldId(0, title);

/** Plans such a meeting with its set items and answers its id. `at` is epoch ms. */
function planScripted(
  teller: Teller,
  at: number,
  { people, series, date }: Omit<ScriptParts, 'script'>,
): string {
  const { title, room, startTime } = series;
  const id = meetingId({ series, date });
  teller.tell(at, 'meetings.create', {
    ...{ id, seriesId: makeSeries(teller, at, series), title, date, startTime, room, chairNote: '' },
    chairId: idOf(people, 'Denise Okafor'),
    minuteTakerId: idOf(people, 'Callum Price'),
  });
  return id;
}

const meetingId = ({ series, date }: Pick<ScriptParts, 'series' | 'date'>) =>
  toldId(londonInstant(date, series.startTime), series.title);

/**
 * A meeting held word for word as its script has it: planned, held item by item, signed, given out, and its promises kept. Each
 * part is a moment of its own, and told again each is there once.
 */
export function holdScripted(parts: ScriptParts, tell: Tell): void {
  const { people, series, script, date } = parts;
  const id = meetingId(parts);
  const startsAt = londonInstant(date, series.startTime);
  const plannedAt = londonInstant(addDays(date, -14), '10:00');
  const kept: Promised[] = [];
  tell(plannedAt, (teller) => void planScripted(teller, plannedAt, parts));
  tell(startsAt, (teller) => {
    teller.tell(startsAt, 'meetings.start', { meetingId: id });
    attend(teller, startsAt, parts);
  });
  let at = startsAt;
  for (const [place, lines] of script.items.entries()) {
    const from = at + minute;
    at = from + lines.length * 4 * minute;
    tell(from, (teller) => kept.push(...write(teller, from, { parts, place, lines })));
  }
  const endedAt = at + minute;
  tell(endedAt, (teller) => {
    teller.tell(endedAt, 'meetings.finish', { meetingId: id });
    keepActions(teller, endedAt, kept);
  });
  for (const [as, who, days] of [
    ['chair', 'Denise Okafor', 1],
    ['resident', script.signer, 6],
  ] as const) {
    const signedOn = addDays(date, days);
    const signedAt = londonInstant(signedOn, '10:20');
    const signature = {
      meetingId: id,
      as,
      personId: idOf(people, who),
      name: who,
      readWith: '',
      date: signedOn,
    };
    tell(signedAt, (teller) => void teller.tell(signedAt, 'meetings.sign', signature));
  }
  giveOut(parts, tell);
  keepPromises(parts, kept, tell);
}

/** The agenda goes out a week before, the minutes on the day both have signed. */
function giveOut(parts: ScriptParts, tell: Tell): void {
  for (const [paper, days] of [
    ['agenda', -8],
    ['minutes', 6],
  ] as const) {
    const on = addDays(parts.date, days);
    const at = londonInstant(on, '16:00');
    tell(at, (teller) => teller.tell(at, 'meetings.markSent', { meetingId: meetingId(parts), paper, on }));
  }
}

function attend(teller: Teller, at: number, parts: ScriptParts): void {
  const { people, script } = parts;
  const set = (who: string, state: 'here' | 'apologies', note: string) =>
    teller.tell(at, 'meetings.setAttendance', {
      ...{ meetingId: meetingId(parts), who: { personId: idOf(people, who) }, state, note },
      ...{ arrivedAt: null, leftAt: null },
    });
  for (const who of ['Denise Okafor', 'Callum Price', ...script.here]) set(who, 'here', '');
  for (const [who, why] of script.apologies) set(who, 'apologies', why);
}

interface Written {
  parts: ScriptParts;
  /** Which item, 0 first. */
  place: number;
  lines: readonly ScriptLine[];
}

/** One item, written down from `from` (epoch ms) on; answers what was promised in it. */
function write(teller: Teller, from: number, { parts, place, lines }: Written): Promised[] {
  const id = meetingId(parts);
  const { items } = teller.tell(from, 'meetings.get', { id });
  const itemId = items[place]?.id;
  if (itemId === undefined) return [];
  if (place > 0) teller.tell(from, 'meetings.goToItem', { meetingId: id, itemId });
  const put = (at: number, line: NewLine) => {
    const lineId = toldId(at, line.text);
    teller.tell(at, 'meetings.saveLine', { ...plain, ...line, id: lineId, meetingId: id, itemId });
    return lineId;
  };
  return lines.flatMap((line, count) => {
    const at = from + count * 4 * minute;
    if ('note' in line) {
      put(at, { kind: 'note', text: line.note });
      return [];
    }
    const { who, words, reply } = line;
    const fromLineId = put(at, { kind: 'said', text: words, speakerId: idOf(parts.people, who) });
    if ('decided' in reply) {
      put(at + minute, { kind: 'decided', text: reply.decided, fromLineId, decidedHow: 'consensus' });
      return [];
    }
    const due = addWorkingDays(parts.date, reply.days, []).date;
    const action = { ownerId: idOf(parts.people, reply.owner), ownerName: '', due };
    const lineId = put(at + minute, { kind: 'action', text: reply.action, fromLineId, action });
    const { came } = reply;
    const told = { lineId, series: parts.series.title, raisedOn: parts.date, due, came };
    return [{ ...told, action: { id: '', revision: 0 } }];
  });
}

type NewLine = Partial<Parameters<Teller['tell']>[2]> & {
  kind: 'said' | 'note' | 'decided' | 'action';
  text: string;
  speakerId?: string;
  fromLineId?: string;
  decidedHow?: 'consensus';
  action?: { ownerId: string; ownerName: string; due: string };
};

const plain = {
  ...{ speakerId: null, source: 'said' as const, topics: [], fromLineId: null },
  ...{ decidedHow: null, action: null, vote: null, revision: 0, position: null, clearsDraft: false },
};

/** Each promise is done by its day, and whoever asked hears of it. */
function keepPromises(parts: ScriptParts, kept: readonly Promised[], tell: Tell): void {
  for (const line of parts.script.items.flat()) {
    if ('note' in line || 'decided' in line.reply) continue;
    const { days, came, told } = line.reply;
    const on = addWorkingDays(parts.date, days, []).date;
    const at = londonInstant(on, '15:10');
    const of = () => kept.find((one) => one.came === came);
    tell(at, (teller) => {
      const promised = of();
      if (promised === undefined || promised.action.id === '') return;
      closePromise(teller, at, { promised, on, meetingId: null });
    });
    const toldOn = addDays(on, 2);
    const toldAt = londonInstant(toldOn, '12:40');
    tell(toldAt, (teller) => tellWhoAsked(teller, toldAt, { promised: of(), way: told, toldOn }));
  }
}

function tellWhoAsked(
  teller: Teller,
  at: number,
  { promised, way, toldOn }: { promised: Promised | undefined; way: string; toldOn: string },
): void {
  if (promised === undefined) return;
  const thread = teller.tell(at, 'voices.thread', { kind: 'line', id: promised.lineId });
  for (const { id, notTold } of thread.answers.flatMap(({ outcomes }) => outcomes)) {
    const voiceIds = notTold.map(({ voiceId }) => voiceId);
    if (voiceIds.length > 0)
      teller.tell(at, 'improvement.tellBack', { kind: 'outcome', id, voiceIds, way, toldOn });
  }
}
