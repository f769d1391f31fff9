import { screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { IssueItem } from '@contract/newsletters/content';
import { londonDay } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import { usualSections } from '@rules/newsletter-sections';
import { jpegOf } from '../features/plain-photo';
import type { InProcess } from './in-process';
import { addPerson, openOffice } from './office-support';

const today = londonDay(Date.now());

type Words = Extract<IssueItem, { kind: 'words' }>;

function piece(heading: string, text: string, easy: IssueItem['easy'] = []): Words {
  return {
    ...{ id: v7(), kind: 'words', section: 'stories', heading, sources: [], easy, own: {} },
    body: [{ kind: 'paragraph', words: [{ text }] }],
    leftOutOf: easy.length === 0 ? [{ edition: 'easy-read', because: 'A test.' }] : [],
  };
}

/** An edition of these pieces; answers where its page is. */
async function issueWith(home: InProcess, ...items: IssueItem[]): Promise<{ id: string; path: string }> {
  const [newsletterId, id] = [v7(), v7()];
  await home.ask('newsletters.save', {
    ...{ id: newsletterId, name: 'Marram News', mastheadColour: 'teal', mastheadPictureId: null },
    ...{ howOften: 'monthly', sections: usualSections(), revision: 0 },
  });
  const values = { id, title: 'January', goesOutOn: today };
  await home.ask('newsletters.startIssue', { ...values, newsletterId });
  const content = { sections: usualSections(), items, letBe: [] };
  await home.ask('newsletters.saveIssue', { ...values, content, revision: 1 });
  return { id, path: `#/newsletters/${id}` };
}

async function saidNo(home: InProcess, personId: string): Promise<void> {
  const answer = { agreed: false, askedOn: addDays(today, -3), way: 'told Denise' };
  await home.ask('people.recordAgreement', { id: v7(), personId, what: 'name-in-print', ...answer });
}

const checks = () => within(screen.getByRole('region', { name: 'Easy to read?' }));

test('names that may be somebody are asked about beside the page, and stay let be', async () => {
  let [issue, percy] = ['', ''];
  const { home, user } = await openOffice(async (opened) => {
    await saidNo(opened, (await addPerson(opened, { fullName: 'Ivy Moss' })).id);
    percy = (await addPerson(opened, { fullName: 'Percy Dunn' })).id;
    const text = 'Ivy on walls. Ivy sang well, and so did Percy.';
    const made = await issueWith(opened, piece('The wall', text));
    issue = made.id;
    return made.path;
  });
  await screen.findByRole('heading', { name: 'Look at these names' });
  const ofPlant = '“Ivy on walls.” If this is Ivy Moss: Ivy said no to their name in print.';
  checks().getByText(ofPlant);
  checks().getByText(/^“Ivy sang well, and so did Percy\.” If this is Ivy Moss/);
  checks().getByText('Percy was never asked about their name in print.');
  const page = checks().getByRole('link', { name: /^What they agreed to: Percy was/ });
  expect(page.getAttribute('href')).toBe(`/#/people/${percy}`);
  expect(checks().queryByText(/^Nothing to mend/)).toBeNull();
  await user.click(checks().getByRole('button', { name: `It is somebody else: ${ofPlant}` }));
  await waitFor(() => expect(checks().queryByText(ofPlant)).toBeNull());
  checks().getByText(/^“Ivy sang well, and so did Percy\.” If this is Ivy Moss/);
  await waitFor(async () => {
    const { content } = await home.ask('newsletters.getIssue', { id: issue });
    expect(content?.letBe).toHaveLength(1);
  });
  expect(home.problems).toEqual([]);
});

test('what could be easier in Easy Read is shown in its row; a reason stands for a picture', async () => {
  const easy = ['We sang.', 'We sang songs in the big lounge by the sea today.'].map((words) => ({
    ...{ id: v7(), words, picture: null, noPictureBecause: 'None fits.' },
  }));
  const { user } = await openOffice(async (opened) => {
    const left = {
      ...piece('Tea', 'We had tea.', [
        { id: v7(), words: 'We had tea.', picture: null, noPictureBecause: '' },
      ]),
    };
    const leftOutOf = [{ edition: 'easy-read' as const, because: 'A test.' }];
    const songs = piece('Songs', 'We sang songs today.', easy);
    return (await issueWith(opened, songs, { ...left, leftOutOf })).path;
  });
  await user.click(await screen.findByRole('radio', { name: 'Easy Read' }));
  const hint = 'This sentence has 11 words. 10 or fewer are easier.';
  await checks().findByText(hint);
  const unpictured = checks().getByText('Ideas without a picture').parentElement;
  expect(unpictured?.textContent).toBe('Ideas without a picture 0');
  await user.click(checks().getByRole('button', { name: `Show Songs: ${hint}` }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Idea 2 of Songs' }));
  await user.click(checks().getByText('The longest sentences'));
  await user.click(checks().getByRole('button', { name: 'Show “We sang.”' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Idea 1 of Songs' }));
});

test('the photo beside the name is checked like any other, and is mended in its newsletter’s window', async () => {
  const { home, user } = await openOffice(async (opened) => {
    const { id, path } = await issueWith(opened, piece('Songs', 'We sang songs.'));
    const photo = v7();
    const { revision } = await opened.ask('newsletters.addPhoto', {
      ...{ id: photo, alt: 'The garden', words: '', takenOn: addDays(today, -9), agreedUntil: null },
      ...{ people: [], nobody: true, jpeg: jpegOf(40, 30) },
    });
    const { newsletter } = await opened.ask('newsletters.getIssue', { id });
    await opened.ask('newsletters.save', { ...newsletter, mastheadPictureId: photo });
    await opened.ask('newsletters.archivePicture', { id: photo, archived: true, revision });
    return path;
  });
  await screen.findByText('Photo: The garden. It was put away.');
  await user.click(checks().getByRole('button', { name: /^Show The newsletter’s name, or beside it/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Marram News' }));
  await user.click(dialog.getByRole('button', { name: 'No picture' }));
  await user.click(dialog.getByRole('button', { name: 'Keep it so' }));
  await waitFor(() => expect(checks().queryByText('Photo: The garden. It was put away.')).toBeNull());
  expect(home.problems).toEqual([]);
});

test('a print of what cannot go out yet is asked about first', async () => {
  const { home, user } = await openOffice(async (opened) => {
    await saidNo(opened, (await addPerson(opened, { fullName: 'Percy Dunn' })).id);
    return (await issueWith(opened, piece('Songs', 'We thank Percy.'))).path;
  });
  await user.click(await screen.findByRole('button', { name: 'Print' }));
  const asking = within(
    await screen.findByRole('alertdialog', { name: 'Not ready to go out: 1 thing to mend' }),
  );
  await user.click(asking.getByRole('button', { name: 'Leave it as it is' }));
  expect(home.printed).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Print' }));
  await user.click(await screen.findByRole('button', { name: 'Print it all the same' }));
  await waitFor(() => expect(home.printed).toHaveLength(1));
});
