import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import type { IssueItem } from '@contract/newsletters/content';
import { callDoor, launch, newFolder, removeFolder, type Launched } from '../e2e/launch';
import { fillIssue, startIssue } from '../e2e/support/issue';
import type { Row } from './rows';

const rounds = 4;
const keys = 40;
const restMs = 45;
const pieces = 60;
const page100 =
  'We asked you about the lounge at the meeting in December. You chose pale green. We will paint the lounge in January, and it takes one week. You can sit in the conservatory while we paint. There is tea there at three as always, and the papers are on the table. Winifred and Harold looked at the samples first. Ask Callum if you want help with your chair. We put the old sofa in the hall. The new one comes on a Friday. Thank you to all who said what they think about it. We will ask again in March if you like it. ';

/** Typing in an edition of twelve pages over the same editor in an issue with nothing else in it, in turns, in one run. */
export default async function run(): Promise<Row[]> {
  const home = await newFolder();
  try {
    const running = await launch(home, ['--sample']);
    try {
      return await measure(running);
    } finally {
      await running.close();
    }
  } finally {
    await removeFolder(home);
  }
}

async function measure({ page }: Launched): Promise<Row[]> {
  await page.getByRole('link', { name: 'Newsletters' }).waitFor();
  const { newsletterId, issueId: full } = await startIssue(page);
  await fillIssue(
    page,
    full,
    Array.from({ length: pieces }, (_, at) => piece(`Piece ${at + 1}`, page100)),
  );
  const empty = v7();
  await callDoor(page, 'newsletters.startIssue', {
    ...{ id: empty, newsletterId, title: 'February 2027', goesOutOn: '2027-02-08' },
  });
  await fillIssue(page, empty, [piece('Piece 30', '')]);
  const times = { full: [] as number[], empty: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, id] of [
      ['empty', empty],
      ['full', full],
    ] as const) {
      const typed = await typeIn(page, id);
      // The first round warms both up.
      if (round > 0) times[name].push(...typed);
    }
  }
  return [
    {
      name: 'typing in a 12-page edition, key to paint, over the same editor in an empty issue (p95)',
      ratio: p95(times.full) / p95(times.empty),
      limit: 1.5,
    },
    { name: 'typing in a 12-page edition, key to paint (p95)', ratio: p95(times.full), unit: 'ms' },
  ];
}

function piece(heading: string, text: string): IssueItem {
  return {
    ...{ id: v7(), kind: 'words', section: 'stories', heading, sources: [], own: {}, leftOutOf: [] },
    ...{ easy: [], body: text === '' ? [] : [{ kind: 'paragraph', words: [{ text: text.trim() }] }] },
  };
}

/** Types in the thirtieth piece, and answers each key's way to the screen, ms. */
async function typeIn(page: Page, issueId: string): Promise<number[]> {
  await page.evaluate((id) => {
    location.hash = `/newsletters/${id}`;
  }, issueId);
  const words = page.getByRole('textbox', { name: 'Words of Piece 30', exact: true });
  await words.click();
  await page.keyboard.press('End');
  await page.waitForTimeout(1000);
  await page.evaluate(startWatch);
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : ('abcdefgh'[key % 8] ?? 'a'));
    await page.waitForTimeout(restMs);
  }
  const times = await page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);
  await page.evaluate(() => {
    location.hash = '/newsletters';
  });
  await page.getByRole('heading', { level: 1, name: 'Newsletters' }).waitFor();
  return times;
}

/** Notes for every key how long it was from its event until after the frame that shows it. */
function startWatch(): void {
  const times: number[] = [];
  Object.assign(globalThis, { keyTimes: times });
  if (Object.hasOwn(globalThis, 'keyWatch')) return;
  Object.assign(globalThis, { keyWatch: true });
  window.addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () =>
          (globalThis as unknown as { keyTimes: number[] }).keyTimes.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    { capture: true },
  );
}

function p95(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}
