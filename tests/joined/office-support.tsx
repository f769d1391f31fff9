import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { v7 } from 'uuid';
import { onTestFinished } from 'vitest';
import type { InputOf } from '@contract/api';
import type { Meeting } from '@contract/meetings/minutes';
import type { SetItem } from '@contract/meetings/series';
import type { Person } from '@contract/people';
import { Records } from '../../renderer/app/Records';
import { flushAll } from '../../renderer/lib/save-queue';
import { followSession, refreshSession } from '../../renderer/lib/session-store';
import { startInProcess, type Bridge, type InProcess } from './in-process';

// A save waits for its quiet time and a Word file takes its own; a busy machine adds to both.
configure({ asyncUtilTimeout: 8000 });

/** Parlour's own pages over the real records, in one test's process. */
export interface Office {
  home: InProcess;
  user: UserEvent;
  /** Calls of the page wait for this before they reach the records; null lets them straight through. */
  hold: { until: Promise<unknown> | null };
}

/** Opens the pages at `path`, signed in as the manager of a new, empty care home that `prepare` may fill first. */
export async function openOffice(path: string | ((home: InProcess) => Promise<string>)): Promise<Office> {
  const home = startInProcess();
  await home.signInAsManager();
  const start = typeof path === 'string' ? path : await path(home);
  const hold: Office['hold'] = { until: null };
  const value: Bridge = {
    on: (listener) => home.parlour.on(listener),
    async call(name, input) {
      if (hold.until !== null) await hold.until;
      return home.parlour.call(name, input);
    },
  };
  Object.defineProperty(window, 'parlour', { configurable: true, value });
  window.location.hash = start;
  const announcer = document.createElement('div');
  announcer.id = 'announcer';
  document.body.append(announcer);
  const unfollow = followSession();
  await refreshSession();
  const { unmount } = render(<Records />);
  onTestFinished(async () => {
    await flushAll();
    unmount();
    unfollow();
    announcer.remove();
    await home.end();
  });
  await screen.findByRole('heading', { level: 1 });
  return { home, user: userEvent.setup({ delay: null }), hold };
}

type Added = Partial<Omit<InputOf<'people.add'>, 'id'>> & { fullName: string };

/** Adds a person; a resident who is named in full and needs nothing, unless said otherwise. */
export function addPerson(home: InProcess, person: Added): Promise<Person> {
  return home.ask('people.add', {
    kind: 'resident',
    nameToUse: person.fullName.split(' ')[0] ?? person.fullName,
    role: '',
    nameInPrint: 'full',
    needs: { largePrint: false, easyRead: false, language: '', interpreter: false, hearing: '' },
    ...person,
    id: v7(),
  });
}

export const sixItems: SetItem[] = [
  { title: 'Welcome and last time', minutes: 5, picture: 'welcome' },
  { title: 'Food', minutes: 10, picture: 'food' },
  { title: 'Christmas and trips', minutes: 10, picture: 'trips' },
  { title: 'Lounge decoration', minutes: 8, picture: 'home' },
  { title: 'Board news from ambassadors', minutes: 7, picture: 'ambassadors' },
  { title: 'Anything else and date of next meeting', minutes: 5, picture: 'next-date' },
];

export async function makeSeries(home: InProcess): Promise<string> {
  const series = { id: v7(), title: 'Residents’ meeting', room: 'Lounge', startTime: '14:15' };
  await home.ask('meetings.saveSeries', { ...series, setItems: sixItems, revision: 0 });
  return series.id;
}

export interface PlannedMeeting {
  meetingId: string;
  chair: Person;
  minuteTaker: Person;
  winifred: Person;
}

/** SC1's meeting of Wednesday 2 December 2026 with its six items, Denise in the chair and Callum writing. */
export async function planMeeting(home: InProcess): Promise<PlannedMeeting> {
  const winifred = await addPerson(home, { fullName: 'Winifred Shaw' });
  const minuteTaker = await addPerson(home, { fullName: 'Callum Price', kind: 'staff' });
  const seriesId = await makeSeries(home);
  const { people } = await home.ask('people.list', { archived: false });
  const chair = people.find((person) => person.fullName === 'Denise Okafor');
  if (chair === undefined) throw new Error('The manager is not among the people.');
  const meetingId = v7();
  await home.ask('meetings.create', {
    id: meetingId,
    seriesId,
    title: 'Residents’ meeting',
    date: '2026-12-02',
    startTime: '14:15',
    room: 'Lounge',
    chairId: chair.id,
    minuteTakerId: minuteTaker.id,
    chairNote: '',
  });
  return { meetingId, chair, minuteTaker, winifred };
}

export function meetingNow(home: InProcess, id: string): Promise<Meeting> {
  return home.ask('meetings.get', { id });
}

/** Waits until the records hold what is wanted of a meeting. */
export async function untilMeeting(
  home: InProcess,
  id: string,
  check: (meeting: Meeting) => void,
): Promise<void> {
  await waitFor(async () => check(await meetingNow(home, id)));
}
