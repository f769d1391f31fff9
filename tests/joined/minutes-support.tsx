import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach } from 'vitest';
import type { Line, Meeting } from '@contract/meetings/minutes';
import { App } from '../../renderer/app/App';
import { startInProcess, type InProcess } from './in-process';

/** The sample home's meeting on the real screen, over the real door and records. */
export interface OpenMinutes {
  home: InProcess;
  user: UserEvent;
  meetingId: string;
  /** Answers a call in main's place while it returns something. */
  intercept: { answer: ((name: string) => unknown) | null };
  meeting: () => Promise<Meeting>;
  /** The lines in the records, in order through the items. */
  lines: () => Promise<Line[]>;
  entry: () => HTMLTextAreaElement;
  /** Types in the entry line. */
  write: (keys: string) => Promise<void>;
  /** Waits until the records hold as many lines. */
  untilLines: (count: number) => Promise<Line[]>;
}

const homes: InProcess[] = [];

afterEach(async () => {
  cleanup();
  await Promise.all(homes.splice(0).map((home) => home.end()));
  document.body.innerHTML = '';
});

/** Opens the sample home and its meeting, and starts it with Ctrl Enter. */
export async function startMeeting(): Promise<OpenMinutes> {
  const home = startInProcess();
  homes.push(home);
  await home.openSample();
  const { meetings } = await home.ask('meetings.list', { archived: false, before: null, limit: 10 });
  const meetingId = meetings[0]?.id ?? '';
  const intercept: OpenMinutes['intercept'] = { answer: null };
  const minutes = tools(home, meetingId, intercept);
  showMinutes(home, meetingId, intercept);
  // The first file to open the program waits for all its parts to be read in.
  await screen.findByRole('button', { name: 'Start the meeting' }, { timeout: 20_000 });
  await minutes.user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByRole('textbox', { name: /New line/ });
  return minutes;
}

/** Draws the whole program with the minutes open. */
export function showMinutes(home: InProcess, meetingId: string, intercept: OpenMinutes['intercept']): void {
  const bridge = {
    call: (name: string, input: unknown) =>
      Promise.resolve(intercept.answer?.(name) ?? home.parlour.call(name, input)),
    on: (listener: (event: unknown) => void) => home.parlour.on(listener),
  };
  Object.defineProperty(window, 'parlour', { value: bridge, configurable: true });
  window.location.hash = `#/meetings/${meetingId}/minutes`;
  document.body.innerHTML = '<div id="announcer" role="status"></div>';
  render(<App />);
}

function tools(home: InProcess, meetingId: string, intercept: OpenMinutes['intercept']): OpenMinutes {
  const user = userEvent.setup();
  const meeting = () => home.ask('meetings.get', { id: meetingId });
  const entry = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /New line/ });
  async function lines() {
    const { items, lines: all } = await meeting();
    const place = (line: Line) => items.findIndex((item) => item.id === line.itemId) * 10_000 + line.position;
    return [...all].sort((a, b) => place(a) - place(b));
  }
  return {
    home,
    user,
    meetingId,
    intercept,
    meeting,
    lines,
    entry,
    async write(keys) {
      entry().focus();
      await user.keyboard(keys);
    },
    async untilLines(count) {
      await waitFor(async () => {
        const { length } = await lines();
        if (length !== count) throw new Error(`${length} lines, not ${count}`);
      });
      return lines();
    },
  };
}

/** Ticks people as here by keys alone: Ctrl G, their initial until they are reached, Space. */
export async function tickHere({ user }: OpenMinutes, names: readonly string[]): Promise<void> {
  await user.keyboard('{Control>}g{/Control}');
  for (const name of names) {
    await goToPerson(user, name);
    await user.keyboard(' ');
  }
  await user.keyboard('{Escape}');
}

/** Moves the focus, already among those invited, to a person. */
export async function goToPerson(user: UserEvent, name: string): Promise<void> {
  const box = within(screen.getByRole('region', { name: 'Here today' })).getByRole('checkbox', {
    name: new RegExp(`^${name}`),
  });
  for (let tries = 0; tries < 12 && document.activeElement !== box; tries += 1) {
    await user.keyboard(name.charAt(0));
  }
  if (document.activeElement !== box) throw new Error(`${name} was not reached.`);
}
