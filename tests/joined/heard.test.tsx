import { screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { addPerson, openOffice, planMeeting, type Office } from './office-support';
import type { InProcess } from './in-process';

/** Turns to speak at SC1; five more came and did not speak. */
const turns: [name: string, turns: number][] = [
  ...([
    ['Winifred Shaw', 7],
    ['Harold Pike', 5],
    ['Amina Rahman', 4],
    ['Josef Nowak', 3],
  ] as const),
  ...([
    ['Doreen Tully', 2],
    ['Leela Desai', 2],
    ['Mabel Crane', 1],
    ['Stan Bright', 1],
  ] as const),
  ...([
    ['Grace Obi', 1],
    ['Eric Vane', 0],
    ['Ivy Moss', 0],
    ['Tariq Aziz', 0],
  ] as const),
  ...([
    ['Joan Fell', 0],
    ['Percy Dunn', 0],
  ] as const),
].map(([name, count]) => [name, count]);
const away = [
  'Ada Hart',
  'Bea Lund',
  'Cyril Moor',
  'Dot Reed',
  'Elsie Sole',
  'Frank Toms',
  'Gwen Webb',
  'Hal Yew',
];
const largePrint = ['Ivy Moss', 'Ada Hart'];

const needs = { easyRead: false, language: '', interpreter: false, hearing: '' };

/** SC1’s meeting with its 22 residents, started. Answers the meeting. */
async function heldMeeting(home: InProcess): Promise<string> {
  for (const fullName of [
    ...turns.map(([name]) => name).filter((name) => name !== 'Winifred Shaw'),
    ...away,
  ]) {
    await addPerson(home, { fullName, needs: { ...needs, largePrint: largePrint.includes(fullName) } });
  }
  const { meetingId } = await planMeeting(home);
  await home.ask('meetings.start', { meetingId });
  const { attendance } = await home.ask('meetings.get', { id: meetingId });
  for (const [name, count] of turns) {
    const attendanceId = attendance.find((one) => one.fullName === name)?.id ?? '';
    const here = { state: 'here', arrivedAt: null, leftAt: null, note: '' } as const;
    await home.ask('meetings.setAttendance', { meetingId, who: { attendanceId }, ...here });
    await home.ask('meetings.setTurns', { meetingId, attendanceId, unwrittenTurns: count });
  }
  return meetingId;
}

async function openAfter(): Promise<Office & { meetingId: string }> {
  let meetingId = '';
  const office = await openOffice(async (home) => {
    meetingId = await heldMeeting(home);
    await home.ask('meetings.finish', { meetingId });
    return `#/meetings/${meetingId}/after`;
  });
  return { ...office, meetingId };
}

const card = (name: string | RegExp) => screen.findByRole('region', { name });

test('SC1: every figure stands with what it is of, and who spoke is a table', async () => {
  await openAfter();
  await card('Not heard yet: 13 people');
  for (const [figure, of] of [
    ['14 of 22, 64%', 'were there'],
    ['9 of 14, 64%', 'of those there spoke'],
    ['12 of 26, 46%', 'of what was said came from two people'],
    ['0.593', 'spread of the talk'],
    ['9 of 22, 41%', 'heard so far'],
  ] as const) {
    expect(screen.getByText(of).nextElementSibling?.textContent).toBe(figure);
  }
  screen.getByText('A few voices led today');
  screen.getByText(/^The spread is 0 when everyone there spoke equally often, and near 1 when/);
  const spoke = within(await card('Who spoke'));
  const rows = spoke.getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent.replace(/\s+/g, ' '))).toEqual([
    'Winifred7',
    'Harold5',
    'Amina4',
    'Josef3',
    'Doreen, Leela2',
    'Grace, Mabel, Stan1',
  ]);
  expect(spoke.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Who',
    'Turns to speak',
  ]);
});

test('six replies typed by keys alone raise the reach to 15 of 22', async () => {
  const { home, user, meetingId } = await openAfter();
  const silent = within(await card('Not heard yet: 13 people'));
  silent.getByRole('button', { name: /^Ivy Large print/ });
  silent.getByRole('button', { name: /^Ada, not there/ });
  await user.click(silent.getByRole('button', { name: '5 more' }));
  silent.getByRole('button', { name: /^Hal, not there/ });

  await user.click(silent.getByRole('button', { name: 'Type replies in' }));
  const form = within(await screen.findByRole('dialog', { name: 'Type replies in' }));
  form.getByText(/1 of 13/);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await form.findByText('Write what they made known, in their words.');
  for (const at of [1, 2, 3, 4, 5, 6]) {
    await form.findByText(new RegExp(`^${at} of 13`));
    await user.keyboard(`Warm bowls ${at}.{Control>}{Enter}{/Control}`);
  }
  await form.findByText(/^7 of 13. .*Heard so far: 15 of 22 \(68%\)/);
  await user.keyboard('Half a word{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Leave them' }));

  await card('Not heard yet: 7 people');
  expect(screen.getByText('heard so far').nextElementSibling?.textContent).toBe('15 of 22, 68%');
  const { replies } = await home.ask('meetings.replies', { meetingId });
  expect(replies.map(({ words, source, heardBy }) => [words, source, heardBy])).toEqual(
    [1, 2, 3, 4, 5, 6].map((at) => [`Warm bowls ${at}.`, 'said', 'Denise']),
  );
  expect(home.problems).toEqual([]);
});

test('what was only seen is kept apart, and a reply is changed and taken out', async () => {
  const { home, user, meetingId } = await openAfter();
  const person = (await home.ask('meetings.reach', { meetingId })).everyone.find(
    ({ name }) => name === 'Ada',
  );
  await home.ask('meetings.saveReply', {
    ...{ id: v7(), meetingId, personId: person?.personId ?? '', itemId: null, revision: 0 },
    ...{ words: 'Pushed the soup away.', source: 'observed', way: 'one-to-one', heardBy: 'Bisi' },
  });
  await screen.findByText('Kept apart, and not counted as heard: 1 seen.');
  await card('Not heard yet: 13 people');
  const since = within(await card('Asked since: 1 reply'));
  since.getByText(/^We saw it, one to one with Bisi/);
  const thread = since.getByRole('link', { name: 'What came of it: Pushed the soup away.' });
  expect(thread.getAttribute('href')).toContain('/voices/thread/voice/');

  await user.click(since.getByRole('button', { name: 'Change the reply of Ada Hart' }));
  const form = within(await screen.findByRole('dialog', { name: 'Change the reply' }));
  await user.click(form.getByRole('radio', { name: 'Showed' }));
  await user.click(form.getByRole('button', { name: 'Keep the change' }));
  await card('Not heard yet: 12 people');

  await user.click(await screen.findByRole('button', { name: 'Take out the reply of Ada Hart' }));
  await user.click(await screen.findByRole('button', { name: 'Take it out' }));
  await card('Not heard yet: 13 people');
  expect(screen.queryByRole('region', { name: /^Asked since/ })).toBeNull();
});

test('round sheets are saved as Word, a file for each edition read', async () => {
  const { home, user, meetingId } = await openAfter();
  const silent = within(await card('Not heard yet: 13 people'));
  await user.click(silent.getByRole('button', { name: 'Save 13 round sheets' }));
  await screen.findByRole('menuitem', { name: 'Standard, 12 point: 11 people' });
  await user.click(screen.getByRole('menuitem', { name: 'Large print, 18 point: 2 people' }));
  await screen.findByText(/round sheets, large print.docx/, undefined, { timeout: 10_000 });
  const { entries } = await home.ask('audit.list', { before: null, limit: 1 });
  expect(entries[0]).toMatchObject({
    action: 'round-saved-as-word',
    facts: { edition: 'large-print', people: 2 },
  });
  expect(meetingId).not.toBe('');
});

test('in the minutes, + counts a turn nobody wrote down, − takes it back, and Ctrl Z undoes', async () => {
  let meetingId = '';
  const { home, user } = await openOffice(async (office) => {
    meetingId = await heldMeeting(office);
    return `#/meetings/${meetingId}/minutes`;
  });
  const pane = within(await screen.findByRole('region', { name: 'Here today' }));
  const eric = pane.getByRole('checkbox', { name: /^Eric/ });
  const counted = async (count: number) =>
    waitFor(async () => {
      const { attendance } = await home.ask('meetings.get', { id: meetingId });
      expect(attendance.find(({ name }) => name === 'Eric')?.unwrittenTurns).toBe(count);
    });
  eric.focus();
  await user.keyboard('++');
  await counted(2);
  await user.keyboard('-');
  await counted(1);
  await user.click(pane.getByRole('button', { name: 'Count a turn to speak for Eric Vane' }));
  await counted(2);
  await user.keyboard('{Control>}z{/Control}');
  await counted(1);
});

test('the agenda counts its print run from those invited', async () => {
  await openOffice(async (home) => {
    const needed = { ...needs, largePrint: false };
    await addPerson(home, { fullName: 'Harold Pike' });
    await addPerson(home, { fullName: 'Grace Obi', needs: { ...needed, largePrint: true } });
    await addPerson(home, { fullName: 'Tariq Aziz', needs: { ...needed, easyRead: true } });
    await addPerson(home, {
      fullName: 'Josef Nowak',
      needs: { ...needed, language: 'Polish', translated: true },
    });
    const { meetingId } = await planMeeting(home);
    return `#/meetings/${meetingId}`;
  });
  const run = within(await card('Print run, 7 people'));
  run.getByText('5 residents');
  run.getByText('And 2 others, standard');
  const copies = within(await card('Who has the agenda'));
  copies.getByText('0 of 7 have theirs');

  expect(
    run.getAllByRole('term').map((term) => `${term.textContent} ${term.nextElementSibling?.textContent}`),
  ).toEqual(['Standard 2', 'Large print, 18 point 1', 'Easy Read 1', 'Polish, by a translator 1']);
});
