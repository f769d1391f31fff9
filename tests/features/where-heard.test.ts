import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { api } from '@contract/api';
import { searchHandlers } from '../../electron/features/search/handlers';
import { aboutFound } from '../../renderer/features/search/search-words';
import { details, finishedSc1, idOf, type Sc1 } from './support';

const heard = { way: 'one-to-one' as const, heardBy: 'Bisi Ade' };
const words = 'The hallway lamp flickers.';

/** SC1, and a day later what Ada answered to it in her own room. */
async function askedSince(): Promise<Sc1> {
  const sc1 = await finishedSc1();
  sc1.setClock(Date.parse('2026-12-03T11:00:00Z'));
  const { meetingId } = sc1;
  const reply = { id: v7(), meetingId, personId: idOf(sc1, 'Ada'), itemId: null, words, revision: 0 };
  await sc1.call('meetings.saveReply', { ...reply, ...heard, source: 'said' });
  return sc1;
}

async function found(sc1: Sc1, text: string) {
  const input = { text, kinds: [], from: null, to: null, limit: 5 };
  const answer = await searchHandlers['search.find'](api['search.find'].input.parse(input), sc1.context);
  const [first] = api['search.find'].output.parse(answer).found;
  if (first === undefined) throw new Error('Nothing was found.');
  return first;
}

it('a reply taken since is found as it was heard, not as said in the meeting', async () => {
  const sc1 = await askedSince();
  expect(aboutFound(await found(sc1, 'flickers'))).toBe('Voice. One to one with Bisi Ade, 3 December 2026');
  expect(aboutFound(await found(sc1, 'soup'))).toBe('Voice. Residents’ meeting, 2 December 2026');
});

it('a reply taken since is offered to the next agenda as it was heard', async () => {
  const sc1 = await askedSince();
  const next = { ...details, id: v7(), seriesId: null, date: '2027-01-06' };
  await sc1.call('meetings.create', { ...next, chairId: null, minuteTakerId: null });
  const { suggestions } = await sc1.call('meetings.suggestions', { meetingId: next.id });
  expect(suggestions.find((one) => one.words === words)).toMatchObject({ heard, on: '2026-12-03' });
});

it('a reply nobody answered is listed as it was heard', async () => {
  const sc1 = await askedSince();
  const { rows } = await sc1.call('voices.orphans', { which: 'no-answer', offset: 0, limit: 50 });
  expect(rows.find((one) => one.words === words)).toMatchObject({ heard, source: 'said', on: '2026-12-03' });
});
