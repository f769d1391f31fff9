import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { InputOf } from '@contract/api';
import { sc2Home, type Sc2 } from './sc2';
import { details, idOf, lineOf } from './support';

interface TakenUp {
  sc2: Sc2;
  /** What Doreen said at a talk, and a slip nobody signed. */
  doreen: string;
  lift: string;
  /** The items of January they were taken up as, and one of the meeting's own. */
  items: { doreen: string; lift: string; own: string };
  write: (line: Partial<InputOf<'meetings.saveLine'>>) => Promise<InputOf<'meetings.saveLine'>>;
}

const page = { offset: 0, limit: 50 };

/** January under way, with two of those who wait on its agenda. */
async function takenUp(): Promise<TakenUp> {
  const sc2 = await sc2Home();
  const hear = async (words: string, personId: string | null) => {
    const voice = { id: v7(), words, personId, saidOn: '2026-12-18', source: 'said', heardBy: '' } as const;
    await sc2.call('voices.add', { ...voice, way: personId === null ? 'slip' : 'talk' });
    return voice.id;
  };
  const doreen = await hear('Can the hairdresser come on a weekday?', idOf(sc2, 'Doreen'));
  const lift = await hear('The lift frightens me.', null);
  const { januaryId: meetingId } = sc2;
  const takeUp = (kind: 'voice', id: string) =>
    sc2.call('meetings.takeUp', { meetingId, id: v7(), from: { kind, id } });
  const items = { doreen: (await takeUp('voice', doreen)).id, lift: (await takeUp('voice', lift)).id };
  await sc2.call('meetings.start', { meetingId });
  const { items: all } = await sc2.call('meetings.get', { id: meetingId });
  return {
    ...{ sc2, doreen, lift },
    items: { ...items, own: all[0]?.id ?? '' },
    write: async (values) => {
      const line = lineOf(sc2, { meetingId, ...values });
      await sc2.call('meetings.saveLine', line);
      return line;
    },
  };
}

const answersTo = async ({ sc2 }: TakenUp, id: string) =>
  (await sc2.call('voices.thread', { kind: 'voice', id })).answers.map(({ kind, words }) => [kind, words]);
const waiting = async ({ sc2 }: TakenUp) =>
  (await sc2.call('voices.waiting', page)).voices.map(({ id }) => id);

const weekday = { kind: 'decided', text: 'She comes on Tuesdays', decidedHow: 'consensus' } as const;
const ring = {
  kind: 'action',
  text: 'Ring the hairdresser',
  decidedHow: null,
  action: { ownerId: null, ownerName: 'Bisi', due: '2027-01-20' },
} as const;

const options = (yes: number, no: number) => ({
  ...{
    options: [
      { label: 'Tuesdays', count: yes },
      { label: 'Fridays', count: no },
    ],
  },
  reason: 'Counted by hand.',
});
const vote = (yes: number, no: number) =>
  ({ kind: 'vote', text: 'Which day?', decidedHow: null, vote: options(yes, no) }) as const;

describe('a vote under an item somebody’s words were taken up as', () => {
  it('answers them as a decision by hands, with its counts, and stands in their thread', async () => {
    const home = await takenUp();
    const { sc2, items, doreen } = home;
    const line = await home.write({ itemId: items.doreen, ...vote(9, 3) });
    expect(await answersTo(home, doreen)).toEqual([
      ['decision', 'Which day? Tuesdays (Tuesdays 9, Fridays 3)'],
    ]);
    expect(await waiting(home)).not.toContain(doreen);
    const thread = await sc2.call('voices.thread', { kind: 'line', id: line.id });
    expect(thread.voices.map(({ id }) => id)).toEqual([doreen]);
    expect(thread.answers).toMatchObject([{ kind: 'decision', how: 'hands' }]);
    const { lines } = await sc2.call('meetings.get', { id: sc2.januaryId });
    expect(lines.find(({ id }) => id === line.id)).toMatchObject({ kind: 'vote', decidedHow: null });
  });

  it('answers nobody while the choices are level, and does once the count is put right', async () => {
    const home = await takenUp();
    const { items, doreen } = home;
    const line = await home.write({ itemId: items.doreen, ...vote(6, 6) });
    expect(await answersTo(home, doreen)).toEqual([]);
    expect(await waiting(home)).toContain(doreen);
    await home.write({ ...line, ...vote(7, 6), revision: 1 });
    expect(await answersTo(home, doreen)).toEqual([
      ['decision', 'Which day? Tuesdays (Tuesdays 7, Fridays 6)'],
    ]);
    await home.write({ ...line, ...vote(6, 6), revision: 2 });
    expect(await waiting(home)).toContain(doreen);
  });

  it('answers no more once moved or taken out, and again once it is back', async () => {
    const home = await takenUp();
    const { sc2, items, doreen } = home;
    const { id } = await home.write({ itemId: items.doreen, ...vote(9, 3) });
    const ref = { meetingId: sc2.januaryId, id };
    const answered = async () => (await answersTo(home, doreen)).length;
    await sc2.call('meetings.moveLine', { ...ref, itemId: items.own, to: 0, revision: 1 });
    expect(await answered()).toBe(0);
    await sc2.call('meetings.moveLine', { ...ref, itemId: items.doreen, to: 0, revision: 2 });
    expect(await answered()).toBe(1);
    await sc2.call('meetings.removeLine', { ...ref, revision: 3 });
    expect([await answered(), await waiting(home)]).toEqual([0, expect.arrayContaining([doreen])]);
    await sc2.call('meetings.restoreLine', { ...ref, revision: 4 });
    expect(await answered()).toBe(1);
    await sc2.call('meetings.moveLine', { ...ref, itemId: items.lift, to: 0, revision: 5 });
    expect([await answered(), (await answersTo(home, home.lift)).length]).toEqual([0, 1]);
  });

  it('answers the line it comes from, becomes a plain decision or note, and leaves an answer off that was taken off', async () => {
    const home = await takenUp();
    const { sc2, items, doreen } = home;
    const said = await home.write({ itemId: items.own, text: 'Let us have music.' });
    await home.write({ itemId: items.own, ...vote(8, 4), text: 'Music?', fromLineId: said.id });
    const { voices, answers } = await sc2.call('voices.thread', { kind: 'line', id: said.id });
    expect([voices.length, answers.map(({ words }) => words)]).toEqual([
      1,
      ['Music? Tuesdays (Tuesdays 8, Fridays 4)'],
    ]);
    const line = await home.write({ itemId: items.doreen, ...vote(9, 3) });
    const [answer] = (await sc2.call('voices.thread', { kind: 'voice', id: doreen })).answers;
    await sc2.call('voices.takeOffAnswer', { voiceId: doreen, kind: 'decision', id: answer?.id ?? '' });
    await home.write({ ...line, ...vote(10, 3), revision: 1 });
    expect(await answersTo(home, doreen)).toEqual([]);
    await home.write({ ...line, ...weekday, vote: null, revision: 2 });
    await home.write({ ...line, kind: 'note', text: 'A note', vote: null, revision: 3 });
    expect(await answersTo(home, doreen)).toEqual([]);
  });

  it('is nobody’s answer, and no decision, where nobody asked', async () => {
    const home = await takenUp();
    const line = await home.write({ itemId: home.items.own, ...vote(9, 3) });
    const thread = await home.sc2.call('voices.thread', { kind: 'line', id: line.id });
    expect(thread).toMatchObject({ from: { kind: 'vote' }, answers: [], voices: [] });
  });
});

describe('a decision or action under an item somebody’s words were taken up as', () => {
  it('answers them, and says from both ends whose words they were', async () => {
    const up = await takenUp();
    const line = await up.write({ ...weekday, itemId: up.items.doreen });
    expect(await answersTo(up, up.doreen)).toEqual([['decision', 'She comes on Tuesdays']]);
    expect(await waiting(up)).not.toContain(up.doreen);
    expect(await waiting(up)).toContain(up.lift);
    const thread = await up.sc2.call('voices.thread', { kind: 'line', id: line.id });
    expect(thread.voices).toMatchObject([{ id: up.doreen, who: 'Doreen Tully' }]);

    const todo = await up.write({ ...ring, itemId: up.items.lift });
    const promised = (await up.sc2.call('voices.waiting', page)).voices.find(({ id }) => id === up.lift);
    expect(promised?.promised).toEqual({ words: 'Ring the hairdresser', due: '2027-01-20' });
    const { rows } = await up.sc2.call('voices.orphans', { which: 'no-source', ...page });
    const { from } = await up.sc2.call('voices.thread', { kind: 'line', id: todo.id });
    expect(rows.map(({ id }) => id)).not.toContain(from.id);
  });

  it('answers them no more once it is a note, stands elsewhere or is taken out, and does again when that is undone', async () => {
    const up = await takenUp();
    const { sc2 } = up;
    const { meetingId, ...line } = await up.write({ ...weekday, itemId: up.items.doreen });
    const save = (changes: Partial<typeof line>, revision: number) =>
      sc2.call('meetings.saveLine', { ...line, meetingId, ...changes, revision });
    const moveTo = (itemId: string, revision: number) =>
      sc2.call('meetings.moveLine', { meetingId, id: line.id, itemId, to: 0, revision });
    const one = { meetingId, id: line.id };
    const is = async (doreen: string[][], lift: string[][] = []) => {
      expect(await answersTo(up, up.doreen)).toEqual(doreen);
      expect(await answersTo(up, up.lift)).toEqual(lift);
    };
    const decided = [['decision', line.text]];

    await save({ kind: 'note', decidedHow: null }, 1);
    await is([]);
    await save({}, 2);
    await is(decided);
    await save({ ...ring, text: line.text }, 3);
    await is([['action', line.text]]);
    await save({}, 4);
    await moveTo(up.items.lift, 5);
    await is([], decided);
    await moveTo(up.items.own, 6);
    await is([]);
    // Moved while a note, it is what it stands under that it answers later.
    await save({ itemId: up.items.own, kind: 'note', decidedHow: null }, 7);
    await moveTo(up.items.doreen, 8);
    await save({}, 9);
    await is(decided);
    await sc2.call('meetings.removeLine', { ...one, revision: 10 });
    await is([]);
    expect(await waiting(up)).toContain(up.doreen);
    await sc2.call('meetings.restoreLine', { ...one, revision: 11 });
    await is(decided);
    expect(await waiting(up)).not.toContain(up.doreen);
  });

  it('answers only the line it says it answers, when it says one', async () => {
    const up = await takenUp();
    const said = await up.write({ itemId: up.items.doreen, text: 'Mornings suit me.' });
    const line = await up.write({ ...weekday, itemId: up.items.doreen, fromLineId: said.id });
    expect(await answersTo(up, up.doreen)).toEqual([]);
    expect((await up.sc2.call('voices.thread', { kind: 'line', id: line.id })).voices).toMatchObject([
      { words: 'Mornings suit me.' },
    ]);
    await up.sc2.call('meetings.saveLine', { ...line, fromLineId: null, revision: 1 });
    expect(await answersTo(up, up.doreen)).toEqual([['decision', line.text]]);
  });

  it('answers whoever waited for a decision put off, when the item decides it anew', async () => {
    const up = await takenUp();
    const { sc2 } = up;
    const off = await up.write({ ...weekday, itemId: up.items.lift, decidedHow: 'deferred' });
    expect(await waiting(up)).toContain(up.lift);
    const decision = (await sc2.call('voices.thread', { kind: 'line', id: off.id })).from.id;
    await sc2.call('meetings.finish', { meetingId: sc2.januaryId });
    const next = { ...details, id: v7(), seriesId: null, date: '2027-02-03' };
    await sc2.call('meetings.create', { ...next, chairId: null, minuteTakerId: null });
    const item = await sc2.call('meetings.takeUp', {
      ...{ meetingId: next.id, id: v7(), from: { kind: 'decision', id: decision } },
    });
    await sc2.call('meetings.start', { meetingId: next.id });
    await up.write({ ...weekday, meetingId: next.id, itemId: item.id, text: 'A rail in the lift' });
    expect(await answersTo(up, up.lift)).toContainEqual(['decision', 'A rail in the lift']);
    expect(await waiting(up)).not.toContain(up.lift);
  });
});
