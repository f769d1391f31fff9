import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { findVoiceOfLine, fromVoice, listActions, voicesOfAction } from '../../db/queries/voices';
import {
  at,
  came,
  finishedSc1,
  idOf,
  lineOf,
  plannedSc1,
  plateLast,
  runningSc1,
  signedSc1,
  tick,
  trip,
  type Sc1,
} from './support';

const linesOf = async (sc1: Sc1) => (await sc1.call('meetings.get', { id: sc1.meetingId })).lines;

describe('a line', () => {
  it('is written once however often it is sent, and empties the entry line with it', async () => {
    const sc1 = await runningSc1();
    const { meetingId } = sc1;
    const line = lineOf(sc1, { speakerId: idOf(sc1, 'Winifred'), topics: ['food'], clearsDraft: true });
    await sc1.call('meetings.saveDraft', {
      meetingId,
      draft: { itemId: line.itemId, lineId: null, raw: '.q @win' },
    });
    const before = sc1.trail().length;
    const saved = await sc1.call('meetings.saveLine', line);
    expect(saved).toMatchObject({ text: line.text, revision: 1, position: 0, writtenAt: at('14:16') });
    sc1.setClock(at('14:17'));
    expect(await sc1.call('meetings.saveLine', line)).toEqual(saved);
    const meeting = await sc1.call('meetings.get', { id: meetingId });
    expect(meeting).toMatchObject({ draft: null, lines: [saved] });
    expect(sc1.trail(before)).toEqual(['line-added']);
  });

  it('keeps both texts when two people change it', async () => {
    const sc1 = await runningSc1();
    const line = lineOf(sc1);
    await sc1.call('meetings.saveLine', line);
    await sc1.call('meetings.saveLine', { ...line, text: 'The soup is cold.', revision: 1 });
    const late = { ...line, text: 'The soup was cold.', revision: 1 };
    expect(await sc1.refused('meetings.saveLine', late)).toMatchObject({
      kind: 'conflict',
      theirs: 'The soup is cold.',
    });
    expect(await linesOf(sc1)).toMatchObject([{ text: 'The soup is cold.', revision: 2 }]);
  });

  it('goes where it is wanted, moves, and is taken out and put back', async () => {
    const sc1 = await runningSc1();
    const { meetingId } = sc1;
    const [one, two, three] = [lineOf(sc1), lineOf(sc1), lineOf(sc1, { position: 0 })];
    for (const line of [one, two, three]) await sc1.call('meetings.saveLine', line);
    const order = async () => (await linesOf(sc1)).map((line) => line.id);
    expect(await order()).toEqual([three.id, one.id, two.id]);
    const before = sc1.trail().length;
    const itemId = sc1.items[2] ?? '';
    await sc1.call('meetings.moveLine', { meetingId, id: two.id, itemId: two.itemId, to: 0, revision: 1 });
    expect(await order()).toEqual([two.id, three.id, one.id]);
    await sc1.call('meetings.moveLine', { meetingId, id: two.id, itemId, to: 0, revision: 2 });
    expect(await order()).toEqual([three.id, one.id, two.id]);
    await sc1.call('meetings.removeLine', { meetingId, id: one.id, revision: 1 });
    await sc1.call('meetings.removeLine', { meetingId, id: one.id, revision: 1 });
    expect(await order()).toEqual([three.id, two.id]);
    await sc1.call('meetings.restoreLine', { meetingId, id: one.id, revision: 2 });
    expect(await order()).toEqual([three.id, one.id, two.id]);
    expect(sc1.trail(before)).toEqual(['line-moved', 'line-moved', 'line-removed', 'line-restored']);
    expect(await sc1.refused('meetings.removeLine', { meetingId, id: one.id, revision: 1 })).toMatchObject({
      kind: 'conflict',
    });
    for (const name of ['meetings.removeLine', 'meetings.restoreLine'] as const) {
      expect(await sc1.refused(name, { meetingId, id: v7(), revision: 1 })).toMatchObject({
        kind: 'not-found',
      });
    }
  });

  it('tells how it stood at each revision and who wrote it', async () => {
    const sc1 = await runningSc1();
    const line = lineOf(sc1);
    await sc1.call('meetings.saveLine', line);
    await sc1.call('meetings.saveLine', { ...line, kind: 'note', text: 'Soup was cold.', revision: 1 });
    const { versions } = await sc1.call('meetings.lineHistory', { meetingId: sc1.meetingId, id: line.id });
    expect(versions).toMatchObject([
      { revision: 1, kind: 'said', by: 'Callum' },
      { revision: 2, kind: 'note', text: 'Soup was cold.', by: 'Callum', facts: { archived: false } },
    ]);
    expect(versions[0]?.facts).toMatchObject({ topics: line.topics, itemId: line.itemId, action: null });
    const lost = { meetingId: v7(), id: line.id };
    expect(await sc1.refused('meetings.lineHistory', lost)).toMatchObject({ kind: 'not-found' });
  });

  it.each([
    ['an item that is not there', { itemId: v7() }, 'not-found', undefined],
    ['a speaker nobody knows', { speakerId: v7() }, 'validation', 'speakerId'],
    [
      'an owner nobody knows',
      { kind: 'action', action: { ownerId: v7(), ownerName: '', due: null } },
      'validation',
      'action.ownerId',
    ],
    ['a line it answers that is not there', { fromLineId: v7() }, 'validation', 'fromLineId'],
    ['no words', { text: '  ' }, 'validation', 'text'],
    ['no line at that revision', { revision: 3 }, 'not-found', undefined],
  ] as const)('is refused with %s, and nothing is written', async (_what, over, kind, field) => {
    const sc1 = await runningSc1();
    const before = sc1.trail().length;
    const error = await sc1.refused('meetings.saveLine', lineOf(sc1, over));
    expect(error.kind).toBe(kind);
    expect(Object.keys(error.fields ?? {})).toEqual(field === undefined ? [] : [field]);
    expect(await linesOf(sc1)).toEqual([]);
    expect(sc1.trail(before)).toEqual([]);
  });

  it('is written neither before the start nor once anyone has signed', async () => {
    const planned = await plannedSc1();
    expect(await planned.refused('meetings.saveLine', lineOf(planned))).toMatchObject({
      kind: 'precondition',
      message: 'Start the meeting first, then write.',
    });
    const signed = await signedSc1();
    expect(await signed.refused('meetings.saveLine', lineOf(signed))).toMatchObject({
      kind: 'precondition',
      message: 'These minutes are signed. Make a new version to change them.',
    });
  });

  it('is corrected once the meeting is finished', async () => {
    const sc1 = await finishedSc1();
    const [soup] = await linesOf(sc1);
    const corrected = lineOf(sc1, {
      id: sc1.soup,
      text: 'The soup is cold.',
      speakerId: soup?.speakerId,
      revision: 1,
    });
    expect(await sc1.call('meetings.saveLine', corrected)).toMatchObject({
      revision: 2,
      text: 'The soup is cold.',
    });
  });
});

describe('a voice', () => {
  it('leads to its action and can be followed from either end', async () => {
    const sc1 = await finishedSc1();
    const { reader } = sc1.records;
    const voice = findVoiceOfLine(reader, sc1.soup);
    expect(voice).toMatchObject({ personId: idOf(sc1, 'Winifred'), saidOn: '2026-12-02' });
    const [action] = listActions(reader, { meetingId: sc1.meetingId });
    expect(action).toMatchObject({ ownerId: idOf(sc1, 'Owen'), due: '2026-12-07', raisedOn: '2026-12-02' });
    expect(fromVoice(reader, voice?.id ?? '')?.answers).toHaveLength(1);
    expect(voicesOfAction(reader, action?.id ?? '').map((each) => each.id)).toEqual([voice?.id]);
  });

  it('that is unnamed says nowhere who it was, not even before', async () => {
    const sc1 = await runningSc1();
    const winifred = idOf(sc1, 'Winifred');
    const line = lineOf(sc1, { speakerId: winifred });
    await sc1.call('meetings.saveLine', line);
    await sc1.call('meetings.saveLine', { ...line, speakerId: null, revision: 1 });
    const kept = ['line', 'line_history', 'voice', 'audit_entry', 'line_draft'].flatMap((table) =>
      sc1.records.raw.prepare(`select * from ${table}`).all(),
    );
    // The trail names the people added to the records; the voice does not.
    const words = JSON.stringify(kept.filter((row) => !JSON.stringify(row).includes('person-added')));
    expect(words).not.toContain(winifred);
  });
});

it('keeps no unnamed words that begin with a name', async () => {
  const sc1 = await runningSc1();
  for (const text of ['@jo I want rye bread.', '@Winifred I want rye bread.']) {
    expect(await sc1.refused('meetings.saveLine', lineOf(sc1, { text }))).toMatchObject({
      kind: 'validation',
      fields: { text: expect.stringContaining('take the name out') as string },
    });
  }
  await sc1.call('meetings.saveLine', lineOf(sc1, { text: 'Write to kitchen@marram.example.' }));
  expect(await linesOf(sc1)).toHaveLength(1);
});

describe('a vote', () => {
  it('is counted against those who were here when it was taken', async () => {
    const sc1 = await runningSc1();
    sc1.setClock(at('14:38'));
    const paint = {
      options: [
        { label: 'pale green', count: 9 },
        { label: 'cream', count: 3 },
        { label: 'no view', count: 2 },
      ],
      reason: '',
    };
    const line = lineOf(sc1, { itemId: sc1.items[3], kind: 'vote', text: 'Paint', vote: paint });
    expect((await sc1.call('meetings.saveLine', line)).vote).toEqual({ ...paint, present: 14 });
    sc1.setClock(at('14:40'));
    for (const name of ['Joan', 'Percy']) await tick(sc1, name, { state: 'left' });
    sc1.setClock(at('14:45'));
    const late = await sc1.refused('meetings.saveLine', { ...line, id: v7() });
    expect(late).toMatchObject({
      kind: 'validation',
      fields: { 'vote.reason': '14 counted, 12 here: say why' },
    });
    const why = { ...paint, reason: 'Joan and Percy told us before they left.' };
    const again = await sc1.call('meetings.saveLine', { ...line, id: v7(), vote: why });
    expect(again.vote?.present).toBe(12);
    const renamed = await sc1.call('meetings.saveLine', { ...line, text: 'Lounge paint', revision: 1 });
    expect(renamed.vote?.present).toBe(14);
  });

  it('may be corrected against the list as it was put right, or as it was kept', async () => {
    const sc1 = await runningSc1();
    await tick(sc1, 'Percy', { state: 'invited' });
    const line = lineOf(sc1, { kind: 'vote', text: 'Trip', vote: { ...trip, reason: 'One not ticked' } });
    expect((await sc1.call('meetings.saveLine', line)).vote?.present).toBe(13);
    await tick(sc1, 'Percy');
    const right = await sc1.call('meetings.saveLine', { ...line, vote: trip, revision: 1 });
    expect(right.vote).toEqual({ ...trip, present: 14 });
    await tick(sc1, 'Percy', { state: 'apologies' });
    const kept = await sc1.call('meetings.saveLine', { ...line, text: 'The trip', vote: trip, revision: 2 });
    expect(kept.vote).toEqual({ ...trip, present: 14 });
  });

  it('may wait for its counts when a line is flipped to it', async () => {
    const sc1 = await runningSc1();
    const line = lineOf(sc1, { kind: 'vote', text: 'Trip' });
    expect((await sc1.call('meetings.saveLine', line)).vote).toEqual({
      options: [],
      reason: '',
      present: 14,
    });
  });
});

describe('the entry line', () => {
  it('is kept as typed, and leaves no entry in the trail', async () => {
    const sc1 = await runningSc1();
    const { meetingId } = sc1;
    const before = sc1.trail().length;
    const draft = { itemId: sc1.items[1] ?? '', lineId: null, raw: '.q @win #food The so' };
    sc1.setClock(at('14:17'));
    expect(await sc1.call('meetings.saveDraft', { meetingId, draft })).toEqual({ savedAt: at('14:17') });
    expect((await sc1.call('meetings.get', { id: meetingId })).draft).toEqual(draft);
    await sc1.call('meetings.saveDraft', { meetingId, draft: null });
    await sc1.call('meetings.saveDraft', { meetingId, draft: null });
    expect((await sc1.call('meetings.get', { id: meetingId })).draft).toBeNull();
    expect(sc1.trail(before)).toEqual([]);
    const lost = { meetingId, draft: { ...draft, itemId: v7() } };
    expect(await sc1.refused('meetings.saveDraft', lost)).toMatchObject({ kind: 'not-found' });
  });

  it('is not kept for minutes that are signed', async () => {
    const sc1 = await signedSc1();
    const draft = { itemId: sc1.items[1] ?? '', lineId: null, raw: 'x' };
    expect(await sc1.refused('meetings.saveDraft', { meetingId: sc1.meetingId, draft })).toMatchObject({
      kind: 'precondition',
    });
  });
});

describe('who is here', () => {
  it('is one press a person, and pressing twice changes nothing', async () => {
    const sc1 = await plannedSc1();
    const here = await tick(sc1, 'Winifred');
    expect(here).toMatchObject({
      state: 'here',
      part: 'resident',
      fullName: 'Winifred Shaw',
      arrivedAt: null,
    });
    const before = sc1.trail().length;
    expect(await tick(sc1, 'Winifred')).toEqual(here);
    expect(sc1.trail(before)).toEqual([]);
  });

  it('puts somebody on the list who was not on it', async () => {
    const sc1 = await runningSc1();
    expect(await tick(sc1, 'Owen')).toMatchObject({ state: 'here', part: 'staff' });
    const unknown = {
      meetingId: sc1.meetingId,
      state: 'here' as const,
      arrivedAt: null,
      leftAt: null,
      note: '',
    };
    expect(
      await sc1.refused('meetings.setAttendance', { ...unknown, who: { personId: v7() } }),
    ).toMatchObject({ kind: 'validation' });
    expect(
      await sc1.refused('meetings.setAttendance', { ...unknown, who: { attendanceId: v7() } }),
    ).toMatchObject({ kind: 'not-found' });
  });

  it('knows late, left, apologies, and that nobody leaves before they came', async () => {
    const sc1 = await runningSc1();
    expect(await tick(sc1, 'Ada', { arrivedAt: at('14:20') })).toMatchObject({ arrivedAt: at('14:20') });
    sc1.setClock(at('14:40'));
    expect(await tick(sc1, 'Ada', { state: 'left', arrivedAt: at('14:20') })).toMatchObject({
      state: 'left',
      leftAt: at('14:40'),
    });
    expect(await tick(sc1, 'Ada', { state: 'here', leftAt: at('14:40') })).toMatchObject({ leftAt: null });
    expect(await tick(sc1, 'Ada', { state: 'apologies', arrivedAt: at('14:20') })).toMatchObject({
      arrivedAt: null,
      leftAt: null,
    });
    const backwards = {
      ...{ meetingId: sc1.meetingId, who: { personId: idOf(sc1, 'Frank') }, note: '' },
      ...{ state: 'left' as const, arrivedAt: at('14:30'), leftAt: at('14:20') },
    };
    expect(await sc1.refused('meetings.setAttendance', backwards)).toHaveProperty('fields.leftAt');
  });

  it('takes a visitor and an interpreter, once each, and takes them off again', async () => {
    const sc1 = await runningSc1();
    const { meetingId } = sc1;
    const visit = { meetingId, id: v7(), name: 'Ola Lis', part: 'interpreter' as const, note: 'by phone' };
    const added = await sc1.call('meetings.addVisitor', visit);
    expect(added).toMatchObject({ name: 'Ola Lis', personId: null, state: 'here', kind: null, needs: null });
    expect(await sc1.call('meetings.addVisitor', visit)).toEqual(added);
    expect(await sc1.refused('meetings.addVisitor', { ...visit, name: 'Jo' })).toMatchObject({
      kind: 'conflict',
    });
    await sc1.call('meetings.removeAttendance', { meetingId, attendanceId: visit.id });
    expect(
      await sc1.refused('meetings.removeAttendance', { meetingId, attendanceId: visit.id }),
    ).toMatchObject({ kind: 'not-found' });
  });

  it('keeps somebody put away in the meetings they were at', async () => {
    const sc1 = await finishedSc1();
    await sc1.call('people.archive', { id: idOf(sc1, 'Winifred'), archived: true, revision: 1 });
    const { attendance, lines } = await sc1.call('meetings.get', { id: sc1.meetingId });
    expect(attendance.filter((row) => row.state === 'here')).toHaveLength(came.length);
    expect(lines[0]?.speakerId).toBe(idOf(sc1, 'Winifred'));
  });
});

describe('a line that answers another', () => {
  it('answers a line of its own meeting only', async () => {
    const sc1 = await runningSc1();
    const soup = lineOf(sc1);
    await sc1.call('meetings.saveLine', soup);
    expect(await sc1.call('meetings.saveLine', plateLast(sc1, soup.id))).toMatchObject({
      fromLineId: soup.id,
    });
    expect(
      await sc1.refused('meetings.saveLine', { ...soup, fromLineId: soup.id, revision: 1 }),
    ).toHaveProperty('fields.fromLineId');
  });
});
