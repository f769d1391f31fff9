import { describe, expect, it } from 'vitest';
import { londonInstant } from '@rules/british-dates';
import { finishedSc1, plannedSc1, signedSc1, type Sc1 } from './support';

const on = (sc1: Sc1, date: string) => sc1.setClock(londonInstant(date, '10:00'));

async function daysOf(sc1: Sc1) {
  const meeting = await sc1.call('meetings.get', { id: sc1.meetingId });
  const { agendaSentOn, draftSentOn, publishedOn, revision } = meeting;
  return { agendaSentOn, draftSentOn, publishedOn, revision };
}

describe('the days the papers of SC1 went out', () => {
  it('are marked, changed and taken back, each once in the trail, without a clash for whoever edits the meeting', async () => {
    const sc1 = await signedSc1();
    const { meetingId } = sc1;
    const { revision } = await daysOf(sc1);
    on(sc1, '2026-12-09');
    const before = sc1.trail().length;
    await sc1.call('meetings.markSent', { meetingId, paper: 'agenda', on: '2026-11-25' });
    await sc1.call('meetings.markSent', { meetingId, paper: 'draft', on: '2026-12-04' });
    await sc1.call('meetings.markSent', { meetingId, paper: 'draft', on: '2026-12-04' });
    await sc1.call('meetings.markSent', { meetingId, paper: 'minutes', on: '2026-12-09' });
    expect(await daysOf(sc1)).toEqual({
      ...{ agendaSentOn: '2026-11-25', draftSentOn: '2026-12-04', publishedOn: '2026-12-09', revision },
    });
    await sc1.call('meetings.markSent', { meetingId, paper: 'draft', on: null });
    await sc1.call('meetings.markSent', { meetingId, paper: 'draft', on: null });
    expect(await daysOf(sc1)).toMatchObject({ draftSentOn: null, publishedOn: '2026-12-09' });
    expect(sc1.trail(before)).toEqual([
      ...['paper-sent', 'paper-sent', 'paper-sent', 'paper-sent-taken-back'],
    ]);
  });

  it('wait for a finished meeting and for both signatures', async () => {
    const planned = await plannedSc1();
    const draft = { meetingId: planned.meetingId, paper: 'draft' as const, on: '2026-12-02' };
    expect(await planned.refused('meetings.markSent', draft)).toMatchObject({ kind: 'precondition' });
    const sc1 = await finishedSc1();
    const minutes = { meetingId: sc1.meetingId, paper: 'minutes' as const, on: '2026-12-02' };
    expect(await sc1.refused('meetings.markSent', minutes)).toMatchObject({ kind: 'precondition' });
    const early = { meetingId: sc1.meetingId, paper: 'draft' as const, on: '2026-12-01' };
    expect(await sc1.refused('meetings.markSent', early)).toMatchObject({
      kind: 'validation',
      fields: { on: 'This day is before the meeting.' },
    });
  });

  it('stay as they are on a meeting put away', async () => {
    const sc1 = await finishedSc1();
    const { meetingId } = sc1;
    const { revision } = await daysOf(sc1);
    await sc1.call('meetings.archive', { id: meetingId, archived: true, revision });
    const mark = { meetingId, paper: 'draft' as const, on: '2026-12-02' };
    expect(await sc1.refused('meetings.markSent', mark)).toMatchObject({ kind: 'precondition' });
  });
});
