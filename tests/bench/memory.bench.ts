import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { callDoor, launch, newFolder, removeFolder, type Launched } from '../e2e/launch';
import { memoryOfTree } from './memory';
import { median, type Row } from './rows';

const blank = join(import.meta.dirname, 'blank-app');
const rounds = 3;
const settle = 3000;

/** Memory with the minutes of a meeting open, over that of a blank window, turn about. */
export default async function run(): Promise<Row[]> {
  const more: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const blankMb = await measure(blank, () => Promise.resolve());
    more.push((await measure('.', openMinutes)) - blankMb);
  }
  return [
    { name: 'memory with the minutes open, over a blank window', ratio: median(more), limit: 80, unit: 'MB' },
  ];
}

async function measure(program: string, prepare: (running: Launched) => Promise<void>): Promise<number> {
  const folder = await newFolder();
  const running = await launch(folder, [], program);
  try {
    await prepare(running);
    await wait(settle);
    return await memoryOfTree(running.app.process().pid ?? 0);
  } finally {
    await running.close();
    await removeFolder(folder);
  }
}

async function openMinutes({ page }: Launched): Promise<void> {
  await callDoor(page, 'session.openSample', {});
  const state = await callDoor(page, 'session.state', {});
  if (state.state === 'locked') {
    const who = { signInId: state.people[0]?.signInId ?? '' };
    await callDoor(page, 'session.signIn', { who, passphrase: state.sampleWords ?? '' });
  }
  const { meetings } = await callDoor(page, 'meetings.list', { archived: false, before: null, limit: 50 });
  const meeting = meetings.find((each) => each.state === 'planned');
  if (meeting === undefined) throw new Error('The sample home has no planned meeting to open.');
  await callDoor(page, 'meetings.start', { meetingId: meeting.id });
  await page.evaluate(`location.hash = '#/meetings/${meeting.id}/minutes'; location.reload()`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
