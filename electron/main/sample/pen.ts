import { v7 } from 'uuid';
import type { InputOf } from '@contract/api';
import type { VoiceSource } from '@contract/meetings/minutes';
import { londonInstant } from '@rules/british-dates';
import { addWorkingDays } from '@rules/working-days';
import type { Chance } from './chance';
import { november, type KnownPromise } from './from-november';
import type { Promised } from './hold-meeting';
import type { PlannedMeeting } from './meeting-plan';
import { idOf, type PeopleIds, type Teller } from './teller';
import { whoSpeaks, type Came } from './who-comes';
import { filler } from './words/fills';
import type { Owner, Question, Thread } from './words/threads';

const minute = 60_000;

export interface PenParts {
  people: PeopleIds;
  meetingId: string;
  plan: PlannedMeeting;
  chance: Chance;
  /** The share, 0 to 1, of what is said that nobody answers yet. */
  unanswered: number;
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
export class Pen {
  at: number;
  lines = 0;
  readonly promised: Promised[] = [];
  readonly chance: Chance;

  constructor(
    private readonly parts: PenParts,
    private readonly came: Came,
    /** Of the step under way. */
    public teller: Teller,
  ) {
    this.chance = parts.chance;
    this.at = londonInstant(parts.plan.date, parts.plan.startTime) + minute;
  }

  note(itemId: string, text: string): void {
    this.write(itemId, { ...plain, kind: 'note', text });
  }

  thread(itemId: string, thread: Thread, tag: string): void {
    const { said, source = 'said', action, decided } = thread;
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
    const but = source === 'said' ? this.came.notAloud : [];
    const speakerId = this.chance.is(0.14) ? null : whoSpeaks(this.came.speakers, this.chance, but);
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
    this.teller.tell(this.at, 'meetings.saveLine', {
      ...{ id, meetingId: this.parts.meetingId, itemId, revision: 0, position: null, clearsDraft: false },
      ...line,
    });
    this.lines += 1;
    return id;
  }
}
