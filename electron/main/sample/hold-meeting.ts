import { v7 } from 'uuid';
import { londonInstant } from '@rules/british-dates';
import { fromNovember, november } from './from-november';
import type { PlannedItem, PlannedMeeting } from './meeting-plan';
import { Pen, type PenParts } from './pen';
import { idOf, type PeopleIds, type Teller } from './teller';
import { whoComes, type Came } from './who-comes';

/** A promise a meeting made, by its line, and how it will turn out. */
export interface Promised {
  lineId: string;
  series: string;
  /** The day it was agreed, `YYYY-MM-DD`. */
  raisedOn: string;
  due: string;
  came: string;
  /** The day it is done when the scenarios say so; null when they say it stays open. */
  closedOn?: string | null;
  /** Why it is still open, when the scenarios say so. */
  waitingFor?: string;
  /** The action as it was last read. */
  action: { id: string; revision: number };
}

export interface Held {
  /** Epoch ms. */
  endedAt: number;
  lines: number;
  promised: Promised[];
  /** Somebody who was here and can sign. */
  signer: string;
  /** Residents who were not there and can be asked afterwards, and what they are asked about. */
  notThere: string[];
  itemId: string | null;
}

export interface PlanParts {
  teller: Teller;
  people: PeopleIds;
  seriesId: string;
  plan: PlannedMeeting;
  /** When it is planned, epoch ms. */
  at: number;
}

export interface MeetingParts extends PenParts {
  /** What was talked about before, and how often. */
  heardBefore: HeardBefore;
  /** What to do with the last meeting's promises, once the minutes are open. */
  readOut: (teller: Teller, at: number) => void;
}

/** How often each thread, note and question came up so far: what came up least comes up next. */
export type HeardBefore = Map<object | string, number>;

/** A meeting cut in steps: each yields when the next happens (epoch ms) and goes on with the teller of that moment. */
export type MeetingSteps = Generator<number, Held, Teller>;

const minute = 60_000;
const atOnce = 10;

/** Holds a meeting as its plan says, line by line on its own clock, and ends it. */
export function* holdMeeting(parts: MeetingParts): MeetingSteps {
  const { people, meetingId, plan, chance } = parts;
  const startsAt = londonInstant(plan.date, plan.startTime);
  let teller = yield startsAt;
  teller.tell(startsAt, 'meetings.start', { meetingId });
  const { items } = teller.tell(startsAt, 'meetings.get', { id: meetingId });
  const arrives = startsAt + 6 * minute;
  const came = whoComes(people, { date: plan.date, arrives, isTalk: plan.isTalk }, chance);
  teller = yield* takeAttendance(parts, came, { startsAt, arrives });
  const pen = new Pen(parts, came, teller);
  const perItem = shares(plan.lines, plan.items.length);
  for (const [place, { id }] of items.entries()) {
    const planned = plan.items[place];
    if (planned === undefined) continue;
    if (place > 0) pen.teller.tell(pen.at, 'meetings.goToItem', { meetingId, itemId: id });
    if (place === 0) {
      pen.note(
        id,
        'Denise welcomed everyone. Callum read out what was promised last time and what came of it.',
      );
      parts.readOut(pen.teller, pen.at);
      pen.teller = yield pen.at;
    }
    if (plan.date === november && !plan.isTalk) {
      for (const known of fromNovember.filter((each) => each.item === place))
        pen.known(id, known, planned.topic.tag);
    }
    yield* writeItem(pen, id, planned, { wanted: perItem[place] ?? 0, before: parts.heardBefore });
  }
  if (came.leaves !== null) {
    const leave = { meetingId, who: { personId: came.leaves }, state: 'left', note: '' } as const;
    const times = { arrivedAt: null, leftAt: pen.at - 5 * minute };
    pen.teller.tell(pen.at, 'meetings.setAttendance', { ...leave, ...times });
  }
  pen.teller.tell(pen.at, 'meetings.finish', { meetingId });
  return {
    ...{ endedAt: pen.at, lines: pen.lines, promised: pen.promised },
    ...{ signer: came.signer, notThere: came.notThere },
    itemId: items[1]?.id ?? null,
  };
}

/** Plans a meeting with the agenda it is to have. Answers its id. */
export function planMeeting({ teller, people, seriesId, plan, at }: PlanParts): string {
  const meetingId = v7();
  const { title, date, startTime, room } = plan;
  teller.tell(at, 'meetings.create', {
    ...{ id: meetingId, seriesId, title, date, startTime, room, chairNote: '' },
    chairId: idOf(people, 'Denise Okafor'),
    minuteTakerId: idOf(people, 'Callum Price'),
  });
  const { items } = teller.tell(at, 'meetings.get', { id: meetingId });
  plan.items.forEach(({ title: wanted, minutes, picture }, place) => {
    const there = items[place];
    if (there?.title === wanted) return;
    const { id, note, askedById, revision } = there ?? { id: v7(), note: '', askedById: null, revision: 0 };
    teller.tell(at, 'meetings.saveItem', {
      ...{ id, meetingId, title: wanted, note, minutes, picture, askedById, revision },
    });
  });
  return meetingId;
}

function* takeAttendance(
  { meetingId }: MeetingParts,
  came: Came,
  { startsAt, arrives }: { startsAt: number; arrives: number },
): Generator<number, Teller, Teller> {
  let teller = yield startsAt;
  const rows = [
    ...came.here.map((personId) => ({
      ...{ personId, state: 'here' as const, note: '' },
      arrivedAt: personId === came.late ? arrives : null,
    })),
    ...came.apologies.map((one) => ({ ...one, state: 'apologies' as const, arrivedAt: null })),
  ];
  for (const [place, { personId, ...row }] of rows.entries()) {
    if (place > 0 && place % atOnce === 0) teller = yield startsAt;
    const attendance = { meetingId, who: { personId }, leftAt: null, ...row };
    teller.tell(startsAt, 'meetings.setAttendance', attendance);
  }
  return teller;
}

/** `total` lines shared among `count` items, none of them empty. */
function shares(total: number, count: number): number[] {
  return Array.from({ length: count }, (_none, place) =>
    Math.max(2, Math.round((total * (place + 1)) / count) - Math.round((total * place) / count)),
  );
}

/** Ends with a yield: each item is a step of its own, a long one two. */
function* writeItem(
  pen: Pen,
  itemId: string,
  { topic }: PlannedItem,
  { wanted, before }: { wanted: number; before: HeardBefore },
): Generator<number, void, Teller> {
  const { chance } = pen;
  const end = pen.lines + wanted;
  const threads = leastHeardLast(chance.shuffled(topic.threads), before);
  const notes = leastHeardLast(chance.shuffled(topic.notes), before);
  if (chance.is(0.3) && wanted >= 5) {
    const question = leastHeardLast(chance.shuffled(topic.questions), before).at(-1);
    if (question !== undefined) pen.vote(itemId, question, topic.tag);
    count(before, question);
  }
  while (pen.lines < end) {
    const isNote = chance.is(0.2);
    const note = isNote ? notes.pop() : undefined;
    const thread = note === undefined ? threads.pop() : undefined;
    if (note !== undefined) pen.note(itemId, note);
    else if (thread !== undefined) pen.thread(itemId, thread, topic.tag);
    else break;
    count(before, note ?? thread);
    pen.teller = yield pen.at;
  }
}

function count(before: HeardBefore, told: object | string | undefined): void {
  if (told !== undefined) before.set(told, (before.get(told) ?? 0) + 1);
}

/** What came up most comes first, so that the last is what has been heard least. */
function leastHeardLast<Told extends object | string>(list: readonly Told[], before: HeardBefore): Told[] {
  return [...list].sort((a, b) => (before.get(b) ?? 0) - (before.get(a) ?? 0));
}
