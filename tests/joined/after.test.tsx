import { screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { LineInput, Meeting } from '@contract/meetings/minutes';
import { openOffice, planMeeting, untilMeeting, type Office, type PlannedMeeting } from './office-support';

type Held = Office & PlannedMeeting;

const blankLine = {
  source: 'said' as const,
  topics: [],
  fromLineId: null,
  decidedHow: null,
  vote: null,
  revision: 0,
  position: null,
  clearsDraft: false,
};

/** A finished meeting with a voice and an action; the action has no owner yet unless `whole`. */
async function openAfter({ whole }: { whole: boolean }): Promise<Held> {
  let planned: PlannedMeeting | undefined;
  const office = await openOffice(async (home) => {
    planned = await planMeeting(home);
    const { meetingId, winifred, minuteTaker } = planned;
    await home.ask('meetings.start', { meetingId });
    const who = { personId: winifred.id };
    const onTime = { arrivedAt: null, leftAt: null, note: '' };
    await home.ask('meetings.setAttendance', { meetingId, who, state: 'here', ...onTime });
    const { items } = await home.ask('meetings.get', { id: meetingId });
    const itemId = items[1]?.id ?? '';
    const write = (line: Pick<LineInput, 'kind' | 'text' | 'speakerId' | 'action'>) =>
      home.ask('meetings.saveLine', { ...blankLine, ...line, id: v7(), meetingId, itemId });
    await write({ kind: 'said', text: 'The soup is cold.', speakerId: winifred.id, action: null });
    const action = { ownerId: whole ? minuteTaker.id : null, ownerName: '', due: '2026-12-07' };
    await write({ kind: 'action', text: 'Plate the last table first.', speakerId: null, action });
    await home.ask('meetings.finish', { meetingId });
    return `#/meetings/${meetingId}/after`;
  });
  await screen.findByRole('heading', { level: 1, name: 'After the meeting' });
  if (planned === undefined) throw new Error('Nothing was planned.');
  return { ...office, ...planned };
}

test('what still stands is listed, and nobody signs before it is settled', async () => {
  const { user } = await openAfter({ whole: false });
  screen.getByText('Residents’ meeting, Wednesday 2 December 2026');
  await screen.findByText('Give out by Wednesday 9 December');
  const checks = within(screen.getByRole('region', { name: 'Before these are the minutes' }));
  const action = checks.getByText('1 of 1 action needs an owner or a date').closest('li') as HTMLElement;
  within(action).getByRole('link', { name: 'Correct the lines' });
  for (const press of ['Sign the minutes', 'The chair signs']) {
    await user.click(screen.getByRole('button', { name: press }));
    expect(screen.queryByRole('dialog')).toBeNull();
    within(action).getByText('Settle this before anyone signs.');
    expect(document.activeElement).toBe(action);
  }
});

test('a signature starts from the name as agreed for print', async () => {
  const { home, user, winifred } = await openAfter({ whole: true });
  const { id, kind, nameToUse, fullName, role, needs, revision } = await home.ask('people.get', winifred);
  const values = { id, kind, nameToUse, fullName, role, needs, revision };
  await home.ask('people.save', { ...values, nameInPrint: 'first' });
  await user.click(screen.getByRole('button', { name: 'Choose who' }));
  const form = within(await screen.findByRole('dialog', { name: 'A resident signs' }));
  await user.type(form.getByRole('combobox', { name: 'Which resident' }), 'wini');
  await user.click(await screen.findByRole('option', { name: /Winifred Shaw/ }));
  expect(form.getByRole('textbox', { name: 'Name as they signed it' })).toHaveProperty('value', 'Winifred');
});

test('the chair and one resident sign, the minutes are fixed, and a change makes version 2', async () => {
  const { home, user, meetingId } = await openAfter({ whole: true });
  await user.click(screen.getByRole('button', { name: 'The chair signs' }));
  await user.click(await screen.findByRole('button', { name: 'Record the signature' }));
  await untilMeeting(home, meetingId, ({ versions, state }) => {
    expect(versions.at(-1)?.signatures.map((signature) => signature.as)).toEqual(['chair']);
    expect(state).toBe('finished');
  });
  await screen.findByText(/Take the signature off to correct a line/);

  await user.click(await screen.findByRole('button', { name: 'Choose who' }));
  const form = within(await screen.findByRole('dialog', { name: 'A resident signs' }));
  await user.click(form.getByRole('button', { name: 'Record the signature' }));
  await form.findByText('Choose who signed.');
  form.getByText('Write the name as they signed it.');
  await user.type(form.getByRole('combobox', { name: 'Which resident' }), 'wini');
  await user.click(await screen.findByRole('option', { name: /Winifred Shaw/ }));
  expect(form.getByRole('textbox', { name: 'Name as they signed it' })).toHaveProperty(
    'value',
    'Winifred Shaw',
  );
  await user.type(form.getByRole('textbox', { name: /^Read with/ }), 'Owen Tate');
  await user.click(form.getByRole('button', { name: 'Record the signature' }));

  await screen.findByText('These are the minutes, version 1.');
  await untilMeeting(home, meetingId, ({ state }) => expect(state).toBe('signed'));
  expect(screen.queryByRole('button', { name: 'Sign the minutes' })).toBeNull();
  screen.getByText('Signed, so these words stand.');

  await user.click(screen.getByRole('button', { name: 'Change the minutes' }));
  await user.click(await screen.findByRole('button', { name: 'Open for correction' }));
  await screen.findByText(/Write why the minutes change/);
  await user.type(screen.getByRole('textbox', { name: 'Why the minutes change' }), 'A name was spelt wrong.');
  await user.click(screen.getByRole('button', { name: 'Open for correction' }));
  await screen.findByText('Version 2 is being corrected.');
  expect(screen.getByRole('link', { name: 'Go to the lines' }).getAttribute('href')).toContain('/minutes');
  expect(screen.queryByRole('button', { name: 'Change the minutes' })).toBeNull();
  const versions = within(screen.getByRole('region', { name: 'Versions' }));
  versions.getByText('Why it changed: A name was spelt wrong.');
  versions.getByRole('button', { name: 'Save version 1' });
  expect(home.problems).toEqual([]);
});

test('a signature is taken off before both have signed', async () => {
  const { home, user, meetingId } = await openAfter({ whole: true });
  await user.click(screen.getByRole('button', { name: 'The chair signs' }));
  await user.click(await screen.findByRole('button', { name: 'Record the signature' }));
  await user.click(await screen.findByRole('button', { name: 'Take the chair’s signature off' }));
  await untilMeeting(home, meetingId, ({ versions }) => expect(versions.at(-1)?.signatures).toEqual([]));
  await screen.findByRole('button', { name: 'The chair signs' });
});

test('the minutes are saved as Word, opened from the note, and closing the save window is no error', async () => {
  const { home, user } = await openAfter({ whole: true });
  const save = async () => {
    await user.click(screen.getByRole('button', { name: 'Save Word minutes' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Large print, 18 point' }));
  };
  const folder = home.saveTo.folder;
  home.saveTo.folder = null;
  await save();
  await waitFor(() => expect(screen.queryByText('Making the Word file.')).toBeNull());
  expect(screen.queryByRole('alert')).toBeNull();
  home.saveTo.folder = folder;
  await save();
  await user.click(await screen.findByRole('button', { name: 'Open it' }));
  await waitFor(() => expect(home.opened).toHaveLength(1));
  expect(home.problems).toEqual([]);
});

test('a signed version that can be read only as text is shown as text, and offers no Word of it', async () => {
  const { home, user, meetingId, winifred, chair } = await openAfter({ whole: true });
  const onDay = { meetingId, readWith: '', date: '2026-12-02' };
  for (const [as, person] of [['chair', chair] as const, ['resident', winifred] as const]) {
    await home.ask('meetings.sign', { ...onDay, as, personId: person.id, name: person.fullName });
  }
  await screen.findByText('These are the minutes, version 1.');
  const real = window.parlour;
  const spoiled = async (name: string, input: unknown) => {
    const answer = (await real.call(name, input)) as { value: Meeting };
    if (name === 'meetings.get') {
      const [first] = answer.value.versions;
      if (first) first.asText = ['Food', 'The soup is cold.'];
    }
    return answer;
  };
  Object.defineProperty(window, 'parlour', { configurable: true, value: { ...real, call: spoiled } });
  await user.click(screen.getByRole('button', { name: 'Change the minutes' }));
  await user.type(screen.getByRole('textbox', { name: 'Why the minutes change' }), 'Version 1 is text only.');
  await user.click(screen.getByRole('button', { name: 'Open for correction' }));
  const versions = within(await screen.findByRole('region', { name: 'Versions' }));
  await versions.findByText('This version can be read only as plain text.');
  versions.getByText('The soup is cold.');
  expect(versions.queryByRole('button', { name: 'Save version 1' })).toBeNull();
  expect(home.problems).toEqual([]);
});

test('a line is corrected from where it is read: the minutes open at that very line', async () => {
  const { home, user, meetingId } = await openAfter({ whole: true });
  await user.click(screen.getByRole('link', { name: 'Correct this line: The soup is cold.' }));
  const box = await screen.findByRole('textbox', { name: /^Correct this line:/ });
  expect(document.activeElement).toBe(box);
  expect(box).toHaveProperty('value', expect.stringContaining('The soup is cold.'));
  screen.getByRole('heading', { level: 2, name: '2. Food' });
  await waitFor(() => expect(window.location.hash).toBe(`#/meetings/${meetingId}/minutes`));
  await user.type(box, ' Again.{Enter}');
  await untilMeeting(home, meetingId, ({ lines }) => expect(lines[0]?.text).toBe('The soup is cold. Again.'));
  expect(home.problems).toEqual([]);
});

test('a line that names someone otherwise than agreed is shown before signing, with the way to it', async () => {
  const { home, user, meetingId, winifred } = await openAfter({ whole: true });
  const { id, kind, nameToUse, fullName, role, needs, revision } = await home.ask('people.get', winifred);
  const values = { id, kind, nameToUse, fullName, role, needs, revision };
  await home.ask('people.save', { ...values, nameInPrint: 'unnamed' });
  const { items } = await home.ask('meetings.get', { id: meetingId });
  const note = { kind: 'note' as const, text: 'Winifred set out the chairs.', speakerId: null, action: null };
  await home.ask('meetings.saveLine', {
    ...{ ...blankLine, ...note, id: v7(), meetingId, itemId: items[1]?.id ?? '' },
  });
  window.location.hash = '#/today';
  await screen.findByRole('heading', { level: 1, name: /^(?!After)/ });
  window.location.hash = `#/meetings/${meetingId}/after`;
  const row = (await screen.findByText('1 line names someone otherwise than agreed')).closest('li');
  const link = within(row as HTMLElement).getByRole('link', {
    name: /Winifred set out the chairs\..*not to be named/,
  });
  await user.click(link);
  await screen.findByRole('textbox', { name: /Correct this line/ });
});

test('somebody quoted and not ticked as here is shown before signing', async () => {
  const { home, meetingId, winifred } = await openAfter({ whole: true });
  expect(screen.queryByText(/not ticked as here/)).toBeNull();
  await home.ask('meetings.setAttendance', {
    ...{ meetingId, who: { personId: winifred.id }, state: 'apologies' },
    ...{ arrivedAt: null, leftAt: null, note: '' },
  });
  window.location.hash = '#/today';
  await screen.findByRole('heading', { level: 1, name: /^(?!After)/ });
  window.location.hash = `#/meetings/${meetingId}/after`;
  const row = (await screen.findByText('1 person is quoted and is not ticked as here')).closest('li');
  within(row as HTMLElement).getByRole('link', { name: 'Winifred Shaw: “The soup is cold.”' });
});
