import { join, resolve } from 'node:path';
import { callDoor, launch, newFolder, removeFolder } from '../e2e/launch';
import { timeColdStart } from './cold-start';
import { median, type Row } from './rows';

const root = resolve(import.meta.dirname, '../..');
const blank = join(import.meta.dirname, 'blank-app');
const rounds = 7;

/** Cold start to the sign-in screen of a place with records, against a blank window, turn about. */
export default async function run(): Promise<Row[]> {
  const [userData, blankData] = [await newFolder(), await newFolder()];
  try {
    await makePlace(userData);
    const ours: number[] = [];
    const theirs: number[] = [];
    // The first round fills the disk's cache for both and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      const blankMs = await timeColdStart({ program: blank, userData: blankData, usableWhen: 'h1' });
      const oursMs = await timeColdStart({
        program: root,
        userData,
        usableWhen: 'input[type=password]',
      });
      if (round > 0) {
        theirs.push(blankMs);
        ours.push(oursMs);
      }
    }
    const ratio = median(ours) / median(theirs);
    return [{ name: 'cold start to the sign-in screen, of a blank window', ratio, limit: 1.35 }];
  } finally {
    await removeFolder(userData);
    await removeFolder(blankData);
  }
}

async function makePlace(folder: string): Promise<void> {
  const parlour = await launch(folder);
  await callDoor(parlour.page, 'session.makePlace', {
    placeName: 'Bench House',
    placeKind: 'care-home',
    firstName: 'Denise',
    fullName: 'Denise Okafor',
    passphrase: 'seven quiet herons by the lock',
  });
  await parlour.close();
}
