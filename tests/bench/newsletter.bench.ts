import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer } from 'docx';
import { v7 } from 'uuid';
import { issueEditions, type IssueItem, type Section } from '@contract/newsletters/content';
import type { DocumentModel } from '../../electron/documents/blocks';
import { styleOf } from '../../electron/documents/house-style';
import { toDocx } from '../../electron/documents/to-docx';
import { wordBlocks } from '../../electron/documents/word-blocks';
import { wordNumbering, wordStyles } from '../../electron/documents/word-styles';
import { buildIssueDocument } from '../../electron/features/newsletters/papers/issue-document';
import type { IssuePrint } from '../../electron/features/newsletters/papers/issue-print';
import { january, wordsPiece } from '../documents/marram-leaf';
import { callDoor, launch, newFolder, removeFolder, type Launched } from '../e2e/launch';
import { photoOf } from './pictures';
import { median, type Row } from './rows';
import { startMeter, stopMeter } from './stall-meter';

const photos = 6;
const rounds = 12;
const warmUp = 3;
const saves = 5;
const story = 'The sofa came on Tuesday, and Winifred chose the green. '.repeat(6);

function piece(photoId: string, at: number): IssueItem {
  const item = wordsPiece('stories', `Story ${at + 1}`, [
    { kind: 'picture', picture: { from: 'own', id: photoId }, caption: 'In the lounge.' },
    ...Array.from({ length: 4 }, () => ({ kind: 'paragraph' as const, words: [{ text: story }] })),
  ]);
  const easy = {
    id: v7(),
    words: 'We have a sofa.',
    picture: { from: 'own' as const, id: photoId },
    noPictureBecause: '',
  };
  return { ...item, id: v7(), easy: [easy] };
}

/** An issue of six stories, each with a photo of 12 megapixels as the library keeps it: 1600 × 1200. */
function issue(): IssuePrint {
  const ids = Array.from({ length: photos }, () => v7());
  const own = new Map(
    ids.map((id, at) => {
      const picture = photoOf(at + 1);
      const { kind, alt, width, height } = picture;
      const used = { id, kind, alt, width, height, agreedUntil: null, people: [], isArchived: false };
      return [id, { used, picture }];
    }),
  );
  return { ...january, content: { ...january.content, items: ids.map(piece) }, own };
}

function papersOf(print: IssuePrint): DocumentModel[] {
  return issueEditions.map((edition) => buildIssueDocument(print, edition)).filter((model) => model !== null);
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Every edition from the issue to its bytes, against `docx` alone packing the same blocks: turn by turn, medians. */
async function ratioRow(): Promise<Row> {
  const print = issue();
  const models = papersOf(print);
  const alone = async () => {
    for (const model of models) {
      const style = styleOf(model);
      await Packer.toBuffer(
        new Document({
          styles: wordStyles(style),
          numbering: wordNumbering(style),
          sections: [{ children: wordBlocks(model.blocks, style) }],
        }),
      );
    }
  };
  const ours = () => papersOf(print).map(toDocx);
  const times = { ours: [] as number[], alone: [] as number[] };
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const turn = { alone: await timed(alone), ours: await timed(ours) };
    if (round < warmUp) continue;
    times.alone.push(turn.alone);
    times.ours.push(turn.ours);
  }
  const ratio = median(times.ours) / median(times.alone);
  return { name: 'every edition with six photos, against docx alone on the same blocks', ratio, limit: 1.5 };
}

async function issueInside({ page }: Launched): Promise<string> {
  const jpeg = photoOf(1).base64;
  const ids = Array.from({ length: photos }, () => v7());
  for (const id of ids) {
    const said = {
      alt: 'The new sofa',
      words: '',
      takenOn: null,
      agreedUntil: null,
      people: [],
      nobody: true,
    };
    await callDoor(page, 'newsletters.addPhoto', { id, ...said, jpeg });
  }
  const [newsletterId, issueId] = [v7(), v7()];
  const sections: Section[] = [{ kind: 'stories', title: 'Our stories' }];
  const look = { name: 'Marram Leaf', mastheadColour: 'teal', mastheadPictureId: null } as const;
  await callDoor(page, 'newsletters.save', {
    id: newsletterId,
    ...look,
    howOften: 'monthly',
    sections,
    revision: 0,
  });
  const head = { title: 'January 2027', goesOutOn: '2027-01-08' };
  await callDoor(page, 'newsletters.startIssue', { id: issueId, newsletterId, ...head });
  const content = { sections, letBe: [], items: ids.map(piece) };
  await callDoor(page, 'newsletters.saveIssue', { id: issueId, ...head, content, revision: 1 });
  return issueId;
}

/** The longest the window and main stood still while every edition was saved. */
async function stallRows(): Promise<Row[]> {
  const home = await newFolder();
  const running = await launch(home, ['--sample']);
  try {
    await running.page.getByRole('link', { name: 'Newsletters' }).waitFor();
    const issueId = await issueInside(running);
    const into = join(home, 'papers');
    mkdirSync(into);
    await running.app.evaluate(({ dialog }, folder) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
      dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
    }, into);
    const save = () =>
      callDoor(running.page, 'newsletters.saveWord', { issueId, editions: [...issueEditions] });
    await save();
    const longest = { window: [] as number[], main: [] as number[] };
    for (let round = 0; round < saves; round += 1) {
      await running.page.evaluate(startMeter);
      await running.app.evaluate(startMeter);
      await save();
      longest.window.push(await running.page.evaluate(stopMeter));
      longest.main.push(await running.app.evaluate(stopMeter));
    }
    const row = (where: 'window' | 'main'): Row => ({
      name: `longest stall of ${where === 'window' ? 'the window' : 'main'} while every edition is saved`,
      ...{ ratio: median(longest[where]), limit: 50, unit: 'ms' },
    });
    return [row('window'), row('main')];
  } finally {
    await running.close();
    await removeFolder(home);
  }
}

/** Every edition of an issue with six photos of 12 megapixels, prepared as the library prepares them. */
export default async function run(): Promise<Row[]> {
  return [await ratioRow(), ...(await stallRows())];
}
