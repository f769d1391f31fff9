import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { api, type InputOf } from '@contract/api';
import { actionOf, afternoon, sc2Home, type Sc2 } from './sc2';
import { at, finishedSc1, idOf, lineOf } from './support';

const page = { offset: 0, limit: 50 };

function lift(over: Partial<InputOf<'voices.add'>> = {}): InputOf<'voices.add'> {
  return {
    ...{ id: v7(), words: 'The lift frightens me.', personId: null, source: 'said', way: 'talk' },
    ...{ saidOn: '2026-11-12', heardBy: 'Bisi Ade' },
    ...over,
  };
}

async function lineCalled(sc2: Sc2, text: string): Promise<string> {
  const { lines } = await sc2.call('meetings.get', { id: sc2.meetingId });
  return lines.find((line) => line.text === text)?.id ?? '';
}

describe('a thread', () => {
  it('goes from what Winifred said to what came of it, in two steps', async () => {
    const sc2 = await sc2Home();
    const thread = await sc2.call('voices.thread', { kind: 'line', id: sc2.soupLine });
    expect(thread.from.kind).toBe('voice');
    expect(thread.voices).toMatchObject([
      {
        who: 'Winifred Shaw',
        saidOn: '2026-12-02',
        way: 'meeting',
        meeting: { title: 'Residents’ meeting' },
      },
    ]);
    expect(thread.answers).toMatchObject([
      {
        ...{ kind: 'action', words: 'Plate the last-served table first', owner: 'Owen Tate' },
        ...{ state: 'done', closedOn: '2026-12-04', due: '2026-12-07', otherVoices: 0 },
        outcomes: [{ words: 'We now serve the last table first.', happenedOn: '2026-12-04' }],
        checkBacks: [{ dueOn: '2027-01-06', askedOn: null }],
      },
    ]);
  });

  it('goes back the same way from the action and from its outcome', async () => {
    const sc2 = await sc2Home();
    const forward = await sc2.call('voices.thread', { kind: 'line', id: sc2.soupLine });
    const id = actionOf(sc2, 'A1');
    const back = await sc2.call('voices.thread', { kind: 'action', id });
    expect(back).toMatchObject({ from: { kind: 'action', id }, voices: forward.voices });
    expect(back.answers).toEqual(forward.answers);
    const outcomeId = back.answers[0]?.outcomes[0]?.id ?? '';
    expect(await sc2.call('voices.thread', { kind: 'outcome', id: outcomeId })).toEqual(back);
    const line = await lineCalled(sc2, 'Plate the last-served table first');
    expect(await sc2.call('voices.thread', { kind: 'line', id: line })).toEqual(back);
  });

  it('tells each time the action was read again', async () => {
    const sc2 = await sc2Home();
    const bench = { id: actionOf(sc2, 'A7'), revision: 1, due: '2027-01-29', meetingId: sc2.januaryId };
    await sc2.call('improvement.carry', { ...bench, reason: 'The Board decides on 27 January' });
    const { answers } = await sc2.call('voices.thread', { kind: 'action', id: bench.id });
    expect(answers[0]?.reviews).toMatchObject([
      { result: 'carried', words: 'The Board decides on 27 January', on: '2027-01-06' },
    ]);
  });

  it('names nobody who did not agree to it, and says how many others asked the same', async () => {
    const sc1 = await finishedSc1();
    const winifred = await sc1.call('people.get', { id: idOf(sc1, 'Winifred') });
    await sc1.call('people.save', { ...winifred, nameInPrint: 'unnamed' });
    const thread = await sc1.call('voices.thread', { kind: 'line', id: sc1.soup });
    expect(thread.voices[0]).toMatchObject({ who: 'A resident' });
    expect(JSON.stringify(thread)).not.toContain('Winifred');
  });

  it('of a note or a vote is its words and what it answers; of nothing it says so', async () => {
    const sc1 = await finishedSc1();
    await sc1.call('meetings.resume', { meetingId: sc1.meetingId });
    const note = lineOf(sc1, { kind: 'note', text: 'Tea came.', fromLineId: sc1.soup });
    await sc1.call('meetings.saveLine', note);
    const thread = await sc1.call('voices.thread', { kind: 'line', id: note.id });
    expect(thread).toMatchObject({ from: { kind: 'note' }, line: { words: 'Tea came.' } });
    expect(thread.voices).toHaveLength(1);
    expect(thread.answers).toHaveLength(1);
    for (const kind of ['line', 'voice', 'action', 'decision', 'outcome'] as const) {
      const missing = await sc1.refused('voices.thread', { kind, id: v7() });
      expect({ kind, is: missing.kind }).toEqual({ kind, is: 'not-found' });
    }
  });

  it('follows a decision, and a line turned into another kind', async () => {
    const sc1 = await finishedSc1();
    await sc1.call('meetings.resume', { meetingId: sc1.meetingId });
    const decided = lineOf(sc1, { kind: 'decided', text: 'Soup last', fromLineId: sc1.soup });
    await sc1.call('meetings.saveLine', decided);
    const thread = await sc1.call('voices.thread', { kind: 'line', id: decided.id });
    expect(thread).toMatchObject({ from: { kind: 'decision' }, answers: [{ kind: 'decision' }] });
    const both = await sc1.call('voices.thread', { kind: 'line', id: sc1.soup });
    expect(both.answers.map(({ kind }) => kind).sort()).toEqual(['action', 'decision']);
    await sc1.call('meetings.saveLine', { ...decided, kind: 'note', revision: 1 });
    const without = await sc1.call('voices.thread', { kind: 'line', id: sc1.soup });
    expect(without.answers).toHaveLength(1);
  });
});

describe('waiting for an answer', () => {
  it('is a voice nobody answered, or only promised something, longest first', async () => {
    const sc2 = await sc2Home();
    const named = lift({ personId: idOf(sc2, 'Doreen'), saidOn: '2026-12-20', words: 'A weekday?' });
    await sc2.call('voices.add', lift());
    await sc2.call('voices.add', named);
    const { voices, total, late } = await sc2.call('voices.waiting', page);
    expect(voices.map(({ words }) => words)).toEqual(['The lift frightens me.', 'A weekday?']);
    expect({ total, late }).toEqual({ total: 2, late: 1 });
    expect(voices[0]).toMatchObject({ who: 'A resident', personId: null, ageDays: 55, late: true });
    expect(voices[1]).toMatchObject({ who: 'Doreen Tully', ageDays: 17, late: false, promised: null });
    expect(await sc2.call('voices.counts', {})).toEqual({ waiting: 2, late: 1 });
  });

  it('goes on until the action is done', async () => {
    const sc1 = await finishedSc1();
    const first = await sc1.call('voices.waiting', page);
    expect(first.voices).toMatchObject([
      { promised: { words: 'Kitchen to plate last-served table first', due: '2026-12-07' } },
    ]);
    const { from } = await sc1.call('voices.thread', { kind: 'line', id: sc1.soup });
    const { answers } = await sc1.call('voices.thread', { kind: 'voice', id: from.id });
    sc1.setClock(afternoon('2026-12-04'));
    const closing = { id: answers[0]?.id ?? '', revision: 1, words: 'Done.', closedOn: '2026-12-04' };
    await sc1.call('improvement.close', { ...closing, meetingId: null });
    expect(await sc1.call('voices.counts', {})).toEqual({ waiting: 0, late: 0 });
  });

  it('takes a decision for an answer, but not one put off', async () => {
    const sc1 = await finishedSc1();
    await sc1.call('meetings.resume', { meetingId: sc1.meetingId });
    sc1.setClock(at('14:50'));
    const asked = lineOf(sc1, { text: 'Paint it green.', speakerId: idOf(sc1, 'Josef') });
    await sc1.call('meetings.saveLine', asked);
    const decided = lineOf(sc1, {
      ...{ kind: 'decided', text: 'Next month', decidedHow: 'deferred', fromLineId: asked.id },
    });
    await sc1.call('meetings.saveLine', decided);
    expect(await sc1.call('voices.counts', {})).toMatchObject({ waiting: 2 });
    await sc1.call('meetings.saveLine', { ...decided, decidedHow: 'hands', revision: 1 });
    expect(await sc1.call('voices.counts', {})).toMatchObject({ waiting: 1 });
  });
});

describe('a voice that needs no answer', () => {
  it('waits no longer, says why in its thread, and can be taken back', async () => {
    const sc2 = await sc2Home();
    const added = lift();
    await sc2.call('voices.add', added);
    const before = sc2.trail().length;
    const mark = { id: added.id, revision: 1, because: '  Mended on the spot ' };
    const marked = await sc2.call('voices.setNoAnswer', mark);
    expect(marked).toMatchObject({ noAnswerBecause: 'Mended on the spot', revision: 2 });
    expect(await sc2.call('voices.setNoAnswer', mark)).toEqual(marked);
    expect(await sc2.call('voices.counts', {})).toEqual({ waiting: 0, late: 0 });
    const { totals } = await sc2.call('voices.orphans', { which: 'no-answer', ...page });
    expect(totals['no-answer']).toBe(0);
    const thread = await sc2.call('voices.thread', { kind: 'voice', id: added.id });
    expect(thread.voices).toMatchObject([{ noAnswerBecause: 'Mended on the spot' }]);
    const late = await sc2.refused('voices.setNoAnswer', { ...mark, because: 'Thanks' });
    expect(late).toMatchObject({ kind: 'conflict', theirs: 'Mended on the spot' });
    await sc2.call('voices.setNoAnswer', { id: added.id, revision: 2, because: null });
    expect(await sc2.call('voices.counts', {})).toEqual({ waiting: 1, late: 1 });
    expect(sc2.trail(before)).toEqual(['no-answer-needed', 'answer-needed-again']);
  });

  it('is none that was answered, nor one that is not there', async () => {
    const sc2 = await sc2Home();
    const { from } = await sc2.call('voices.thread', { kind: 'line', id: sc2.soupLine });
    const answered = { id: from.id, revision: 1, because: 'Thanks' };
    expect((await sc2.refused('voices.setNoAnswer', answered)).kind).toBe('precondition');
    expect((await sc2.refused('voices.setNoAnswer', { ...answered, id: v7() })).kind).toBe('not-found');
  });
});

describe('broken chains', () => {
  it('lists voices nobody answered, actions from nobody’s voice, and outcomes not told back', async () => {
    const sc2 = await sc2Home();
    const added = lift();
    await sc2.call('voices.add', added);
    const list = (which: 'no-answer' | 'no-source' | 'not-told') =>
      sc2.call('voices.orphans', { which, ...page });
    const voices = await list('no-answer');
    expect(voices.rows).toMatchObject([{ kind: 'voice', id: added.id, who: 'A resident', meeting: null }]);
    expect(voices.totals).toEqual({ 'no-answer': 1, 'no-source': 7, 'not-told': 1 });
    const actions = await list('no-source');
    expect(actions.rows).toHaveLength(7);
    expect(actions.rows[0]).toMatchObject({ kind: 'action', who: 'Owen Tate', on: '2026-12-02' });
    const outcomes = await list('not-told');
    expect(outcomes.rows).toMatchObject([
      { kind: 'outcome', words: 'We now serve the last table first.', meeting: { date: '2026-12-02' } },
    ]);
    const thread = await sc2.call('voices.thread', { kind: 'outcome', id: outcomes.rows[0]?.id ?? '' });
    const telling = {
      kind: 'outcome' as const,
      id: outcomes.rows[0]?.id ?? '',
      way: 'On paper',
      toldOn: '2027-01-06',
    };
    await sc2.call('improvement.tellBack', { ...telling, voiceIds: thread.voices.map(({ id }) => id) });
    expect((await list('not-told')).total).toBe(0);
  });
});

describe('writing down what was said', () => {
  it('keeps it once, and nothing about who when unnamed', async () => {
    const sc2 = await sc2Home();
    const voice = lift();
    const before = sc2.trail().length;
    const added = await sc2.call('voices.add', voice);
    expect(added).toMatchObject({ who: 'A resident', personId: null, meeting: null, lineId: null });
    expect(await sc2.call('voices.add', voice)).toEqual(added);
    const other = await sc2.refused('voices.add', { ...voice, words: 'Something else.' });
    expect(other).toMatchObject({ kind: 'conflict', theirs: 'The lift frightens me.' });
    expect(sc2.trail(before)).toEqual(['voice-added']);
  });

  it('refuses a day to come, nobody’s id, and no words', async () => {
    const sc2 = await sc2Home();
    const late = await sc2.refused('voices.add', lift({ saidOn: '2027-01-07' }));
    expect(late.fields).toHaveProperty('saidOn');
    const nobody = await sc2.refused('voices.add', lift({ personId: v7() }));
    expect(nobody.fields).toHaveProperty('personId');
    expect(api['voices.add'].input.safeParse(lift({ words: '  ' })).success).toBe(false);
  });
});
