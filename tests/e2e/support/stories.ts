import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import { usualSections } from '@rules/newsletter-sections';
import { callDoor } from '../launch';
import { peopleByName } from './scene';

/** A story told under a first name, one that asks for something, and one that is not shared. */
async function setStories(page: Page): Promise<void> {
  const people = await peopleByName(page);
  const told = { source: 'said' as const, saidOn: '2026-10-12', heardBy: 'Bisi Ade', revision: 0 };
  await callDoor(page, 'voices.saveStory', {
    ...{ ...told, id: v7(), title: 'The dance hall', personId: people.get('Winifred Shaw') ?? null },
    words:
      'We danced every Saturday. I wore a red dress and he trod on my feet, and I laughed all the way home.',
    ...{ telling: 'first', asksFor: '' },
  });
  await callDoor(page, 'voices.saveStory', {
    ...{ ...told, id: v7(), title: 'My allotment', personId: people.get('Harold Pike') ?? null },
    words: 'I grew leeks for forty years.',
    ...{ telling: 'full', asksFor: 'A raised bed by the back door, where I can reach it.' },
  });
  await callDoor(page, 'voices.saveStory', {
    ...{ ...told, id: v7(), title: 'The night I fell', personId: null },
    ...{ words: 'I lay there until it was light.', telling: 'not-shared', asksFor: '' },
  });
}

/** An issue that was sent with Harold's name in it, which he took back since. */
async function sentAndTakenBack(page: Page): Promise<string> {
  const personId = (await peopleByName(page)).get('Harold Pike') ?? '';
  const { today } = await callDoor(page, 'people.page', { id: personId, lookId: v7() });
  const agreementId = v7();
  await callDoor(page, 'people.recordAgreement', {
    ...{ id: agreementId, personId, what: 'name-in-print', agreed: true, askedOn: today, way: 'told Denise' },
  });
  const [newsletterId, id] = [v7(), v7()];
  await callDoor(page, 'newsletters.save', {
    ...{ id: newsletterId, name: 'Marram Post', mastheadColour: 'teal', mastheadPictureId: null },
    ...{ howOften: 'monthly', sections: usualSections(), revision: 0 },
  });
  await callDoor(page, 'newsletters.startIssue', { id, newsletterId, title: 'Autumn', goesOutOn: today });
  const because = 'It stands only in the printed pages.';
  await callDoor(page, 'newsletters.saveIssue', {
    ...{ id, title: 'Autumn', goesOutOn: today, revision: 1 },
    content: {
      ...{ sections: usualSections(), letBe: [] },
      items: [
        {
          ...{ id: v7(), kind: 'words', section: 'thank-you', heading: 'The garden', sources: [], own: {} },
          ...{ easy: [], body: [{ kind: 'paragraph', words: [{ text: 'We thank Harold for the leeks.' }] }] },
          leftOutOf: [
            { edition: 'easy-read', because },
            { edition: 'families', because },
          ],
        },
      ],
    },
  });
  await callDoor(page, 'newsletters.send', { id, sentOn: today, revision: 2 });
  await callDoor(page, 'people.withdrawAgreement', { id: agreementId, withdrawnOn: today });
  return id;
}

/** Holds the stories, the form of one, and a sent issue with a name taken back since to `check`. */
export async function checkStories(
  page: Page,
  go: (to: string, heading: string | RegExp) => Promise<void>,
  check: (name: string) => Promise<void>,
): Promise<void> {
  await setStories(page);
  await go('/voices', 'Voices');
  await page.getByRole('tab', { name: 'Stories' }).click();
  await page.getByRole('link', { name: 'My allotment' }).waitFor();
  await check('stories');
  await page.getByRole('button', { name: 'Write down a story' }).click();
  const words = page.getByRole('textbox', { name: 'In their own words' });
  await words.fill('I danced with Amina Rahman on 3 March 1962, and I live in room 12 now.');
  await page.getByText('“room 12” says where somebody lives.').waitFor();
  await check('write-down-a-story');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: 'My allotment' }).click();
  await page.getByRole('heading', { name: 'A story: My allotment' }).waitFor();
  await check('thread-of-a-story');
  const issueId = await sentAndTakenBack(page);
  await go(`/newsletters/${issueId}`, /^Marram Post/);
  await page.getByText(/New prints say “a resident”/).waitFor();
  await check('composer-taken-back');
}
