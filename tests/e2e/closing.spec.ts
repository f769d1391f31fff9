import type { ElectronApplication, Page } from '@playwright/test';
import { callDoor, expect, launch, newFolder, removeFolder, test, type Launched } from './launch';
import { makePlace, startMeeting } from './support/place';

const words = 'otter lantern gravel eleven';

let folder: string;
let meetingId: string;
let running: Launched | null = null;

test.beforeEach(async () => {
  folder = await newFolder();
  await makePlace(folder, words, async (page) => {
    meetingId = await startMeeting(page, 'The soup is cold.');
  });
});
test.afterEach(async () => {
  await running?.close().catch(() => undefined);
  running = null;
  await removeFolder(folder);
});

/** Signed in, on the agenda. */
async function openAgenda(): Promise<Launched> {
  running = await launch(folder);
  const { page } = running;
  await page.getByRole('textbox', { name: 'Your words' }).fill(words);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Parlour' }).waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/meetings/${meetingId}`);
  await minutesBox(page).waitFor();
  return running;
}

const minutesBox = (page: Page) => page.getByRole('textbox', { name: 'Minutes for Food' });

/** Answers main's own questions from now on with the button of that number, and keeps what they said. */
async function answerQuestions(app: ElectronApplication, button: number): Promise<void> {
  await app.evaluate(({ dialog }, response) => {
    const kept = globalThis as unknown as { asked?: string[] };
    kept.asked ??= [];
    dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => {
      kept.asked?.push(message);
      return Promise.resolve({ response, checkboxChecked: false });
    }) as unknown as typeof dialog.showMessageBox;
  }, button);
}

const asked = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as unknown as { asked?: string[] }).asked ?? []);

/** Closes the window as its cross does. */
const closeWindow = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

test('closing with something that cannot be saved asks once; going back keeps it, closing ends Parlour', async () => {
  const { app, page } = await openAgenda();
  await minutesBox(page).fill('400');
  await expect(page.getByText('Not saved yet.')).toBeVisible();
  await answerQuestions(app, 0);
  await closeWindow(app);
  await expect.poll(() => asked(app)).toEqual(['Some words are not saved yet.']);
  await expect(minutesBox(page)).toHaveValue('400');
  await expect(page.getByText('Between 1 and 240 minutes.')).toBeVisible();

  await minutesBox(page).fill('12');
  await expect(page.getByText('Not saved yet.')).toBeHidden();
  await minutesBox(page).fill('0');
  await expect(page.getByText('Not saved yet.')).toBeVisible();
  await answerQuestions(app, 1);
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await closeWindow(app);
  await ended;

  const again = await openAgenda();
  await expect(minutesBox(again.page)).toHaveValue('12');
  expect(await callDoor(again.page, 'audit.check', {})).toMatchObject({ whole: true });
});

/** The screen's own process, once there is one that has not been seen before. */
async function nextScreen(app: ElectronApplication, seen: Set<number>): Promise<number> {
  let pid = 0;
  const look = async () => {
    pid = await app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    );
    return pid > 0 && !seen.has(pid);
  };
  await expect.poll(look).toBe(true);
  seen.add(pid);
  return pid;
}

test('a screen that keeps stopping comes back three times, then Parlour says so and asks', async () => {
  const { app } = await openAgenda();
  const seen = new Set<number>();
  const stopFourTimes = async () => {
    for (let time = 0; time < 4; time += 1) process.kill(await nextScreen(app, seen), 'SIGKILL');
  };
  await answerQuestions(app, 1);
  await stopFourTimes();
  await expect.poll(() => asked(app)).toEqual(['Parlour’s screen keeps stopping.']);

  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await nextScreen(app, new Set(seen));
  await answerQuestions(app, 0);
  await stopFourTimes();
  await ended;
});
