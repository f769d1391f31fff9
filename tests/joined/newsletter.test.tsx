import { screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { londonDay } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import type { InProcess } from './in-process';
import { addPerson, makeSeries, openOffice } from './office-support';

const today = londonDay(Date.now());

/** Winifred's soup, said in a meeting two weeks ago and put right last week; answers her voice's line. */
async function soupPutRight(home: InProcess): Promise<string> {
  const winifred = await addPerson(home, { fullName: 'Winifred Shaw' });
  const owen = await addPerson(home, { fullName: 'Owen Tate', kind: 'staff' });
  const [meetingId, lineId] = [v7(), v7()];
  await home.ask('meetings.create', {
    ...{ id: meetingId, seriesId: await makeSeries(home), title: 'Residents’ meeting' },
    ...{ date: addDays(today, -14), startTime: '14:15', room: 'Lounge' },
    ...{ chairId: null, minuteTakerId: null, chairNote: '' },
  });
  await home.ask('meetings.start', { meetingId });
  const { items } = await home.ask('meetings.get', { id: meetingId });
  const plain = {
    ...{ meetingId, itemId: items[1]?.id ?? '', speakerId: null, source: 'said' as const, topics: [] },
    ...{ decidedHow: null, vote: null, revision: 0, position: null, clearsDraft: false },
  };
  const said = { kind: 'said' as const, text: 'The soup is cold by the time it gets to our table.' };
  await home.ask('meetings.saveLine', {
    ...{ ...plain, ...said, id: lineId, speakerId: winifred.id, fromLineId: null, action: null },
  });
  const actionLine = v7();
  await home.ask('meetings.saveLine', {
    ...{ ...plain, id: actionLine, kind: 'action', text: 'Serve the last table first', fromLineId: lineId },
    action: { ownerId: owen.id, ownerName: '', due: addDays(today, -7) },
  });
  await home.ask('meetings.finish', { meetingId });
  const { answers } = await home.ask('voices.thread', { kind: 'line', id: lineId });
  await home.ask('improvement.close', {
    ...{ id: answers[0]?.id ?? '', revision: 1, words: 'We now serve the last table first.' },
    ...{ closedOn: addDays(today, -7), meetingId: null },
  });
  return lineId;
}

test(
  'a newsletter is made, filled from what was said, checked, refused, sent, and its thread says told',
  { timeout: 90_000 },
  async () => {
    let soup = '';
    const { home, user } = await openOffice(async (opened) => {
      soup = await soupPutRight(opened);
      return '#/newsletters';
    });
    await user.click(await screen.findByRole('button', { name: 'Make a newsletter' }));
    const making = within(await screen.findByRole('dialog', { name: 'Make a newsletter' }));
    await user.type(making.getByRole('textbox', { name: 'What the newsletter is called' }), 'Marram News');
    await user.click(making.getByRole('button', { name: 'Make it' }));
    await user.click(await screen.findByRole('button', { name: 'Start the next edition of Marram News' }));
    await user.click(await screen.findByRole('button', { name: 'Start it' }));
    await screen.findByRole('heading', { level: 1, name: /^Marram News, / });

    const ready = within(screen.getByRole('region', { name: 'Ready to tell' }));
    const offer = await ready.findByRole('button', { name: /^You said, we did: .*soup/i });
    offer.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(offer).toHaveProperty('disabled', true));
    const piece = within(await screen.findByRole('article', { name: /soup/ }));
    const said = piece.getByRole<HTMLTextAreaElement>('textbox', { name: 'You said' });
    expect(said.value).toBe('The soup is cold by the time it gets to our table.');
    const next = piece.getByRole<HTMLTextAreaElement>('textbox', { name: 'What happened next' }).value;
    expect(next).toMatch(/^We will ask if it helped on /);
    const did = piece.getByRole<HTMLTextAreaElement>('textbox', { name: 'We did' });
    await user.clear(did);
    await user.paste('The refurbishment of the trolley has been completed.');

    const checks = within(screen.getByRole('region', { name: 'Easy to read?' }));
    await checks.findByText(/“has been completed” does not say who does it/);
    await user.clear(did);
    await user.paste('We serve your table first.');
    await waitFor(() => expect(checks.queryByText(/does not say who/)).toBeNull());

    await user.click(screen.getByRole('radio', { name: 'Easy Read' }));
    const easy = within(await screen.findByRole('article', { name: /soup/ }));
    await user.click(easy.getByRole('button', { name: /^Add an idea/ }));
    await user.type(easy.getByRole('textbox', { name: /^Idea 1 of/ }), 'The soup is hot now.');
    await checks.findByText('This row has no picture. Choose one, or say why there is none.');

    await openFromMenu('Mark as sent');
    const notYet = within(await screen.findByRole('dialog', { name: 'Not ready yet' }));
    notYet.getByText(/This row has no picture/);
    notYet.getByText(/The standard edition says “1”\. Easy Read does not\./);
    await user.keyboard('{Escape}');
    await user.clear(easy.getByRole('textbox', { name: /^Idea 1 of/ }));
    await user.paste('1 person said the soup was cold.');
    await writeWhy(1);
    await user.click(easy.getByRole('button', { name: /^Add an idea/ }));
    await user.click(easy.getByRole('textbox', { name: /^Idea 2 of/ }));
    await user.paste(next);
    await writeWhy(2);
    const stops = () =>
      [...document.querySelectorAll('.checks .finding-stops')].map((each) => each.textContent);
    await waitFor(() => expect(stops().join('\n')).toBe(''));

    await openFromMenu('Mark as sent');
    const sending = within(await screen.findByRole('dialog', { name: 'Mark as sent' }));
    await user.click(sending.getByRole('button', { name: 'It is sent' }));
    await screen.findByText(/^Edition 1\. Sent /);
    await screen.findByText('Sent. 1 voice is told.');
    const { answers } = await home.ask('voices.thread', { kind: 'line', id: soup });
    const told = answers.flatMap(({ outcomes }) => outcomes).flatMap(({ toldBack }) => toldBack);
    const issueId = window.location.hash.slice(-36);
    expect(told).toMatchObject([{ who: 'Winifred Shaw', toldOn: today, issueId }]);

    window.location.hash = `#/voices/thread/line/${soup}`;
    await screen.findByRole('heading', { level: 1, name: 'What came of it' });
    await waitFor(() =>
      expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain(
        `/#/newsletters/${issueId}`,
      ),
    );
    expect(home.problems).toEqual([]);

    async function writeWhy(idea: number) {
      await user.click(easy.getByRole('textbox', { name: `Why idea ${idea} has no picture` }));
      await user.paste('No picture shows it');
    }
    async function openFromMenu(item: string) {
      await user.click(screen.getByRole('button', { name: 'This edition' }));
      await user.click(await screen.findByRole('menuitem', { name: item }));
    }
  },
);
