import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { _electron } from '@playwright/test';
import { finishMeeting, holdSc1, lineCount, saveWord, sign, tabTo } from '../tests/e2e/sc1-script.ts';

const editions = /** @type {const} */ ({
  Standard: 'Minutes.docx',
  'Large print': 'Minutes, large print.docx',
});

/**
 * Holds the SC1 meeting in the sample home through the real screens, by keys alone: agenda, minutes, signing, Word. What
 * it made is under `out/demo/` and its paths are printed. Resolves to the exit code.
 */
export async function demo({ root, env, flags }) {
  const folder = join(root, 'out/demo');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const data = await mkdtemp(join(tmpdir(), 'parlour-demo-'));
  const app = await _electron.launch({
    args: ['.', ...flags, `--user-data-dir=${data}`, '--sample'],
    cwd: root,
    env,
  });
  try {
    const made = await run(app, { folder, data });
    console.log(`\nThe meeting was held, ${lineCount} lines, signed by the chair and a resident. Made:`);
    for (const path of made) console.log(`  ${path}`);
    return 0;
  } finally {
    await app.close();
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The rest of the sample's year is told in its first seconds; the keys wait for a page that sits still. */
async function sampleIsWhole(data) {
  const mark = join(data, 'sample', 'rest-to-come');
  const until = Date.now() + 60_000;
  while (!existsSync(mark) && Date.now() < until) await wait(20);
  while (existsSync(mark) && Date.now() < until) await wait(50);
}

async function run(app, { folder, data }) {
  const made = [];
  const page = await app.firstWindow();
  const picture = async (name) => {
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    made.push(path);
  };

  console.log('Opening the sample home …');
  await page.getByRole('heading', { name: /^Good / }).waitFor({ timeout: 60_000 });
  await sampleIsWhole(data);
  await tabTo(page, /^Meetings$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Meetings', exact: true }).waitFor();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1360, 850));
  await picture('1-meetings');
  await tabTo(page, 'Agenda: ');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^Agenda, / }).waitFor();
  await picture('2-agenda');
  await tabTo(page, 'Take minutes', 'Shift+Tab');
  await page.keyboard.press('Enter');

  await holdSc1(page, async (title) => {
    console.log(`  ${title}`);
    if (title === 'Food') await picture('3-minutes-food');
    if (title === 'Lounge decoration') await picture('4-minutes-lounge');
  });
  await finishMeeting(page);
  await picture('5-after');
  console.log('Signing …');
  await sign(page, 'The chair signs');
  await sign(page, 'A resident signs', 'Winifred');
  await page.getByText(/These are the minutes, version 1/).waitFor();
  await picture('6-signed');

  for (const [edition, name] of Object.entries(editions)) {
    console.log(`Saving ${name} …`);
    made.push(await save(app, page, edition, join(folder, name), name));
  }
  return made;
}

async function save(app, page, edition, path, name) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await saveWord(page, edition);
  await page.getByText(`Saved. ${name}`, { exact: true }).waitFor({ timeout: 60_000 });
  return path;
}
