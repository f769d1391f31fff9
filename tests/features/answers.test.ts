import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { InputOf } from '@contract/api';
import { actionOf, sc2Home, type Sc2 } from './sc2';
import { idOf } from './support';

type Given = InputOf<'voices.answer'>;
const page = { offset: 0, limit: 50 };

/** A slip nobody signed, and what Doreen said at a talk: both wait on 6 January 2027. */
async function waitingHome() {
  const sc2 = await sc2Home();
  const said = { saidOn: '2026-12-18', source: 'said', heardBy: '' } as const;
  const [lift, doreen] = [v7(), v7()];
  await sc2.call('voices.add', { ...said, id: lift, words: 'The lift.', personId: null, way: 'slip' });
  await sc2.call('voices.add', {
    ...{ ...said, id: doreen, words: 'A weekday, please.', personId: idOf(sc2, 'Doreen'), way: 'one-to-one' },
  });
  return { sc2, lift, doreen };
}

const threadOf = (sc2: Sc2, id: string) => sc2.call('voices.thread', { kind: 'voice', id });
const waiting = async (sc2: Sc2) => (await sc2.call('voices.waiting', page)).voices;
const unsourced = async (sc2: Sc2) =>
  (await sc2.call('voices.orphans', { which: 'no-source', ...page })).rows.map(({ id }) => id);

const rail = (voiceId: string): Extract<Given, { kind: 'action' }> => ({
  ...{ kind: 'action', voiceId, id: v7(), words: 'Fix a rail in the lift' },
  ...{ ownerId: null, ownerName: 'Jo', due: '2027-01-20' },
});
const tuesdays = (voiceId: string): Extract<Given, { kind: 'decision' }> => ({
  ...{ kind: 'decision', voiceId, id: v7(), words: 'She comes on Tuesdays', how: 'consensus' },
});

describe('answering what was said outside a meeting', () => {
  it('with an action promises it, and the action says whose words began it', async () => {
    const { sc2, lift } = await waitingHome();
    const given = { ...rail(lift), ownerId: idOf(sc2, 'Owen') };
    expect(await sc2.call('voices.answer', given)).toEqual({ kind: 'action', id: given.id });
    const promised = (await waiting(sc2)).find(({ id }) => id === lift)?.promised;
    expect(promised).toEqual({ words: 'Fix a rail in the lift', due: '2027-01-20' });
    const action = await sc2.call('improvement.get', { id: given.id });
    expect(action).toMatchObject({
      ...{ owner: 'Owen Tate', ownerName: '', raisedOn: '2027-01-06', firstDue: '2027-01-20' },
      ...{ state: 'open', voiceCount: 1, meeting: null, lineId: null },
    });
    expect(await unsourced(sc2)).not.toContain(given.id);

    await sc2.call('improvement.close', {
      ...{ id: given.id, revision: 1, words: 'It has a rail.', closedOn: '2027-01-06', meetingId: null },
    });
    expect((await waiting(sc2)).map(({ id }) => id)).not.toContain(lift);
    const { answers } = await threadOf(sc2, lift);
    expect(answers[0]?.outcomes[0]?.notTold).toMatchObject([{ voiceId: lift }]);
  });

  it('with a decision answers it, and one put off only promises', async () => {
    const { sc2, lift, doreen } = await waitingHome();
    await sc2.call('voices.answer', tuesdays(doreen));
    await sc2.call('voices.answer', { ...tuesdays(lift), how: 'deferred' });
    expect((await waiting(sc2)).map(({ id }) => id)).not.toContain(doreen);
    expect((await waiting(sc2)).map(({ id }) => id)).toContain(lift);
    expect((await threadOf(sc2, doreen)).answers).toMatchObject([
      { kind: 'decision', words: 'She comes on Tuesdays', on: '2027-01-06', how: 'consensus', meeting: null },
    ]);
  });

  it('with an action there is already joins it to the voice, beside those it answers', async () => {
    const { sc2, doreen } = await waitingHome();
    const given = { kind: 'open-action', voiceId: doreen, id: actionOf(sc2, 'A4') } as const;
    await sc2.call('voices.answer', given);
    expect(await unsourced(sc2)).not.toContain(given.id);
    // Minutes typed over leave it be: they say nothing of whom it answers.
    const { lines } = await sc2.call('meetings.get', { id: sc2.meetingId });
    const line = lines.find(({ text }) => text === 'Ask the hairdresser for a weekday');
    if (line === undefined) throw new Error('There is no such line.');
    const { id, itemId, kind, action } = line;
    await sc2.call('meetings.saveLine', {
      ...{ id, meetingId: sc2.meetingId, itemId, kind, action, text: 'Ask for a Tuesday', revision: 1 },
      ...{ speakerId: null, source: 'said', topics: [], fromLineId: null, decidedHow: null },
      ...{ vote: null, position: null, clearsDraft: false },
    });
    expect((await threadOf(sc2, doreen)).answers).toMatchObject([{ words: 'Ask for a Tuesday' }]);
  });

  it('sent twice is one, and another under the same id a conflict', async () => {
    const { sc2, lift } = await waitingHome();
    const before = sc2.trail().length;
    for (const given of [rail(lift), tuesdays(lift)]) {
      const first = await sc2.call('voices.answer', given);
      expect(await sc2.call('voices.answer', given)).toEqual(first);
      const other = await sc2.refused('voices.answer', { ...given, words: 'Something else' });
      expect(other).toMatchObject({ kind: 'conflict', theirs: given.words });
    }
    expect(sc2.trail(before)).toEqual(['voice-answered', 'voice-answered']);
  });

  it('is refused with an owner who is not there, a closed action, or words said to need no answer', async () => {
    const { sc2, lift } = await waitingHome();
    const owner = await sc2.refused('voices.answer', { ...rail(lift), ownerId: v7() });
    expect(owner.fields).toHaveProperty('ownerId');
    const closed = { kind: 'open-action', voiceId: lift, id: actionOf(sc2, 'A1') } as const;
    expect((await sc2.refused('voices.answer', closed)).kind).toBe('precondition');
    expect((await sc2.refused('voices.answer', { ...closed, id: v7() })).kind).toBe('not-found');
    expect((await sc2.refused('voices.answer', rail(v7()))).kind).toBe('not-found');
    await sc2.call('voices.setNoAnswer', { id: lift, revision: 1, because: 'Thanks' });
    expect((await sc2.refused('voices.answer', rail(lift))).kind).toBe('precondition');
    expect((await threadOf(sc2, lift)).answers).toEqual([]);
  });
});

describe('taking an answer off', () => {
  it('lets the voice wait again, and puts away what was only its answer', async () => {
    const { sc2, lift, doreen } = await waitingHome();
    const own = rail(lift);
    await sc2.call('voices.answer', own);
    expect((await threadOf(sc2, lift)).mayTakeOff).toEqual([own.id]);
    await sc2.call('voices.takeOffAnswer', { voiceId: lift, kind: 'action', id: own.id });
    await sc2.call('voices.takeOffAnswer', { voiceId: lift, kind: 'action', id: own.id });
    expect((await threadOf(sc2, lift)).answers).toEqual([]);
    expect((await waiting(sc2)).find(({ id }) => id === lift)?.promised).toBeNull();
    expect((await sc2.refused('improvement.get', { id: own.id })).kind).toBe('not-found');

    // What answers somebody else too stays, and so does what a meeting agreed.
    const shared = rail(lift);
    await sc2.call('voices.answer', shared);
    for (const id of [shared.id, actionOf(sc2, 'A4')]) {
      await sc2.call('voices.answer', { kind: 'open-action', voiceId: doreen, id });
      await sc2.call('voices.takeOffAnswer', { voiceId: doreen, kind: 'action', id });
      expect(await sc2.call('improvement.get', { id })).toMatchObject({ state: 'open' });
    }
    expect((await threadOf(sc2, doreen)).answers).toEqual([]);
    expect((await threadOf(sc2, lift)).answers).toMatchObject([{ id: shared.id }]);
  });

  it('is refused for what the minutes say, and for what they were told', async () => {
    const { sc2, lift } = await waitingHome();
    const soup = await sc2.call('voices.thread', { kind: 'line', id: sc2.soupLine });
    expect(soup.mayTakeOff).toEqual([]);
    const inMinutes = { voiceId: soup.voices[0]?.id ?? '', kind: 'action', id: actionOf(sc2, 'A1') } as const;
    expect((await sc2.refused('voices.takeOffAnswer', inMinutes)).kind).toBe('precondition');
    const own = rail(lift);
    await sc2.call('voices.answer', own);
    await sc2.call('improvement.close', {
      ...{ id: own.id, revision: 1, words: 'Done.', closedOn: '2027-01-06', meetingId: null },
    });
    const outcomeId = (await threadOf(sc2, lift)).answers[0]?.outcomes[0]?.id ?? '';
    expect((await threadOf(sc2, lift)).mayTakeOff).toEqual([own.id]);
    const told = { voiceIds: [lift], way: 'On a slip', toldOn: '2027-01-06' };
    await sc2.call('improvement.tellBack', { kind: 'outcome', id: outcomeId, ...told });
    expect((await threadOf(sc2, lift)).mayTakeOff).toEqual([]);
    const kept = { voiceId: lift, kind: 'action', id: own.id } as const;
    expect((await sc2.refused('voices.takeOffAnswer', kept)).kind).toBe('precondition');
  });
});
