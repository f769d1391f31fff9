import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer } from 'docx';
import { runExport } from '../../electron/documents/export-job';
import { editions } from '../../electron/documents/house-style';
import { toDocx } from '../../electron/documents/to-docx';
import { wordBlocks } from '../../electron/documents/word-blocks';
import { wordNumbering, wordStyles } from '../../electron/documents/word-styles';
import { buildMinutesDocument } from '../../electron/features/meetings/minutes-document';
import { sc1Minutes } from '../documents/sc1';
import { sixPhotos } from './pictures';
import { median, type Row } from './rows';

const rounds = 60;
const warmUp = 20;
const photoRounds = 15;
const photoWarmUp = 4;

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A paper with six photos already scaled, against `docx` alone on the same blocks: turn by turn, medians. */
async function withPhotos(): Promise<Row> {
  const { ours, alone } = sixPhotos();
  const times = { ours: [] as number[], alone: [] as number[] };
  for (let round = 0; round < photoWarmUp + photoRounds; round += 1) {
    const turn = { alone: await timed(alone), ours: await timed(ours) };
    if (round < photoWarmUp) continue;
    times.alone.push(turn.alone);
    times.ours.push(turn.ours);
  }
  const ratio = median(times.ours) / median(times.alone);
  return { name: 'a paper with six photos, against docx alone on the same blocks', ratio, limit: 1.5 };
}

/** Word minutes of SC1, warm, against `docx` alone packing the same blocks: both turn by turn, medians. */
export default async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-bench-'));
  const path = join(folder, 'minutes.docx');
  const style = editions.standard;
  const { blocks } = buildMinutesDocument(sc1Minutes, 'standard');
  const alone = () =>
    Packer.toBuffer(
      new Document({
        styles: wordStyles(style),
        numbering: wordNumbering(style),
        sections: [{ children: wordBlocks(blocks, style) }],
      }),
    );
  const ours = () => toDocx(buildMinutesDocument(sc1Minutes, 'standard'));
  const whole = () =>
    runExport({ path, model: buildMinutesDocument(sc1Minutes, 'standard') }, () => undefined);
  const times = { alone: [] as number[], ours: [] as number[], whole: [] as number[] };
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const turn = { alone: await timed(alone), ours: await timed(ours), whole: await timed(whole) };
    if (round < warmUp) continue;
    times.alone.push(turn.alone);
    times.ours.push(turn.ours);
    times.whole.push(turn.whole);
  }
  rmSync(folder, { recursive: true });
  const floor = median(times.alone);
  return [
    { name: 'Word minutes of SC1, warm, against docx alone', ratio: median(times.ours) / floor, limit: 1.5 },
    { name: 'the same, saved to the disk and checked', ratio: median(times.whole) / floor, limit: 3 },
    await withPhotos(),
  ];
}
