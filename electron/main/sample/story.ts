import { ParlourError } from '@contract/errors';
import { londonDay, londonInstant } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import { chanceFrom } from './chance';
import { Events, type StoryEvent } from './events';
import {
  askIfItHelped,
  askOneToOne,
  carryOrDrop,
  closePromise,
  keepActions,
  sayWhyOpen,
  tellBack,
  turnOf,
} from './follow-up';
import {
  holdMeeting,
  planMeeting,
  type Held,
  type HeardBefore,
  type MeetingSteps,
  type Promised,
} from './hold-meeting';
import type { PlannedMeeting } from './meeting-plan';
import { idOf, type PeopleIds, type Teller } from './teller';

export interface StoryParts {
  people: PeopleIds;
  /** Series id by title. */
  seriesIds: ReadonlyMap<string, string>;
  /** Nothing happens after this (epoch ms). */
  until: number;
  /** What is said since this day, `YYYY-MM-DD`, may still wait for an answer. */
  waitingSince: string;
}

const day = 86_400_000;
const minute = 60_000;
/** Whom the round does not reach: Today shows them as not heard. */
const seldomAsked = ['Bernard Hale', 'Olive Trent', 'Sidney Lamb'];

/** What happens in the sample home, in the order it happens. Made anew it is the same, but for its ids. */
export class Story {
  /** Lines written and meetings held so far. */
  lines = 0;
  meetings = 0;
  /** The day it has come to, `YYYY-MM-DD`; empty before it begins. */
  reached = '';
  private readonly events = new Events();
  /** Promises each series reads out when it next meets. */
  private readonly toReadOut = new Map<
    string,
    { promised: Promised; then: 'done' | 'carried' | 'dropped' }[]
  >();
  private readonly heardBefore: HeardBefore = new Map();
  /** What could not happen, because somebody had changed or taken out what it was about. */
  skipped = 0;
  private holds = true;

  private readonly seriesIds: Map<string, string>;

  constructor(private readonly parts: StoryParts) {
    this.seriesIds = new Map(parts.seriesIds);
  }

  get isWindingDown(): boolean {
    return !this.holds;
  }

  get isOver(): boolean {
    return this.events.isEmpty;
  }

  /** Says which series a title is for. */
  inSeries(title: string, id: string): void {
    this.seriesIds.set(title, id);
  }

  /** Adds a meeting to hold, unless it is after the story's end. */
  plan(plan: PlannedMeeting): void {
    const startsAt = londonInstant(plan.date, plan.startTime);
    if (startsAt + day / 4 > this.parts.until) return;
    const at = londonInstant(addDays(plan.date, -7), '11:00');
    this.events.add({
      at,
      happen: (teller) => {
        if (this.holds) this.planAhead(teller, plan, { at, startsAt });
      },
    });
  }

  /** Holds a meeting that is planned in the records already: its plan was left when the building was cut off. */
  holdPlanned(plan: PlannedMeeting, meetingId: string): void {
    const startsAt = londonInstant(plan.date, plan.startTime);
    this.at(startsAt, () => this.hold(plan, meetingId));
  }

  /** Ends a meeting whose holding was cut off in the middle: what was written of it stands. */
  endRunning(plan: PlannedMeeting, meetingId: string): void {
    const endedAt = londonInstant(plan.date, plan.startTime) + 45 * minute;
    this.at(endedAt, (teller) => {
      const { attendance } = teller.tell(endedAt, 'meetings.get', { id: meetingId });
      teller.tell(endedAt, 'meetings.finish', { meetingId });
      const signer = attendance.find(({ part, state }) => part === 'resident' && state === 'here')?.personId;
      if (signer != null) this.signLater(meetingId, plan, { signer, endedAt });
    });
  }

  /** Adds anything else that happens at its moment, unless that is still to come. */
  add(event: StoryEvent): void {
    if (event.at <= this.parts.until) this.events.add(event);
  }

  /** Asks “did it help?” on that day. */
  askOn(on: string): void {
    const chance = chanceFrom(`asked ${on}`);
    this.at(londonInstant(on, '16:00'), (teller) => {
      if (this.holds) askIfItHelped(teller, on, chance);
    });
  }

  /** From here on no new meeting is held; what was promised is still seen through. */
  windDown(): void {
    this.holds = false;
    if (this.reached === '') return;
    // The meetings they were to be read out at will not come.
    const waiting = [...this.toReadOut.values()].flat();
    this.toReadOut.clear();
    for (const { promised } of waiting) this.closeOn(promised, addDays(this.reached, 1));
  }

  /** The next thing happens, whole or not at all. */
  next(teller: Teller): void {
    const event = this.events.next();
    if (event === null) return;
    this.reached = londonDay(event.at);
    event.happen(teller);
  }

  /**
   * Adds something that is left out when the records refuse it: whoever uses the sample meanwhile may have settled or
   * removed what it is about, and told again it is there already.
   */
  at(at: number, happen: (teller: Teller) => void): void {
    this.add({ at, happen: (teller) => this.attempt(() => happen(teller)) });
  }

  private attempt(happen: () => void): void {
    try {
      happen();
    } catch (error) {
      if (!(error instanceof ParlourError) || error.kind === 'internal') throw error;
      this.skipped += 1;
    }
  }

  /** Once it is planned it is held, also when the story winds down meanwhile. */
  private planAhead(
    teller: Teller,
    plan: PlannedMeeting,
    { at, startsAt }: { at: number; startsAt: number },
  ): void {
    const { people } = this.parts;
    const seriesId = this.seriesIds.get(plan.series);
    if (seriesId === undefined) throw new Error(`There is no series ${plan.series}.`);
    const meetingId = planMeeting({ teller, people, seriesId, plan, at });
    this.events.add({ at: startsAt, happen: () => this.hold(plan, meetingId) });
  }

  private hold(plan: PlannedMeeting, meetingId: string): void {
    const { people, waitingSince } = this.parts;
    const steps = holdMeeting({
      ...{ people, meetingId, plan, heardBefore: this.heardBefore },
      chance: chanceFrom(`${plan.series} ${plan.date}`),
      unanswered: plan.date >= waitingSince ? 0.12 : 0,
      readOut: (teller, at) => this.readOut(teller, { meetingId, at, plan }),
    });
    this.step({ at: londonInstant(plan.date, plan.startTime), steps, plan, meetingId });
  }

  /** A meeting is too much at once for a window that stays awake, so each part of it is an event of its own. */
  private step(held: { at: number; steps: MeetingSteps; plan: PlannedMeeting; meetingId: string }): void {
    const { at, steps, plan, meetingId } = held;
    this.events.add({
      at,
      happen: (teller) => {
        const { done, value } = steps.next(teller);
        if (done === true) this.ended(teller, value, { plan, meetingId });
        else this.step({ ...held, at: value });
      },
    });
  }

  private ended(
    teller: Teller,
    held: Held,
    { plan, meetingId }: { plan: PlannedMeeting; meetingId: string },
  ): void {
    this.lines += held.lines;
    this.meetings += 1;
    keepActions(teller, held.endedAt, held.promised);
    for (const promised of held.promised) this.follow(promised);
    this.askLater(held, plan, meetingId);
    this.signLater(meetingId, plan, { signer: held.signer, endedAt: held.endedAt });
  }

  private follow(promised: Promised): void {
    const chance = chanceFrom(`${promised.series} ${promised.raisedOn} ${promised.came}`);
    if (promised.waitingFor !== undefined) {
      this.followKnown(promised, promised.waitingFor);
      return;
    }
    const turn = turnOf(promised, chance);
    if (turn.when === 'between' || !this.holds) {
      this.closeOn(promised, turn.when === 'between' ? turn.on : promised.due);
      return;
    }
    const waiting = this.toReadOut.get(promised.series) ?? [];
    waiting.push({ promised, then: turn.then });
    this.toReadOut.set(promised.series, waiting);
  }

  private followKnown(promised: Promised, waitingFor: string): void {
    const at = londonInstant(addDays(promised.raisedOn, 10), '14:00');
    if (waitingFor !== '') this.at(at, (teller) => sayWhyOpen(teller, at, promised, waitingFor));
    if (promised.closedOn != null) this.closeOn(promised, promised.closedOn);
  }

  /** Three days on, some of those who were not there are asked the same. */
  private askLater(held: Held, plan: PlannedMeeting, meetingId: string): void {
    if (plan.isTalk) return;
    const chance = chanceFrom(`asked afterwards ${plan.series} ${plan.date}`);
    const on = addDays(plan.date, 3);
    const at = londonInstant(on, '10:45');
    const seldom = seldomAsked.map((name) => idOf(this.parts.people, name));
    const people = chance.shuffled(held.notThere.filter((id) => !seldom.includes(id))).slice(0, 3);
    const mayWish = plan.date >= this.parts.waitingSince;
    const { itemId } = held;
    this.at(at, (teller) => askOneToOne(teller, at, { meetingId, itemId, people, mayWish, chance }));
  }

  private closeOn(promised: Promised, on: string): void {
    this.at(londonInstant(on, '15:30'), (teller) => {
      closePromise(teller, londonInstant(on, '15:30'), { promised, on, meetingId: null });
      this.tellLater(promised, on);
    });
  }

  private tellLater(promised: Promised, closedOn: string): void {
    const chance = chanceFrom(`told ${promised.raisedOn} ${promised.came}`);
    if (chance.is(0.08)) return;
    const on = addDays(closedOn, chance.between(1, 6));
    const at = londonInstant(on, '12:30');
    this.at(at, (teller) => tellBack(teller, at, { promised, on, chance }));
  }

  private readOut(
    teller: Teller,
    { meetingId, at, plan }: { meetingId: string; at: number; plan: PlannedMeeting },
  ): void {
    const on = plan.date;
    const waiting = this.toReadOut.get(plan.series) ?? [];
    this.toReadOut.delete(plan.series);
    for (const { promised, then } of waiting) {
      this.attempt(() => this.readOne(teller, { meetingId, at, on, promised, then }));
    }
  }

  private readOne(
    teller: Teller,
    read: {
      meetingId: string;
      at: number;
      on: string;
      promised: Promised;
      then: 'done' | 'carried' | 'dropped';
    },
  ): void {
    const { meetingId, at, on, promised, then } = read;
    if (then === 'done') {
      closePromise(teller, at, { promised, on, meetingId });
      this.tellLater(promised, on);
      return;
    }
    const chance = chanceFrom(`${then} ${promised.raisedOn} ${promised.came}`);
    carryOrDrop(teller, at, { promised, on, meetingId, then, chance });
    if (then === 'carried') this.closeOn(promised, addDays(on, chance.between(3, 6)));
  }

  private signLater(
    meetingId: string,
    plan: PlannedMeeting,
    { signer, endedAt }: { signer: string; endedAt: number },
  ): void {
    const { people } = this.parts;
    const nameOf = (id: string) => [...people].find(([, known]) => known === id)?.[0] ?? '';
    const [chairs, reads] = [addDays(plan.date, 2), addDays(plan.date, 5)];
    const sign = (on: string, as: 'chair' | 'resident', personId: string, readWith: string) => {
      const at = Math.max(endedAt, londonInstant(on, '11:15'));
      const signature = { meetingId, as, personId, name: nameOf(personId), readWith, date: on };
      this.at(at, (teller) => teller.tell(at, 'meetings.sign', signature));
    };
    sign(chairs, 'chair', idOf(people, 'Denise Okafor'), '');
    sign(reads, 'resident', signer, 'Callum Price');
  }
}
