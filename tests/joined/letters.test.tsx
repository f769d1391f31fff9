import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { londonDay, longDate, plainDate } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import { v7 } from 'uuid';
import { openWordPackage } from '../../electron/documents/lint/word-package';
import { textOf } from '../../electron/documents/lint/xml';
import { line, ownLetterhead, soup } from '../documents/letters';
import type { InProcess } from './in-process';
import { addPerson, makeSeries, openOffice } from './office-support';

const today = londonDay(Date.now());
const did = 'We now serve the last table first.';

/** Winifred's soup, said two weeks ago and put right last week; answers her voice. */
async function soupPutRight(home: InProcess): Promise<string> {
  const winifred = await addPerson(home, {
    fullName: 'Winifred Shaw',
    needs: {
      ...{ largePrint: false, easyRead: false, language: 'Bengali', translated: true },
      ...{ interpreter: false, hearing: '' },
    },
  });
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
  const said = { kind: 'said' as const, text: soup, speakerId: winifred.id, fromLineId: null, action: null };
  await home.ask('meetings.saveLine', { ...plain, ...said, id: lineId });
  await home.ask('meetings.saveLine', {
    ...{ ...plain, id: v7(), kind: 'action', text: 'Serve the last table first', fromLineId: lineId },
    action: { ownerId: owen.id, ownerName: '', due: addDays(today, -7) },
  });
  await home.ask('meetings.finish', { meetingId });
  const { answers, voices } = await home.ask('voices.thread', { kind: 'line', id: lineId });
  await home.ask('improvement.close', {
    ...{ id: answers[0]?.id ?? '', revision: 1, words: did },
    ...{ closedOn: addDays(today, -7), meetingId: null },
  });
  return voices[0]?.id ?? '';
}

function wordsOfFile(path: string): string {
  const file = openWordPackage(new Uint8Array(readFileSync(path)));
  return file.stories
    .map((story) => file.part(story))
    .map((root) => (root === undefined ? '' : textOf(root)))
    .join('\n');
}

test(
  'a letter is written from a thread, with its source beside it, saved on our own letterhead, and tells its voice',
  { timeout: 90_000 },
  async () => {
    let voiceId = '';
    const { home, user } = await openOffice(async (opened) => {
      voiceId = await soupPutRight(opened);
      opened.letterhead.path = join(opened.folder, 'Rowan Lea.docx');
      writeFileSync(opened.letterhead.path, await ownLetterhead());
      await opened.ask('voices.bringInLetterhead', { revision: 0 });
      return `#/voices/thread/voice/${voiceId}`;
    });
    await user.click(
      await screen.findByRole('button', { name: 'Write a letter about the words of Winifred Shaw' }),
    );
    const starting = within(await screen.findByRole('dialog', { name: 'Write a letter' }));
    await starting.findByRole('radio', { name: /Winifred Shaw/ });
    starting.getByText('Bengali, translated');
    await user.click(starting.getByRole('button', { name: 'Write it' }));
    await screen.findByRole('heading', { level: 1, name: 'Letter to Winifred Shaw' });
    const letterId = window.location.hash.slice(-36);

    // What the reader needs is said plainly, and nothing is in the letter yet.
    screen.getByText('Winifred needs this in Bengali: a person translates it.');
    screen.getByText(/Saved as Word on your letterhead, Rowan Lea\.docx\./);
    expect((await home.ask('voices.letter', { id: letterId })).content?.body).toEqual([]);

    const sources = within(screen.getByRole('region', { name: 'What came of it' }));
    await user.click(sources.getByRole('button', { name: /Winifred Shaw said: “?The soup is cold/ }));
    await user.click(sources.getByRole('button', { name: new RegExp(`What happened: ${did}`) }));
    await waitFor(() => expect(sources.getAllByText('It is in the letter.')).toHaveLength(2));
    await user.click(screen.getByRole('textbox', { name: 'What it is about' }));
    await user.paste('The refurbishment of the trolley');
    await user.click(screen.getByRole('textbox', { name: 'Address' }));
    await user.paste('Room 2');
    await waitFor(async () => {
      const { content } = await home.ask('voices.letter', { id: letterId });
      expect(content).toMatchObject({
        ...{ subject: 'The refurbishment of the trolley', address: 'Room 2', signatory: 'Denise Okafor' },
        body: [
          { kind: 'quote', words: soup, speaker: `You said this on ${longDate(addDays(today, -14))}` },
          { kind: 'paragraph', words: [{ text: did }] },
        ],
        sources: [{ kind: 'voice' }, { kind: 'outcome' }],
      });
    });

    await user.click(screen.getByRole('button', { name: 'Save as Word' }));
    await screen.findByText('Saved.');
    const path = join(home.folder, `Letter to Winifred Shaw, ${plainDate(today)}.docx`);
    expect(existsSync(path)).toBe(true);
    const words = wordsOfFile(path);
    for (const part of ['Rowan Lea Care, Marram House', 'Dear Winifred,', soup, did, 'Denise Okafor']) {
      expect(words).toContain(part);
    }
    expect(words).not.toMatch(/\{\{|\}\}/);
    // Its own 12 point Georgia has no title of the house style; what it lacks is said to be the letterhead's.
    for (const item of screen.queryAllByText(/^In your letterhead/)) expect(item.textContent).not.toBe('');

    await user.click(screen.getByRole('button', { name: 'This letter' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mark as sent' }));
    const sending = within(await screen.findByRole('dialog', { name: 'Mark as sent' }));
    const told = sending.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(did) });
    expect(told.checked).toBe(true);
    await user.click(sending.getByRole('button', { name: 'It is sent' }));
    await screen.findByText(/It stays as it was sent\.$/);
    expect(screen.queryByRole('textbox', { name: 'What it is about' })).toBeNull();

    await user.click(screen.getByRole('link', { name: 'What came of it' }));
    await screen.findByRole('heading', { level: 1, name: 'What came of it' });
    await waitFor(() =>
      expect(
        screen.getByRole('link', { name: `By letter, ${plainDate(today)}` }).getAttribute('href'),
      ).toContain(letterId),
    );
    screen.getByText('Sent', { selector: '.kit-badge, .kit-badge *' });
    expect(screen.queryByText('Not told back yet')).toBeNull();
    expect(home.problems).toEqual([]);
  },
);

test('a quote somebody wrote in is found, and what was typed is taken back by Ctrl Z', async () => {
  let letterId = '';
  const { home, user } = await openOffice(async (opened) => {
    const voiceId = await soupPutRight(opened);
    letterId = v7();
    await opened.ask('voices.startLetter', { id: letterId, voiceId, supporterId: null });
    const { content } = await opened.ask('voices.letter', { id: letterId });
    if (content === null) throw new Error('The letter cannot be read.');
    const body = [{ kind: 'quote' as const, words: 'The soup was tepid.', speaker: 'You said this' }];
    await opened.ask('voices.saveLetter', { id: letterId, content: { ...content, body }, revision: 1 });
    return `#/voices/letters/${letterId}`;
  });
  const checks = within(await screen.findByRole('region', { name: 'Easy to read?' }));
  await checks.findByText(/“The soup was tepid\.” stands as Winifred’s own words and is not as it was said/);
  await user.click(screen.getByRole('textbox', { name: 'Who signs' }));
  await user.paste(' and Owen');
  await waitFor(async () =>
    expect((await home.ask('voices.letter', { id: letterId })).content?.signatory).toBe(
      'Denise Okafor and Owen',
    ),
  );
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(async () =>
    expect((await home.ask('voices.letter', { id: letterId })).content?.signatory).toBe('Denise Okafor'),
  );
  await user.click(screen.getByRole('button', { name: 'This letter' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Put this draft away' }));
  await user.click(
    within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Put it away' }),
  );
  await screen.findByRole('heading', { level: 1, name: 'What came of it' });
  await screen.findByText(/None yet\. A letter tells one person/);
  expect(home.problems).toEqual([]);
});

test('our own letterhead is brought in from Settings, with what it lacks named, and taken away', async () => {
  const { home, user } = await openOffice('#/settings');
  const card = within(await screen.findByRole('region', { name: 'Letterhead for letters' }));
  await card.findByText(/Letters have a plain letterhead/);
  const bring = () => card.getByRole('button', { name: /^Bring in/ });
  const choose = async (name: string, bytes: Uint8Array) => {
    home.letterhead.path = join(home.folder, name);
    writeFileSync(home.letterhead.path, bytes);
    await user.click(bring());
  };
  await user.click(bring());
  await waitFor(() => expect(bring()).toHaveProperty('disabled', false));
  expect(screen.queryByRole('alert')).toBeNull();

  await choose('notes.docx', new TextEncoder().encode('Dear all'));
  await card.findByText(/It is no Word file \(\.docx\)\. Nothing was brought in\./);
  await choose('odd.docx', await ownLetterhead({ children: [line('{{Body}}'), line('{{our_ref}}')] }));
  await card.findByText(/odd\.docx was not brought in\./);
  card.getByText(/no place for the words of a letter/);
  card.getByText('“{{our_ref}}” would be printed as it stands. Take it out.');
  card.getByText('“{{Body}}” would be printed as it stands. Write it {{body}}.');
  expect((await home.ask('voices.letterhead', {})).letterhead).toBeNull();

  await choose('Rowan Lea.docx', await ownLetterhead());
  await card.findByText(/brought in/);
  card.getByText('name, full_name, address, date, body, signatory, role, place.', { exact: false });
  card.getByText('subject. What a letter is about is left out.');
  await user.click(card.getByRole('button', { name: 'Save a starter template' }));
  await card.findByText('Letterhead to begin from.docx', { exact: false });
  await choose(
    'Letterhead to begin from.docx',
    readFileSync(join(home.folder, 'Letterhead to begin from.docx')),
  );
  await card.findByText('Nothing is missing.');

  await user.click(card.getByRole('button', { name: 'Take it away' }));
  await user.click(
    within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Take it away' }),
  );
  await card.findByText(/Letters have a plain letterhead/);
  expect(home.problems).toEqual([]);
});
