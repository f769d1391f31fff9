import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openAfter } from './after-support';
import { untilMeeting } from './office-support';

const row = (words: RegExp) => within(screen.getByText(words).closest('li') as HTMLElement);

test('the day the chair got the draft is marked, and taken back; minutes wait for both signatures', async () => {
  const { home, user, meetingId } = await openAfter({ signed: false });
  row(/Signed minutes to everyone, by Wednesday 9 December/).getByText(/sign first/);
  await user.click(row(/Draft to the chair, by Friday 4 December/).getByRole('button'));
  await user.click(await screen.findByRole('button', { name: 'Write it down' }));
  await screen.findByText(/given the draft on Wednesday 2 December \(by Friday 4 December\)/);
  row(/\(by Friday 4 December\)/).getByText('On time');
  await untilMeeting(home, meetingId, ({ draftSentOn }) => expect(draftSentOn).toBe('2026-12-02'));
  await user.click(screen.getByRole('button', { name: 'Take back the day the chair was given the draft' }));
  await screen.findByText(/Draft to the chair, by Friday 4 December/);
  expect(home.problems).toEqual([]);
});

test('those of one form are ticked at once and given theirs, counted, and one is taken back', async () => {
  const { home, user, meetingId } = await openAfter({ signed: true });
  const card = within(await screen.findByRole('region', { name: 'Who has the minutes, version 1' }));
  card.getByText('0 of 3 have theirs');
  expect(card.queryByRole('button', { name: /^Mark as given out/ })).toBeNull();
  await user.click(card.getByRole('button', { name: 'Everyone waiting (3)' }));
  await user.click(card.getByRole('button', { name: '3 were given theirs' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Given to 3 people' }));
  await user.type(dialog.getByRole('textbox', { name: /^Read with/ }), 'Owen');
  await user.click(dialog.getByRole('button', { name: 'Write it down' }));
  await card.findByText('3 of 3 have theirs');
  await user.click(card.getByRole('button', { name: 'Mark as given out on Wednesday 2 December 2026' }));
  await screen.findByText(/The minutes were given out on Wednesday 2 December/);
  await untilMeeting(home, meetingId, ({ publishedOn }) => expect(publishedOn).toBe('2026-12-02'));
  expect(card.queryByRole('button', { name: /^Mark as given out/ })).toBeNull();
  const rows = card.getAllByText(/Standard print, Wed 2 December, read with Owen/);
  expect(rows).toHaveLength(3);
  await user.click(card.getByRole('button', { name: 'Take back the copy given to Winifred Shaw' }));
  await card.findByText('2 of 3 have theirs');
  const { people } = await home.ask('meetings.copies', { meetingId, paper: 'minutes', version: 1 });
  expect(people.filter(({ copy }) => copy !== null)).toHaveLength(2);
  expect(home.problems).toEqual([]);
});

test('signed minutes ask for no draft any more, and for no day to go out by once they went out', async () => {
  const { home, meetingId } = await openAfter({ signed: true });
  await screen.findByText('Give out by Wednesday 9 December');
  const draft = row(/The chair read the draft and signed it on Wednesday 2 December/);
  draft.getByText('Signed');
  expect(draft.queryByRole('button')).toBeNull();
  await home.ask('meetings.markSent', { meetingId, paper: 'minutes', on: '2026-12-02' });
  await waitFor(() => expect(screen.queryByText('Give out by Wednesday 9 December')).toBeNull());
  expect(home.problems).toEqual([]);
});
