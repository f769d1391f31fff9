import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { startMeeting } from './minutes-support';

const undo = '{Control>}z{/Control}';
const redo = '{Control>}y{/Control}';

test('a line corrected twice and moved up, down and to another item goes back step by step and again', async () => {
  const minutes = await startMeeting();
  const { user } = minutes;
  const { items } = await minutes.meeting();
  const told = async () =>
    (await minutes.lines()).map(
      ({ text, itemId }) => `${items.findIndex(({ id }) => id === itemId) + 1} ${text}`,
    );
  const until = (lines: string[]) => waitFor(async () => expect(await told()).toEqual(lines));
  await minutes.write('.n One.{Enter}Two.{Enter}Three.{Enter}');
  await minutes.untilLines(3);

  const steps: [() => Promise<unknown>, string[]][] = [
    [() => correct('Thrice.'), ['1 One.', '1 Two.', '1 Thrice.']],
    [() => correct('Three times.'), ['1 One.', '1 Two.', '1 Three times.']],
    [() => user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}'), ['1 Three times.', '1 One.', '1 Two.']],
    [() => user.keyboard('{Alt>}{ArrowDown}{/Alt}'), ['1 One.', '1 Three times.', '1 Two.']],
    [moveToFood, ['1 One.', '1 Two.', '2 Three times.']],
  ];
  async function correct(words: string) {
    await user.keyboard('{F2}');
    await user.clear(await screen.findByRole('textbox', { name: 'Correct this line: Note' }));
    await user.keyboard(`${words}{Enter}`);
  }
  async function moveToFood() {
    await user.click(screen.getByRole('button', { name: /^This line/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move to “Food”' }));
  }
  await user.keyboard('{ArrowUp}');
  for (const [step, lines] of steps) {
    await step();
    await until(lines);
  }
  const states = [
    ['1 One.', '1 Two.', '1 Three.'],
    ['1 One.', '1 Two.', '1 Thrice.'],
    ['1 One.', '1 Two.', '1 Three times.'],
    ['1 One.', '1 Three times.', '1 Two.'],
    ['1 Three times.', '1 One.', '1 Two.'],
    ['1 One.', '1 Three times.', '1 Two.'],
    ['1 One.', '1 Two.', '2 Three times.'],
  ];
  for (const lines of states.slice(0, -1).reverse()) {
    await user.keyboard(undo);
    await until(lines);
  }
  for (const lines of states.slice(1)) {
    await user.keyboard(redo);
    await until(lines);
  }
  // All of it at once, with nothing waited for between.
  for (let at = 1; at < states.length; at += 1) await user.keyboard(undo);
  await until(states[0] ?? []);
  expect(minutes.home.problems).toEqual([]);
});

test('the correction of a line not yet in the records is undone too', async () => {
  const minutes = await startMeeting();
  const { user, intercept } = minutes;
  intercept.answer = (name) =>
    name === 'meetings.saveLine'
      ? { ok: false, error: { kind: 'disk-full', message: 'The disk is full.' } }
      : null;
  await minutes.write('.n First words.{Enter}');
  await screen.findByText('First words.');
  await user.keyboard('{ArrowUp}{F2}');
  await user.clear(await screen.findByRole('textbox', { name: 'Correct this line: Note' }));
  await user.keyboard(`Other words.{Enter}`);
  await screen.findByText('Other words.');
  await user.keyboard(undo);
  await screen.findByText('First words.');
  intercept.answer = null;
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  expect((await minutes.untilLines(1))[0]?.text).toBe('First words.');
});
