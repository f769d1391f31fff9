import type { Page } from '@playwright/test';
import { api, type MethodName } from '@contract/api';
import { validInputs } from '../ipc/inputs';
import { callDoor, expect, screenshot, test, type Launched } from './launch';
import { axeFindings, movingParts } from './support/look';
import { saveLine } from './support/scene';

test.use({ appArgs: ['--sample'] });

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** The sample home's minutes, running, with the big screen opened by its key. */
async function openBoth(parlour: Launched): Promise<{ room: Page; meetingId: string }> {
  const { app, page } = parlour;
  await page.getByRole('heading', { name: /Good/ }).waitFor({ timeout: 60_000 });
  const { meetings } = await callDoor(page, 'meetings.list', { archived: false, before: null, limit: 10 });
  const meetingId = meetings.find((one) => one.state === 'planned')?.id ?? '';
  await page.evaluate((id) => {
    location.hash = `#/meetings/${id}/minutes`;
  }, meetingId);
  await page.getByRole('button', { name: 'Start the meeting' }).click();
  await page.getByRole('textbox', { name: /New line/ }).waitFor();
  const [room] = await Promise.all([app.waitForEvent('window'), page.keyboard.press('F9')]);
  await title(room).waitFor();
  return { room, meetingId };
}

test('a second window follows the minutes, reads only what it shows, and goes with the program', async ({
  parlour,
}) => {
  const { app, page } = parlour;
  const { room, meetingId } = await openBoth(parlour);
  const { items } = await callDoor(page, 'meetings.get', { id: meetingId });
  await expect(title(room)).toHaveText(items[0]?.title ?? '');
  await screenshot(room, 'big-screen-item');
  expect(await axeFindings(room)).toEqual([]);

  await test.step('pressed again it is the same window', async () => {
    await page.bringToFront();
    await page.keyboard.press('F9');
    await expect.poll(() => app.windows().length).toBe(2);
  });

  await test.step('the vote is there as it is typed', async () => {
    await page
      .getByRole('textbox', { name: /New line/ })
      .fill('.v What colour for the lounge? pale green 9, cream 3, no view 2');
    await expect(title(room)).toHaveText('What colour for the lounge?');
    await expect(room.getByRole('listitem').first()).toContainText('9');
    await screenshot(room, 'big-screen-vote');
    expect([...(await axeFindings(room)), ...(await movingParts(room))]).toEqual([]);
  });

  await test.step('a decision of many words is drawn small enough to stand in the window beside the vote', async () => {
    const [{ id: itemId = '' } = {}] = items;
    await page.getByRole('textbox', { name: /New line/ }).fill('');
    const options = [
      { label: 'pale green', count: 9 },
      { label: 'cream', count: 3 },
      { label: 'no view', count: 2 },
    ];
    const vote = { options, reason: 'Nobody was ticked as here yet.' };
    const question = 'What colour for the lounge?';
    await saveLine(page, { meetingId, itemId, line: { kind: 'vote', text: question, vote } });
    const text = 'Pale green, in two coats, with the white woodwork kept as it is. '.repeat(9).trim();
    await saveLine(page, { meetingId, itemId, line: { kind: 'decided', text, decidedHow: 'hands' } });
    await expect(room.getByText('in two coats')).toBeVisible();
    const over = () => room.locator('main').evaluate((main) => main.scrollHeight - main.clientHeight);
    await expect.poll(over).toBeLessThanOrEqual(0);
    await screenshot(room, 'big-screen-long-decision');
  });

  await test.step('it may call nothing else, from its own console or from another address', async () => {
    for (const hash of ['#/big-screen', '#/meetings', '#/settings']) {
      const answers = await room.evaluate(
        async ([where, inputs]) => {
          location.hash = where;
          const { parlour: bridge } = globalThis as unknown as {
            parlour: {
              call(name: string, input: unknown): Promise<{ ok: boolean; error?: { kind: string } }>;
            };
          };
          return Promise.all(
            Object.entries(inputs).map(async ([name, input]) => {
              const { ok, error } = await bridge.call(name, input);
              return [name, ok ? 'let through' : (error?.kind ?? '')] as const;
            }),
          );
        },
        [hash, validInputs as Record<string, unknown>] as const,
      );
      const through = answers.filter(([, came]) => came !== 'forbidden');
      expect(through).toEqual([['bigScreen.now', 'let through']]);
      expect(answers).toHaveLength((Object.keys(api) as MethodName[]).length);
    }
  });

  await test.step('it stays, opens nothing and is given nothing', async () => {
    const held = await room.evaluate(async () => ({
      opened: window.open('app://parlour/') !== null,
      node: ['require', 'process', 'Buffer'].filter((name) => name in globalThis),
      bridge: Object.keys((globalThis as unknown as { parlour: object }).parlour),
      notices: await Notification.requestPermission(),
    }));
    expect(held).toEqual({ opened: false, node: [], bridge: ['call', 'on'], notices: 'denied' });
    const safe = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => {
        const { sandbox, contextIsolation, nodeIntegration } = (
          webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
        ).getLastWebPreferences();
        return { sandbox, contextIsolation, nodeIntegration };
      }),
    );
    expect(safe).toEqual(Array(2).fill({ sandbox: true, contextIsolation: true, nodeIntegration: false }));
  });

  await test.step('locked, it says so and nothing more', async () => {
    await page.getByRole('textbox', { name: /New line/ }).fill('');
    await page.keyboard.press('F12');
    await expect(title(room)).toHaveText('Parlour is locked');
    await expect(room.locator('main')).toHaveText('Parlour is locked');
    await screenshot(room, 'big-screen-locked');
    expect(await axeFindings(room)).toEqual([]);
  });

  await test.step('it goes nowhere else, closing it leaves the program, and closing the program takes it along', async () => {
    // Last, because what waits for a page waits for a journey that was refused, too.
    await room.evaluate(() => {
      location.href = 'https://example.org/';
    });
    await page.waitForTimeout(300);
    expect(room.url().split('#')[0]).toBe('app://parlour/');
    await room.close();
    expect(app.windows()).toHaveLength(1);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('Esc leaves full screen, and the program’s end takes the big screen along', async ({ parlour }) => {
  const { app } = parlour;
  await openBoth(parlour);
  const isFull = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some(
        (one) => one.getTitle().startsWith('Big screen') && one.isFullScreen(),
      ),
    );
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((one) => one.getTitle().startsWith('Big screen'))
      ?.setFullScreen(true);
  });
  await expect.poll(isFull).toBe(true);
  // Sent as the display would: what a test types in a page does not pass the window.
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((one) => one.getTitle().startsWith('Big screen'))
      ?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Escape' });
  });
  await expect.poll(isFull).toBe(false);
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((one) => !one.getTitle().startsWith('Big screen'))
      ?.close();
  });
  await closed;
});
