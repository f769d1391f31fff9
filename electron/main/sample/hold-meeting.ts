import { v7 } from 'uuid';
import type { InputOf } from '@contract/api';
import type { VoiceSource } from '@contract/meetings/minutes';
import { londonInstant } from '@rules/british-dates';
import { addWorkingDays } from '@rules/working-days';
import type { Chance } from './chance';
import { fromNovember, november, type KnownPromise } from './from-november';
import type { PlannedItem, PlannedMeeting } from './meeting-plan';
import { idOf, type PeopleIds, type Teller } from './teller';
import { whoComes, whoSpeaks, type Came } from './who-comes';
import { filler } from './words/fills';
import type { Owner, Question, Thread } from './words/threads';

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

export interface MeetingParts {
  teller: Teller;
  people: PeopleIds;
  meetingId: string;
  plan: PlannedMeeting;
  chance: Chance;
  /** The share, 0 to 1, of what is said that nobody answers yet. */
  unanswered: number;
  /** What to do with the last meeting's promises, once the minutes are open. */
  readOut: (at: number) => void;
}

const minute = 60_000;

/** Holds a meeting as its plan says, line by line on its own clock, and ends it. */
export function holdMeeting(parts: MeetingParts): Held {
  const { teller, people, meetingId, plan, chance } = parts;
  const startsAt = londonInstant(plan.date, plan.startTime);
  const meeting = teller.tell(startsAt, 'meetings.get', { id: meetingId });
  teller.tell(startsAt, 'meetings.start', { meetingId });
  const arrives = startsAt + 6 * minute;
  const came = whoComes(people, { date: plan.date, arrives, isTalk: plan.isTalk }, chance);
  takeAttendance(parts, meetingId, came, { startsAt, arrives });
  const pen = new Pen(parts, meetingId, came);
  const perItem = shares(plan.lines, plan.items.length);
  meeting.items.forEach(({ id }, place) => {
    const planned = plan.items[place];
    if (planned === undefined) return;
    if (place > 0) teller.tell(pen.at, 'meetings.goToItem', { meetingId, itemId: id });
    if (place === 0) {
      pen.note(
        id,
        'Denise welcomed everyone. Callum read out what was promised last time and what came of it.',
      );
      parts.readOut(pen.at);
    }
    if (plan.date === november && !plan.isTalk) {
      for (const known of fromNovember.filter((each) => each.item === place))
        pen.known(id, known, planned.topic.tag);
    }
    writeItem(pen, id, planned, perItem[place] ?? 0);
  });
  if (came.leaves !== null) {
    const leave = { meetingId, who: { personId: came.leaves }, state: 'left', note: '' } as const;
    teller.tell(pen.at, 'meetings.setAttendance', { ...leave, arrivedAt: null, leftAt: pen.at - 5 * minute });
  }
  teller.tell(pen.at, 'meetings.finish', { meetingId });
  return {
    ...{ endedAt: pen.at, lines: pen.lines, promised: pen.promised },
    ...{ signer: came.signer, notThere: came.notThere },
    itemId: meeting.items[1]?.id ?? null,
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

function takeAttendance(
  { teller }: MeetingParts,
  meetingId: string,
  came: Came,
  { startsAt, arrives }: { startsAt: number; arrives: number },
): void {
  const set = (personId: string, state: 'here' | 'apologies', arrivedAt: number | null, note: string) =>
    teller.tell(startsAt, 'meetings.setAttendance', {
      ...{ meetingId, who: { personId }, state, arrivedAt, leftAt: null, note },
    });
  for (const personId of came.here) {
    set(personId, 'here', personId === came.late ? arrives : null, '');
  }
  for (const { personId, note } of came.apologies) set(personId, 'apologies', null, note);
  const { attendance } = teller.tell(startsAt, 'meetings.get', { id: meetingId });
  for (const { id, personId } of attendance) {
    if (personId !== null && came.notYetHere.includes(personId)) {
      teller.tell(startsAt, 'meetings.removeAttendance', { meetingId, attendanceId: id });
    }
  }
}

/** `total` lines shared among `count` items, none of them empty. */
function shares(total: number, count: number): number[] {
  return Array.from({ length: count }, (_none, place) =>
    Math.max(2, Math.round((total * (place + 1)) / count) - Math.round((total * place) / count)),
  );
}

function writeItem(pen: Pen, itemId: string, { topic }: PlannedItem, wanted: number): void {
  const { chance } = pen;
  const end = pen.lines + wanted;
  const threads = chance.shuffled(topic.threads).filter((thread) => !pen.told.has(thread));
  const notes = chance.shuffled(topic.notes);
  if (chance.is(0.3) && wanted >= 5) pen.vote(itemId, chance.pick(topic.questions), topic.tag);
  while (pen.lines < end) {
    const note = notes.at(-1);
    if (note !== undefined && chance.is(0.2)) {
      notes.pop();
      pen.note(itemId, note);
      continue;
    }
    const thread = threads.pop();
    if (thread === undefined) return;
    pen.thread(itemId, thread, topic.tag);
  }
}

type NewLine = Omit<
  InputOf<'meetings.saveLine'>,
  'id' | 'meetingId' | 'itemId' | 'revision' | 'position' | 'clearsDraft'
>;

const plain = {
  ...{ speakerId: null, source: 'said', topics: [], fromLineId: null },
  ...{ decidedHow: null, action: null, vote: null },
} satisfies Partial<NewLine>;

const agreeing = [
  'Two others said the same.',
  'Several people nodded.',
  'Three others agreed.',
  'Not everyone agreed.',
];

/** Writes one meeting's minutes, a line or so a minute. */
class Pen {
  at: number;
  lines = 0;
  readonly promised: Promised[] = [];
  /** What was talked about already at this meeting. */
  readonly told = new Set<Thread>();
  readonly chance: Chance;

  constructor(
    private readonly parts: MeetingParts,
    private readonly meetingId: string,
    private readonly came: Came,
  ) {
    this.chance = parts.chance;
    this.at = londonInstant(parts.plan.date, parts.plan.startTime) + minute;
  }

  note(itemId: string, text: string): void {
    this.write(itemId, { ...plain, kind: 'note', text });
  }

  thread(itemId: string, thread: Thread, tag: string): void {
    const { said, source = 'said', action, decided } = thread;
    this.told.add(thread);
    const fill = filler(this.chance);
    const fromLineId = this.said(itemId, fill(said), source, tag);
    if (source === 'said' && this.chance.is(0.25)) this.note(itemId, this.chance.pick(agreeing));
    if (this.chance.is(this.parts.unanswered)) return;
    if (action === null) {
      const how = this.chance.is(0.8) ? 'consensus' : 'hands';
      this.write(itemId, { ...plain, kind: 'decided', text: fill(decided), fromLineId, decidedHow: how });
      return;
    }
    const { words, owner, came } = action;
    if (this.parts.plan.isTalk && this.chance.is(0.6)) {
      this.write(itemId, {
        ...plain,
        kind: 'decided',
        text: fill(words),
        fromLineId,
        decidedHow: 'consensus',
      });
      return;
    }
    this.promise(itemId, { words: fill(words), owner, came: fill(came), fromLineId });
  }

  known(itemId: string, known: KnownPromise, tag: string): void {
    const { plan, people } = this.parts;
    const { words, owner, due, came, closedOn, waitingFor } = known;
    const speakerId = idOf(people, known.speaker);
    const fromLineId = this.write(itemId, {
      ...plain,
      kind: 'said',
      text: known.said,
      speakerId,
      topics: [tag],
    });
    const action = { ownerId: idOf(people, owner), ownerName: '', due };
    const lineId = this.write(itemId, { ...plain, kind: 'action', text: words, fromLineId, action });
    const kept = { lineId, series: plan.series, raisedOn: plan.date, due, came, closedOn, waitingFor };
    this.promised.push({ ...kept, action: { id: '', revision: 0 } });
  }

  vote(itemId: string, { question, options: [one, other], decided }: Question, tag: string): void {
    const { chance, came } = this;
    this.tick();
    const voters = came.votersAt(this.at);
    const noView = Math.min(voters, chance.between(0, 2));
    const first = chance.between(0, voters - noView);
    const counts = [first, voters - noView - first] as const;
    const options = [
      { label: one, count: counts[0] },
      { label: other, count: counts[1] },
      { label: 'no view', count: noView },
    ];
    this.put(itemId, {
      ...plain,
      kind: 'vote',
      text: question,
      topics: [tag],
      vote: { options, reason: '' },
    });
    const isLevel = counts[0] === counts[1];
    const text = decided.replace('{choice}', counts[0] > counts[1] ? one : other);
    this.write(itemId, {
      ...plain,
      ...{ kind: 'decided', text: isLevel ? 'Ask again next time: the hands were level' : text },
      decidedHow: isLevel ? 'deferred' : 'hands',
    });
  }

  private said(itemId: string, text: string, source: VoiceSource, tag: string): string {
    const speakerId = this.chance.is(0.14) ? null : whoSpeaks(this.came.speakers, this.chance);
    return this.write(itemId, { ...plain, kind: 'said', text, source, speakerId, topics: [tag] });
  }

  private promise(
    itemId: string,
    { words, owner, came, fromLineId }: { words: string; owner: Owner; came: string; fromLineId: string },
  ): void {
    const { plan, people } = this.parts;
    // SC2 finds nothing else of this meeting still open.
    const within = plan.date === november ? [3, 5] : [3, 5, 10, 10, 15];
    const due = addWorkingDays(plan.date, this.chance.pick(within), []).date;
    const action = { ownerId: idOf(people, owner), ownerName: '', due };
    const lineId = this.write(itemId, { ...plain, kind: 'action', text: words, fromLineId, action });
    this.promised.push({
      lineId,
      series: plan.series,
      raisedOn: plan.date,
      due,
      came,
      action: { id: '', revision: 0 },
    });
  }

  private tick(): void {
    this.at += this.chance.between(40, 95) * 1000;
  }

  private write(itemId: string, line: NewLine): string {
    this.tick();
    return this.put(itemId, line);
  }

  private put(itemId: string, line: NewLine): string {
    const id = v7();
    this.parts.teller.tell(this.at, 'meetings.saveLine', {
      ...{ id, meetingId: this.meetingId, itemId, revision: 0, position: null, clearsDraft: false },
      ...line,
    });
    this.lines += 1;
    return id;
  }
}
