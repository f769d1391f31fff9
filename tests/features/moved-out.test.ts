import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { api } from '@contract/api';
import { todayHandlers } from '../../electron/features/today/handlers';
import { at, details, finishedSc1, idOf, plannedSc1, runningSc1, signedSc1, tick, type Sc1 } from './support';

async function move(sc1: Sc1, name: string, days: { movedIn?: string | null; movedOut?: string | null }) {
  const person = await sc1.call('people.get', { id: idOf(sc1, name) });
  const { movedIn, movedOut } = person;
  await sc1.call('people.save', { ...person, movedIn, movedOut, ...days });
}

async function onList(sc1: Sc1, meetingId = sc1.meetingId) {
  const { attendance } = await sc1.call('meetings.get', { id: meetingId });
  return attendance.map(({ personId }) => personId);
}

async function plan(sc1: Sc1, date: string) {
  const id = v7();
  const officers = { chairId: idOf(sc1, 'Denise'), minuteTakerId: idOf(sc1, 'Callum') };
  await sc1.call('meetings.create', { ...details, ...officers, id, date, seriesId: null });
  return id;
}

async function today(sc1: Sc1) {
  return api['today.get'].output.parse(await todayHandlers['today.get']({}, sc1.context));
}

describe('somebody who moved out, or has not moved in yet', () => {
  it('is not invited to a meeting of a day they do not live here', async () => {
    const sc1 = await plannedSc1();
    await move(sc1, 'Zoe', { movedOut: '2026-12-16' });
    await move(sc1, 'Wyn', { movedIn: '2026-12-17' });
    const [before, after] = [await plan(sc1, '2026-12-15'), await plan(sc1, '2026-12-16')];
    expect(await onList(sc1, before)).toContain(idOf(sc1, 'Zoe'));
    expect(await onList(sc1, after)).not.toContain(idOf(sc1, 'Zoe'));
    expect(await onList(sc1, after)).not.toContain(idOf(sc1, 'Wyn'));
    expect(await onList(sc1, await plan(sc1, '2026-12-17'))).toContain(idOf(sc1, 'Wyn'));
  });

  it('comes off the lists of planned meetings when the day is saved, and off no list they answered', async () => {
    const sc1 = await plannedSc1();
    const [soon, later] = [await plan(sc1, '2026-12-09'), await plan(sc1, '2026-12-16')];
    const apologies = { state: 'apologies' as const, arrivedAt: null, leftAt: null, note: 'Moving' };
    const who = { personId: idOf(sc1, 'Zoe') };
    await sc1.call('meetings.setAttendance', { meetingId: later, who, ...apologies });
    const before = sc1.trail().length;
    await move(sc1, 'Zoe', { movedOut: '2026-12-09' });
    await move(sc1, 'Vic', { movedOut: '2026-12-16' });
    expect(sc1.trail(before)).toEqual([
      ...['person-changed', 'attendance-removed', 'person-changed', 'attendance-removed'],
    ]);
    expect(await onList(sc1)).toContain(idOf(sc1, 'Zoe'));
    expect(await onList(sc1, soon)).not.toContain(idOf(sc1, 'Zoe'));
    expect(await onList(sc1, later)).toContain(idOf(sc1, 'Zoe'));
    expect(await onList(sc1, soon)).toContain(idOf(sc1, 'Vic'));
    expect(await onList(sc1, later)).not.toContain(idOf(sc1, 'Vic'));
  });

  it('is taken off as the meeting starts, for it may have been moved to a later day', async () => {
    const sc1 = await plannedSc1();
    await move(sc1, 'Zoe', { movedOut: '2026-12-03' });
    const { title, room, startTime, chairNote, revision, chairId, minuteTakerId } = await sc1.call(
      'meetings.get',
      { id: sc1.meetingId },
    );
    const moved = { title, room, startTime, chairNote, revision, chairId, minuteTakerId, date: '2026-12-04' };
    await sc1.call('meetings.saveDetails', { ...moved, id: sc1.meetingId });
    expect(await onList(sc1)).toContain(idOf(sc1, 'Zoe'));
    await sc1.call('meetings.start', { meetingId: sc1.meetingId });
    expect(await onList(sc1)).not.toContain(idOf(sc1, 'Zoe'));
    expect((await sc1.call('meetings.reach', { meetingId: sc1.meetingId })).everyone).toHaveLength(21);
  });

  it('stays on the list of a meeting held', async () => {
    const sc1 = await runningSc1();
    await tick(sc1, 'Zoe');
    sc1.setClock(at('15:00'));
    await sc1.call('meetings.finish', { meetingId: sc1.meetingId });
    const before = (await sc1.call('meetings.get', { id: sc1.meetingId })).attendance;
    await move(sc1, 'Zoe', { movedOut: '2026-12-02' });
    await move(sc1, 'Vic', { movedOut: '2026-12-02' });
    expect((await sc1.call('meetings.get', { id: sc1.meetingId })).attendance).toEqual(before);
  });

  it('is due no copy of minutes any more, and had their agenda', async () => {
    const sc1 = await signedSc1();
    sc1.setClock(at('17:00') + 7 * 86_400_000);
    await move(sc1, 'Zoe', { movedOut: '2026-12-09' });
    const { meetingId } = sc1;
    const due = async (paper: 'agenda' | 'minutes', version: number) =>
      (await sc1.call('meetings.copies', { meetingId, paper, version })).people.map((one) => one.personId);
    expect(await due('minutes', 1)).not.toContain(idOf(sc1, 'Zoe'));
    expect(await due('agenda', 0)).toContain(idOf(sc1, 'Zoe'));
  });

  it('counts among nobody not heard from the day they leave', async () => {
    const sc1 = await finishedSc1();
    await move(sc1, 'Zoe', { movedOut: '2026-12-03' });
    expect((await today(sc1)).notHeard?.residents).toBe(22);
    await move(sc1, 'Zoe', { movedOut: '2026-12-02' });
    expect((await today(sc1)).notHeard?.residents).toBe(21);
  });
});
