import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { v7 } from 'uuid';
import { callDoor, launch } from '../launch';
import { saveLine } from './scene';

/** Makes a place in an empty folder, with Denise as its manager, lets `use` fill it, and closes it. */
export async function makePlace(
  folder: string,
  passphrase: string,
  use?: (page: Page) => Promise<void>,
): Promise<void> {
  const parlour = await launch(folder);
  const { page } = parlour;
  await page.getByRole('heading', { name: 'Welcome to Parlour' }).waitFor();
  await callDoor(page, 'session.makePlace', {
    placeName: 'Marram House',
    placeKind: 'care-home',
    firstName: 'Denise',
    fullName: 'Denise Okafor',
    passphrase,
  });
  await use?.(page);
  await parlour.close();
}

/** Starts a meeting with one item and one line under it; its id. */
export async function startMeeting(page: Page, line: string): Promise<string> {
  const [meetingId, itemId] = [v7(), v7()];
  await callDoor(page, 'meetings.create', {
    id: meetingId,
    seriesId: null,
    title: 'Residents’ meeting',
    date: '2026-12-02',
    startTime: '14:15',
    room: 'Lounge',
    chairId: null,
    minuteTakerId: null,
    chairNote: '',
  });
  const item = { note: '', minutes: 10, picture: null, askedById: null, revision: 0 };
  await callDoor(page, 'meetings.saveItem', { id: itemId, meetingId, title: 'Food', ...item });
  await callDoor(page, 'meetings.start', { meetingId });
  await saveLine(page, { meetingId, itemId, line: { text: line } });
  return meetingId;
}

/** Starts a running Parlour's program once more on the same folder, and waits for it to end; the code it ends with. */
export async function startAgain(app: ElectronApplication, folder: string): Promise<number | null> {
  const { spawnfile } = app.process();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const second = spawn(spawnfile, ['.', `--user-data-dir=${folder}`, ...asRoot], {
    cwd: resolve(import.meta.dirname, '../../..'),
    stdio: 'ignore',
  });
  await once(second, 'exit');
  return second.exitCode;
}
