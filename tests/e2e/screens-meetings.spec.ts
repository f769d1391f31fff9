import { expect, test, type Launched } from './launch';
import { checkRound } from './support/round';
import { openSampleScene, type Scene } from './support/scene';
import { check, checkDialog, go } from './support/screen-check';

test('meetings: no finding of axe, nothing cut at any size, all of it reached by keys', async ({
  parlour,
}) => {
  test.setTimeout(600_000);
  await parlour.page.emulateMedia({ reducedMotion: 'reduce' });
  const scene = await openSampleScene(parlour);
  await meetings(parlour, scene);
  await minutes(parlour, scene);
  await after(parlour, scene);
  await checkRound(
    parlour.page,
    (to, heading) => go(parlour, to, heading),
    (name) => check(parlour, name),
  );
  expect.soft(parlour.consoleErrors).toEqual([]);
});

async function meetings(parlour: Launched, scene: Scene): Promise<void> {
  const { page } = parlour;
  await go(parlour, '/meetings', 'Meetings');
  await check(parlour, 'meetings');
  await checkDialog(parlour, 'Plan a meeting', 'plan-a-meeting');
  await go(parlour, `/meetings/series/${scene.seriesId}`, /Residents’ meeting/);
  await check(parlour, 'series');
  await go(parlour, `/meetings/${scene.planned}`, /Agenda/);
  await check(parlour, 'agenda');
  await go(parlour, `/meetings/${scene.signed}`, /Agenda/);
  await check(parlour, 'agenda-signed');
  await page.keyboard.press('F1');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await check(parlour, 'keys');
  await page.keyboard.press('Escape');
}

async function minutes(parlour: Launched, { running, planned, signed }: Scene): Promise<void> {
  const { page } = parlour;
  await go(parlour, `/meetings/${running}/minutes`, /Residents’ meeting/);
  const entry = page.locator('#minutes-entry');
  await entry.waitFor();
  await check(parlour, 'minutes');
  await entry.focus();
  await page.keyboard.type('.s @');
  await page.getByRole('listbox').waitFor();
  await check(parlour, 'minutes-people');
  await entry.fill('');
  await page.keyboard.type('.n #');
  await page.getByRole('listbox', { name: 'Topics' }).waitFor();
  await check(parlour, 'minutes-topics');
  await entry.fill('');
  await page.keyboard.type('.a Order the paint, Owen, 4 January');
  await check(parlour, 'minutes-action');
  await entry.fill('');
  await page.keyboard.press('Control+g');
  await page.getByRole('button', { name: 'Add someone' }).click();
  await page.getByRole('dialog').waitFor();
  await check(parlour, 'minutes-add-someone');
  await page.keyboard.press('Escape');
  await go(parlour, `/meetings/${planned}/minutes`, /Residents’ meeting/);
  await page.getByText('Start the meeting, and write here').waitFor();
  await check(parlour, 'minutes-planned');
  await go(parlour, `/meetings/${signed}/minutes`, /Residents’ meeting/);
  await check(parlour, 'minutes-signed');
}

async function after(parlour: Launched, { finished, signed, running }: Scene): Promise<void> {
  await go(parlour, `/meetings/${finished}/after`, 'After the meeting');
  await check(parlour, 'after');
  await checkDialog(parlour, 'Sign the minutes', 'sign');
  await checkDialog(parlour, 'Type replies in', 'replies');
  await go(parlour, `/meetings/${signed}/after`, 'After the meeting');
  await parlour.page.getByText('These are the minutes, version 1').waitFor();
  await check(parlour, 'after-signed');
  await checkDialog(parlour, 'Change the minutes', 'change-the-minutes');
  await go(parlour, `/meetings/${running}/after`, 'After the meeting');
  await check(parlour, 'after-not-yet');
}
