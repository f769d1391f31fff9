import { v7 } from 'uuid';
import { londonInstant } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import { addWorkingDays } from '@rules/working-days';
import type { Chance } from './chance';
import { november } from './from-november';
import type { Promised } from './hold-meeting';
import type { Teller } from './teller';
import { contentReplies, wishingReplies } from './words/replies';

// Told without words, so kept as shown and not as said.
const shownWords = /^(Squeezed|Pushed|Nodded)/;

/** How a promise goes on: done on a day between meetings, or left to be read out at the next one. */
export type Turn =
  { when: 'between'; on: string } | { when: 'next-meeting'; then: 'done' | 'carried' | 'dropped' };

const waits = [
  'Waiting for the part to come',
  'Two more people to ask',
  'The quote has not come yet',
  'Owen was away',
];
const drops = [
  'People no longer want it',
  'It was tried and nobody liked it',
  'It cannot be done safely in this building; a lift would be needed first',
];
const answers = ['Better now.', 'Some days.', 'Much better, thank you.', 'It depends who is on.', ''];
const tellings = [
  'Read out at the meeting',
  'One to one, in their room',
  'Told at tea',
  'On a card, in large print',
];

/** How this promise turns out; chance alone decides, so it is the same each time. */
export function turnOf({ raisedOn, due }: Promised, chance: Chance): Turn {
  if (raisedOn === november) return { when: 'between', on: due };
  if (chance.is(0.5)) {
    const on = chance.is(0.75) ? due : addWorkingDays(due, chance.between(1, 4), []).date;
    return { when: 'between', on: on > raisedOn ? on : addDays(raisedOn, 1) };
  }
  const then = chance.is(0.7) ? 'done' : chance.is(0.75) ? 'carried' : 'dropped';
  return { when: 'next-meeting', then };
}

/** The actions of a meeting just held, as promises to see through: by line, one read for all of them. */
export function keepActions(teller: Teller, at: number, promised: readonly Promised[]): void {
  if (promised.length === 0) return;
  const wanted = new Map(promised.map((promise) => [promise.lineId, promise]));
  const page = { show: 'open', owner: null, sort: 'source', limit: 200 } as const;
  for (let offset = 0; wanted.size > 0; offset += page.limit) {
    const { actions, total } = teller.tell(at, 'improvement.list', { ...page, offset });
    for (const { id, lineId, revision } of actions) {
      const promise = wanted.get(lineId ?? '');
      if (promise === undefined) continue;
      promise.action = { id, revision };
      wanted.delete(promise.lineId);
    }
    if (offset + page.limit >= total) return;
  }
}

/** Closes the promise as done, with what came of it. `meetingId` when a meeting says so. */
export function closePromise(
  teller: Teller,
  at: number,
  done: { promised: Promised; on: string; meetingId: string | null },
): void {
  const { promised, on, meetingId } = done;
  const words = promised.came;
  const closed = { ...promised.action, words, closedOn: on, meetingId };
  promised.action = standing(teller.tell(at, 'improvement.close', closed));
}

/** Reads a promise out at a meeting that cannot close it: carried over to a new date, or dropped. */
export function carryOrDrop(
  teller: Teller,
  at: number,
  told: { promised: Promised; on: string; meetingId: string; then: 'carried' | 'dropped'; chance: Chance },
): void {
  const { promised, on, meetingId, then, chance } = told;
  const { action } = promised;
  if (then === 'dropped') {
    const dropped = { ...action, because: chance.pick(drops), closedOn: on, meetingId };
    promised.action = standing(teller.tell(at, 'improvement.drop', dropped));
    return;
  }
  const carried = { ...action, due: addWorkingDays(on, 5, []).date, reason: chance.pick(waits), meetingId };
  promised.action = standing(teller.tell(at, 'improvement.carry', carried));
}

const standing = ({ id, revision }: Promised['action']) => ({ id, revision });

/** Tells what came of a promise to those whose words began it. */
export function tellBack(
  teller: Teller,
  at: number,
  told: { promised: Promised; on: string; chance: Chance },
): void {
  const { promised, on, chance } = told;
  const thread = teller.tell(at, 'voices.thread', { kind: 'line', id: promised.lineId });
  for (const { outcomes } of thread.answers) {
    for (const { id, notTold } of outcomes) {
      if (notTold.length === 0) continue;
      const voiceIds = notTold.map(({ voiceId }) => voiceId);
      teller.tell(at, 'improvement.tellBack', {
        ...{ kind: 'outcome', id },
        voiceIds,
        way: chance.pick(tellings),
        toldOn: on,
      });
    }
  }
}

/** Asks “did it help?” of what is due to be asked by `on`, at most 20 of them. */
export function askIfItHelped(teller: Teller, on: string, chance: Chance): void {
  const at = londonInstant(on, '16:00');
  const { checkBacks } = teller.tell(at, 'improvement.checkBacks', { asked: false, offset: 0, limit: 20 });
  for (const { id, revision, dueOn, doneOn } of checkBacks) {
    if (dueOn > on || doneOn > on) continue;
    const [yes, no, dontKnow] = [chance.between(3, 11), chance.between(0, 2), chance.between(0, 2)];
    teller.tell(at, 'improvement.recordCheckBack', {
      ...{ id, revision, askedOn: on, yes, no, dontKnow, answer: chance.pick(answers) },
    });
  }
}

/** Says why a promise is still open. */
export function sayWhyOpen(teller: Teller, at: number, promised: Promised, waitingFor: string): void {
  const action = teller.tell(at, 'improvement.get', { id: promised.action.id });
  const { id, revision, ownerId, ownerName, due } = action;
  const now = teller.tell(at, 'improvement.change', { id, revision, ownerId, ownerName, due, waitingFor });
  promised.action = standing(now);
}

/** Takes a meeting's questions to people who were not there. What asks for nothing is marked so; what asks for something waits. */
export function askOneToOne(
  teller: Teller,
  at: number,
  asked: {
    meetingId: string;
    itemId: string | null;
    people: readonly string[];
    mayWish: boolean;
    chance: Chance;
  },
): void {
  const { meetingId, itemId, people, mayWish, chance } = asked;
  const content = chance.shuffled(contentReplies);
  people.forEach((personId, place) => {
    const [words, because] = content[place % content.length] ?? ['', ''];
    const wish = mayWish && place === 0 ? chance.pick(wishingReplies) : null;
    const id = v7();
    const source = shownWords.test(words) && wish === null ? 'shown' : 'said';
    const reply = {
      id,
      meetingId,
      personId,
      itemId,
      words: wish ?? words,
      source,
      way: 'one-to-one',
    } as const;
    const { revision } = teller.tell(at, 'meetings.saveReply', {
      ...reply,
      heardBy: 'Bisi Ade',
      revision: 0,
    });
    if (wish === null) teller.tell(at, 'voices.setNoAnswer', { id, revision, because });
  });
}
