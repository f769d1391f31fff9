import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { finishedSc1 } from './support';

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
