import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { goToPerson, showMinutes, startMeeting } from './minutes-support';

test('lines are corrected, moved, removed, and each is undone and done again', async () => {
  const minutes = await startMeeting();
  const { user } = minutes;
  const texts = async () => (await minutes.lines()).map((line) => line.text);
  await minutes.write('.n One.{Enter}Two.{Enter}Three.{Enter}');
  await minutes.untilLines(3);

  await user.keyboard('{ArrowUp}{F2}');
  const box = await screen.findByRole('textbox', { name: 'Correct this line: Note' });
  expect(box).toHaveProperty('value', 'Three.');
  await user.clear(box);
  await user.keyboard('Thrice.{Enter}');
  await waitFor(async () => expect(await texts()).toEqual(['One.', 'Two.', 'Thrice.']));

  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await waitFor(async () => expect(await texts()).toEqual(['One.', 'Thrice.', 'Two.']));
  await user.keyboard('{Delete}');
  await waitFor(async () => expect(await texts()).toEqual(['One.', 'Two.']));

  const undo = '{Control>}z{/Control}';
  await user.keyboard(undo);
  await waitFor(async () => expect(await texts()).toEqual(['One.', 'Thrice.', 'Two.']));
  await user.keyboard(undo);
  await waitFor(async () => expect(await texts()).toEqual(['One.', 'Two.', 'Thrice.']));
  await user.keyboard(undo);
  await waitFor(async () => expect(await texts()).toEqual(['One.', 'Two.', 'Three.']));
  await user.keyboard(undo);
  await waitFor(async () => expect(await texts()).toEqual(['One.', 'Two.']));
  for (let times = 0; times < 4; times += 1) await user.keyboard('{Control>}y{/Control}');
  await waitFor(async () => expect(await texts()).toEqual(['One.', 'Two.']));
  expect(minutes.home.problems).toEqual([]);
});

test('who is here is undone and done again too', async () => {
  const minutes = await startMeeting();
  const { user } = minutes;
  const state = async (name: string) =>
    (await minutes.meeting()).attendance.find((one) => one.fullName === name)?.state;
  await user.keyboard('{Control>}g{/Control}');
  await goToPerson(user, 'Leela Desai');
  await user.keyboard('a');
  await waitFor(async () => expect(await state('Leela Desai')).toBe('apologies'));
  await user.keyboard('l');
  await waitFor(async () => expect(await state('Leela Desai')).toBe('here'));
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(async () => expect(await state('Leela Desai')).toBe('apologies'));
  await user.keyboard('{Control>}y{/Control}');
  await waitFor(async () => expect(await state('Leela Desai')).toBe('here'));
});

test('a line changed elsewhere shows both texts, and the choice is kept', async () => {
  const minutes = await startMeeting();
  const { user } = minutes;
  await minutes.write('.n The lift is slow.{Enter}');
  const [line] = await minutes.untilLines(1);
  await user.keyboard('{ArrowUp}{Enter}');
  await user.clear(await screen.findByRole('textbox', { name: /Correct this line/ }));
  await user.keyboard('The lift is slow and loud.');
  if (!line) throw new Error('No line.');
  await minutes.home.ask('meetings.saveLine', {
    ...line,
    vote: null,
    text: 'The lift stops.',
    meetingId: minutes.meetingId,
    position: null,
    clearsDraft: false,
  });
  await user.keyboard('{Enter}');
  const note = await screen.findByText(/was changed somewhere else/);
  const both = within(note.closest('[role="alert"]') as HTMLElement);
  both.getByText('The lift is slow and loud.');
  both.getByText('The lift stops.');
  await user.click(both.getByRole('button', { name: 'Keep mine' }));
  await waitFor(async () => expect((await minutes.lines())[0]?.text).toBe('The lift is slow and loud.'));
  expect(screen.queryByText(/was changed somewhere else/)).toBeNull();
});

test('a save that fails keeps the words, says what to do, and goes through when tried again', async () => {
  const minutes = await startMeeting();
  const full = { ok: false, error: { kind: 'disk-full', message: 'The disk is full.' } };
  minutes.intercept.answer = (name) => (name === 'meetings.saveLine' ? full : null);
  await minutes.write('.n The kettle is broken.{Enter}');
  await screen.findByText(/Not saved yet\. The disk is full\. The words are kept here\./);
  await minutes.write('.n Next thing{Enter}');
  expect(await minutes.lines()).toHaveLength(0);
  minutes.intercept.answer = null;
  await minutes.user.click(screen.getByRole('button', { name: 'Try again' }));
  const saved = await minutes.untilLines(2);
  expect(saved.map((line) => line.text)).toEqual(['The kettle is broken.', 'Next thing']);
  await waitFor(() => expect(screen.queryByText(/The words are kept here/)).toBeNull());
});

test('what is half typed is kept within a second and put back when the minutes open again', async () => {
  const minutes = await startMeeting();
  await minutes.write('.q @mabel I would like');
  await waitFor(async () => expect((await minutes.meeting()).draft?.raw).toContain('I would like'), {
    timeout: 1000,
  });
  cleanup();
  showMinutes(minutes.home, minutes.meetingId, minutes.intercept);
  const box = await screen.findByRole('textbox', { name: 'New line: Mabel said' });
  expect(box).toHaveProperty('value', 'I would like');
  await minutes.write(' a dog.{Enter}');
  const [line] = await minutes.untilLines(1);
  expect(line?.text).toBe('I would like a dog.');
  await waitFor(async () => expect((await minutes.meeting()).draft).toBeNull());
});

test('typing in the entry line draws none of the lines above again', async () => {
  const minutes = await startMeeting();
  await minutes.write('.n One.{Enter}Two.{Enter}');
  await minutes.untilLines(2);
  const list = screen.getByRole('list', { name: /Lines of/ });
  const changed: Node[] = [];
  const watch = new MutationObserver((records) => changed.push(...records.map((record) => record.target)));
  for (const row of list.querySelectorAll('.minutes-line')) {
    watch.observe(row, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  await minutes.write('Somebody asked about the garden');
  watch.disconnect();
  expect(changed).toEqual([]);
});

test('what was said in passing is said to need no answer from its own menu, and needs one again', async () => {
  const minutes = await startMeeting();
  const { user, home } = minutes;
  await minutes.write('Lovely weather today.{Enter}');
  const [line] = await minutes.untilLines(1);
  const because = async () =>
    (await home.ask('voices.thread', { kind: 'line', id: line?.id ?? '' })).voices[0]?.noAnswerBecause;
  async function choose() {
    await user.keyboard('{ArrowUp}');
    await user.click(await screen.findByRole('button', { name: 'This line' }));
    await user.click(await screen.findByRole('menuitem', { name: 'It needs no answer' }));
  }
  await choose();
  const dialog = within(await screen.findByRole('dialog', { name: 'No answer is needed' }));
  await user.type(dialog.getByRole('textbox', { name: 'Why not' }), 'said in passing');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await because()).toBe('said in passing'));
  minutes.entry().focus();
  await choose();
  await screen.findByText('It needs no answer: said in passing.');
  await user.click(screen.getByRole('button', { name: 'It needs an answer after all' }));
  await waitFor(async () => expect(await because()).toBeNull());
  expect(home.problems).toEqual([]);
});

test('correcting a word of an action leaves its owner, who is not in People, and its date', async () => {
  const minutes = await startMeeting();
  const { user } = minutes;
  await minutes.write('.a Buy seeds, @zed, in ten working days{Enter}');
  const [before] = await minutes.untilLines(1);
  expect(before?.action).toMatchObject({
    ownerId: null,
    ownerName: 'zed',
    due: expect.any(String) as string,
  });
  await user.keyboard('{ArrowUp}{F2}');
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Correct this line/ });
  box.setSelectionRange(3, 3);
  await user.keyboard(' more{Enter}');
  await waitFor(async () => expect((await minutes.lines())[0]?.text).toBe('Buy more seeds'));
  expect((await minutes.lines())[0]?.action).toEqual(before?.action);
  screen.getByText(/^zed, by /);
  expect(minutes.home.problems).toEqual([]);
});

test('F8 through the kinds and back leaves an action its owner and its date', async () => {
  const minutes = await startMeeting();
  const { user } = minutes;
  const first = async () => (await minutes.lines())[0];
  await minutes.write('.a Water the beds, owen, friday{Enter}');
  const [before] = await minutes.untilLines(1);
  expect(before?.action).toMatchObject({
    ownerId: expect.any(String) as string,
    due: expect.any(String) as string,
  });
  await user.keyboard('{ArrowUp}');
  for (const kind of ['decided', 'note', 'action']) {
    await user.keyboard('{F8}');
    await waitFor(async () => expect((await first())?.kind).toBe(kind));
  }
  expect((await first())?.action).toEqual(before?.action);
  expect(minutes.home.problems).toEqual([]);
});

test('Ctrl U takes a name half typed out of words left unnamed, wherever the caret is', async () => {
  const minutes = await startMeeting();
  const { user } = minutes;
  await minutes.write('@jo I want rye bread.{Enter}');
  await screen.findByText(/Choose who “jo” is/);
  await user.keyboard('{Control>}u{/Control}{Enter}');
  const [line] = await minutes.untilLines(1);
  expect(line).toMatchObject({ text: 'I want rye bread.', speakerId: null });

  await minutes.write('{Control>}u{/Control}@jo And butter.{Enter}');
  await screen.findByText(/Choose who “jo” is, or take the name out/);
  await user.keyboard('{Control>}a{/Control}And butter.{Enter}');
  expect((await minutes.untilLines(2))[1]).toMatchObject({ text: 'And butter.', speakerId: null });
  expect(minutes.home.problems).toEqual([]);
});

test('somebody quoted who is not ticked as here is noticed, and one key ticks them', async () => {
  const minutes = await startMeeting();
  await minutes.write('@winifred The soup is cold.');
  await screen.findByText('Winifred is not ticked as here.');
  await minutes.user.keyboard('{Control>}h{/Control}');
  await waitFor(() => expect(screen.queryByText('Winifred is not ticked as here.')).toBeNull());
  await minutes.user.keyboard('{Enter}');
  await minutes.untilLines(1);
  const { attendance } = await minutes.meeting();
  expect(attendance.find((one) => one.fullName === 'Winifred Shaw')?.state).toBe('here');
  expect(minutes.home.problems).toEqual([]);
});

test('# offers the topics the place has used, by the keys that choose a person; a new one can be typed', async () => {
  const minutes = await startMeeting();
  const { user } = minutes;
  const offered = () => screen.getAllByRole('option').map((option) => option.textContent);
  await minutes.write('.n #food Soup.{Enter}');
  await minutes.write('.n #food More soup.{Enter}');
  await minutes.write('.n #garden-shed A roof.{Enter}');
  await minutes.untilLines(3);

  await minutes.write('.n #');
  await waitFor(() => expect(offered().slice(0, 2)).toEqual(['#foodEnter', '#garden-shed']));
  expect(minutes.entry().getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[0]?.id);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(minutes.entry().value).toBe('#garden-shed ');
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.keyboard('A door, too. #foo');
  expect(offered()).toEqual(['#foodEnter', '#fooa new topic']);
  await user.keyboard('{ArrowUp}{Enter}');
  expect(minutes.entry().value).toBe('#garden-shed A door, too. #foo ');
  await user.keyboard('{Enter}');
  await minutes.untilLines(4);

  await minutes.write('.n A fourth line #foods');
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.keyboard('{Enter}');
  const lines = await minutes.untilLines(5);
  expect(lines.slice(3).map((line) => line.topics)).toEqual([['garden-shed', 'foo'], ['foods']]);

  await user.click(screen.getByRole('button', { name: /Lounge decoration/ }));
  await minutes.write('.n #');
  await waitFor(() => expect(offered()[0]).toBe('#foodEnter'));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('the needs of whoever the keys come to, or a press picks, stand there in words', async () => {
  const { user } = await startMeeting();
  const pane = screen.getByRole('region', { name: 'Here today' });
  const person = (name: string) =>
    within(pane)
      .getByRole('checkbox', { name: new RegExp(`^${name}`) })
      .closest('li') as HTMLElement;
  const told = (name: string) => person(name).querySelector('.kit-needs-words')?.textContent;
  expect(pane.querySelector('.kit-needs-words')).toBeNull();
  await user.keyboard('{Control>}g{/Control}');
  await goToPerson(user, 'Josef Nowak');
  expect(told('Josef Nowak')).toContain('Polish');
  expect(pane.querySelectorAll('.kit-needs-words')).toHaveLength(1);

  const other = within(person('Winifred Shaw')).getByRole('checkbox');
  await user.pointer({ keys: '[MouseLeft>]', target: other });
  // The rows stand still under a press that is not over.
  expect(told('Josef Nowak')).toContain('Polish');
  await user.pointer({ keys: '[/MouseLeft]', target: other });
  expect(told('Winifred Shaw')).toContain('Large print');
  expect(told('Josef Nowak')).toBeUndefined();
});

test('a meeting with nobody invited says what to do instead of counting nobody', async () => {
  const { home, user, meeting } = await startMeeting();
  for (const one of (await meeting()).attendance) {
    await home.ask('meetings.removeAttendance', { meetingId: (await meeting()).id, attendanceId: one.id });
  }
  const pane = screen.getByRole('region', { name: 'Here today' });
  await within(pane).findByText('Nobody is on the list yet.');
  expect(pane.textContent).not.toContain('0 of 0');
  expect(within(pane).queryByRole('list', { name: 'Who is here' })).toBeNull();
  await user.keyboard('{Control>}g{/Control}');
  expect(document.activeElement?.textContent).toBe('Add someone');
  await user.keyboard('{Enter}');
  await screen.findByRole('dialog');
});

test('how a line changed is told in words where its own words stayed', async () => {
  const minutes = await startMeeting();
  const { user } = minutes;
  await minutes.write('.a Plate the last table first, Owen, 7 December{Enter}');
  await minutes.untilLines(1);
  await user.keyboard('{ArrowUp}{F2}');
  const box = await screen.findByRole('textbox', { name: 'Correct this line: Action' });
  await user.clear(box);
  await user.keyboard('Plate the last table first, Bisi, 9 December{Enter}');
  await waitFor(async () => expect((await minutes.lines())[0]?.action?.due).toBe('2026-12-09'));
  await user.click(screen.getByRole('button', { name: /^This line/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'How this line changed' }));
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByText('Who does it: Bisi Ade. Before: Owen Tate.');
  within(dialog).getByText('When: Wednesday 9 December 2026. Before: Monday 7 December 2026.');
  expect(within(dialog).getAllByText('Plate the last table first')).toHaveLength(1);
});
