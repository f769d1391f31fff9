import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import {
  at,
  details,
  finishedSc1,
  idOf,
  lineOf,
  newHome,
  personValues,
  plannedSc1,
  runningSc1,
  setItems,
  signedSc1,
} from './support';

const series = { title: 'Residents’ meeting', room: 'Lounge', startTime: '14:15', setItems };

describe('a series', () => {
  it('is made, changed, put away and brought back', async () => {
    const home = newHome();
    const id = v7();
    const made = await home.call('meetings.saveSeries', { ...series, id, revision: 0 });
    expect(made).toEqual({ ...series, id, kind: 'residents', archived: false, meetingCount: 0, revision: 1 });
    expect(await home.call('meetings.saveSeries', { ...series, id, revision: 0 })).toEqual(made);
    const changed = await home.call('meetings.saveSeries', {
      ...series,
      setItems: setItems.slice(0, 2),
      id,
      revision: 1,
    });
    expect(changed).toMatchObject({
      revision: 2,
      setItems: [{ title: 'Welcome and last time' }, { title: 'Food' }],
    });
    expect(await home.refused('meetings.saveSeries', { ...series, id, revision: 1 })).toMatchObject({
      kind: 'conflict',
      theirs: 'Residents’ meeting\nWelcome and last time\nFood',
    });
    await home.call('meetings.archiveSeries', { id, archived: true, revision: 2 });
    await home.call('meetings.archiveSeries', { id, archived: true, revision: 2 });
    await home.call('meetings.archiveSeries', { id, archived: false, revision: 3 });
    expect((await home.call('meetings.listSeries', {})).series).toMatchObject([{ id, archived: false }]);
    expect(home.trail()).toEqual(['series-made', 'series-changed', 'series-archived', 'series-restored']);
  });

  it('is not found when it is not there', async () => {
    const home = newHome();
    const missing = { kind: 'not-found' };
    expect(await home.refused('meetings.saveSeries', { ...series, id: v7(), revision: 1 })).toMatchObject(
      missing,
    );
    expect(
      await home.refused('meetings.archiveSeries', { id: v7(), archived: true, revision: 1 }),
    ).toMatchObject(missing);
  });
});

describe('a new meeting', () => {
  it('copies the set items and invites every resident, the chair and the minute-taker', async () => {
    const sc1 = await plannedSc1();
    const meeting = await sc1.call('meetings.get', { id: sc1.meetingId });
    expect(meeting).toMatchObject({ state: 'planned', versions: [], lines: [], draft: null, revision: 1 });
    expect(meeting.items.map(({ title, minutes }) => ({ title, minutes }))).toEqual(
      setItems.map(({ title, minutes }) => ({ title, minutes })),
    );
    expect(meeting.attendance.filter((row) => row.part === 'resident')).toHaveLength(22);
    expect(meeting.attendance.filter((row) => row.part === 'staff').map((row) => row.name)).toEqual([
      'Callum',
      'Denise',
    ]);
    expect(meeting.attendance.every((row) => row.state === 'invited')).toBe(true);
    const { meetings } = await sc1.call('meetings.list', { archived: false, before: null, limit: 10 });
    expect(meetings).toMatchObject([{ itemCount: 6, totalMinutes: 45, hereCount: 0 }]);
  });

  it('is one when sent twice, and nothing when its series is not there', async () => {
    const home = newHome();
    const input = { ...details, chairId: null, minuteTakerId: null, id: v7(), seriesId: null };
    await home.call('meetings.create', input);
    await home.call('meetings.create', input);
    expect(home.trail()).toEqual(['meeting-made']);
    const lost = { ...input, id: v7(), seriesId: v7() };
    expect(await home.refused('meetings.create', lost)).toMatchObject({ kind: 'not-found' });
    expect(await home.refused('meetings.get', { id: lost.id })).toMatchObject({ kind: 'not-found' });
    expect(home.trail()).toEqual(['meeting-made']);
  });

  it('never has one person as chair and minute-taker, or somebody unknown', async () => {
    const sc1 = await plannedSc1();
    const denise = idOf(sc1, 'Denise');
    const both = { ...details, chairId: denise, minuteTakerId: denise };
    const fields = { minuteTakerId: 'Chair and minute-taker are two people.' };
    const made = { ...both, id: v7(), seriesId: null };
    expect(await sc1.refused('meetings.create', made)).toMatchObject({ kind: 'validation', fields });
    const changed = { ...both, id: sc1.meetingId, revision: 1 };
    expect(await sc1.refused('meetings.saveDetails', changed)).toMatchObject({ kind: 'validation', fields });
    const unknown = { ...changed, chairId: v7() };
    expect(await sc1.refused('meetings.saveDetails', unknown)).toHaveProperty('fields.chairId');
  });

  it('keeps its own details by revision', async () => {
    const sc1 = await plannedSc1();
    const officers = { chairId: idOf(sc1, 'Denise'), minuteTakerId: idOf(sc1, 'Owen') };
    const moved = { ...details, ...officers, room: 'Garden room', id: sc1.meetingId, revision: 1 };
    expect(await sc1.call('meetings.saveDetails', moved)).toEqual({ revision: 2 });
    expect(await sc1.refused('meetings.saveDetails', moved)).toMatchObject({
      kind: 'conflict',
      theirs: 'Residents’ meeting, Wednesday 2 December 2026, 2:15 pm, Garden room',
    });
    const { attendance } = await sc1.call('meetings.get', { id: sc1.meetingId });
    expect(attendance.filter((row) => row.part === 'staff').map((row) => row.name)).toContain('Owen');
  });

  it('is put away and brought back, but not while it runs', async () => {
    const sc1 = await plannedSc1();
    const id = sc1.meetingId;
    expect(await sc1.call('meetings.archive', { id, archived: true, revision: 1 })).toEqual({ revision: 2 });
    expect(await sc1.call('meetings.archive', { id, archived: true, revision: 1 })).toEqual({ revision: 2 });
    expect(await sc1.refused('meetings.start', { meetingId: id })).toMatchObject({ kind: 'precondition' });
    expect(await sc1.refused('meetings.archive', { id, archived: false, revision: 1 })).toMatchObject({
      kind: 'conflict',
    });
    await sc1.call('meetings.archive', { id, archived: false, revision: 2 });
    await sc1.call('meetings.start', { meetingId: id });
    const { revision } = await sc1.call('meetings.get', { id });
    expect(await sc1.refused('meetings.archive', { id, archived: true, revision })).toMatchObject({
      kind: 'precondition',
    });
  });
});

describe('the agenda', () => {
  const extra = { title: 'Hairdresser', note: 'Prices', minutes: 5, picture: null, askedById: null };

  it('takes an item at the end, changes it and keeps both hands’ words apart', async () => {
    const sc1 = await plannedSc1();
    const item = { ...extra, id: v7(), meetingId: sc1.meetingId };
    const added = await sc1.call('meetings.saveItem', {
      ...item,
      askedById: idOf(sc1, 'Mabel'),
      revision: 0,
    });
    expect(added).toMatchObject({ position: 6, revision: 1, done: false, spentMs: 0 });
    expect(
      await sc1.call('meetings.saveItem', { ...item, askedById: idOf(sc1, 'Mabel'), revision: 0 }),
    ).toEqual(added);
    expect(await sc1.call('meetings.saveItem', { ...item, minutes: 8, revision: 1 })).toMatchObject({
      minutes: 8,
      revision: 2,
    });
    expect(await sc1.refused('meetings.saveItem', { ...item, revision: 1 })).toMatchObject({
      kind: 'conflict',
      theirs: 'Hairdresser\nPrices\n8 minutes',
    });
    expect(await sc1.refused('meetings.saveItem', { ...item, id: v7(), revision: 1 })).toMatchObject({
      kind: 'not-found',
    });
    const unknown = { ...item, askedById: v7(), revision: 2 };
    expect(await sc1.refused('meetings.saveItem', unknown)).toHaveProperty('fields.askedById');
  });

  it('moves an item and says the new order', async () => {
    const sc1 = await plannedSc1();
    const [first = '', second = '', ...rest] = sc1.items;
    const before = sc1.trail().length;
    const move = { meetingId: sc1.meetingId, id: first, to: 1 };
    expect(await sc1.call('meetings.moveItem', move)).toEqual({ order: [second, first, ...rest] });
    await sc1.call('meetings.moveItem', move);
    expect(await sc1.call('meetings.moveItem', { ...move, to: 999 })).toEqual({
      order: [second, ...rest, first],
    });
    expect(sc1.trail(before)).toEqual(['item-moved', 'item-moved']);
    const lost = { meetingId: sc1.meetingId, id: v7(), to: 0 };
    expect(await sc1.refused('meetings.moveItem', lost)).toMatchObject({ kind: 'not-found' });
  });

  it('takes an item off and puts it back where it was', async () => {
    const sc1 = await plannedSc1();
    const [, food = ''] = sc1.items;
    const of = { meetingId: sc1.meetingId, id: food };
    await sc1.call('meetings.removeItem', of);
    expect(await sc1.refused('meetings.removeItem', of)).toMatchObject({ kind: 'not-found' });
    expect(await sc1.call('meetings.restoreItem', of)).toMatchObject({ title: 'Food', position: 1 });
    const before = sc1.trail().length;
    await sc1.call('meetings.restoreItem', of);
    expect(sc1.trail(before)).toEqual([]);
    const lost = { ...of, id: v7() };
    expect(await sc1.refused('meetings.restoreItem', lost)).toMatchObject({ kind: 'not-found' });
  });

  it('keeps an item with lines, and the one the room is on', async () => {
    const sc1 = await runningSc1();
    await sc1.call('meetings.saveLine', lineOf(sc1));
    const [first = '', food = ''] = sc1.items;
    const { meetingId } = sc1;
    expect(await sc1.refused('meetings.removeItem', { meetingId, id: food })).toMatchObject({
      kind: 'precondition',
      message: 'Lines are written under this item. Move or take out the lines first.',
    });
    expect(await sc1.refused('meetings.removeItem', { meetingId, id: first })).toMatchObject({
      message: 'The room is on this item. Go to another item first.',
    });
  });

  it('saves the agenda as Word with names as each person agreed', async () => {
    const sc1 = await plannedSc1();
    const mabel = await sc1.call('people.get', { id: idOf(sc1, 'Mabel') });
    const { kind, nameToUse, fullName, role, needs } = mabel;
    const quiet = { kind, nameToUse, fullName, role, needs, nameInPrint: 'unnamed' as const };
    await sc1.call('people.save', { ...quiet, id: mabel.id, revision: 1 });
    await sc1.call('meetings.saveItem', {
      ...{ ...extra, id: v7(), meetingId: sc1.meetingId },
      ...{ askedById: mabel.id, revision: 0 },
    });
    await sc1.call('meetings.saveAgendaWord', { meetingId: sc1.meetingId, edition: 'large-print' });
    expect(sc1.saved[0]).toMatchObject({
      suggestedName: 'Residents’ meeting, 2 December 2026, agenda, large print',
      model: { edition: 'large-print' },
    });
    const words = JSON.stringify(sc1.saved[0]?.model.blocks);
    expect(words).toContain('Asked for by A resident');
    expect(words).not.toContain('Mabel');
    expect(words).toMatch(/Wednesday\s25\sNovember\s2026/);
    expect(sc1.trail().at(-1)).toBe('agenda-saved-as-word');
  });
});

describe('the room', () => {
  it('starts once, opens the first item and brings the list up to today', async () => {
    const sc1 = await plannedSc1();
    await sc1.call('people.archive', { id: idOf(sc1, 'Zoe'), archived: true, revision: 1 });
    const newcomer = await sc1.call('people.add', { ...personValues('Olive Kent'), id: v7() });
    sc1.setClock(at('14:15'));
    await sc1.call('meetings.start', { meetingId: sc1.meetingId });
    const before = sc1.trail().length;
    await sc1.call('meetings.start', { meetingId: sc1.meetingId });
    expect(sc1.trail(before)).toEqual([]);
    const meeting = await sc1.call('meetings.get', { id: sc1.meetingId });
    expect(meeting).toMatchObject({ state: 'running', startedAt: at('14:15') });
    expect(meeting.items[0]).toMatchObject({ openedAt: at('14:15'), done: false });
    const names = meeting.attendance.map((row) => row.personId);
    expect(names).toContain(newcomer.id);
    expect(names).not.toContain(idOf(sc1, 'Zoe'));
  });

  it('runs one clock at a time and stops them all at the end', async () => {
    const sc1 = await runningSc1();
    const { meetingId } = sc1;
    const go = (at_: string, item: number) => {
      sc1.setClock(at(at_));
      return sc1.call('meetings.goToItem', { meetingId, itemId: sc1.items[item] ?? '' });
    };
    await go('14:20', 1);
    await go('14:21', 1);
    await go('14:28', 2);
    await go('14:30', 1);
    sc1.setClock(at('14:33'));
    await sc1.call('meetings.finish', { meetingId });
    const { items, endedAt } = await sc1.call('meetings.get', { id: meetingId });
    expect(endedAt).toBe(at('14:33'));
    expect(items.map((item) => item.spentMs / 60_000)).toEqual([5, 11, 2, 0, 0, 0]);
    expect(items.map((item) => item.openedAt)).toEqual([null, null, null, null, null, null]);
    expect(items.map((item) => item.done)).toEqual([true, true, true, false, false, false]);
    expect(await sc1.refused('meetings.goToItem', { meetingId, itemId: sc1.items[0] ?? '' })).toMatchObject({
      kind: 'precondition',
    });
  });

  it('never counts below nothing when the PC’s clock is moved back', async () => {
    const sc1 = await runningSc1();
    const { meetingId } = sc1;
    sc1.setClock(at('13:00'));
    await sc1.call('meetings.goToItem', { meetingId, itemId: sc1.items[1] ?? '' });
    const { items } = await sc1.call('meetings.get', { id: meetingId });
    expect(items[0]).toMatchObject({ spentMs: 0, done: true });
  });

  it('goes back to the room until anyone has signed', async () => {
    const sc1 = await finishedSc1();
    const { meetingId } = sc1;
    await sc1.call('meetings.finish', { meetingId });
    await sc1.call('meetings.resume', { meetingId });
    await sc1.call('meetings.resume', { meetingId });
    const meeting = await sc1.call('meetings.get', { id: meetingId });
    expect(meeting).toMatchObject({ state: 'running', endedAt: null });
    expect(meeting.items.filter((item) => item.openedAt !== null)).toHaveLength(1);
    const signed = await signedSc1();
    expect(await signed.refused('meetings.resume', { meetingId: signed.meetingId })).toMatchObject({
      kind: 'precondition',
    });
    expect(await signed.refused('meetings.finish', { meetingId: signed.meetingId })).toMatchObject({
      kind: 'precondition',
    });
  });

  it.each(['meetings.finish', 'meetings.resume'] as const)('%s needs a start', async (name) => {
    const sc1 = await plannedSc1();
    expect(await sc1.refused(name, { meetingId: sc1.meetingId })).toMatchObject({ kind: 'precondition' });
  });

  it('does not start again once finished', async () => {
    const sc1 = await finishedSc1();
    expect(await sc1.refused('meetings.start', { meetingId: sc1.meetingId })).toMatchObject({
      kind: 'precondition',
    });
  });
});
