import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { InputOf } from '@contract/api';
import { axeFindings } from './support/look';
import { callDoor, expect, screenshot, test, type Launched } from './launch';

// An issue as it leaves the house, through the program's own windows: Word, PDF and the preview.
test.use({ appArgs: ['--sample'] });

const folder = mkdtempSync(join(tmpdir(), 'parlour-papers-'));
test.afterAll(() => rmSync(folder, { recursive: true }));

const idOf = (number: number) => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [newsletterId, issueId] = [idOf(1), idOf(2)];
const sections: InputOf<'newsletters.save'>['sections'] = [
  { kind: 'decided', title: 'What we decided' },
  { kind: 'dates', title: 'Dates to remember' },
];

/** The Marram Leaf with one thing decided and one date. */
async function anIssue(parlour: Launched): Promise<void> {
  await parlour.page.getByRole('link', { name: 'Newsletters' }).waitFor();
  await callDoor(parlour.page, 'newsletters.save', {
    ...{ id: newsletterId, name: 'Marram Leaf', mastheadColour: 'plum', mastheadPictureId: null },
    ...{ howOften: 'monthly', sections, revision: 0 },
  });
  const head = { title: 'January 2027', goesOutOn: '2027-01-08' };
  await callDoor(parlour.page, 'newsletters.startIssue', { id: issueId, newsletterId, ...head });
  const parts = { heading: '', sources: [], body: [], leftOutOf: [] };
  await callDoor(parlour.page, 'newsletters.saveIssue', {
    ...{ id: issueId, ...head, revision: 1 },
    content: {
      ...{ sections, letBe: [] },
      items: [
        {
          ...{ id: idOf(3), kind: 'words', section: 'decided', ...parts, own: {} },
          body: [{ kind: 'paragraph', words: [{ text: 'You chose pale green.' }] }],
          easy: [
            {
              ...{ id: idOf(4), words: 'You chose green.', noPictureBecause: '' },
              picture: { from: 'set', id: 'paint' },
            },
          ],
        },
        {
          ...{ id: idOf(5), kind: 'dates', section: 'dates', ...parts, easy: [] },
          dates: [{ id: idOf(6), date: '2027-01-13', time: '10:00', what: 'Garden centre', where: 'By bus' }],
        },
      ],
    },
  });
}

/** Answers the system's windows, which no test can press. */
async function answerWindows({ app }: Launched): Promise<void> {
  await app.evaluate(({ dialog }, into) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [into] });
    dialog.showSaveDialog = (...given: unknown[]) => {
      const { defaultPath = '' } = given.at(-1) as { defaultPath?: string };
      return Promise.resolve({
        canceled: false,
        filePath: `${into}/${defaultPath.split(/[\\/]/).at(-1) ?? ''}`,
      });
    };
  }, folder);
}

test('an issue is saved as Word and PDF, and seen page by page', async ({ parlour }) => {
  test.setTimeout(120_000);
  const { page } = parlour;
  await anIssue(parlour);
  await answerWindows(parlour);
  await page.getByRole('link', { name: 'Newsletters' }).click();
  await page.getByRole('link', { name: /January 2027/ }).click();

  await test.step('the foot of the window says how many pages each edition comes to', async () => {
    const foot = page.getByRole('contentinfo');
    await expect(foot).toContainText('Pages: standard 1, large print 1, Easy Read 1', { timeout: 30_000 });
  });

  await test.step('every edition as Word, in one go', async () => {
    await page.getByRole('button', { name: 'Save Word files' }).click();
    await expect(page.getByText('files saved.')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText('Reader check: nothing to mend.').first()).toBeVisible();
    const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));
    expect(names).toContain('Marram Leaf, January 2027, large print.docx');
    expect(names).toContain('Marram Leaf, January 2027, Easy Read.docx');
    for (const name of names) {
      expect(Object.keys(unzipSync(readFileSync(join(folder, name))))).toContain('word/document.xml');
    }
    await screenshot(page, 'papers-saved');
    expect(await axeFindings(page)).toEqual([]);
  });

  await test.step('a PDF that is tagged and says its title, its language and its headings', async () => {
    await page.getByRole('button', { name: 'Put this note away' }).click();
    await page.getByRole('button', { name: 'This edition' }).click();
    await page.getByRole('menuitem', { name: 'Save as PDF' }).click();
    await expect(page.getByText('Marram Leaf, January 2027.pdf')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText('Reader check: nothing to mend.')).toBeVisible();
    checkPdf(join(folder, 'Marram Leaf, January 2027.pdf'));
  });

  await test.step('the preview draws the same pages, with their words', async () => {
    await page.getByRole('button', { name: 'Preview' }).click();
    const dialog = page.getByRole('dialog', { name: 'Preview: Standard' });
    await expect(dialog.getByText('Page 1 of 1')).toBeVisible({ timeout: 60_000 });
    await dialog.getByText('The words of this page').click();
    await expect(dialog.getByText('You chose pale green.')).toBeVisible();
    await expect.poll(() => page.locator('.preview-page').evaluate(isDrawnOn)).toBe(true);
    await screenshot(page, 'papers-preview');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: 'Preview' })).toBeFocused();
  });
  expect(parlour.consoleErrors).toEqual([]);
});

/** True once the band of the page stands on the canvas, in the newsletter's own colour. */
function isDrawnOn(canvas: Element): boolean {
  if (!(canvas instanceof HTMLCanvasElement)) return false;
  const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  let plum = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === 0x6b && data[at + 1] === 0x21 && data[at + 2] === 0x50) plum += 1;
  }
  return plum > 1000;
}

function checkPdf(path: string): void {
  const bytes = readFileSync(path, 'latin1');
  expect(bytes).toMatch(/^%PDF-/);
  expect(bytes).toContain('/MarkInfo');
  expect(bytes).toContain('/Lang (en-GB)');
  expect(bytes).toContain('/Outlines');
  expect(bytes).toContain('/StructTreeRoot');
  if (!existsSync('/usr/bin/pdfinfo')) return;
  const [facts, tree] = [[path], ['-struct', path]].map((given) =>
    spawnSync('pdfinfo', given).stdout.toString(),
  );
  expect(facts).toMatch(/Title: +Marram Leaf, January 2027/);
  expect(facts).toMatch(/Tagged: +yes/);
  const tags = tree?.match(/\b(?:H1|H2|H3|Table|TH|TD)\b/g) ?? [];
  expect(tags).toEqual(['H1', 'H2', 'H2', 'Table', 'TH', 'TH', 'TH', 'TD']);
}
