import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { v7 } from 'uuid';
import { BigScreen } from '../../renderer/features/meetings/big-screen/BigScreen';
import { appOrigin } from '../../electron/security/origin';
import { startInProcess, type InProcess } from './in-process';
import { startMeeting, tickHere } from './minutes-support';

const room = { mainFrame: true, origin: appOrigin, window: 'big-screen' } as const;
const homes: InProcess[] = [];

afterEach(async () => {
  vi.useRealTimers();
  cleanup();
  await Promise.all(homes.splice(0).map((home) => home.end()));
});

const seen = async (home: InProcess) => {
  const result = await home.callFrom(room, 'bigScreen.now', {});
  if (!result.ok) throw new Error(result.error.message);
  return result.value as Record<string, unknown>;
};

describe('from the minutes', () => {
  it('F9 opens the big screen, the vote goes there as it is typed, and Shift F9 closes it', async () => {
    const minutes = await startMeeting();
    const { home, user, write } = minutes;
    await tickHere(minutes, ['Winifred', 'Harold', 'Amina']);
    await user.keyboard('{F9}');
    await screen.findByRole('button', { name: 'Close big screen' });
    expect(home.bigScreen).toEqual({ open: true, comesForward: 1 });
    expect(await seen(home)).toMatchObject({ is: 'item', number: 1, vote: null });

    await write('.v Paint: pale green 2, cream 1');
    await waitFor(async () =>
      expect(await seen(home)).toMatchObject({
        vote: {
          question: 'Paint',
          counted: 3,
          present: 3,
          options: [{ count: 2, leads: true }, { count: 1 }],
        },
      }),
    );
    expect(await minutes.lines(), 'nothing of it is stored before Enter').toEqual([]);
    await user.keyboard('{Enter}');
    await minutes.untilLines(1);
    await waitFor(async () => expect(await seen(home)).toMatchObject({ vote: { counted: 3 } }));

    await write('A said line nobody else should see');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(JSON.stringify(await seen(home))).not.toContain('nobody else');

    await user.keyboard('{F9}');
    await waitFor(() => expect(home.bigScreen.comesForward).toBe(2));
    await user.keyboard('{Shift>}{F9}{/Shift}');
    await screen.findByRole('button', { name: 'Big screen' });
    expect(home.bigScreen.open).toBe(false);
    expect((await minutes.meeting()).state).toBe('running');
    expect(home.problems).toEqual([]);
  });

  it('is among the keys under F1, and leaves the footer to the keys of writing', async () => {
    const { user } = await startMeeting();
    const foot = screen.getByRole('contentinfo', { name: 'Saved state and keys' });
    expect(within(foot).queryByText('big screen')).toBeNull();
    await user.keyboard('{F1}');
    const keys = await screen.findByRole('dialog', { name: 'Keys' });
    expect(within(keys).getByText('big screen')).toBeTruthy();
    expect(within(keys).getByText('close the big screen; the meeting goes on')).toBeTruthy();
  });
});

describe('in the room', () => {
  /** The sample home’s meeting, with the second window on it under its own few rights. */
  async function inTheRoom() {
    const home = startInProcess();
    homes.push(home);
    await home.openSample();
    const { meetings } = await home.ask('meetings.list', { archived: false, before: null, limit: 10 });
    const meetingId = meetings[0]?.id ?? '';
    await home.ask('bigScreen.open', { meetingId });
    const bridge = {
      call: (name: string, input: unknown) => home.callFrom(room, name, input),
      on: (listener: (event: unknown) => void) => home.parlour.on(listener),
    };
    Object.defineProperty(window, 'parlour', { value: bridge, configurable: true });
    render(<BigScreen />);
    const { items, title } = await home.ask('meetings.get', { id: meetingId });
    return { home, meetingId, items, title };
  }

  it('follows the meeting from its welcome to its thanks, and goes of itself after that', async () => {
    const { home, meetingId, items, title } = await inTheRoom();
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    await screen.findByRole('heading', { name: title });

    await home.ask('meetings.start', { meetingId });
    const [first, second] = items;
    await screen.findByRole('heading', { name: first?.title ?? '' });
    expect(screen.getByText(`1 of ${items.length}`)).toBeTruthy();
    expect(screen.getByText(`${first?.minutes ?? 0} minutes left`)).toBeTruthy();

    const itemId = second?.id ?? '';
    await home.ask('meetings.goToItem', { meetingId, itemId });
    await screen.findByRole('heading', { name: second?.title ?? '' });
    await home.ask('bigScreen.show', {
      meetingId,
      vote: {
        itemId,
        question: 'What colour for the lounge?',
        options: [
          { label: 'pale green', count: 2 },
          { label: 'no view', count: 0 },
        ],
      },
    });
    await screen.findByRole('heading', { name: 'What colour for the lounge?' });
    const [green, noView] = screen.getAllByRole('listitem');
    expect(green?.textContent).toBe('pale green2');
    expect(noView?.textContent).toBe('no view0');
    expect(screen.getByText('Hands counted: 2')).toBeTruthy();

    await home.ask('meetings.finish', { meetingId });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    await screen.findByRole('heading', { name: 'Thank you for coming' });
    expect(close).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(61_000);
    expect(close).toHaveBeenCalledOnce();
  });

  it('shows the decision, and by first name only', async () => {
    const { home, meetingId, items } = await inTheRoom();
    await home.ask('meetings.start', { meetingId });
    const line = { speakerId: null, source: 'said' as const, topics: [], fromLineId: null, action: null };
    await home.ask('meetings.saveLine', {
      ...{ ...line, id: v7(), meetingId, itemId: items[0]?.id ?? '', kind: 'decided' as const, vote: null },
      ...{ text: 'Winifred Shaw opens the fair.', decidedHow: 'consensus' },
      ...{ revision: 0, position: null, clearsDraft: false },
    });
    const decided = await screen.findByRole('region', { name: 'Decided' });
    expect(decided.textContent).toBe('Decided. Winifred opens the fair.');
    expect(document.body.textContent).not.toContain('Shaw');
  });

  it('says that Parlour is locked, and shows nothing of the meeting until the minutes are open again', async () => {
    const { home, meetingId, items } = await inTheRoom();
    await home.ask('meetings.start', { meetingId });
    await screen.findByRole('heading', { name: items[0]?.title ?? '' });
    const stop = home.parlour.on((event) => {
      const { event: kind, token } = event as { event: string; token: string };
      if (kind === 'flush') void home.ask('session.flushed', { token, saved: true });
    });
    await home.ask('session.lock', {});
    stop();
    await screen.findByRole('heading', { name: 'Parlour is locked' });
    expect(document.querySelector('main')?.textContent).toBe('Parlour is locked');
  });
});
