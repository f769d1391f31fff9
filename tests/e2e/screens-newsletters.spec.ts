import { expect, test, type Launched } from './launch';
import { fillIssue, oneOfEach, startIssue } from './support/issue';
import { openSampleHome } from './support/scene';
import { check, checkDialog, go, standsOnTop } from './support/screen-check';

test('pictures and newsletters: no finding of axe, nothing cut at any size, all of it reached by keys', async ({
  parlour,
}) => {
  test.setTimeout(600_000);
  await parlour.page.emulateMedia({ reducedMotion: 'reduce' });
  await openSampleHome(parlour);
  await pictures(parlour);
  await newsletters(parlour);
  expect.soft(parlour.consoleErrors).toEqual([]);
});

async function pictures(parlour: Launched): Promise<void> {
  await go(parlour, '/newsletters/pictures', 'Pictures');
  await check(parlour, 'pictures');
  await checkDialog(parlour, 'Add a photo', 'add-a-photo');
  await checkDialog(parlour, 'Bring in symbols', 'bring-in-symbols');
}

async function newsletters(parlour: Launched): Promise<void> {
  const { page } = parlour;
  await go(parlour, '/newsletters', 'Newsletters');
  await checkDialog(parlour, 'Make another newsletter', 'make-a-newsletter');
  const { issueId } = await startIssue(page);
  await page.getByRole('link', { name: 'January 2027' }).first().waitFor();
  await check(parlour, 'newsletters');
  await checkDialog(parlour, /^Start the next edition/, 'start-an-edition');
  await go(parlour, `/newsletters/${issueId}`, /^Marram Leaf/);
  await check(parlour, 'composer-empty');
  await go(parlour, '/newsletters', 'Newsletters');
  await fillIssue(page, issueId, await oneOfEach(page, issueId));
  await go(parlour, `/newsletters/${issueId}`, /^Marram Leaf/);
  await page.getByText('“wether”').waitFor();
  await check(parlour, 'composer');
  await fromEditionMenu(parlour, 'Mark as sent', 'not-ready-to-send');
  await fromEditionMenu(parlour, 'Title and day it goes out', 'edition-details');
  await fromEditionMenu(parlour, 'Sections and their order', 'edition-sections');
  await fromEditionMenu(parlour, 'How it was before', 'edition-before');
  await checkDialog(parlour, 'Who gets which', 'who-gets-which');
  await page.getByRole('radio', { name: 'Easy Read', exact: true }).check({ force: true });
  await page.getByRole('textbox', { name: 'Idea 1 of The lounge' }).waitFor();
  await check(parlour, 'composer-easy');
  await checkDialog(parlour, 'Choose a picture for idea 2', 'choose-a-picture');
  await checkDialog(parlour, 'Write down a check', 'write-down-a-check');
}

/** Opens a dialog of the whole edition from its menu, checks it and closes it. */
async function fromEditionMenu(parlour: Launched, item: string, name: string): Promise<void> {
  const { page } = parlour;
  await page.getByRole('button', { name: 'This edition' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await standsOnTop(page.getByRole('dialog'));
  await check(parlour, name);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}
