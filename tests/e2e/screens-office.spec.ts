import { callDoor, expect, test, type Launched } from './launch';
import { checkAfterMeeting } from './support/after-meeting';
import { fillPage, openSampleScene, type Scene } from './support/scene';
import { check, checkDialog, go } from './support/screen-check';

test('people, settings and what came of what was said: no finding of axe, nothing cut at any size, all of it reached by keys', async ({
  parlour,
}) => {
  test.setTimeout(600_000);
  await parlour.page.emulateMedia({ reducedMotion: 'reduce' });
  const scene = await openSampleScene(parlour);
  await office(parlour, scene);
  await whatCame(parlour, scene);
  await trail(parlour);
  expect.soft(parlour.consoleErrors).toEqual([]);
});

test('what is made of a meeting afterwards: no finding of axe, nothing cut at any size, all of it reached by keys', async ({
  parlour,
}) => {
  test.setTimeout(600_000);
  await parlour.page.emulateMedia({ reducedMotion: 'reduce' });
  const scene = await openSampleScene(parlour);
  await checkAfterMeeting(parlour.page, scene.signed, {
    go: (to, heading) => go(parlour, to, heading),
    check: (name) => check(parlour, name),
    checkDialog: (button, name) => checkDialog(parlour, button, name),
  });
  expect.soft(parlour.consoleErrors).toEqual([]);
});

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
  await checkDialog(parlour, /^Answer: /, 'answer-a-voice');
  await page.getByRole('tab', { name: 'Last 13 weeks' }).click();
  await page.getByRole('radio', { name: /^Answered \d/ }).waitFor();
  await check(parlour, 'voices-followed');
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
