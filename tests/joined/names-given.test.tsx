import { screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { londonDay } from '@rules/british-dates';
import { birthdayWords } from '@rules/birthday';
import { addDays } from '@rules/iso-day';
import { usualSections } from '@rules/newsletter-sections';
import type { InProcess } from './in-process';
import { addPerson, openOffice } from './office-support';

const today = londonDay(Date.now());

async function agrees(home: InProcess, personId: string): Promise<string> {
  const id = v7();
  await home.ask('people.recordAgreement', {
    ...{ id, personId, what: 'name-in-print', agreed: true, askedOn: today, way: 'told Denise' },
  });
  return id;
}

async function startIssue(home: InProcess): Promise<string> {
  const [newsletterId, id] = [v7(), v7()];
  await home.ask('newsletters.save', {
    ...{ id: newsletterId, name: 'Marram News', mastheadColour: 'teal', mastheadPictureId: null },
    ...{ howOften: 'monthly', sections: usualSections(), revision: 0 },
  });
  await home.ask('newsletters.startIssue', { id, newsletterId, title: 'January', goesOutOn: today });
  return id;
}

test('a birthday is typed as day and month, offered to the newsletter, and a goodbye only to who asks for one', async () => {
  let issueId = '';
  const birthday = birthdayWords(`--${addDays(today, 3).slice(5)}`);
  const { home, user } = await openOffice(async (opened) => {
    const winifred = await addPerson(opened, { fullName: 'Winifred Shaw' });
    await agrees(opened, winifred.id);
    const percy = await addPerson(opened, { fullName: 'Percy Dunn', movedOut: addDays(today, -3) });
    await agrees(opened, percy.id);
    issueId = await startIssue(opened);
    return `#/people/${winifred.id}`;
  });
  await user.click(await screen.findByRole('button', { name: 'Change' }));
  const dialog = within(await screen.findByRole('dialog'));
  const box = dialog.getByRole<HTMLInputElement>('textbox', {
    name: 'Birthday (day and month; Parlour keeps no year)',
  });
  await user.type(box, '31 April');
  await user.click(dialog.getByRole('button', { name: /^Save/ }));
  await dialog.findAllByText('There is no such day.');
  await user.clear(box);
  await user.type(box, `${birthday} 1940`);
  await user.click(dialog.getByRole('button', { name: /^Save/ }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const { people } = await home.ask('people.list', { archived: false });
  expect(people.map((person) => birthdayWords(person.birthday))).toContain(birthday);

  window.location.hash = `#/newsletters/${issueId}`;
  await screen.findByRole('button', { name: `Birthdays: Winifred Shaw, ${birthday}` });
  const asks = screen.getByText('Say goodbye to someone who moved out');
  expect(asks.closest('details')).toHaveProperty('open', false);
  await user.click(asks);
  expect(asks.closest('details')).toHaveProperty('open', true);
  await screen.findByText(/Parlour does not know why anyone moved out/);
  const goodbye = screen.getByRole('button', { name: /^Goodbye: Goodbye to Percy Dunn/ });
  await user.click(goodbye);
  await waitFor(() => expect(goodbye).toHaveProperty('disabled', true));
  expect(home.problems).toEqual([]);
});

test('a sent issue says whose name was taken back since, what new prints say and where it stood', async () => {
  const { home } = await openOffice(async (opened) => {
    const amina = await addPerson(opened, { fullName: 'Amina Rahman' });
    const agreement = await agrees(opened, amina.id);
    const id = await startIssue(opened);
    const { revision } = await opened.ask('newsletters.getIssue', { id });
    const leftOutOf = [{ edition: 'easy-read' as const, because: 'A test.' }];
    await opened.ask('newsletters.saveIssue', {
      ...{ id, title: 'January', goesOutOn: today, revision },
      content: {
        ...{ sections: usualSections(), letBe: [] },
        items: [
          {
            ...{ id: v7(), kind: 'words', section: 'thank-you', heading: 'The garden', sources: [] },
            ...{ own: {}, easy: [], leftOutOf },
            body: [{ kind: 'paragraph', words: [{ text: 'We thank Amina for the roses.' }] }],
          },
        ],
      },
    });
    await opened.ask('newsletters.send', { id, sentOn: today, revision: revision + 1 });
    await opened.ask('people.withdrawAgreement', { id: agreement, withdrawnOn: today });
    return `#/newsletters/${id}`;
  });
  await screen.findByText(/^Amina withdrew their name from print on /);
  screen.getByText(/New prints say “a resident”\. It stood in: “The garden”\./);
  screen.getByText('The copies that went out, and what is kept of them here, stay as they were.');
  expect(screen.queryByText('To mend before it goes out')).toBeNull();
  expect(home.problems).toEqual([]);
});
