import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Suggestion } from '@contract/meetings/suggestions';
import { actionOf, afternoon, sc2Home, type Sc2 } from './sc2';
import { details, idOf, lineOf } from './support';

async function offered(sc2: Sc2, meetingId = sc2.januaryId): Promise<Suggestion[]> {
  return (await sc2.call('meetings.suggestions', { meetingId })).suggestions;
}

const brief = (suggestions: readonly Suggestion[]) => suggestions.map(({ kind, words }) => [kind, words]);

async function hear(sc2: Sc2, words: string, personId: string | null, saidOn = '2026-12-18') {
  const voice = { id: v7(), words, personId, saidOn, source: 'said', way: 'talk', heardBy: '' } as const;
  await sc2.call('voices.add', voice);
  return voice.id;
}

/** SC2 with Doreen's wish, the lift, a decision put off in December, and the items December did not reach. */
async function waitingHome(): Promise<Sc2> {
  const sc2 = await sc2Home();
  await hear(sc2, 'Can the hairdresser come on a weekday?', idOf(sc2, 'Doreen'));
  await hear(sc2, 'The lift frightens me.', null, '2026-12-12');
  await sc2.call('meetings.resume', { meetingId: sc2.meetingId });
  const { items } = await sc2.call('meetings.get', { id: sc2.meetingId });
  await sc2.call(
    'meetings.saveLine',
    lineOf(sc2, {
      ...{ meetingId: sc2.meetingId, itemId: items[3]?.id ?? '', kind: 'decided' },
      ...{ text: 'Which curtains', decidedHow: 'deferred' },
    }),
  );
  await sc2.call('meetings.finish', { meetingId: sc2.meetingId });
  return sc2;
}

describe('what could go on an agenda', () => {
  it('is what was put off, what was promised by then, and who waits, each oldest first', async () => {
    const sc2 = await waitingHome();
    const all = await offered(sc2);
    expect(brief(all.filter(({ kind }) => kind !== 'item'))).toEqual([
      ['decision', 'Which curtains'],
      ['action', 'A garden bench'],
      ['action', 'Ask the hairdresser for a weekday'],
      ['voice', 'The lift frightens me.'],
      ['voice', 'Can the hairdresser come on a weekday?'],
    ]);
    expect(all.at(-1)).toMatchObject({ who: 'Doreen Tully', ageDays: 19, meeting: null, source: 'said' });
    expect(all.at(-2)).toMatchObject({ who: 'A resident', ageDays: 25 });
    expect(all.find(({ kind }) => kind === 'action')).toMatchObject({ who: 'Owen Tate', due: '2026-11-30' });
    // Every regular item of December stands on this agenda too.
    expect(all.filter(({ kind }) => kind === 'item')).toEqual([]);
  });

  it('says how long somebody waits as of today, not of the meeting', async () => {
    const sc2 = await waitingHome();
    sc2.setClock(afternoon('2026-12-29'));
    const { suggestions, today } = await sc2.call('meetings.suggestions', { meetingId: sc2.januaryId });
    expect(today).toBe('2026-12-29');
    expect(suggestions.at(-1)).toMatchObject({ who: 'Doreen Tully', ageDays: 11 });
  });

  it('is an item not reached, unless this agenda has it again', async () => {
    const sc2 = await waitingHome();
    const { items } = await sc2.call('meetings.get', { id: sc2.januaryId });
    const trips = items.find(({ title }) => title === 'Christmas and trips');
    await sc2.call('meetings.removeItem', { meetingId: sc2.januaryId, id: trips?.id ?? '' });
    const [item] = (await offered(sc2)).filter(({ kind }) => kind === 'item');
    expect(item).toMatchObject({ words: 'Christmas and trips', on: '2026-12-02' });
    const from = { kind: 'item', id: item?.id ?? '' } as const;
    const taken = await sc2.call('meetings.takeUp', { meetingId: sc2.januaryId, id: v7(), from });
    expect(taken).toMatchObject({ minutes: 10, picture: 'trips', note: 'Not reached on 2 December 2026.' });
    expect((await offered(sc2)).filter(({ kind }) => kind === 'item')).toEqual([]);
  });

  it('holds nothing of another kind of meeting, and nothing said outside one', async () => {
    const sc2 = await waitingHome();
    const board = { ...details, id: v7(), seriesId: null, date: '2027-01-08', title: 'Board' };
    await sc2.call('meetings.create', { ...board, chairId: null, minuteTakerId: null });
    sc2.records.raw.prepare(`update meeting set kind = 'board' where id = ?`).run(board.id);
    expect(await offered(sc2, board.id)).toEqual([]);
  });
});

describe('taking one up', () => {
  it('makes an item that keeps what it came from, asked by who said it, and offers it no more', async () => {
    const sc2 = await waitingHome();
    const doreen = (await offered(sc2)).at(-1);
    const up = {
      ...{ meetingId: sc2.januaryId, id: v7() },
      from: { kind: 'voice', id: doreen?.id ?? '' },
    } as const;
    const before = sc2.trail().length;
    const item = await sc2.call('meetings.takeUp', up);
    expect(item).toMatchObject({
      ...{ title: '“Can the hairdresser come on a weekday?”', minutes: 5, position: 6 },
      askedById: idOf(sc2, 'Doreen'),
    });
    expect(await sc2.call('meetings.takeUp', up)).toEqual(item);
    expect(sc2.trail(before)).toEqual(['item-added']);
    expect((await offered(sc2)).map(({ id }) => id)).not.toContain(up.from.id);
    // Nor on the agenda of another meeting while this one is still to be held.
    const later = { ...details, id: v7(), seriesId: null, date: '2027-02-03' };
    await sc2.call('meetings.create', { ...later, chairId: null, minuteTakerId: null });
    expect((await offered(sc2, later.id)).map(({ id }) => id)).not.toContain(up.from.id);

    const thread = await sc2.call('voices.thread', { kind: 'voice', id: up.from.id });
    expect(thread.agendas).toMatchObject([
      { kind: 'voice', id: up.from.id, title: item.title, meeting: { id: sc2.januaryId } },
    ]);
    await sc2.call('meetings.removeItem', { meetingId: sc2.januaryId, id: item.id });
    expect((await offered(sc2)).map(({ id }) => id)).toContain(up.from.id);
    expect((await sc2.call('voices.thread', { kind: 'voice', id: up.from.id })).agendas).toEqual([]);
  });

  it('offers it again once the meeting was held and it still waits', async () => {
    const sc2 = await waitingHome();
    const id = actionOf(sc2, 'A7');
    const up = { meetingId: sc2.januaryId, id: v7(), from: { kind: 'action', id } } as const;
    await sc2.call('meetings.takeUp', up);
    const next = { ...details, id: v7(), seriesId: null, date: '2027-02-03' };
    await sc2.call('meetings.create', { ...next, chairId: null, minuteTakerId: null });
    expect((await offered(sc2, next.id)).map((one) => one.id)).not.toContain(id);
    await sc2.call('meetings.start', { meetingId: sc2.januaryId });
    await sc2.call('meetings.finish', { meetingId: sc2.januaryId });
    expect((await offered(sc2, next.id)).map((one) => one.id)).toContain(id);
  });

  it('is refused for what is not there', async () => {
    const sc2 = await sc2Home();
    const up = { meetingId: sc2.januaryId, id: v7(), from: { kind: 'decision', id: v7() } } as const;
    expect((await sc2.refused('meetings.takeUp', up)).kind).toBe('not-found');
    expect((await sc2.refused('meetings.takeUp', { ...up, meetingId: v7() })).kind).toBe('not-found');
  });
});
