import { describe, expect, it } from 'vitest';
import { actionOf, sc2Home } from './sc2';
import { finishedSc1, idOf, lineOf } from './support';

describe('an action', () => {
  it('is judged by the date first agreed, however often it is moved', async () => {
    const sc2 = await sc2Home();
    const meetingId = sc2.januaryId;
    const soon = { id: actionOf(sc2, 'A4'), reason: 'She is on holiday', meetingId };
    await sc2.call('improvement.carry', { ...soon, revision: 1, due: '2027-01-20' });
    const bench = { id: actionOf(sc2, 'A7'), ownerId: null, ownerName: '', waitingFor: 'Board money' };
    const moved = await sc2.call('improvement.change', { ...bench, revision: 1, due: '2027-01-29' });
    expect(moved).toMatchObject({ firstDue: '2026-11-30', due: '2027-01-29', overdueDays: 0 });
    const { figures, actions } = await sc2.call('improvement.fromLastTime', { meetingId });
    expect(figures).toMatchObject({ done: 5, onTime: 3, onTimeOf: 5, medianDays: 19, meanDays: 17.2 });
    expect(figures).toMatchObject({ overdue: 2, oldestOpenDays: 63 });
    expect(actions.map(({ overdueDays }) => overdueDays).filter((days) => days > 0)).toEqual([37, 2]);

    await sc2.call('improvement.close', {
      ...{ id: soon.id, revision: 2, words: 'Tuesdays.', closedOn: '2027-01-06', meetingId },
    });
    const after = await sc2.call('improvement.fromLastTime', { meetingId });
    expect(after.figures).toMatchObject({ done: 6, onTime: 3, onTimeOf: 6 });
    const { answers } = await sc2.call('voices.thread', { kind: 'action', id: bench.id });
    expect(answers).toMatchObject([{ firstDue: '2026-11-30', due: '2027-01-29' }]);
  });

  it('has its first date from the day it is given one, and from the minutes when they are put right', async () => {
    const sc1 = await finishedSc1();
    await sc1.call('meetings.resume', { meetingId: sc1.meetingId });
    const owner = { ownerId: idOf(sc1, 'Owen'), ownerName: '' };
    const line = lineOf(sc1, { kind: 'action', text: 'Mend the gate', action: { ...owner, due: null } });
    await sc1.call('meetings.saveLine', line);
    const { from } = await sc1.call('voices.thread', { kind: 'line', id: line.id });
    const dates = async () => {
      const { due, firstDue, revision } = await sc1.call('improvement.get', { id: from.id });
      return { due, firstDue, revision };
    };
    const saveAs = (due: string | null, revision: number) =>
      sc1.call('meetings.saveLine', { ...line, action: { ...owner, due }, revision });
    expect(await dates()).toMatchObject({ due: null, firstDue: null });
    await saveAs('2026-12-07', 1);
    await saveAs('2026-12-08', 2);
    expect(await dates()).toMatchObject({ due: '2026-12-08', firstDue: '2026-12-08' });
    const { revision } = await dates();
    const carried = { id: from.id, revision, due: '2026-12-20', reason: 'No wood', meetingId: null };
    await sc1.call('improvement.carry', carried);
    await saveAs('2026-12-21', 3);
    expect(await dates()).toMatchObject({ due: '2026-12-21', firstDue: '2026-12-08' });
  });

  it('opened again keeps what happened before as past, with nobody left to tell of it', async () => {
    const sc2 = await sc2Home();
    const id = actionOf(sc2, 'A1');
    const notTold = async () => {
      const { totals } = await sc2.call('voices.orphans', { which: 'not-told', offset: 0, limit: 9 });
      return totals['not-told'];
    };
    expect(await notTold()).toBe(1);
    await sc2.call('improvement.reopen', { id, revision: 2, reason: 'Cold again' });
    const open = await sc2.call('voices.thread', { kind: 'action', id });
    expect(open.answers[0]?.outcomes).toMatchObject([{ isPast: true, notTold: [] }]);
    expect(await notTold()).toBe(0);
    // Dated before what happened the first time, yet what came of it.
    const closed = { id, revision: 3, words: 'Hot trolley.', closedOn: '2026-12-03', meetingId: null };
    const again = await sc2.call('improvement.close', closed);
    expect(again.outcome).toBe('Hot trolley.');
    const { answers } = await sc2.call('voices.thread', { kind: 'action', id });
    expect(answers[0]?.outcomes).toMatchObject([
      { words: 'Hot trolley.', isPast: false, notTold: [{ who: 'Winifred Shaw' }] },
      { isPast: true, notTold: [] },
    ]);
    expect(await notTold()).toBe(1);
  });
});
