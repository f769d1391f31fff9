import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import {
  answerSaveDialog,
  callDoor,
  expect,
  launch,
  newFolder,
  removeFolder,
  test,
  type Launched,
} from './launch';
import { fillDisk, holdOpen, mayMount, mountDisk, setWritable, unmount } from './support/disk';
import { markNewer } from './support/newer';
import { makePlace, startAgain, startMeeting } from './support/place';
import { wordsInRecords } from './support/scene';
import {
  expectSaved,
  expectShown,
  expectTrouble,
  footer,
  pretendShare,
  signIn,
  typeLine,
} from './support/trouble';

const words = 'otter lantern gravel eleven';
const noMounts = 'Only root on Linux may mount the small disk this needs.';
const firstLine = 'The soup is cold by the time it gets to our table.';

/** A closed place with a meeting under way and one line, copied for each test. */
let template: string;
/** The key file of another place. */
let otherKeys: Buffer;
let meetingId: string;

let folder: string;
let running: Launched | null = null;
const mounted: string[] = [];

const inRecords = (name: string) => join(folder, 'records', name);

test.beforeAll(async () => {
  test.setTimeout(120_000);
  template = await newFolder();
  await makePlace(template, words, async (page) => {
    meetingId = await startMeeting(page, firstLine);
  });
  const other = await newFolder();
  await makePlace(other, words);
  otherKeys = await readFile(join(other, 'records/parlour-keys.json'));
  await removeFolder(other);
});
test.afterAll(() => removeFolder(template));

test.beforeEach(async () => {
  folder = await newFolder();
  await cp(join(template, 'records'), join(folder, 'records'), { recursive: true });
});
test.afterEach(async () => {
  await running?.close().catch(() => undefined);
  running = null;
  for (const path of mounted.splice(0).reverse()) unmount(path);
  await removeFolder(folder);
});

/** Puts the test's folder on a disk of its own. */
async function onItsOwnDisk(megabytes: number): Promise<void> {
  await rm(join(folder, 'records'), { recursive: true });
  mountDisk(folder, megabytes);
  mounted.push(folder);
  await cp(join(template, 'records'), join(folder, 'records'), { recursive: true });
}

async function open(): Promise<Launched> {
  running = await launch(folder);
  return running;
}

/** Signed in, with the caret in the minutes. */
async function openMinutes(page: Page): Promise<void> {
  await signIn(page, words);
  await page.getByRole('navigation', { name: 'Parlour' }).waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/meetings/${meetingId}/minutes`);
  await page.locator('#minutes-entry').waitFor();
}

/** Mended: the same window goes on, and every line is there. */
async function expectMended(page: Page, lines: readonly string[] = [firstLine]): Promise<void> {
  await page.getByRole('button', { name: 'Try again' }).click();
  await openMinutes(page);
  expect(await wordsInRecords(page, meetingId)).toEqual(lines);
  await typeLine(page, 'It works again.');
  await expectSaved(page);
  expect(await wordsInRecords(page, meetingId)).toEqual([...lines, 'It works again.']);
}

test.describe('the disk', () => {
  test.skip(!mayMount, noMounts);

  test('full while minutes are typed: said in words, every line stays, saved once there is room', async () => {
    await onItsOwnDisk(40);
    const parlour = await open();
    const { page } = parlour;
    await openMinutes(page);
    const makeRoom = await fillDisk(folder);
    const typed: string[] = [];
    const trouble = footer(page).getByRole('alert');
    for (let count = 0; count < 30 && !(await trouble.isVisible()); count += 1) {
      typed.push(`Line ${count}. ${'Soup and pudding. '.repeat(20)}`.trim());
      await page.locator('#minutes-entry').fill(`.n ${typed.at(-1)}`);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(100);
    }
    await expect(trouble).toContainText('Not saved yet. The disk is full. What you typed is kept.');
    await typeLine(page, 'Typed while it was full.');
    typed.push('Typed while it was full.');
    for (const text of typed) await expect(page.getByText(text)).toBeAttached();
    await makeRoom();
    await trouble.getByRole('button', { name: 'Try again' }).click();
    await expectSaved(page);
    expect((await wordsInRecords(page, meetingId)).sort()).toEqual([firstLine, ...typed].sort());
    await parlour.close();
    const again = await open();
    await openMinutes(again.page);
    expect((await wordsInRecords(again.page, meetingId)).sort()).toEqual([firstLine, ...typed].sort());
  });

  test('full at the start: its own screen, and it opens once there is room', async () => {
    await onItsOwnDisk(24);
    const makeRoom = await fillDisk(folder);
    const { page } = await open();
    await expectTrouble(page, 'The disk is full');
    await makeRoom();
    await expectMended(page);
  });

  test('read-only at the start: its own screen, and it opens once it may be written to', async () => {
    mountDisk(join(folder, 'records'), 24);
    mounted.push(join(folder, 'records'));
    await cp(join(template, 'records'), join(folder, 'records'), { recursive: true });
    setWritable(join(folder, 'records'), false);
    const { page } = await open();
    await expectTrouble(page, 'Parlour may not write in its folder');
    setWritable(join(folder, 'records'), true);
    await expectMended(page);
  });

  test('turned to read-only while Parlour is locked: its own screen at the next sign-in', async () => {
    mountDisk(join(folder, 'records'), 24);
    mounted.push(join(folder, 'records'));
    await cp(join(template, 'records'), join(folder, 'records'), { recursive: true });
    const { page } = await open();
    await openMinutes(page);
    await typeLine(page, 'Before the lock.');
    await page.keyboard.press('F12');
    await page.getByRole('button', { name: 'Open the records' }).waitFor();
    setWritable(join(folder, 'records'), false);
    await signIn(page, words);
    await expectTrouble(page, 'Parlour may not write in its folder');
    setWritable(join(folder, 'records'), true);
    await expectMended(page, [firstLine, 'Before the lock.']);
  });
});

test.describe('the records and their key file', () => {
  test('overwritten in the middle of a page: said after the sign-in; the file put back opens', async () => {
    await rename(inRecords('parlour.db'), inRecords('good.db'));
    const bytes = await readFile(inRecords('good.db'));
    await writeFile(inRecords('parlour.db'), bytes.fill(0x5a, 200, 2000));
    const { page } = await open();
    await signIn(page, words);
    await expectTrouble(page, 'The records cannot be read');
    await rename(inRecords('good.db'), inRecords('parlour.db'));
    await expectMended(page);
  });

  test('a newer Parlour wrote them: said, not touched', async () => {
    const takeBack = await markNewer(join(folder, 'records'), words);
    const before = await readFile(inRecords('parlour.db'));
    const { page } = await open();
    await signIn(page, words);
    await expectTrouble(page, 'These records need a newer Parlour');
    expect((await readFile(inRecords('parlour.db'))).equals(before)).toBe(true);
    takeBack();
    await expectMended(page);
  });

  test('the key file is missing, damaged, or of another place: each said, and mended by putting it back', async () => {
    await rename(inRecords('parlour-keys.json'), inRecords('kept'));
    const { app, page } = await open();
    await expectTrouble(page, 'The key file is not there');
    await expectShown(app, page, join(folder, 'records'), 'parlour-keys.json');
    const tryAgain = () => page.getByRole('button', { name: 'Try again' }).click();
    await writeFile(inRecords('parlour-keys.json'), '{"version":1,"people":');
    await tryAgain();
    await expectTrouble(page, 'The key file cannot be read');
    await writeFile(inRecords('parlour-keys.json'), otherKeys);
    await tryAgain();
    await signIn(page, words);
    await expectTrouble(page, 'The key file belongs to other records');
    await rename(inRecords('kept'), inRecords('parlour-keys.json'));
    await expectMended(page);
  });
});

test('on a network share: its own screen, nothing touched, and it opens once it is on this PC', async () => {
  test.skip(process.platform !== 'linux', 'Only Linux keeps a list of what is mounted.');
  const { app, page } = await open();
  const before = await readFile(inRecords('parlour.db'));
  const keys = await readFile(inRecords('parlour-keys.json'));
  await page.getByRole('textbox', { name: 'Your words' }).waitFor();
  await pretendShare(app, join(folder, 'records'));
  await page.reload();
  await expectTrouble(page, 'The records are on a network drive');
  expect((await readFile(inRecords('parlour.db'))).equals(before)).toBe(true);
  expect((await readFile(inRecords('parlour-keys.json'))).equals(keys)).toBe(true);
  await pretendShare(app, null);
  await expectMended(page);
});

test.describe('a second Parlour', () => {
  test('on the same folder ends, and the first comes forward', async () => {
    const { app, page } = await open();
    await openMinutes(page);
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (window) window.focus = () => window.setTitle('came forward');
    });
    expect(await startAgain(app, folder)).toBe(0);
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()))
      .toBe('came forward');
    await typeLine(page, 'Nothing was in the way.');
    await expectSaved(page);
    expect(await wordsInRecords(page, meetingId)).toEqual([firstLine, 'Nothing was in the way.']);
  });

  test('that has the records open is said, and once it is closed they open', async () => {
    const holder = { pid: process.pid, host: hostname() };
    await writeFile(inRecords('parlour.lock'), JSON.stringify(holder));
    const { page } = await open();
    await expectTrouble(page, 'Parlour is already open');
    expect(JSON.parse(await readFile(inRecords('parlour.lock'), 'utf8'))).toEqual(holder);
    await rm(inRecords('parlour.lock'));
    await expectMended(page);
  });
});

test('the clock moved back is said, and lines are still saved', async () => {
  const { app, page } = await open();
  await app.evaluate(() => {
    const real = Date.now.bind(Date);
    const clock = globalThis as unknown as { back: number };
    clock.back = 30 * 86_400_000;
    Date.now = () => real() - clock.back;
  });
  await openMinutes(page);
  await expect(page.getByText('This PC’s clock looks wrong.')).toBeVisible();
  await typeLine(page, 'Typed a month ago.');
  await expectSaved(page);
  await app.evaluate(() => {
    (globalThis as unknown as { back: number }).back = 0;
  });
  await page.keyboard.press('F12');
  await openMinutes(page);
  await expect(page.getByText('This PC’s clock looks wrong.')).toBeHidden();
  expect(await wordsInRecords(page, meetingId)).toEqual([firstLine, 'Typed a month ago.']);
  expect(await callDoor(page, 'audit.check', {})).toMatchObject({ whole: true });
});

test.describe('saving as Word', () => {
  let out: string;
  const file = () => join(out, 'Minutes.docx');
  const isWord = async () => (await readFile(file())).subarray(0, 2).toString('latin1') === 'PK';

  test.beforeEach(async () => {
    out = join(folder, 'papers');
    await mkdir(out);
  });

  /** Finished, on the page the minutes are saved from, with the save window answered. */
  async function openAfter(): Promise<Launched> {
    const parlour = await open();
    await openMinutes(parlour.page);
    await callDoor(parlour.page, 'meetings.finish', { meetingId });
    await parlour.page.evaluate((hash) => {
      location.hash = hash;
    }, `/meetings/${meetingId}/after`);
    await answerSaveDialog(parlour.app, file());
    return parlour;
  }

  async function save(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Save Word minutes' }).click();
    await page.getByRole('menuitem', { name: /Standard/ }).click();
  }

  async function expectFile(page: Page): Promise<void> {
    await expect(page.getByText('Saved.')).toBeVisible();
    expect(await isWord()).toBe(true);
    expect(await readdir(out)).toEqual(['Minutes.docx']);
  }

  test('while Word has the file open: said in words, the file as it was, saved once it is closed', async () => {
    test.skip(!mayMount, noMounts);
    const held = join(folder, 'held.docx');
    await writeFile(held, 'as it was');
    await writeFile(file(), 'as it was');
    holdOpen(held, file());
    mounted.push(file());
    const { page } = await openAfter();
    await save(page);
    await expect(page.getByRole('alert').filter({ hasText: 'has this file open' })).toContainText(
      'Close it there',
    );
    expect(await readFile(file(), 'utf8')).toBe('as it was');
    expect(await readdir(out)).toEqual(['Minutes.docx']);
    unmount(mounted.pop() ?? '');
    await save(page);
    await expectFile(page);
  });

  test('with its process killed half-way: said in words, no file left, saved at the next try', async () => {
    const { app, page } = await openAfter();
    await save(page);
    await expect.poll(() => killExport(app), { intervals: [10] }).toBe(true);
    await expect(page.getByRole('alert').filter({ hasText: 'Nothing was saved' })).toBeVisible();
    expect(await readdir(out)).toEqual([]);
    await save(page);
    await expectFile(page);
  });

  test('twice to the same file, one after the other and at once: one whole file', async () => {
    const { page } = await openAfter();
    await save(page);
    await expectFile(page);
    const { ino } = await stat(file());
    await save(page);
    await expect.poll(async () => (await stat(file())).ino).not.toBe(ino);
    await expectFile(page);
    const once = () =>
      callDoor(page, 'meetings.saveMinutesWord', { meetingId, edition: 'standard', version: null });
    const both = await Promise.all([once(), once()]);
    expect(both.map(({ fileName }) => fileName)).toEqual(['Minutes.docx', 'Minutes.docx']);
    expect(await isWord()).toBe(true);
    expect(await readdir(out)).toEqual(['Minutes.docx']);
  });
});

/** Ends the process that makes Word files, if it is there. */
function killExport(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(({ app: main }) => {
    const found = main
      .getAppMetrics()
      .find(({ name, serviceName }) => `${name} ${serviceName}`.includes('Parlour documents'));
    return found !== undefined && process.kill(found.pid, 'SIGKILL');
  });
}

test('the screen’s own process killed: the window comes back where it was, nothing typed is lost', async () => {
  const { app, page } = await open();
  await openMinutes(page);
  await typeLine(page, 'Saved before.');
  await expectSaved(page);
  await page.keyboard.type('.n Half a line');
  await page.waitForTimeout(1000);
  await app.evaluate(({ BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0;
    if (pid > 0) process.kill(pid, 'SIGKILL');
  });
  // What drove the page died with it, so the new one is asked through main.
  const ask = (code: string) =>
    app.evaluate(
      ({ BrowserWindow }, script) =>
        Promise.race([
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script) as Promise<unknown>,
          new Promise((done) => setTimeout(() => done('silence'), 1000)),
        ]).catch(() => 'gone'),
      code,
    );
  await expect
    .poll(() => ask("document.querySelector('#minutes-entry')?.value ?? ''"), { timeout: 15_000 })
    .toBe('Half a line');
  expect(await ask("document.querySelector('.minutes-lines').textContent")).toContain('Saved before.');
});
