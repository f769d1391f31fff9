import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launch, newFolder, removeFolder, type Launched } from '../e2e/launch';
import { memoryOfTree } from './memory';
import { median, type Row } from './rows';
import { makeMeeting, openMinutes } from './sample-meeting';

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
