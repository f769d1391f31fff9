import { screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { InProcess } from './in-process';
import { openOffice, planMeeting } from './office-support';

/** A meeting with one line under its second item; finished unless it is to go on under the first. */
async function heldMeeting(home: InProcess, goesOn = false): Promise<{ lineId: string }> {
  const { meetingId, winifred } = await planMeeting(home);
  await home.ask('meetings.start', { meetingId });
  const { items } = await home.ask('meetings.get', { id: meetingId });
  const itemId = items[1]?.id ?? '';
  const lineId = v7();
  const line = { source: null, topics: [], fromLineId: null, decidedHow: null, action: null, vote: null };
  const said = { ...line, kind: 'said' as const, source: 'said' as const, speakerId: winifred.id };
  await home.ask('meetings.saveLine', {
    ...said,
    ...{ meetingId, itemId, id: lineId, text: 'The soup is cold by the time it gets to our table.' },
    ...{ position: 0, revision: 0, clearsDraft: false },
  });
  if (!goesOn) await home.ask('meetings.finish', { meetingId });
  return { lineId };
}

test('Ctrl K finds as it is typed, and Enter opens the exact line', async () => {
  let lineId = '';
  const { home, user } = await openOffice(async (opened) => {
    ({ lineId } = await heldMeeting(opened));
    return '#/people';
  });
  await user.keyboard('{Control>}k{/Control}');
  const dialog = within(await screen.findByRole('dialog', { name: 'Search everything' }));
  const box = dialog.getByRole('combobox', { name: 'Search for' });
  expect(document.activeElement).toBe(box);
  await user.type(box, 'cold table');
  const option = await dialog.findByRole('option', { name: /Voice\. Residents’ meeting, 2 December 2026/ });
  expect([...option.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['cold', 'table']);
  expect(box.getAttribute('aria-activedescendant')).toBe(option.id);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(window.location.hash).toMatch(/\/after$/));
  await waitFor(() => expect(document.activeElement?.getAttribute('data-line')).toBe(lineId));
  expect(home.problems).toEqual([]);
});

test('a line of a meeting under way is opened under its own item, wherever the room is', async () => {
  let lineId = '';
  const { user } = await openOffice(async (opened) => {
    ({ lineId } = await heldMeeting(opened, true));
    return '#/people';
  });
  await user.keyboard('{Control>}k{/Control}');
  const dialog = within(await screen.findByRole('dialog', { name: 'Search everything' }));
  await user.type(dialog.getByRole('combobox', { name: 'Search for' }), 'cold table');
  await dialog.findByRole('option', { name: /Voice\. Residents’ meeting/ });
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 2, name: '2. Food' });
  await waitFor(() => expect(document.activeElement?.getAttribute('data-line')).toBe(lineId));
  expect(screen.queryByRole('textbox', { name: /^Correct this line:/ })).toBeNull();
});

test('narrows by kind, moves with the arrow keys, and says when nothing is found', async () => {
  const { user } = await openOffice(async (opened) => {
    await heldMeeting(opened);
    return '#/';
  });
  await user.click(await screen.findByRole('button', { name: /^Search everything/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Search everything' }));
  await user.type(dialog.getByRole('combobox'), 'shaw');
  await waitFor(() => {
    const found = dialog.getAllByRole('option').map(({ textContent }) => textContent);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^Winifred Shaw .*Person/);
    expect(found[1]).toMatch(/^Winifred Shaw The soup is cold .*Voice\./);
  });
  await user.click(dialog.getByRole('radio', { name: 'Decisions and notes' }));
  await dialog.findByText('Nothing found. Try fewer or other words.');
  await user.click(dialog.getByRole('radio', { name: 'Meetings' }));
  await dialog.findByText('Nothing found. Try fewer or other words.');
  await user.click(dialog.getByRole('radio', { name: 'Everything' }));
  const box = dialog.getByRole('combobox');
  await user.clear(box);
  await user.type(box, 'residents meeting');
  await dialog.findByRole('option', { name: /^Residents’ meeting/ });
  await user.keyboard('{ArrowDown}{ArrowUp}{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
