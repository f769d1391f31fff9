import { screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { Section } from '@contract/newsletters/content';
import { londonDay } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import type { InProcess } from './in-process';
import { makeSeries, openOffice } from './office-support';

const today = londonDay(Date.now());
const welcome: Section = { kind: 'welcome', title: 'Hello' };
const stories: Section = { kind: 'stories', title: 'Our stories' };

/** A meeting two weeks ago with two promises kept since, and a begun issue with these two sections; its id. */
async function begun(home: InProcess): Promise<string> {
  const [newsletterId, issueId, meetingId] = [v7(), v7(), v7()];
  await home.ask('meetings.create', {
    ...{ id: meetingId, seriesId: await makeSeries(home), title: 'Residents’ meeting' },
    ...{ date: addDays(today, -14), startTime: '14:15', room: 'Lounge' },
    ...{ chairId: null, minuteTakerId: null, chairNote: '' },
  });
  await home.ask('meetings.start', { meetingId });
  const { items } = await home.ask('meetings.get', { id: meetingId });
  for (const [at, text] of ['Mend the gate', 'Oil the hinges'].entries()) {
    const id = v7();
    await home.ask('meetings.saveLine', {
      ...{ meetingId, itemId: items[1]?.id ?? '', speakerId: null, source: 'said', topics: [] },
      ...{ decidedHow: null, vote: null, revision: 0, position: null, clearsDraft: false },
      ...{ id, kind: 'action', text, fromLineId: null, action: { ownerId: null, ownerName: '', due: null } },
    });
    const { from } = await home.ask('voices.thread', { kind: 'line', id });
    const closing = { words: 'It is done.', closedOn: addDays(today, at - 7), meetingId: null };
    await home.ask('improvement.close', { id: from.id, revision: 1, ...closing });
  }
  await home.ask('newsletters.save', {
    ...{ id: newsletterId, name: 'Marram News', mastheadColour: 'teal', mastheadPictureId: null },
    ...{ howOften: 'monthly', sections: [welcome, stories], revision: 0 },
  });
  const issue = { id: issueId, newsletterId, title: 'January 2027', goesOutOn: today };
  await home.ask('newsletters.startIssue', issue);
  return issueId;
}

async function open() {
  let issueId = '';
  const { home, user } = await openOffice(async (opened) => {
    issueId = await begun(opened);
    return `#/newsletters/${issueId}`;
  });
  await screen.findByRole('heading', { level: 1, name: 'Marram News, January 2027' });
  const ready = within(screen.getByRole('region', { name: 'Ready to tell' }));
  const offer = (name: RegExp) => ready.findByRole('button', { name });
  const stored = async () => {
    const { content } = await home.ask('newsletters.getIssue', { id: issueId });
    return content?.sections.map(({ title }) => title);
  };
  const onPage = () => [...document.querySelectorAll('.issue-section-title')].map((each) => each.textContent);
  return { home, user, offer, stored, onPage };
}

test(
  'the sections of a begun edition are added, renamed and put in order, in one step that can be taken back',
  { timeout: 60_000 },
  async () => {
    const { home, user, stored, onPage } = await open();
    await user.click(screen.getByRole('button', { name: 'This edition' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sections and their order' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Sections of this edition' }));
    await user.click(dialog.getByRole('button', { name: 'Add a section' }));
    await user.click(await screen.findByRole('menuitem', { name: 'On the menu' }));
    const heading = await dialog.findByRole('textbox', { name: 'Heading of On the menu' });
    await user.clear(heading);
    await user.click(dialog.getByRole('button', { name: 'Keep it so' }));
    dialog.getByText('Write a heading for every section.');
    await user.type(heading, 'What is cooking');
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await user.click(dialog.getByRole('button', { name: 'Keep it so' }));
    const made = ['What is cooking', 'Hello', 'Our stories'];
    await waitFor(() => expect(onPage()).toEqual(made));
    await waitFor(async () => expect(await stored()).toEqual(made));
    const { entries } = await home.ask('audit.list', { before: null, limit: 5 });
    expect(entries[0]?.action).toBe('issue-written');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onPage()).toEqual(['Hello', 'Our stories']);
    await waitFor(async () => expect(await stored()).toEqual(['Hello', 'Our stories']));
    expect(home.problems).toEqual([]);
  },
);

test(
  'an offer whose section is missing brings it, in its usual place, and what stands in it keeps it',
  { timeout: 60_000 },
  async () => {
    const { home, user, offer, stored, onPage } = await open();
    await user.click(await offer(/Mend the gate/));
    await waitFor(() => expect(onPage()).toEqual(['Hello', 'What we decided', 'Our stories']));
    await screen.findByText('Mend the gate is on the page, in a new section: What we decided.');
    await waitFor(async () => expect(await stored()).toEqual(['Hello', 'What we decided', 'Our stories']));
    await user.click(screen.getByRole('button', { name: 'This edition' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sections and their order' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Sections of this edition' }));
    dialog.getByRole('button', { name: 'Take out Hello' });
    expect(dialog.queryByRole('button', { name: 'Take out What we decided' })).toBeNull();
    expect(home.problems).toEqual([]);
  },
);

test(
  'after Enter on an offer the next one is at hand, after the last the head of the list, and each is put in once',
  { timeout: 60_000 },
  async () => {
    const { home, user, offer } = await open();
    const [hinges, gate] = [await offer(/Oil the hinges/), await offer(/Mend the gate/)];
    hinges.focus();
    await user.keyboard('{Enter>3/}');
    expect(document.activeElement).toBe(gate);
    await screen.findByText(/^Oil the hinges is on the page/);
    await waitFor(() => expect(hinges).toHaveProperty('disabled', true));
    expect(gate).toHaveProperty('disabled', false);
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Ready to tell' }));
    await waitFor(() => expect(gate).toHaveProperty('disabled', true));
    expect(screen.getAllByRole('article')).toHaveLength(2);
    expect(home.problems).toEqual([]);
  },
);
