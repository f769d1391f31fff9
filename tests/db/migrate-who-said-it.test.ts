import { expect, it } from 'vitest';
import type { OpenedRecords } from '../../db/client';
import { assertWhole } from '../../db/inspect';
import { foundEntries } from '../../db/queries/search';
import { bringSearchUpToDate, isSearchDue } from '../../db/queries/search-due';
import { searchQuery } from '@rules/search-query';
import { addRow, allRows, recordsBefore, runMigrations, type Values } from './migrations-before';
import { migrationsFolder, now, today } from './support';

const stamp = { created_at: now, updated_at: now, revision: 1 };

function fill(records: OpenedRecords): void {
  const add = (table: string, values: Values) => addRow(records, table, values);
  const needs = {
    role: '',
    name_in_print: 'full',
    large_print: 0,
    easy_read: 0,
    language: '',
    interpreter: 0,
    hearing: '',
  };
  const person = (id: string, fullName: string) =>
    add('person', {
      id,
      kind: 'resident',
      name_to_use: fullName.split(' ')[0] ?? '',
      full_name: fullName,
      ...needs,
      ...stamp,
    });
  person('l', 'Łukasz Wiśniewski');
  person('w', 'Winifred Shaw');
  const meeting = { title: 'Spotkanie w Łodzi', date: today, start_time: '14:15', room: '', chair_note: '' };
  add('meeting', { id: 'm', ...meeting, state: 'signed', ...stamp });
  const voice = (id: string, words: string, personId: string | null) =>
    add('voice', { id, words, person_id: personId, source: 'said', said_on: today, way: 'talk', ...stamp });
  voice('soup', 'The soup is cold.', 'w');
  voice('chess', 'Bjørn plays chess.', 'l');
  voice('bus', 'The bus is late.', null);
  add('issued_copy', {
    ...{ id: 'c', meeting_id: 'm', paper: 'minutes', version: 1, person_id: 'w', form: 'large-print' },
    ...{ issued_on: today, read_with: '', created_at: now },
  });
  // As search stood: brought up to date with all of this.
  records.raw.exec('delete from search_due');
}

const finds = ({ reader }: OpenedRecords, typed: string) =>
  foundEntries(
    reader,
    { query: searchQuery(typed) ?? '', kinds: null, from: null, to: null, limit: 20 },
    { open: '[', close: ']' },
  ).map(({ entry, title, snippet }) =>
    [`${entry.ref}:`, title, snippet].filter((part) => part !== '').join(' '),
  );

it('finds what there was at once as people type it, and by who said it once its turn came', () => {
  const records = recordsBefore('0014_who-said-it', fill);
  runMigrations(records, migrationsFolder);
  assertWhole(records.raw);

  // Nobody who searches waits for the rest.
  expect(isSearchDue(records.reader, 'changes')).toBe(false);
  expect(isSearchDue(records.reader)).toBe(true);
  expect(finds(records, 'lukasz')).toEqual(['l: [Łukasz] Wiśniewski [Łukasz]']);
  expect(finds(records, 'lodzi')).toEqual(['m: Spotkanie w [Łodzi]']);
  expect(finds(records, 'bjorn')).toEqual(['chess: [Bjørn] plays chess.']);
  expect(finds(records, 'soup')).toEqual(['soup: The [soup] is cold.']);
  expect(finds(records, 'winifred soup')).toEqual([]);

  records.write((tx) => bringSearchUpToDate(tx, 50));
  expect(isSearchDue(records.reader)).toBe(false);
  expect(finds(records, 'winifred soup')).toEqual(['soup: [Winifred] Shaw The [soup] is cold.']);
  expect(finds(records, 'lukasz chess')).toEqual(['chess: [Łukasz] Wiśniewski Bjørn plays [chess].']);
  expect(finds(records, 'bus')).toEqual(['bus: The [bus] is late.']);
});

it('leaves nothing of what is changed or taken out in the index', () => {
  const records = recordsBefore('0014_who-said-it', fill);
  runMigrations(records, migrationsFolder);
  const { raw } = records;
  raw.exec(`update voice set words = 'He plays cards.' where id = 'chess'; delete from meeting where id = 'x';
    update meeting set title = 'Straße' where id = 'm'; update person set full_name = 'Luke W' where id = 'l'`);
  records.write((tx) => bringSearchUpToDate(tx, Infinity));
  records.write((tx) => bringSearchUpToDate(tx, Infinity));
  expect([...finds(records, 'bjorn'), ...finds(records, 'lodzi'), ...finds(records, 'wisniewski')]).toEqual(
    [],
  );
  expect(finds(records, 'strasse')).toEqual(['m: [Straße]']);
  raw.exec(`insert into search_fts(search_fts) values ('integrity-check')`);
});

it('calls the print size of copies given before not known', () => {
  const records = recordsBefore('0014_who-said-it', fill);
  runMigrations(records, migrationsFolder);
  expect(allRows(records, 'issued_copy')).toMatchObject([{ id: 'c', print_point: null }]);
});
