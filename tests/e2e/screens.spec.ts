import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callDoor, expect, screenshot, test, type Launched } from './launch';
import { checkAfterMeeting } from './support/after-meeting';
import { notReachedByKeys } from './support/by-keys';
import { cutParts } from './support/cut';
import { fillIssue, oneOfEach, startIssue } from './support/issue';
import { axeFindings, faintParts, movingParts, setLook, settle, type Look } from './support/look';
import { checkRound } from './support/round';
import { fillPage, setScene, type Scene } from './support/scene';

const usual: Look = { width: 1360, height: 850, text: 100 };
/** Set to take every look, with a picture of each, and not only the usual ones and the tightest. */
const pictured = process.env.PARLOUR_PICTURES === 'all';
const looks: readonly Look[] = [
  ...(pictured ? [{ ...usual, text: 200 as const }] : []),
  { width: 1024, height: 700, text: 200 },
  { width: 1024, height: 700, text: 100 },
];
const words = 'otter lantern gravel eleven';

/** Holds one screen to everything a screen is held to, and keeps pictures of it. */
async function check({ app, page }: Launched, name: string): Promise<void> {
  await test.step(name, async () => {
    const found: string[] = [];
    const note = (where: string, findings: readonly string[]) =>
      found.push(...findings.map((finding) => `${where}: ${finding}`));
    await settle(page);
    await screenshot(page, name);
    note('usual', [...(await cutParts(page)), ...(await axeFindings(page)), ...(await movingParts(page))]);
    for (const look of looks) {
      await setLook(app, page, look);
      const where = `${look.width}-at-${look.text}`;
      note(where, await cutParts(page));
      if (pictured || (look.text === 200 && look.width === 1024)) await screenshot(page, `${name}-${where}`);
    }
    await setLook(app, page, usual);
    await page.emulateMedia({ forcedColors: 'active' });
    await settle(page);
    if (pictured) await screenshot(page, `${name}-forced`);
    note('forced colours', await faintParts(page));
    await page.emulateMedia({ forcedColors: 'none' });
    await settle(page);
    note('keys', await notReachedByKeys(page));
    expect.soft(found, name).toEqual([]);
  });
}

async function go({ page }: Launched, to: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, to);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** Opens a dialog by its button, checks it and closes it. */
async function checkDialog(parlour: Launched, button: string | RegExp, name: string): Promise<void> {
  const { page } = parlour;
  await page.getByRole('button', { name: button }).first().click();
  await page.getByRole('dialog').waitFor();
  await check(parlour, name);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

test('every screen: no finding of axe, nothing cut at any size, all of it reached by keys', async ({
  parlour,
}) => {
  test.setTimeout(600_000);
  await parlour.page.emulateMedia({ reducedMotion: 'reduce' });
  await firstRun(parlour);
  await emptyHome(parlour);
  await signIn(parlour);
  await troubles(parlour);
  const scene = await openSample(parlour);
  await meetings(parlour, scene);
  await minutes(parlour, scene);
  await after(parlour, scene);
  await checkRound(
    parlour.page,
    (to, heading) => go(parlour, to, heading),
    (name) => check(parlour, name),
  );
  await office(parlour, scene);
  await pictures(parlour);
  await newsletters(parlour);
  await whatCame(parlour, scene);
  await trail(parlour);
  expect.soft(parlour.consoleErrors).toEqual([]);
});

test('what is made of a meeting afterwards: Easy Read, families, who got what, what a version changed', async ({
  parlour,
}) => {
  test.setTimeout(300_000);
  await parlour.page.emulateMedia({ reducedMotion: 'reduce' });
  await parlour.page.getByRole('heading', { name: 'Welcome to Parlour' }).waitFor();
  const scene = await openSample(parlour);
  await checkAfterMeeting(parlour.page, scene.signed, {
    go: (to, heading) => go(parlour, to, heading),
    check: (name) => check(parlour, name),
    checkDialog: (button, name) => checkDialog(parlour, button, name),
  });
  expect.soft(parlour.consoleErrors).toEqual([]);
});

test.describe('a sample home of ten years', () => {
  test.use({ appArgs: ['--sample', '--years', '10'] });

  test('says how far its building has come, and stops', async ({ parlour }) => {
    const { page } = parlour;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByText(/^Building the sample: year \d+ of 10/).waitFor();
    await check(parlour, 'sample-building');
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByText(/^Building the sample/).waitFor({ state: 'hidden' });
  });
});

async function firstRun(parlour: Launched): Promise<void> {
  const { page } = parlour;
  await page.getByRole('heading', { name: 'Welcome to Parlour' }).waitFor();
  await check(parlour, 'first-run-place');
  await page.getByLabel('What is the place called?').fill('Marram House');
  await page.getByRole('button', { name: 'Go on' }).click();
  await check(parlour, 'first-run-sign-in');
  await page.getByLabel('Your first name').fill('Denise');
  await page.getByLabel('Your full name').fill('Denise Okafor');
  await page.getByRole('textbox', { name: 'Your words' }).fill(words);
  await page.getByRole('button', { name: 'Seal my records' }).click();
  await page.getByRole('heading', { name: 'Keep your recovery sheet' }).waitFor();
  await check(parlour, 'first-run-recovery');
  await page.getByRole('button', { name: 'Later' }).click();
}

async function emptyHome(parlour: Launched): Promise<void> {
  await parlour.page.getByRole('heading', { name: 'First steps' }).waitFor();
  await check(parlour, 'empty-today');
  await go(parlour, '/meetings', 'Meetings');
  await check(parlour, 'empty-meetings');
  await go(parlour, '/people', 'People');
  await check(parlour, 'empty-people');
  await go(parlour, '/nowhere', 'There is no such page');
  await check(parlour, 'no-such-page');
}

async function signIn(parlour: Launched): Promise<void> {
  const { page } = parlour;
  await page.keyboard.press('F12');
  await page.getByRole('button', { name: 'Open the records' }).waitFor();
  await check(parlour, 'sign-in');
  await page.getByRole('textbox', { name: 'Your words' }).fill('not these');
  await page.keyboard.press('Enter');
  await page.getByText('do not go together').waitFor();
  await check(parlour, 'sign-in-wrong-words');
  await page.getByRole('button', { name: 'I forgot my words' }).click();
  await page.getByRole('heading', { name: 'Choose new words with your recovery sheet' }).waitFor();
  await check(parlour, 'recover');
  await page.getByRole('button', { name: 'Back to sign-in' }).click();
}

async function troubles(parlour: Launched): Promise<void> {
  const { page, folder } = parlour;
  const [keys, records] = ['parlour-keys.json', 'parlour.db'].map((name) =>
    join(folder, 'records', name),
  ) as [string, string];
  await rename(keys, `${keys}.away`);
  await page.reload();
  await page.getByRole('heading', { name: 'The key file is not there' }).waitFor();
  await check(parlour, 'trouble-key-missing');
  await writeFile(keys, 'not a key file');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'The key file cannot be read' }).waitFor();
  await check(parlour, 'trouble-key-damaged');
  await rename(`${keys}.away`, keys);
  await rename(records, `${records}.away`);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'The records cannot be read' }).waitFor();
  await check(parlour, 'trouble-records');
  await rename(`${records}.away`, records);
}

async function openSample(parlour: Launched): Promise<Scene> {
  const { page } = parlour;
  await callDoor(page, 'session.openSample', {});
  await go(parlour, '/meetings', 'Meetings');
  return setScene(page);
}

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

async function pictures(parlour: Launched): Promise<void> {
  await go(parlour, '/newsletters/pictures', 'Pictures');
  await check(parlour, 'pictures');
  await checkDialog(parlour, 'Add a photo', 'add-a-photo');
  await checkDialog(parlour, 'Bring in symbols', 'bring-in-symbols');
}

async function newsletters(parlour: Launched): Promise<void> {
  const { page } = parlour;
  await go(parlour, '/newsletters', 'Newsletters');
  await page.getByRole('heading', { name: 'Give it back in print' }).waitFor();
  await check(parlour, 'newsletters-none');
  await checkDialog(parlour, 'Make a newsletter', 'make-a-newsletter');
  const { issueId } = await startIssue(page);
  await page.getByRole('link', { name: 'January 2027' }).waitFor();
  await check(parlour, 'newsletters');
  await checkDialog(parlour, /^Start the next edition/, 'start-an-edition');
  await go(parlour, `/newsletters/${issueId}`, /^Marram News/);
  await check(parlour, 'composer-empty');
  await go(parlour, '/newsletters', 'Newsletters');
  await fillIssue(page, issueId, await oneOfEach(page, issueId));
  await go(parlour, `/newsletters/${issueId}`, /^Marram News/);
  await page.getByText('“wether”').waitFor();
  await check(parlour, 'composer');
  await fromEditionMenu(parlour, 'Mark as sent', 'not-ready-to-send');
  await fromEditionMenu(parlour, 'Title and day it goes out', 'edition-details');
  await fromEditionMenu(parlour, 'How it was before', 'edition-before');
  await checkDialog(parlour, 'Who gets which', 'who-gets-which');
  await page.getByRole('radio', { name: 'Easy Read', exact: true }).check({ force: true });
  await page.getByRole('textbox', { name: 'Idea 1 of The lounge' }).waitFor();
  await check(parlour, 'composer-easy');
  await checkDialog(parlour, /^Picture of idea 2: none yet/, 'choose-a-picture');
  await checkDialog(parlour, 'Write down a check', 'write-down-a-check');
}

/** Opens a dialog of the whole edition from its menu, checks it and closes it. */
async function fromEditionMenu(parlour: Launched, item: string, name: string): Promise<void> {
  const { page } = parlour;
  await page.getByRole('button', { name: 'This edition' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('dialog').waitFor();
  await check(parlour, name);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

async function office(parlour: Launched, { personId }: Scene): Promise<void> {
  const { page } = parlour;
  await go(parlour, '/people', 'People');
  await check(parlour, 'people');
  await checkDialog(parlour, 'Add a person', 'add-a-person');
  await page.getByRole('button', { name: 'Bring in a list' }).click();
  await page.getByRole('dialog', { name: 'Bring in a list' }).waitFor();
  await check(parlour, 'people-list');
  await page.getByRole('textbox', { name: 'Or paste it here' }).fill(pastedList);
  await page.getByRole('button', { name: 'Look at it first' }).click();
  await page.getByRole('dialog', { name: 'What each row would become' }).waitFor();
  await check(parlour, 'people-list-looked-at');
  await page.keyboard.press('Escape');
  await fillPage(page, personId);
  await go(parlour, `/people/${personId}`, /Doreen/);
  await page.getByText('Carol Tully').first().waitFor();
  await check(parlour, 'person');
  await go(parlour, '/settings', 'Settings');
  await check(parlour, 'settings');
}

/** A list with a good row, a faulty one and a column there is no place for. */
const pastedList = [
  'Name\tKnown as\tRoom\tMoved in\tLarge print\tShoe size',
  'Jan Nowicki\tJan\t9\t3/4/26\tyes\t9',
  'Harry Pine\t\t4\t4/13/26\tmaybe\t8',
].join('\n');

/** What came of what was said: Today, Voices, one thread, Improvement, and the search over all of it. */
async function whatCame(parlour: Launched, { signed }: Scene): Promise<void> {
  const { page } = parlour;
  await go(parlour, '/', /^Good /);
  await page.getByRole('heading', { name: 'Waiting for an answer' }).waitFor();
  await check(parlour, 'today');
  await go(parlour, '/voices', 'Voices');
  await page.getByRole('tabpanel').getByRole('link').first().waitFor();
  await check(parlour, 'voices');
  const { lines } = await callDoor(page, 'meetings.get', { id: signed });
  const said = lines.find(({ text }) => text.startsWith('The soup is cold'));
  await go(parlour, `/voices/thread/line/${said?.id ?? ''}`, 'What came of it');
  await page.getByText('Kitchen to plate last-served table first').first().waitFor();
  await check(parlour, 'thread');
  await go(parlour, '/improvement', 'Improvement');
  await page
    .getByRole('button', { name: /^Done: / })
    .first()
    .waitFor();
  await check(parlour, 'improvement');
  await page.getByRole('tab', { name: /Ask again/ }).click();
  await page.getByRole('tabpanel', { name: /Ask again/ }).waitFor();
  await check(parlour, 'ask-again');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search for' }).fill('soup');
  await page.getByRole('option').first().waitFor();
  await check(parlour, 'search');
  await page.keyboard.press('Escape');
}

async function trail(parlour: Launched): Promise<void> {
  const { page } = parlour;
  await go(parlour, '/settings/what-happened', 'What happened');
  await page
    .getByText('Line added', { exact: false })
    .first()
    .waitFor()
    .catch(() => undefined);
  await check(parlour, 'what-happened');
  await page.keyboard.press('F12');
  await page.getByText('This is the sample home.').waitFor();
  await check(parlour, 'sign-in-sample');
}
