import type { InputOf } from '@contract/api';
import { callDoor, expect, screenshot, test, type Launched } from './launch';

// SC3: the January newsletter, from the sample home's records, through the screens.
test.use({ appArgs: ['--sample'] });

const source =
  'Following consultation with residents at the December meeting, it has been decided that the lounge will be redecorated in a pale green colour during the week commencing Monday 11 January 2027. Alternative seating arrangements will be made available in the conservatory for the duration of the works.';
const ideas = [
  'We asked you about the lounge.',
  'You chose pale green.',
  'We will paint the lounge.',
  'We start on Monday 11 January.',
  'You can sit in the conservatory while we paint.',
  'Ask Callum if you want help.',
];
const plain = ideas.join(' ');

test('SC3: a newsletter in every edition, every figure exact', async ({ parlour }) => {
  test.setTimeout(180_000);
  const { page } = parlour;
  await startIssue(parlour);
  const checks = page.getByRole('region', { name: 'Easy to read?' });

  await test.step('the source paragraph is hard to read, and shown why', async () => {
    await page.getByRole('button', { name: 'Write something for What we decided' }).click();
    await page.getByRole('textbox', { name: 'Heading' }).last().fill('The lounge');
    const words = page.getByRole('textbox', { name: 'Words of The lounge' });
    await words.click();
    await page.keyboard.insertText(source);
    await expect(checks).toContainText('index 15.37');
    await expect(checks).toContainText('2 sentences');
    await expect(checks).toContainText('31 words');
    await expect(checks.getByText('does not say who does it')).toHaveCount(3);
    await screenshot(page, 'newsletter-source');
  });

  await test.step('rewritten, it is easy', async () => {
    const words = page.getByRole('textbox', { name: 'Words of The lounge' });
    await words.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(plain);
    await expect(checks).toContainText('index 0.54');
    await expect(checks).toContainText('6 sentences');
    await expect(checks.getByText('does not say who does it')).toHaveCount(0);
  });

  await test.step('Easy Read: six ideas, and it waits for the fourth picture', async () => {
    await chooseEdition(parlour, 'Easy Read');
    for (const [at, idea] of ideas.entries()) {
      await page.getByRole('button', { name: 'Add an idea to The lounge' }).click();
      await page.getByRole('textbox', { name: `Idea ${at + 1} of The lounge` }).fill(idea);
      if (at !== 3) await pickPicture(parlour, at + 1);
    }
    await expect(checks).toContainText('index 0.54');
    await expect(checks).toContainText('9 words');
    await expect(checks.getByText('This row has no picture')).toHaveCount(1);
    await send(parlour, 'Not ready yet');
    await expect(page.getByRole('dialog')).toContainText('This row has no picture');
    await page.keyboard.press('Escape');
    await pickPicture(parlour, 4);
    await expect(checks.getByText('This row has no picture')).toHaveCount(0);
    await screenshot(page, 'newsletter-easy-read');
  });

  await test.step('a date changed in large print alone is caught', async () => {
    await chooseEdition(parlour, 'Large print');
    await page.getByRole('button', { name: 'Other words for large print only' }).click();
    const words = page.getByRole('textbox', { name: 'Words of The lounge' });
    await words.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(plain.replace('11 January', '12 January'));
    await expect(checks).toContainText('12 January');
    await send(parlour, 'Not ready yet');
    await expect(page.getByRole('dialog')).toContainText('The lounge');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Use the standard words again' }).click();
    await expect(checks.getByText('12 January')).toHaveCount(0);
  });

  await test.step('the print run counts each person once, in their form', async () => {
    const run = checks.locator('.reading-figures').last();
    for (const count of ['9', '7', '4', '1', '1', '22']) await expect(run).toContainText(count);
    const shown = await run.locator('.reading-figure strong').allTextContents();
    expect(shown.slice(0, 6)).toEqual(['9', '7', '4', '1', '1', '22']);
  });

  await test.step('sent, it is fixed', async () => {
    await send(parlour, 'Mark as sent');
    await page.getByRole('button', { name: 'It is sent' }).click();
    await expect(page.getByText(/^Edition 1\. Sent/)).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Heading' })).toHaveCount(0);
  });
  expect(parlour.consoleErrors).toEqual([]);
});

test('what waits to be told goes in by Enter, with its source, and comes out by undo', async ({
  parlour,
}) => {
  const { page } = parlour;
  await startIssue(parlour);
  const ready = page.getByRole('region', { name: 'Ready to tell' });
  const offer = ready.getByRole('button', { name: /^You said, we did/ }).first();
  await offer.focus();
  await page.keyboard.press('Enter');
  await expect(ready.getByText('It is on the page.')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Who said it, and what came of it' })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(ready.getByText('It is on the page.')).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(ready.getByText('It is on the page.')).toHaveCount(1);
  await expect(page.getByText(/Saved as you type/)).toBeVisible();
});

async function startIssue({ page }: Launched): Promise<void> {
  await page.getByRole('link', { name: 'Newsletters' }).click();
  await page.getByRole('button', { name: 'Make another newsletter' }).click();
  await page.getByLabel('What the newsletter is called').fill('Marram Leaf');
  await page.getByRole('button', { name: 'Make it' }).click();
  await page.getByRole('button', { name: 'Start the next edition of Marram Leaf' }).click();
  await page.getByRole('textbox', { name: 'Printed beside the name' }).fill('January 2027');
  await page.getByRole('button', { name: 'Start it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Marram Leaf, January 2027' }).waitFor();
}

async function chooseEdition({ page }: Launched, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check({ force: true });
}

async function pickPicture({ page }: Launched, idea: number): Promise<void> {
  await page.getByRole('button', { name: `Choose a picture for idea ${idea}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose a picture' });
  await dialog.getByLabel('Find a picture').fill('sofa');
  await dialog.getByRole('option').first().click();
  await dialog.waitFor({ state: 'hidden' });
}

async function send({ page }: Launched, title: string): Promise<void> {
  await page.getByRole('button', { name: 'This edition' }).click();
  await page.getByRole('menuitem', { name: 'Mark as sent' }).click();
  await page.getByRole('dialog', { name: title }).waitFor();
}

test('the same newsletter asked for twice is one', async ({ parlour }) => {
  const { page } = parlour;
  await page.getByRole('link', { name: 'Newsletters' }).waitFor();
  const id = '01930000-0000-7000-8000-000000000001';
  const sent: InputOf<'newsletters.save'> = {
    ...{ id, name: 'Marram Leaf', mastheadColour: 'teal', mastheadPictureId: null, howOften: 'monthly' },
    ...{ sections: [{ kind: 'welcome', title: 'Welcome' }], revision: 0 },
  };
  await callDoor(page, 'newsletters.save', sent);
  await callDoor(page, 'newsletters.save', sent);
  const { newsletters } = await callDoor(page, 'newsletters.list', {});
  expect(newsletters.filter((one) => one.id === id)).toHaveLength(1);
});
