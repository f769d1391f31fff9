import { screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { londonDay } from '@rules/british-dates';
import { addPerson, openOffice } from './office-support';

const today = londonDay(Date.now());

test('a story is written down in its teller’s words, with what could be mended, and is offered to the newsletter', async () => {
  const { home, user } = await openOffice(async (opened) => {
    await addPerson(opened, { fullName: 'Winifred Shaw' });
    await addPerson(opened, { fullName: 'Harold Pike' });
    return '#/voices';
  });
  await user.click(await screen.findByRole('tab', { name: 'Stories' }));
  await screen.findByText('No story is written down yet');
  await user.click(screen.getByRole('button', { name: 'Write down a story' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Write down a story' }));
  await user.type(dialog.getByRole('textbox', { name: 'What the story is called' }), 'The dance hall');
  await user.click(dialog.getByRole('textbox', { name: 'In their own words' }));
  await user.paste('I danced with Harold Pike on 3 March 1962, and I live in room 12 now.');
  await dialog.findByText('“Harold Pike” has a surname. “Harold” may be enough.');
  dialog.getByText(/“3 March 1962” is an exact date/);
  dialog.getByText('“room 12” says where somebody lives.');
  expect(dialog.getByRole('button', { name: 'Keep this story' })).toHaveProperty('disabled', true);
  await user.type(dialog.getByRole('combobox', { name: 'Whose story' }), 'Winifred');
  await user.click(await screen.findByRole('option', { name: /Winifred Shaw/ }));
  await user.click(dialog.getByRole('radio', { name: /With my first name/ }));
  await user.click(dialog.getByRole('button', { name: 'Keep this story' }));

  await screen.findByText('Told as Winifred');
  const { stories } = await home.ask('voices.stories', { archived: false, offset: 0, limit: 10 });
  expect(stories).toMatchObject([
    {
      ...{ title: 'The dance hall', telling: 'first', saidOn: today, isWaiting: false },
      words: 'I danced with Harold Pike on 3 March 1962, and I live in room 12 now.',
    },
  ]);
  const newsletterId = v7();
  const { usualSections } = await import('@rules/newsletter-sections');
  await home.ask('newsletters.save', {
    ...{ id: newsletterId, name: 'Marram News', mastheadColour: 'teal', mastheadPictureId: null },
    ...{ howOften: 'monthly', sections: usualSections(), revision: 0 },
  });
  const issueId = v7();
  await home.ask('newsletters.startIssue', { id: issueId, newsletterId, title: 'January', goesOutOn: today });
  window.location.hash = `#/newsletters/${issueId}`;
  const offer = await screen.findByRole('button', { name: /^Story: The dance hall, told by Winifred/ });
  offer.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(offer).toHaveProperty('disabled', true));
  expect(home.problems).toEqual([]);
});

test('a story is changed, waits once it asks for something, shows both texts when changed elsewhere, and is put away', async () => {
  const id = v7();
  const told = {
    ...{ id, title: 'The dance hall', words: 'We danced.', personId: null, source: 'said' as const },
    ...{ saidOn: today, heardBy: 'Bisi', telling: 'unnamed' as const, asksFor: '', revision: 0 },
  };
  const { home, user } = await openOffice(async (opened) => {
    await opened.ask('voices.saveStory', told);
    return '#/voices';
  });
  await user.click(await screen.findByRole('tab', { name: 'Stories' }));
  await user.click(await screen.findByRole('button', { name: 'Change the story: The dance hall' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Change this story' }));
  await user.type(dialog.getByRole('textbox', { name: /^What it asks for/ }), 'A dance on Saturdays.');
  await home.ask('voices.saveStory', { ...told, words: 'We danced every week.', revision: 1 });
  await user.click(dialog.getByRole('button', { name: 'Keep this story' }));
  await dialog.findByText(/was changed somewhere else while you were writing/);
  dialog.getByRole('cell', { name: 'We danced every week.' });
  await user.click(dialog.getByRole('button', { name: 'Keep mine' }));
  await screen.findByText('waits for an answer');
  const { story } = await home.ask('voices.story', { id });
  expect(story).toMatchObject({ words: 'We danced.', asksFor: 'A dance on Saturdays.', isWaiting: true });

  await user.click(screen.getByRole('link', { name: 'The dance hall' }));
  await screen.findByRole('heading', { name: 'A story: The dance hall' });
  screen.getByText('Told without a name. It asks for: A dance on Saturdays.');
  window.location.hash = '#/voices';
  await user.click(await screen.findByRole('tab', { name: 'Stories' }));
  await user.click(await screen.findByRole('button', { name: 'Put away the story: The dance hall' }));
  await user.click(await screen.findByRole('button', { name: 'Put it away' }));
  await screen.findByText('No story is written down yet');
  await user.click(screen.getByRole('radio', { name: /Put away/ }));
  await user.click(await screen.findByRole('button', { name: 'Bring back the story: The dance hall' }));
  await screen.findByText('No story is put away');
  expect(home.problems).toEqual([]);
});
