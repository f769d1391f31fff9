import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { api, type InputOf, type OutputOf } from '@contract/api';
import type { bigScreen } from '@contract/meetings/big-screen';
import { type RoomShown } from '@contract/meetings/big-screen';
import { createBigScreenHandlers } from '../../electron/features/big-screen/handlers';
import { at, details, finishedSc1, lineOf, plannedSc1, runningSc1, tick, type Sc1 } from './support';

type Name = keyof typeof bigScreen;

/** The big screen on a home of its own, with a window that only remembers whether it is open. */
function screenOf(sc1: Sc1) {
  let open = false;
  let came = 0;
  const handlers = createBigScreenHandlers({
    isOpen: () => open,
    open() {
      came += 1;
      open = true;
    },
    close: () => (open = false),
  });
  let context = sc1.context;
  async function call<N extends Name>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
    const run = handlers[name] as (parsed: unknown, given: typeof context) => unknown;
    return api[name].output.parse(await run(api[name].input.parse(input), context)) as OutputOf<N>;
  }
  return {
    call,
    now: () => call('bigScreen.now', {}),
    comesForward: () => came,
    /** Locks, and signs in again. */
    signInAgain: () => (context = { ...context }),
  };
}

const item = (shown: RoomShown) => {
  if (shown.is !== 'item') throw new Error(`The room sees "${shown.is}".`);
  return shown;
};
const paint = [
  { label: 'pale green', count: 9 },
  { label: 'cream', count: 3 },
  { label: 'no view', count: 2 },
];

describe('the big screen', () => {
  it('opens once and comes to the front after that; closing it leaves the meeting as it was', async () => {
    const sc1 = await runningSc1();
    const screen = screenOf(sc1);
    expect(await screen.call('bigScreen.state', {})).toEqual({ open: false });
    await screen.call('bigScreen.open', { meetingId: sc1.meetingId });
    await screen.call('bigScreen.open', { meetingId: sc1.meetingId });
    expect(screen.comesForward()).toBe(2);
    expect(await screen.call('bigScreen.state', {})).toEqual({ open: true });
    await screen.call('bigScreen.close', {});
    expect(await screen.call('bigScreen.state', {})).toEqual({ open: false });
    expect((await sc1.call('meetings.get', { id: sc1.meetingId })).state).toBe('running');
  });

  it('welcomes before, follows the item during, and thanks after', async () => {
    const sc1 = await plannedSc1();
    const screen = screenOf(sc1);
    const { meetingId } = sc1;
    expect(await screen.now()).toEqual({ is: 'nothing', placeName: 'Marram House' });
    await screen.call('bigScreen.open', { meetingId });
    const { title, date, startTime, room } = details;
    expect(await screen.now()).toEqual({
      ...{ is: 'welcome', placeName: 'Marram House', title, date, startTime, room },
    });
    sc1.setClock(at('14:15'));
    await sc1.call('meetings.start', { meetingId });
    expect(item(await screen.now())).toMatchObject({ number: 1, of: 6, title: 'Welcome and last time' });
    sc1.setClock(at('14:20'));
    await sc1.call('meetings.goToItem', { meetingId, itemId: sc1.items[1] ?? '' });
    expect(item(await screen.now())).toMatchObject({
      ...{ number: 2, title: 'Food', picture: 'food', minutes: 10, openedAt: at('14:20') },
      ...{ vote: null, decision: '' },
    });
    await sc1.call('meetings.finish', { meetingId });
    expect(await screen.now()).toEqual({ is: 'over', placeName: 'Marram House', nextDate: null });
  });

  it('says when these people meet again', async () => {
    const sc1 = await runningSc1();
    const screen = screenOf(sc1);
    const { meetingId } = sc1;
    const { seriesId } = await sc1.call('meetings.get', { id: meetingId });
    const next = { ...details, date: '2027-01-06', chairId: null, minuteTakerId: null };
    await sc1.call('meetings.create', { ...next, id: v7(), seriesId });
    await sc1.call('meetings.create', { ...next, date: '2026-12-20', id: v7(), seriesId: null });
    await screen.call('bigScreen.show', { meetingId, vote: null });
    await sc1.call('meetings.finish', { meetingId });
    expect(await screen.now()).toMatchObject({ is: 'over', nextDate: '2027-01-06' });
  });

  it('counts hands as they are typed, of those here, and shows nobody ahead before all are counted', async () => {
    const sc1 = await runningSc1();
    const screen = screenOf(sc1);
    const { meetingId } = sc1;
    const [itemId = ''] = sc1.items;
    const show = (count: number, ofItem = itemId) =>
      screen.call('bigScreen.show', {
        meetingId,
        vote: {
          itemId: ofItem,
          question: 'Paint',
          options: [{ label: 'pale green', count }, ...paint.slice(1)],
        },
      });
    await show(6);
    const leads = async () => item(await screen.now()).vote?.options.map((option) => option.leads);
    expect(item(await screen.now()).vote).toMatchObject({ question: 'Paint', counted: 11, present: 14 });
    expect(await leads()).toEqual([false, false, false]);
    await show(9);
    expect(item(await screen.now()).vote).toMatchObject({ counted: 14, present: 14 });
    expect(await leads()).toEqual([true, false, false]);
    await tick(sc1, 'Percy', { state: 'left', leftAt: at('14:16') });
    expect(item(await screen.now()).vote?.present).toBe(13);
    await show(9, sc1.items[3]);
    expect(item(await screen.now()).vote, 'a vote under an item the room is not on').toBeNull();
  });

  it('shows a saved vote, then what was decided since, each name by its first name', async () => {
    const sc1 = await runningSc1();
    const screen = screenOf(sc1);
    const { meetingId } = sc1;
    const [itemId = ''] = sc1.items;
    await screen.call('bigScreen.show', { meetingId, vote: null });
    const write = (over: Partial<Parameters<typeof lineOf>[1]>) =>
      sc1.call('meetings.saveLine', lineOf(sc1, { itemId, ...over }));
    await write({ kind: 'decided', text: 'Tea at three.' });
    expect(item(await screen.now()).decision).toBe('Tea at three.');
    await write({ kind: 'vote', text: 'Winifred Shaw’s corner', vote: { options: paint, reason: '' } });
    expect(item(await screen.now())).toMatchObject({
      decision: '',
      vote: { question: 'Winifred’s corner', counted: 14, present: 14 },
    });
    await write({ kind: 'decided', text: 'Pale green. Harold Pike chooses the shade.' });
    expect(item(await screen.now()).decision).toBe('Pale green. Harold chooses the shade.');
  });

  it('never shows what anyone said, noted or was asked to do, nor the chair’s note', async () => {
    const sc1 = await finishedSc1();
    const screen = screenOf(sc1);
    const { meetingId } = sc1;
    await sc1.call('meetings.resume', { meetingId });
    await sc1.call('meetings.goToItem', { meetingId, itemId: sc1.items[1] ?? '' });
    await sc1.call('meetings.saveLine', lineOf(sc1, { kind: 'note', text: 'Doreen was unwell.' }));
    await screen.call('bigScreen.show', { meetingId, vote: null });
    const shown = JSON.stringify(await screen.now());
    for (const kept of ['soup', 'plate', 'Owen', 'Winifred', 'Doreen', 'unwell']) {
      expect(shown).not.toContain(kept);
    }
  });

  it('forgets what was on it at a lock', async () => {
    const sc1 = await runningSc1();
    const screen = screenOf(sc1);
    await screen.call('bigScreen.open', { meetingId: sc1.meetingId });
    screen.signInAgain();
    expect(await screen.now()).toEqual({ is: 'nothing', placeName: 'Marram House' });
  });

  it('is not opened for a meeting that is over or not there', async () => {
    const sc1 = await finishedSc1();
    const screen = screenOf(sc1);
    await expect(screen.call('bigScreen.open', { meetingId: sc1.meetingId })).rejects.toMatchObject({
      kind: 'precondition',
    });
    await expect(screen.call('bigScreen.open', { meetingId: v7() })).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect(screen.comesForward()).toBe(0);
  });
});
