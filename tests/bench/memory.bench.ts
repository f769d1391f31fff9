import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { callDoor, launch, newFolder, removeFolder, type Launched } from '../e2e/launch';
import { memoryOfTree } from './memory';
import { median, type Row } from './rows';

const blank = join(import.meta.dirname, 'blank-app');
const rounds = 3;
const settleMs = 3000;

/** Memory with the minutes of a meeting open, over that of a blank window, turn about. */
export default async function run(): Promise<Row[]> {
  const [home, empty] = [await newFolder(), await newFolder()];
  try {
    const meetingId = await makeMeeting(home);
    const more: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const blankMb = await measure(blank, empty, () => Promise.resolve());
      const oursMb = await measure('.', home, (running) => openMinutes(running, meetingId));
      more.push(oursMb - blankMb);
    }
    const name = 'memory with the minutes open, over a blank window';
    return [{ name, ratio: median(more), limit: 80, unit: 'MB' }];
  } finally {
    await removeFolder(home);
    await removeFolder(empty);
  }
}

async function measure(
  program: string,
  folder: string,
  prepare: (running: Launched) => Promise<void>,
): Promise<number> {
  const running = await launch(folder, [], program);
  try {
    await prepare(running);
    await wait(settleMs);
    return await memoryOfTree(running.app.process().pid ?? 0);
  } finally {
    await running.close();
  }
}

// In a run of its own: making the sample home is done once, and is not what a day's minutes cost.
async function makeMeeting(folder: string): Promise<string> {
  const running = await launch(folder);
  try {
    await openSample(running);
    const list = { archived: false, before: null, limit: 50 };
    const { meetings } = await callDoor(running.page, 'meetings.list', list);
    const meeting = meetings.find((each) => each.state === 'planned');
    if (meeting === undefined) throw new Error('The sample home has no planned meeting to open.');
    await callDoor(running.page, 'meetings.start', { meetingId: meeting.id });
    return meeting.id;
  } finally {
    await running.close();
  }
}

async function openSample({ page }: Launched): Promise<void> {
  await callDoor(page, 'session.openSample', {});
  const state = await callDoor(page, 'session.state', {});
  if (state.state !== 'locked') return;
  const who = { signInId: state.people[0]?.signInId ?? '' };
  await callDoor(page, 'session.signIn', { who, passphrase: state.sampleWords ?? '' });
}

async function openMinutes(running: Launched, meetingId: string): Promise<void> {
  await openSample(running);
  await running.page.evaluate(`location.hash = '#/meetings/${meetingId}/minutes'`);
  await running.page.getByRole('button', { name: 'Finish meeting' }).waitFor();
}
