import { join } from 'node:path';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { api, type InputOf, type OutputOf } from '@contract/api';
import { searchHandlers } from '../../electron/features/search/handlers';
import { bringSearchUpToDate, isSearchDue } from '../../db/queries/search-due';
import { finishedSc1, idOf, newHome, type Home, type Sc1 } from './support';
import { open } from '../db/support';

type Wanted = Partial<InputOf<'search.find'>>;

async function find(
  home: Pick<Home, 'context'>,
  text: string,
  wanted: Wanted = {},
): Promise<OutputOf<'search.find'>> {
  const input = api['search.find'].input.parse({
    kinds: [],
    from: null,
    to: null,
    limit: 20,
    ...wanted,
    text,
  });
  return api['search.find'].output.parse(await searchHandlers['search.find'](input, home.context));
}

const wordsOf = ({ found }: OutputOf<'search.find'>) =>
  found.map(
    ({ kind, title, snippet }) => `${kind} ${[...title, ...snippet].map(({ text }) => text).join('')}`,
  );

/** 10,000 notes of one meeting, and three more to be found among them. */
function manyLines(sc1: Sc1): void {
  const { raw } = sc1.records;
  const insert = raw.prepare(
    `insert into line (id, meeting_id, item_id, position, kind, text, topics, vote_reason, written_at, created_at, updated_at, revision)
     values (?, ?, ?, ?, 'note', ?, '{"version":1,"topics":[]}', '', 1, 1, 1, 1)`,
  );
  const text = (n: number) => `Note ${n} of tea, cake, the garden and a long afternoon in the lounge`;
  raw.transaction(() => {
    for (let n = 0; n < 10_000; n += 1) insert.run(v7(), sc1.meetingId, sc1.items[1], 1000 + n, text(n));
    insert.run(
      v7(),
      sc1.meetingId,
      sc1.items[1],
      20_000,
      'The wallpaper and paint; the paint was Pâte de Verre. Paint!',
    );
    insert.run(
      v7(),
      sc1.meetingId,
      sc1.items[1],
      20_001,
      'Somebody is painting the hall, among much else that was talked of at length then',
    );
  })();
}

describe('search', () => {
  it('finds people, meetings, what was said and agreed, forgiving accents and endings', async () => {
    const sc1 = await finishedSc1();
    expect(wordsOf(await find(sc1, 'winif'))).toEqual([
      'person Winifred ShawWinifred',
      'voice Winifred ShawThe soup is cold by the time it gets to our table.',
    ]);
    expect((await find(sc1, 'soup')).found).toMatchObject([
      { kind: 'voice', lineId: sc1.soup, meeting: { id: sc1.meetingId, isHeld: true }, on: '2026-12-02' },
    ]);
    expect((await find(sc1, 'residents meetings')).found[0]).toMatchObject({
      kind: 'meeting',
      id: sc1.meetingId,
    });
    const jozef = await sc1.call('people.get', { id: idOf(sc1, 'Josef') });
    await sc1.call('people.save', { ...jozef, nameToUse: 'Józek' });
    expect(wordsOf(await find(sc1, 'jozek'))).toEqual(['person Josef NowakJózek']);
  });

  it('finds words with letters no keyboard here has, typed with them or without, and marks them', async () => {
    const home = newHome();
    const said = {
      personId: null,
      source: 'said' as const,
      way: 'talk' as const,
      heardBy: '',
      saidOn: '2026-11-30',
    };
    const words = [
      'Łukasz plays chess.',
      'Bjørn and Ægir sing.',
      'Die Straße ist laut.',
      'Đorđe, Ħal, ıtır, Œuvre, þing.',
    ];
    for (const each of words) await home.call('voices.add', { ...said, id: v7(), words: each });
    const finds = async (typed: string) =>
      (await find(home, typed)).found.flatMap(({ snippet }) =>
        snippet.filter(({ found }) => found).map(({ text }) => text),
      );
    for (const typed of ['Lukasz', 'łukasz', 'LUKASZ', 'ŁUKASZ', 'luk'])
      expect(await finds(typed), typed).toEqual(['Łukasz']);
    for (const [typed, word] of [
      ['bjorn', 'Bjørn'],
      ['aegir', 'Ægir'],
      ['ægir', 'Ægir'],
      ['strasse', 'Straße'],
      ['STRAẞE', 'Straße'],
      ['dorde', 'Đorđe'],
      ['hal', 'Ħal'],
      ['itir', 'ıtır'],
      ['oeuvre', 'Œuvre'],
      ['thing', 'þing'],
    ] as const)
      expect(await finds(typed), typed).toEqual([word]);
  });

  it('finds what somebody said by their name and its words, and never what nobody is named for', async () => {
    const sc1 = await finishedSc1();
    expect(wordsOf(await find(sc1, 'winifred soup'))).toEqual([
      'voice Winifred ShawThe soup is cold by the time it gets to our table.',
    ]);
    const winifred = idOf(sc1, 'Winifred');
    const { meetingId } = sc1;
    await sc1.call('meetings.resume', { meetingId });
    const { lines } = await sc1.call('meetings.get', { id: meetingId });
    const soup = lines.find(({ id }) => id === sc1.soup);
    if (soup === undefined) throw new Error('There is no soup.');
    await sc1.call('meetings.saveLine', { ...soup, meetingId, speakerId: null, clearsDraft: false });
    expect(wordsOf(await find(sc1, 'winifred soup'))).toEqual([]);
    expect(wordsOf(await find(sc1, 'soup'))).toEqual([
      'voice The soup is cold by the time it gets to our table.',
    ]);
    const story = {
      id: v7(),
      title: 'The dance hall',
      words: 'We danced every Saturday.',
      personId: winifred,
    };
    const told = { source: 'said' as const, saidOn: '2026-11-30', heardBy: 'Bisi', asksFor: '', revision: 0 };
    await sc1.call('voices.saveStory', { ...story, ...told, telling: 'unnamed' });
    expect(wordsOf(await find(sc1, 'danced'))).toEqual(['voice The dance hallWe danced every Saturday.']);
    expect(wordsOf(await find(sc1, 'winifred danced'))).toEqual([]);
  });

  it('follows a name that is put right, without anybody waiting for it', async () => {
    const sc1 = await finishedSc1();
    await find(sc1, 'soup');
    const winifred = await sc1.call('people.get', { id: idOf(sc1, 'Winifred') });
    await sc1.call('people.save', { ...winifred, nameToUse: 'Freda', fullName: 'Winifred Szymański' });
    expect(isSearchDue(sc1.records.reader, 'changes')).toBe(false);
    expect(wordsOf(await find(sc1, 'soup'))[0]).toMatch(/^voice Winifred Shaw/);
    sc1.records.write((tx) => bringSearchUpToDate(tx, 50));
    expect(wordsOf(await find(sc1, 'freda szymanski soup'))).toEqual([
      'voice Winifred Szymański (Freda)The soup is cold by the time it gets to our table.',
    ]);
  });

  it('marks what was found as data, whatever the words hold', async () => {
    const home = newHome();
    const voice = { id: v7(), personId: null, source: 'said' as const, way: 'talk' as const, heardBy: '' };
    await home.call('voices.add', { ...voice, words: '<b>Lifts</b> frighten me.', saidOn: '2026-11-30' });
    expect((await find(home, 'lift')).found[0]?.snippet).toEqual([
      { text: '<b>', found: false },
      { text: 'Lifts', found: true },
      { text: '</b> frighten me.', found: false },
    ]);
    for (const typed of ['"', 'NEAR(', 'title:', '* OR *', 'a" OR "b', "'; drop table person; --"]) {
      await expect(find(home, typed), typed).resolves.toBeDefined();
    }
  });

  it('puts the best of 10,000 lines first, however much else matches', async () => {
    const sc1 = await finishedSc1();
    manyLines(sc1);
    const { found } = await find(sc1, 'paint');
    expect(found[0]?.snippet.map(({ text }) => text).join('')).toMatch(/^The wallpaper and paint/);
    expect(wordsOf({ found, more: false }).some((words) => words.includes('painting the hall'))).toBe(true);
    for (const typed of ['painti', 'paintin', 'painting'])
      expect((await find(sc1, typed)).found.length, typed).toBeGreaterThan(1);
    const tea = await find(sc1, 'garden tea', { limit: 50 });
    expect(tea.found).toHaveLength(50);
    expect(tea.more).toBe(true);
    expect((await find(sc1, 'note 4711 tea')).found).toHaveLength(1);
  });

  it('narrows by kind and by day', async () => {
    const sc1 = await finishedSc1();
    expect((await find(sc1, 'soup', { kinds: ['action', 'line'] })).found).toEqual([]);
    expect((await find(sc1, 'soup', { kinds: ['voice'] })).found).toHaveLength(1);
    expect((await find(sc1, 'soup', { from: '2026-12-03' })).found).toEqual([]);
    expect((await find(sc1, 'soup', { from: '2026-12-02', to: '2026-12-02' })).found).toHaveLength(1);
  });

  it('shows nobody what they may not read', async () => {
    const sc1 = await finishedSc1();
    sc1.context.me.permissions = ['people.read'];
    expect((await find(sc1, 'soup')).found).toEqual([]);
    expect((await find(sc1, 'winifred')).found).toHaveLength(1);
    expect((await find(sc1, 'winifred', { kinds: ['meeting', 'voice', 'line', 'action'] })).found).toEqual(
      [],
    );
    sc1.context.me.permissions = ['meetings.read'];
    expect((await find(sc1, 'winifred')).found.map(({ kind }) => kind)).toEqual(['voice']);
    sc1.context.me.permissions = [];
    expect((await find(sc1, 'soup')).found).toEqual([]);
  });

  it('follows every change: what is taken out is not found, what comes back is', async () => {
    const sc1 = await finishedSc1();
    const { meetingId } = sc1;
    await sc1.call('meetings.resume', { meetingId });
    const { lines } = await sc1.call('meetings.get', { id: meetingId });
    const soup = lines.find(({ id }) => id === sc1.soup);
    await sc1.call('meetings.removeLine', { meetingId, id: sc1.soup, revision: soup?.revision ?? 0 });
    expect((await find(sc1, 'soup')).found).toEqual([]);
    await sc1.call('meetings.restoreLine', { meetingId, id: sc1.soup, revision: (soup?.revision ?? 0) + 1 });
    expect((await find(sc1, 'soup')).found).toHaveLength(1);
    const winifred = await sc1.call('people.get', { id: idOf(sc1, 'Winifred') });
    await sc1.call('people.archive', { id: winifred.id, archived: true, revision: winifred.revision });
    expect((await find(sc1, 'winifred', { kinds: ['person'] })).found).toEqual([]);
  });

  it('is right in a copy made of the file', async () => {
    const sc1 = await finishedSc1();
    manyLines(sc1);
    sc1.records.raw.exec('delete from line where position > 1500 and position < 20000');
    const before = wordsOf(await find(sc1, 'paint'));
    const path = join(sc1.records.path, '..', 'copy.db');
    sc1.records.raw.prepare('vacuum into ?').run(path);
    const copy = open(path);
    copy.raw.exec("insert into search_fts(search_fts, rank) values ('integrity-check', 1)");
    expect(wordsOf(await find({ context: { ...sc1.context, records: copy } }, 'paint'))).toEqual(before);
  });
});
