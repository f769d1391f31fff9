import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { v7 } from 'uuid';
import { answerSaveDialog, callDoor, expect, screenshot, test } from './launch';
import {
  choose,
  finishMeeting,
  holdSc1,
  inTheLounge,
  items,
  lineCount,
  saveWord,
  sign,
  tabTo,
} from './sc1-script';

const passphrase = 'violet kettle meadow ladder orchard';
const others = [
  'Edith Marsh',
  'Walter Finch',
  'Rosa Conti',
  'Bernard Hale',
  'Olive Trent',
  'Kwame Mensah',
  'Peggy Rowe',
  'Sidney Lamb',
];
const byScreen = ['Winifred Shaw', 'Josef Nowak'];

test.setTimeout(300_000);

test('SC1 from an empty machine to signed Word minutes, by keys alone', async ({ parlour }) => {
  const { app, page, folder } = parlour;
  await refuseClicks(page);
  await makePlace(page);
  await addPeople(page);
  await look(page, 'people');
  await makeSeries(page);
  await look(page, 'series');
  await planMeeting(page);
  await writeAgenda(page);
  await look(page, 'agenda');

  await tabTo(page, 'Take minutes', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await holdSc1(page, async (title) => {
    if (title === 'Lounge decoration') await look(page, 'minutes');
  });
  await expect(page.getByText(/Saved as you type, \d/)).toBeVisible();
  await finishMeeting(page);
  await expect(page.getByText(/Draft to the chair, by Friday 4 December/)).toBeVisible();
  await expect(page.getByText(/Give out by Wednesday 9 December/)).toBeVisible();
  await expect(page.getByText('14 of 22')).toBeVisible();
  await look(page, 'after');

  await sign(page, 'The chair signs');
  await expect(page.getByText(/These are the minutes, version 1/)).toBeHidden();
  await sign(page, 'A resident signs', 'Winifred');
  await expect(page.getByText(/These are the minutes, version 1/)).toBeVisible();
  await look(page, 'signed');

  await answerSaveDialog(app, join(folder, 'Minutes.docx'));
  await saveWord(page, 'Standard');
  await expect(page.getByText('Minutes.docx')).toBeVisible({ timeout: 30_000 });
  await expectMinutes(folder);
  expect(await lines(page)).toBe(lineCount);
  expect(parlour.consoleErrors).toEqual([]);
});

/** From here on any use of the mouse fails the test: only keys may work. */
async function refuseClicks(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const kind of ['pointerdown', 'mousedown']) {
      addEventListener(kind, () => document.documentElement.setAttribute('data-mouse-used', kind), true);
    }
  });
}

async function look(page: Page, name: string): Promise<void> {
  await screenshot(page, `sc1-${name}`);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.getAttribute('data-mouse-used'))).toBeNull();
}

async function makePlace(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Welcome to Parlour' }).waitFor();
  await look(page, 'first-run');
  await page.keyboard.type('Marram House');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
  await page.keyboard.type('Denise');
  await tabTo(page, 'Your full name');
  await page.keyboard.type('Denise Okafor');
  await tabTo(page, 'Your words');
  await page.keyboard.type(passphrase);
  await page
    .getByText(/strong/i)
    .first()
    .waitFor();
  await look(page, 'sign-in-made');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Keep your recovery sheet' }).waitFor({ timeout: 30_000 });
  const groups = await page.getByRole('list', { name: 'Your recovery code' }).locator('b').allInnerTexts();
  await tabTo(page, 'It is on paper');
  await page.keyboard.press('Enter');
  const asked = await page
    .getByLabel(/From your paper, type group \d back/)
    .evaluate((box: HTMLInputElement) => Number(/\d/.exec(box.labels?.[0]?.textContent ?? '')?.[0]));
  const group = groups[asked - 1] ?? '';
  await page.keyboard.type(group);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^Good / }).waitFor();
}

/** A few people through the screen; the rest of the 22 as it would make them, to keep the test short. */
async function addPeople(page: Page): Promise<void> {
  await tabTo(page, 'People');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'People', exact: true }).waitFor();
  for (const fullName of byScreen) await addPerson(page, fullName);
  const rest = [...inTheLounge, ...others].filter((name) => !byScreen.includes(name));
  for (const fullName of rest) await callDoor(page, 'people.add', person('resident', fullName, ''));
  await callDoor(page, 'people.add', person('staff', 'Owen Tate', 'Senior carer'));
  await callDoor(page, 'people.add', person('staff', 'Bisi Ade', 'Activities lead'));
  await callDoor(page, 'people.add', person('staff', 'Callum Price', 'Minute-taker'));
}

function person(kind: 'resident' | 'staff', fullName: string, role: string) {
  const [nameToUse = ''] = fullName.split(' ');
  const needs = { largePrint: false, easyRead: false, language: '', interpreter: false, hearing: '' };
  return { id: v7(), kind, nameToUse, fullName, role, nameInPrint: 'full', needs } as const;
}

async function addPerson(page: Page, fullName: string): Promise<void> {
  await goToSidebar(page, 'People');
  await page.getByRole('heading', { name: 'People', exact: true }).waitFor();
  await tabTo(page, 'Add a person');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Add a person' }).waitFor();
  await tabTo(page, 'Name to use');
  await page.keyboard.type(fullName.split(' ')[0] ?? '');
  await tabTo(page, 'Full name');
  await page.keyboard.type(fullName);
  if (fullName === 'Josef Nowak') {
    await tabTo(page, 'Language');
    await page.keyboard.type('Polish');
    await tabTo(page, 'An interpreter');
    await page.keyboard.press('Space');
  }
  await tabTo(page, 'Add this person');
  await page.keyboard.press('Enter');
  await page
    .getByRole('heading', { name: new RegExp(fullName.split(' ')[0] ?? '') })
    .first()
    .waitFor();
}

async function goToSidebar(page: Page, words: string): Promise<void> {
  await tabTo(page, new RegExp(`^${words}$`));
  await page.keyboard.press('Enter');
}

async function makeSeries(page: Page): Promise<void> {
  await goToSidebar(page, 'Meetings');
  await page.getByRole('heading', { name: 'Meetings', exact: true }).waitFor();
  await tabTo(page, 'Make a series');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Make a series' }).waitFor();
  await tabTo(page, 'Regular items for a care home');
  await page.keyboard.press('ArrowUp');
  await tabTo(page, 'Make the series');
  await page.keyboard.press('Enter');
  await page
    .getByRole('heading', { name: /meeting$/ })
    .first()
    .waitFor();
}

async function planMeeting(page: Page): Promise<void> {
  await tabTo(page, 'Plan a meeting', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Plan a meeting' }).waitFor();
  await tabTo(page, /^day/i);
  await page.keyboard.type('02122026');
  await choose(page, 'Chair', 'Denise');
  await choose(page, 'Minute-taker', 'Callum');
  await look(page, 'plan');
  await tabTo(page, 'Make the agenda');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^Agenda, / }).waitFor();
}

async function writeAgenda(page: Page): Promise<void> {
  await tabTo(page, 'Add an item');
  await page.keyboard.press('Enter');
  for (const [index, { title }] of items.entries()) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await page.getByLabel(`Item ${index + 1}`, { exact: true }).waitFor();
    await expect(page.getByLabel('Add an item')).toHaveValue('');
  }
  for (const { title, minutes } of [...items].reverse()) {
    await tabTo(page, `Minutes for ${title}`, 'Shift+Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(String(minutes));
  }
  await expect(page.getByText('45 minutes')).toBeVisible();
  await expect(page.getByText(/ends 3:00 pm\. Fits\./)).toBeVisible();
}

async function expectMinutes(folder: string): Promise<void> {
  expect(await readdir(folder)).toContain('Minutes.docx');
  const { value } = await mammoth.extractRawText({ buffer: await readFile(join(folder, 'Minutes.docx')) });
  for (const words of [
    'Marram House',
    'The soup is cold by the time it gets to our table.',
    'Kitchen to plate last-served table first',
    'Owen Tate',
    'pale green',
    'Denise Okafor',
  ]) {
    expect(value).toContain(words);
  }
  // She signed, and was added with her first name only for print.
  expect(value).toMatch(/Resident:? ?·?\s*Winifred/);
  expect(value).not.toContain('Winifred Shaw');
}

async function lines(page: Page): Promise<number> {
  const { meetings } = await callDoor(page, 'meetings.list', { archived: false, before: null, limit: 5 });
  const meeting = await callDoor(page, 'meetings.get', { id: meetings[0]?.id ?? '' });
  return meeting.lines.length;
}
