import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { details, finishedSc1, idOf, lineOf } from './support';

it('the year of a series is its meetings held in the last twelve months, each with its base', async () => {
  const sc1 = await finishedSc1();
  const { meetings } = await sc1.call('meetings.list', { archived: false, before: null, limit: 9 });
  const seriesId = meetings[0]?.seriesId ?? '';
  const { attendance, heard } = await sc1.call('meetings.reach', { meetingId: sc1.meetingId });
  expect(attendance).toEqual({ count: 14, of: 22, percent: 64 });
  const planned = { title: 'Next', date: '2027-01-06', startTime: '14:15', room: '', chairNote: '' };
  await sc1.call('meetings.create', { ...planned, id: v7(), seriesId, chairId: null, minuteTakerId: null });
  expect(await sc1.call('meetings.seriesReach', { seriesId })).toEqual({
    since: '2025-12-02',
    meetings: [{ id: sc1.meetingId, title: 'Residents’ meeting', date: '2026-12-02', attendance, heard }],
  });
  sc1.setClock(Date.UTC(2027, 11, 4, 12));
  expect((await sc1.call('meetings.seriesReach', { seriesId })).meetings).toEqual([]);
  expect((await sc1.call('meetings.seriesReach', { seriesId: v7() })).meetings).toEqual([]);
});

it('counts staff at their own meetings, out of the staff who were invited', async () => {
  const sc1 = await finishedSc1();
  const [seriesId, meetingId] = [v7(), v7()];
  const about = { title: 'Staff meeting', room: 'Office', startTime: '09:00' };
  const setItems = [{ id: v7(), title: 'Rota', note: '', minutes: 10, picture: null }];
  await sc1.call('meetings.saveSeries', { ...about, id: seriesId, kind: 'staff', setItems, revision: 0 });
  const officers = { chairId: idOf(sc1, 'Denise'), minuteTakerId: idOf(sc1, 'Callum') };
  await sc1.call('meetings.create', { ...details, ...about, ...officers, id: meetingId, seriesId });
  await sc1.call('meetings.start', { meetingId });
  const { items, attendance } = await sc1.call('meetings.get', { id: meetingId });
  const here = { state: 'here', arrivedAt: null, leftAt: null, note: '' } as const;
  for (const name of ['Denise', 'Owen', 'Winifred']) {
    await sc1.call('meetings.setAttendance', { meetingId, ...here, who: { personId: idOf(sc1, name) } });
  }
  const itemId = items[0]?.id ?? '';
  await sc1.call('meetings.saveLine', lineOf(sc1, { meetingId, itemId, speakerId: idOf(sc1, 'Owen') }));
  await sc1.call('meetings.finish', { meetingId });
  const of = attendance.filter(({ part }) => part === 'staff').length;
  expect(of).toBeGreaterThan(1);
  expect((await sc1.call('meetings.seriesReach', { seriesId })).meetings).toMatchObject([
    { attendance: { count: 2, of }, heard: { count: 1, of } },
  ]);
});
