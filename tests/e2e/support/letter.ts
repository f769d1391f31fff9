import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { longDate } from '@rules/british-dates';
import { v7 } from 'uuid';
import { line, ownLetterhead } from '../../documents/letters';
import { callDoor, type Launched } from '../launch';

interface Steps {
  go: (to: string, heading: string | RegExp) => Promise<void>;
  check: (name: string) => Promise<void>;
}

/** A thread with its letters, a letter being begun, written, marked as sent, and the letterhead in Settings. */
export async function checkLetters(
  { app, page, folder }: Launched,
  signed: string,
  { go, check }: Steps,
): Promise<void> {
  const { lines } = await callDoor(page, 'meetings.get', { id: signed });
  const soup = lines.find(({ text }) => text.startsWith('The soup is cold'));
  const { voices, answers } = await callDoor(page, 'voices.thread', { kind: 'line', id: soup?.id ?? '' });
  const voice = voices[0];
  const agreed = answers.find(({ kind }) => kind === 'action');
  if (voice === undefined || agreed === undefined) throw new Error('The scene has lost its soup.');
  await callDoor(page, 'improvement.close', {
    ...{ id: agreed.id, revision: 1, words: 'We now serve the last table first.', meetingId: null },
    closedOn: agreed.on,
  });
  if (voice.personId !== null) {
    await callDoor(page, 'people.saveSupporter', {
      ...{ id: v7(), personId: voice.personId, supporterId: null, name: 'Rose Shaw', relation: 'Daughter' },
      ...{ howToReach: '', revision: 0 },
    });
  }
  await go(`/voices/thread/voice/${voice.id}`, 'What came of it');
  await page.getByText('None yet. A letter tells one person').waitFor();
  await check('thread-letters');
  await page.getByRole('button', { name: 'Write a letter', exact: true }).click();
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
  await check('start-a-letter');
  await page.getByRole('button', { name: 'Write it' }).click();
  await page.getByRole('heading', { level: 1, name: /^Letter to / }).waitFor();
  await check('letter-empty');
  for (const offer of await page.locator('.letter-source').all()) await offer.click();
  await page.getByRole('textbox', { name: 'What it is about' }).fill('The soup at your table');
  await page.getByRole('textbox', { name: 'Words of the letter' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(
    'The refurbishment of the trolley has been completed, and the kitchen has utilised it for every meal since the beginning of the month.',
  );
  await page.getByText('Could be plainer').waitFor();
  await check('letter');
  await page.getByRole('radio', { name: 'Large print' }).check({ force: true });
  await check('letter-large-print');
  await page.getByRole('button', { name: 'This letter' }).click();
  await page.getByRole('menuitem', { name: 'Mark as sent' }).click();
  await page.getByRole('dialog').waitFor();
  await check('send-a-letter');
  await page.getByRole('button', { name: 'It is sent' }).click();
  await page.getByText(`Sent ${longDate((await today(page)) ?? '')}.`, { exact: false }).waitFor();
  await check('letter-sent');
  await checkLetterhead({ app, page, folder }, { go, check });
}

async function today(page: Launched['page']): Promise<string | null> {
  const letterId = page.url().slice(-36);
  return (await callDoor(page, 'voices.letter', { id: letterId })).sentOn;
}

/** Our own letterhead brought in from Settings: one to mend, and one in use. */
async function checkLetterhead(
  { app, page, folder }: Pick<Launched, 'app' | 'page' | 'folder'>,
  { go, check }: Steps,
): Promise<void> {
  const files = {
    odd: await ownLetterhead({ children: [line('{{our_ref}}'), line('Dear {{Name}}')] }),
    ours: await ownLetterhead(),
  };
  await go('/settings', 'Settings');
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, `${name}.docx`);
    await writeFile(path, bytes);
    // The system's own window is no page a test can press.
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, path);
    await page.getByRole('button', { name: /^Bring in (your letterhead|another)$/ }).click();
    await page.getByText(name === 'odd' ? /was not brought in/ : /^Found:/).waitFor();
    if (name === 'odd') await check('settings-letterhead-to-mend');
  }
  await page.getByText('ours.docx').waitFor();
  await page.getByText('What can stand in a letterhead').click();
  await check('settings-letterhead');
}
