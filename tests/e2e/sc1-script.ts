import type { Page } from '@playwright/test';

// Scenario SC1 as it is typed. Only types are imported, so the demo can run it as it stands.

/** The fourteen residents in the lounge. */
export const inTheLounge = [
  'Winifred Shaw',
  'Harold Pike',
  'Amina Rahman',
  'Josef Nowak',
  'Doreen Tully',
  'Leela Desai',
  'Mabel Crane',
  'Stan Bright',
  'Grace Obi',
  'Eric Vane',
  'Ivy Moss',
  'Tariq Aziz',
  'Joan Fell',
  'Percy Dunn',
];

/** The two who left at twenty to three. */
const leftEarly = ['Percy Dunn', 'Eric Vane'];

interface Item {
  title: string;
  minutes: number;
  lines: readonly string[];
}

/** What stands after F8: a said line flipped to the action it leads to. */
const flipTo = '{F8}';

/** 45 minutes; 26 turns to speak: Winifred 7, Harold 5, Amina 4, Josef 3, Doreen 2, Leela 2, Mabel, Stan and Grace 1. */
export const items: readonly Item[] = [
  {
    title: 'Welcome and last time',
    minutes: 5,
    lines: [
      '.n Denise welcomed everyone. Callum read out what was promised last time and what came of it.',
      '.q @win It is good to hear what happened after we asked.',
      '.q @har The bench in the garden has still not come.',
      '.q @ami Thank you for moving my chair to the window.',
    ],
  },
  {
    title: 'Food',
    minutes: 10,
    lines: [
      `.q @win #food The soup is cold by the time it gets to our table.${flipTo}Kitchen to plate last-served table first, Owen, Monday`,
      '.q @har #food Mine was cold too.',
      '.q @dor #food I leave mine now.',
      '.q @win #food Could the tables take turns to be first?',
      `.q @jos #food I would like rye bread on Sundays.${flipTo}Try rye bread on Sundays, Bisi, in 10 working days`,
      '.q @lee #food A curry that is not so mild.',
      '.q @ami #food The rice is much better now.',
      '.q @mab #food More puddings.',
    ],
  },
  {
    title: 'Christmas and trips',
    minutes: 10,
    lines: [
      '.n Bisi passed round pictures of the garden centre and the theatre.',
      '.q @win #trips The garden centre has a café we can all get into.',
      '.q @har #trips Theatre seats hurt my back.',
      '.q @jos #trips I have not been to the theatre here yet.',
      '.q @sta #trips I would still go to the theatre.',
      '.v Trip: garden centre 8, theatre 4, no view 2',
      '.d The garden centre, before Christmas by hands',
      '.a Book the bus for the garden centre, Bisi, in 15 working days',
    ],
  },
  {
    title: 'Lounge decoration',
    minutes: 8,
    lines: [
      '.q @win #lounge Pale green is restful.',
      '.q @gra #lounge I like the cream.',
      '.q @lee #lounge Green, like my mother’s garden.',
      '.q @ami #lounge Green makes me think of home.',
      '.q @win #lounge Please leave the clock where it is.',
      '.v Paint: pale green 9, cream 3, no view 2',
      '.d Paint the lounge pale green by hands',
      '.a Order the paint, Owen, 4 January',
    ],
  },
  {
    title: 'Board news from ambassadors',
    minutes: 7,
    lines: [
      '.q @har What did the Board say about the bench?',
      '.n The Board decides about the bench on Wednesday 27 January.',
      '.q @dor They always say next month.',
      `.q @win Tell them we will ask again.${flipTo}Ask the Board for its answer on the bench, Denise, 31 December`,
    ],
  },
  {
    title: 'Anything else and date of next meeting',
    minutes: 5,
    lines: [
      `.q @ami Not a Friday at midday, please.${flipTo}Keep the next meeting clear of Friday midday, Callum, 18 December`,
      '.q @jos Thank you to the lady on the telephone.',
      '.q @har Is there cake?',
      '.n Next meeting Wednesday 6 January 2027 at 2:15 pm.',
    ],
  },
];

/** How many lines there are once all is typed: each flip makes two of one. */
export const lineCount = items
  .flatMap((item) => item.lines)
  .reduce((sum, line) => sum + line.split(flipTo).length, 0);

/**
 * Holds the meeting on the open minutes page by keys alone: who is here, every line, two leaving early, the clock from
 * item to item. `onItem` hears each item once its lines are typed.
 */
export async function holdSc1(page: Page, onItem: (title: string) => Promise<void> = nothing): Promise<void> {
  await page.locator('#minutes-entry').waitFor();
  await tickHere(page);
  for (const [index, item] of items.entries()) {
    if (index > 0) await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: `${index + 1}. ${item.title}` }).waitFor();
    for (const line of item.lines) await typeLine(page, line);
    if (item.title === 'Lounge decoration') await leave(page);
    await onItem(item.title);
  }
}

const nothing = () => Promise.resolve();

async function typeLine(page: Page, line: string): Promise<void> {
  const [said = '', action] = line.split(flipTo);
  await page.keyboard.type(said);
  if (action !== undefined) {
    await page.keyboard.press('F8');
    await page.keyboard.type(action);
  }
  await page.keyboard.press('Enter');
}

async function tickHere(page: Page): Promise<void> {
  await page.keyboard.press('Control+g');
  for (const name of inTheLounge) {
    await goToPerson(page, name);
    await page.keyboard.press('Space');
  }
  await addInterpreter(page);
  await page.keyboard.press('Control+g');
  await page.keyboard.press('Escape');
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Control+g');
  for (const name of leftEarly) {
    await goToPerson(page, name);
    await page.keyboard.press('e');
  }
  await page.keyboard.press('Escape');
}

/** From anyone in the list to someone by name: their initial until they are reached. */
async function goToPerson(page: Page, name: string): Promise<void> {
  const box = page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
  for (let tries = 0; tries < 12; tries += 1) {
    if (await box.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press(name.charAt(0));
  }
  throw new Error(`${name} was not reached in the list of who is here.`);
}

async function addInterpreter(page: Page): Promise<void> {
  await tabTo(page, 'Add someone');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Add someone' }).waitFor();
  await tabTo(page, 'Someone in People');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Name');
  await page.keyboard.type('Ewa Lis');
  await tabTo(page, 'Note');
  await page.keyboard.type('Polish, by phone for 10 minutes');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Add someone' }).waitFor({ state: 'hidden' });
}

/** Ends the meeting and goes to what comes after it. */
export async function finishMeeting(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await tabTo(page, 'Finish meeting', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog', { name: 'Finish the meeting?' }).waitFor();
  await tabTo(page, 'Finish meeting');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'After the meeting' }).waitFor();
}

/** Records a signature in the dialog the page offers next; `name` when it must be chosen who. */
export async function sign(page: Page, dialog: string, name?: string): Promise<void> {
  await tabTo(page, 'Sign the minutes');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: dialog }).waitFor();
  if (name !== undefined) await choose(page, 'Which resident', name);
  await tabTo(page, 'Record the signature');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: dialog }).waitFor({ state: 'hidden' });
}

/** Chooses a person in a field by typing their name. */
export async function choose(page: Page, label: string, name: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.type(name);
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Saves the Word minutes in one edition, by the words its line in the menu begins with. */
export async function saveWord(page: Page, edition: 'Standard' | 'Large print'): Promise<void> {
  await tabTo(page, 'Save Word minutes', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor();
  if (edition === 'Large print') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Presses Tab until what has the focus is labelled so; keys only, as a person would. */
export async function tabTo(page: Page, words: string | RegExp, key = 'Tab'): Promise<void> {
  const isThere = (label: string) =>
    typeof words === 'string' ? label.startsWith(words) : words.test(label);
  for (let tries = 0; tries < 500; tries += 1) {
    if (isThere(await focusedWords(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(
    `Nothing called ${String(words)} is reached by ${key}; the focus is on “${await focusedWords(page)}”.`,
  );
}

/** The words that name what has the focus. */
export function focusedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement) return '';
    const labelledBy = (activeElement.getAttribute('aria-labelledby') ?? '').split(' ');
    const named = labelledBy.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const label = 'labels' in activeElement ? (activeElement as HTMLInputElement).labels?.[0] : undefined;
    const words = activeElement.getAttribute('aria-label') ?? (named.trim() || label?.textContent);
    return (words || (activeElement.textContent ?? '')).trim();
  });
}
