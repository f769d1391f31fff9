import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { InputOf } from '@contract/api';
import { noNeeds } from '@rules/needs-of';
import { replyOf, rowOf, setTurns, spokenSc1 } from './spoken-sc1';
import { at, finishedSc1, idOf, lineOf, plannedSc1, runningSc1, signedSc1, type Sc1 } from './support';

const reachOf = (sc1: Sc1) => sc1.call('meetings.reach', { meetingId: sc1.meetingId });

describe('SC1, who was heard, on real records', () => {
  it('has every figure, and rises as replies come in', async () => {
    const sc1 = await spokenSc1();
    const before = await reachOf(sc1);
    expect(before).toMatchObject({
      attendance: { count: 14, of: 22, percent: 64 },
      spoke: { count: 9, of: 14, percent: 64 },
      topTwo: { count: 12, of: 26, percent: 46 },
      talk: 'few-led',
      heard: { count: 9, of: 22, percent: 41 },
      notHeardThere: 5,
      notHeardAway: 8,
    });
    expect(before.spread?.toFixed(3)).toBe('0.593');
    expect(before.everyone.slice(0, 9).map(({ name, turns: count }) => [name, count])).toEqual([
      ...[
        ['Winifred', 7],
        ['Harold', 5],
        ['Amina', 4],
        ['Josef', 3],
        ['Doreen', 2],
        ['Leela', 2],
      ],
      ...[
        ['Grace', 1],
        ['Mabel', 1],
        ['Stan', 1],
      ],
    ]);

    sc1.setClock(at('17:30'));
    for (const name of ['Eric', 'Ivy', 'Tariq', 'Ada', 'Frank', 'Nora']) {
      await sc1.call('meetings.saveReply', replyOf(sc1, name));
    }
    const after = await reachOf(sc1);
    expect(after.heard).toEqual({ count: 15, of: 22, percent: 68 });
    expect([after.notHeardThere, after.notHeardAway]).toEqual([2, 5]);
    expect(after.spoke).toEqual(before.spoke);
    expect(after.spread).toBe(before.spread);
  });

  it('keeps what was seen or told apart from what people made known themselves', async () => {
    const sc1 = await spokenSc1();
    await sc1.call('meetings.saveReply', replyOf(sc1, 'Ada', { source: 'observed' }));
    await sc1.call('meetings.saveReply', replyOf(sc1, 'Frank', { source: 'told' }));
    await sc1.call('meetings.saveReply', replyOf(sc1, 'Tariq', { source: 'shown', way: 'phone' }));
    const reach = await reachOf(sc1);
    expect(reach.heard.count).toBe(10);
    expect(reach.people).toEqual({ said: 9, chose: 0, shown: 1, observed: 1, told: 1 });
    const ada = reach.everyone.find(({ name }) => name === 'Ada');
    expect(ada).toMatchObject({ heard: false, replies: 1, sources: ['observed'] });
  });
});

describe('turns', () => {
  it('are counted with the written lines of those who came', async () => {
    const sc1 = await runningSc1();
    expect(await setTurns(sc1, 'Eric', 2)).toMatchObject({ unwrittenTurns: 2 });
    await sc1.call('meetings.saveLine', lineOf(sc1, { speakerId: idOf(sc1, 'Eric') }));
    await sc1.call('meetings.saveLine', lineOf(sc1, { speakerId: idOf(sc1, 'Eric'), source: 'chose' }));
    await setTurns(sc1, 'Ada', 3);
    const { everyone } = await reachOf(sc1);
    expect(everyone.find(({ name }) => name === 'Eric')).toMatchObject({ turns: 3, came: true });
    expect(everyone.find(({ name }) => name === 'Ada')).toMatchObject({ turns: 0, came: false });
  });

  it('go into the trail once, and not when nothing changes', async () => {
    const sc1 = await runningSc1();
    const { length } = sc1.trail();
    await setTurns(sc1, 'Eric', 2);
    await setTurns(sc1, 'Eric', 2);
    expect(sc1.trail(length)).toEqual(['turns-changed']);
    expect((await rowOf(sc1, 'Eric')).unwrittenTurns).toBe(2);
  });

  it('wait for the start and stand once signed', async () => {
    const planned = await plannedSc1();
    const before = { meetingId: planned.meetingId, attendanceId: (await rowOf(planned, 'Eric')).id };
    expect(await planned.refused('meetings.setTurns', { ...before, unwrittenTurns: 1 })).toMatchObject({
      kind: 'precondition',
    });
    const signed = await signedSc1();
    const after = { meetingId: signed.meetingId, attendanceId: (await rowOf(signed, 'Eric')).id };
    expect(await signed.refused('meetings.setTurns', { ...after, unwrittenTurns: 1 })).toMatchObject({
      kind: 'precondition',
    });
    expect(
      await signed.refused('meetings.setTurns', { ...after, attendanceId: v7(), unwrittenTurns: 1 }),
    ).toMatchObject({ kind: 'precondition' });
  });
});

describe('replies', () => {
  it('are kept in their words, with who heard them and the day they were taken', async () => {
    const sc1 = await signedSc1();
    sc1.setClock(at('14:15') + 86_400_000);
    const reply = replyOf(sc1, 'Ada', { itemId: null, words: 'Warm bowls, please.' });
    await sc1.call('meetings.saveReply', reply);
    await sc1.call('meetings.saveReply', reply);
    const { replies } = await sc1.call('meetings.replies', { meetingId: sc1.meetingId });
    expect(replies).toMatchObject([
      { words: 'Warm bowls, please.', heardBy: 'Callum', saidOn: '2026-12-03', itemId: null, revision: 1 },
    ]);
    expect(sc1.trail().filter((action) => action === 'reply-added')).toHaveLength(1);
  });

  it('are changed and taken out, each with its entry, and conflicts carry the words', async () => {
    const sc1 = await finishedSc1();
    const reply = replyOf(sc1, 'Ada');
    const { revision } = await sc1.call('meetings.saveReply', reply);
    const { length } = sc1.trail();
    const changed = { ...reply, words: 'Hot soup.', heardBy: 'Bisi', revision };
    expect(await sc1.call('meetings.saveReply', changed)).toMatchObject({ revision: 2, heardBy: 'Bisi' });
    expect(await sc1.refused('meetings.saveReply', { ...changed, words: 'No soup.' })).toMatchObject({
      kind: 'conflict',
      theirs: 'Hot soup.',
    });
    const of = { meetingId: sc1.meetingId, id: reply.id };
    expect((await sc1.refused('meetings.removeReply', { ...of, revision: 1 })).kind).toBe('conflict');
    await sc1.call('meetings.removeReply', { ...of, revision: 2 });
    expect((await sc1.refused('meetings.removeReply', { ...of, revision: 3 })).kind).toBe('not-found');
    expect((await sc1.refused('meetings.saveReply', reply)).kind).toBe('not-found');
    expect(sc1.trail(length)).toEqual(['reply-changed', 'reply-removed']);
    expect((await reachOf(sc1)).everyone.find(({ name }) => name === 'Ada')?.heard).toBe(false);
  });

  it('keep their day when the meeting’s day is put right', async () => {
    const sc1 = await finishedSc1();
    await sc1.call('meetings.saveReply', replyOf(sc1, 'Ada'));
    const meeting = await sc1.call('meetings.get', { id: sc1.meetingId });
    const { id, title, startTime, room, chairId, minuteTakerId, chairNote, revision } = meeting;
    await sc1.call('meetings.saveDetails', {
      ...{ id, title, startTime, room, chairId, minuteTakerId, chairNote, revision },
      date: '2026-12-01',
    });
    const { replies } = await sc1.call('meetings.replies', { meetingId: id });
    expect(replies[0]?.saidOn).toBe('2026-12-02');
    const days = sc1.records.raw.prepare('select said_on from voice where line_id is not null').pluck().all();
    expect(new Set(days)).toEqual(new Set(['2026-12-01']));
  });

  it.each<[string, Partial<InputOf<'meetings.saveReply'>>, string]>([
    ['no words', { words: '  ' }, 'words'],
    ['somebody not invited', { personId: v7() }, 'personId'],
  ])('are refused with %s', async (_name, over, field) => {
    const sc1 = await finishedSc1();
    const refused = await sc1.refused('meetings.saveReply', replyOf(sc1, 'Ada', over));
    expect(refused.kind).toBe('validation');
    expect(Object.keys(refused.fields ?? {})).toEqual([field]);
  });

  it('wait for the meeting, and need an item of it', async () => {
    const planned = await plannedSc1();
    expect((await planned.refused('meetings.saveReply', replyOf(planned, 'Ada'))).kind).toBe('precondition');
    const sc1 = await finishedSc1();
    const elsewhere = replyOf(sc1, 'Ada', { itemId: v7() });
    expect((await sc1.refused('meetings.saveReply', elsewhere)).kind).toBe('not-found');
  });
});

describe('round sheets', () => {
  it('are one for each person not heard, in the edition each reads', async () => {
    const sc1 = await finishedSc1();
    await readsIn(sc1, 'Ada', { largePrint: true });
    await readsIn(sc1, 'Tariq', {
      easyRead: true,
      language: 'Urdu',
      translated: true,
      timeNeeded: '30 minutes',
    });
    const { meetingId } = sc1;
    for (const edition of ['standard', 'large-print', 'easy-read'] as const) {
      await sc1.call('meetings.saveRoundWord', { meetingId, edition });
    }
    const sheets = sc1.saved.map(({ suggestedName, model }) => ({
      suggestedName,
      for: model.blocks.flatMap((block) => (block.kind === 'masthead' ? [block.lines[0]] : [])),
    }));
    expect(sheets.map(({ suggestedName }) => suggestedName)).toEqual([
      'Residents’ meeting, 2 December 2026, round sheets',
      'Residents’ meeting, 2 December 2026, round sheets, large print',
      'Residents’ meeting, 2 December 2026, round sheets, Easy Read',
    ]);
    expect(sheets.map((sheet) => sheet.for.length)).toEqual([19, 1, 1]);
    expect(sheets[2]?.for).toEqual(['For Tariq']);
    const words = JSON.stringify(sc1.saved[2]?.model.blocks);
    expect(words).toContain('Have this put into Urdu by a person. Time: 30 minutes.');
    expect(words).not.toContain('The soup is cold');
    const titles = sc1.saved[0]?.model.blocks.flatMap((b) => (b.kind === 'heading' ? [b.text] : []));
    expect(new Set(titles)).toEqual(new Set(['2. Food', '3. Christmas and trips', 'Who asked']));
    expect(sc1.trail().filter((action) => action === 'round-saved-as-word')).toHaveLength(3);
  });

  it('are made in the size each reads, and nobody’s twice', async () => {
    const sc1 = await finishedSc1();
    await readsIn(sc1, 'Ada', { largePrint: true });
    await readsIn(sc1, 'Frank', { largePrint: true, printPoint: 24 });
    const { meetingId } = sc1;
    await sc1.call('meetings.saveRoundWord', { meetingId, edition: 'large-print' });
    await sc1.call('meetings.saveRoundWord', { meetingId, edition: 'large-print', point: 24 });
    expect(
      sc1.saved.map(({ suggestedName, model }) => [
        suggestedName.replace(/^.*sheets/, ''),
        model.point,
        model.blocks.flatMap((block) => (block.kind === 'masthead' ? [block.lines[0]] : [])),
      ]),
    ).toEqual([
      [', large print', undefined, ['For Ada']],
      [', large print, 24 point', 24, ['For Frank']],
    ]);
    expect(
      await sc1.refused('meetings.saveRoundWord', { meetingId, edition: 'large-print', point: 30 }),
    ).toMatchObject({ kind: 'precondition' });
  });

  it('are not made when everyone who reads that edition was heard', async () => {
    const sc1 = await finishedSc1();
    const input = { meetingId: sc1.meetingId, edition: 'easy-read' as const };
    expect(await sc1.refused('meetings.saveRoundWord', input)).toMatchObject({
      kind: 'precondition',
      message: 'Everyone who reads this form has been heard.',
    });
  });
});

async function readsIn(sc1: Sc1, name: string, needs: Partial<typeof noNeeds>): Promise<void> {
  const person = await sc1.call('people.get', { id: idOf(sc1, name) });
  const { id, kind, nameToUse, fullName, role, nameInPrint, revision } = person;
  await sc1.call('people.save', {
    ...{ id, kind, nameToUse, fullName, role, nameInPrint, revision },
    needs: { ...noNeeds, ...needs },
  });
}
