import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { actionOf, sc2Home, type Sc2 } from './sc2';
import { idOf } from './support';

const page = { offset: 0, limit: 50 };
const [today, yesterday] = ['2027-01-06', '2027-01-05'];

/** SC2 with its one outcome told, and two people who asked for the same thing. */
async function twoWhoAsked() {
  const sc2 = await sc2Home();
  const soup = await sc2.call('voices.thread', { kind: 'line', id: sc2.soupLine });
  await sc2.call('improvement.tellBack', {
    ...{ kind: 'outcome', id: soup.answers[0]?.outcomes[0]?.id ?? '' },
    ...{ voiceIds: soup.voices.map(({ id }) => id), way: 'At tea', toldOn: today },
  });
  const asked = async (name: string) => {
    const id = v7();
    await sc2.call('voices.add', {
      ...{ id, words: 'A rail in the lift.', personId: idOf(sc2, name), source: 'said', way: 'talk' },
      ...{ saidOn: '2026-12-18', heardBy: '' },
    });
    return id;
  };
  return { sc2, doreen: await asked('Doreen'), ada: await asked('Ada') };
}

const untold = async (sc2: Sc2) => {
  const { rows, total } = await sc2.call('voices.orphans', { which: 'not-told', ...page });
  expect(total).toBe(rows.length);
  return rows;
};
const told = (voiceIds: string[]) => ({ voiceIds, way: 'In her room', toldOn: today });

describe('a decision', () => {
  it('waits to be told until everyone who asked was, one after the other', async () => {
    const { sc2, doreen, ada } = await twoWhoAsked();
    const decision = { kind: 'decision', id: v7() } as const;
    const given = { ...decision, words: 'The lift gets a rail', how: null };
    await sc2.call('voices.answer', { ...given, voiceId: doreen });
    await sc2.call('voices.answer', { ...given, voiceId: doreen });
    sc2.records.raw
      .prepare('insert into voice_answer (id, voice_id, decision_id, created_at) values (?, ?, ?, 1)')
      .run(v7(), ada, decision.id);
    const open = () => sc2.call('voices.thread', decision);
    expect(await untold(sc2)).toMatchObject([{ ...decision, words: given.words, on: today, meeting: null }]);
    expect((await open()).answers[0]?.toTell).toEqual({
      ...{ words: given.words, on: today },
      notTold: [
        { voiceId: ada, who: 'Ada Hart' },
        { voiceId: doreen, who: 'Doreen Tully' },
      ],
    });

    const before = sc2.trail().length;
    expect(await sc2.call('improvement.tellBack', { ...decision, ...told([doreen]) })).toEqual({ told: 1 });
    expect(await sc2.call('improvement.tellBack', { ...decision, ...told([doreen]) })).toEqual({ told: 0 });
    expect(sc2.trail(before)).toEqual(['told-back-recorded']);
    const [answer] = (await open()).answers;
    expect(answer).toMatchObject({
      toTell: null,
      outcomes: [
        {
          ...{ words: given.words, happenedOn: today, inPrint: true, notTold: [{ voiceId: ada }] },
          toldBack: [{ voiceId: doreen, way: 'In her room', issueId: null, letterId: null }],
        },
      ],
    });
    const [row] = await untold(sc2);
    expect(row).toMatchObject({ kind: 'outcome', id: answer?.outcomes[0]?.id });
    await sc2.call('improvement.tellBack', { ...decision, ...told([ada]) });
    expect(await untold(sc2)).toEqual([]);
  });

  it('put off, or in nobody’s words, is nothing to tell', async () => {
    const { sc2, doreen } = await twoWhoAsked();
    const decision = { kind: 'decision', id: v7() } as const;
    await sc2.call('voices.answer', { ...decision, voiceId: doreen, words: 'Later', how: 'deferred' });
    expect(await untold(sc2)).toEqual([]);
    const early = { ...decision, ...told([doreen]) };
    expect((await sc2.refused('improvement.tellBack', early)).kind).toBe('precondition');
    expect((await sc2.refused('improvement.tellBack', { ...early, id: v7() })).kind).toBe('not-found');
  });

  it('is told from its own day on, and only to those whose words led to it', async () => {
    const { sc2, doreen, ada } = await twoWhoAsked();
    const decision = { kind: 'decision', id: v7() } as const;
    await sc2.call('voices.answer', { ...decision, voiceId: doreen, words: 'A rail', how: null });
    const early = { ...decision, ...told([doreen]), toldOn: yesterday };
    expect((await sc2.refused('improvement.tellBack', early)).fields).toHaveProperty('toldOn');
    const other = { ...decision, ...told([ada]) };
    expect((await sc2.refused('improvement.tellBack', other)).fields).toHaveProperty('voiceIds');
    expect(await untold(sc2)).toMatchObject([decision]);
  });
});

describe('a dropped action', () => {
  it('waits to be told with its reason, and again when it is dropped another time', async () => {
    const { sc2, doreen } = await twoWhoAsked();
    const action = { kind: 'action', id: actionOf(sc2, 'A7') } as const;
    await sc2.call('voices.answer', { kind: 'open-action', voiceId: doreen, id: action.id });
    const tell = (toldOn: string) =>
      sc2.call('improvement.tellBack', { ...action, ...told([doreen]), toldOn });
    const open = { ...action, ...told([doreen]) };
    expect((await sc2.refused('improvement.tellBack', open)).kind).toBe('precondition');
    const drop = (revision: number, closedOn: string) =>
      sc2.call('improvement.drop', {
        ...{ id: action.id, revision, because: 'The path is too narrow', closedOn, meetingId: null },
      });
    await drop(1, yesterday);
    expect(await untold(sc2)).toMatchObject([{ ...action, words: 'A garden bench', on: yesterday }]);
    const answer = async () => (await sc2.call('voices.thread', { kind: 'voice', id: doreen })).answers[0];
    expect((await answer())?.toTell).toMatchObject({ words: 'The path is too narrow', on: yesterday });
    await tell(yesterday);
    expect(await answer()).toMatchObject({
      toTell: null,
      outcomes: [{ words: 'The path is too narrow', happenedOn: yesterday, inPrint: true, notTold: [] }],
    });
    expect(await untold(sc2)).toEqual([]);

    await sc2.call('improvement.reopen', { id: action.id, revision: 2, reason: 'A smaller one' });
    expect(await untold(sc2)).toEqual([]);
    await drop(3, today);
    expect(await untold(sc2)).toMatchObject([{ ...action, on: today }]);
    await tell(today);
    expect(await untold(sc2)).toEqual([]);
    expect((await answer())?.outcomes).toHaveLength(2);
  });
});
