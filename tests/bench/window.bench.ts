import { join } from 'node:path';
import { v7 } from 'uuid';
import type { InputOf } from '@contract/api';
import { answerSaveDialog, callDoor, launch, newFolder, removeFolder, type Launched } from '../e2e/launch';
import { median, type Row } from './rows';
import { makeMeeting, openMinutes } from './sample-meeting';
import { startMeter, stopMeter } from './stall-meter';

const saves = 5;
const lines = 120;

/**
 * What a person feels at the window: the longest it stood still while Word minutes were made, and a line's whole way
 * from the screen to COMMIT and back over that of a bare one-row save.
 */
export default async function run(): Promise<Row[]> {
  const home = await newFolder();
  try {
    const meetingId = await makeMeeting(home);
    const running = await launch(home);
    try {
      await openMinutes(running, meetingId);
      return [await lineRow(running, meetingId), ...(await stallRows(running, meetingId, home))];
    } finally {
      await running.close();
    }
  } finally {
    await removeFolder(home);
  }
}

async function lineRow({ page }: Launched, meetingId: string): Promise<Row> {
  const { items } = await callDoor(page, 'meetings.get', { id: meetingId });
  const itemId = items[0]?.id ?? '';
  const sent = Array.from({ length: lines }, (_, at) => [
    ['meetings.saveLine', said(meetingId, itemId, at)],
    [
      'meetings.saveDraft',
      { meetingId, draft: { itemId, lineId: null, raw: `The soup is cold ${String(at)}` } },
    ],
  ]);
  const times = await page.evaluate(timeCalls, sent.flat() as [string, unknown][]);
  const of = (rest: number) => times.filter((_, at) => at % 2 === rest);
  return {
    name: 'from the window to COMMIT and back, a line over a one-row save the same way (p95)',
    ratio: p95(of(0)) / p95(of(1)),
    limit: 3,
  };
}

function said(meetingId: string, itemId: string, at: number): InputOf<'meetings.saveLine'> {
  return {
    id: v7(),
    meetingId,
    itemId,
    kind: 'said',
    text: `The soup is cold by the time it gets to our table, ${String(at)}.`,
    speakerId: null,
    source: 'said',
    topics: ['food'],
    fromLineId: null,
    decidedHow: null,
    action: null,
    vote: null,
    revision: 0,
    position: null,
    clearsDraft: false,
  };
}

async function timeCalls(calls: [string, unknown][]): Promise<number[]> {
  const bridge = (
    globalThis as unknown as { parlour: { call(name: string, input: unknown): Promise<unknown> } }
  ).parlour;
  const times: number[] = [];
  for (const [name, input] of calls) {
    const from = performance.now();
    await bridge.call(name, input);
    times.push(performance.now() - from);
  }
  return times;
}

async function stallRows(running: Launched, meetingId: string, folder: string): Promise<Row[]> {
  await answerSaveDialog(running.app, join(folder, 'Minutes.docx'));
  const save = () =>
    callDoor(running.page, 'meetings.saveMinutesWord', { meetingId, edition: 'standard', version: null });
  await save();
  const inWindow: number[] = [];
  const inMain: number[] = [];
  for (let round = 0; round < saves; round += 1) {
    await running.page.evaluate(startMeter);
    await running.app.evaluate(startMeter);
    await save();
    inWindow.push(await running.page.evaluate(stopMeter));
    inMain.push(await running.app.evaluate(stopMeter));
  }
  return [
    {
      name: 'longest stall of the window while Word minutes are made',
      ratio: median(inWindow),
      limit: 50,
      unit: 'ms',
    },
    {
      name: 'longest stall of main while Word minutes are made',
      ratio: median(inMain),
      limit: 50,
      unit: 'ms',
    },
  ];
}

function p95(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}
