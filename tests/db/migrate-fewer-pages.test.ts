import { expect, it } from 'vitest';
import type { OpenedRecords } from '../../db/client';
import { assertWhole } from '../../db/inspect';
import { listLineHistory } from '../../db/queries/meetings-lines';
import { archiveLine } from '../../db/queries/meetings-lines-write';
import { countWithoutSource, pageWithoutSource } from '../../db/queries/voices-orphans';
import { countUnanswered, pageOfUnanswered } from '../../db/queries/voices-waiting';
import { addRow, allRows, recordsBefore, runMigrations, type Values } from './migrations-before';
import { migrationsFolder, now, today } from './support';

const rebuilt = ['line', 'line_history', 'voice', 'action', 'voice_answer', 'decision'];
const tag = '0012_fewer-pages';
const page = { offset: 0, limit: 100 };

const stamp = { created_at: now, updated_at: now, revision: 1 };
const answers = ['none', 'open', 'done', 'deferred', 'decided', 'dropped', 'open put away', 'unlinked'];
const states = ['stands', 'put away', 'needs none'];

/** A meeting in which each line said was answered in another way, stands, is put away or needs no answer. */
function fill(records: OpenedRecords): void {
  const { raw } = records;
  const add = (table: string, values: Values) => addRow(records, table, values);
  const line = (id: string, values: Values) => {
    add('line', {
      ...{ id, meeting_id: 'm', item_id: 'i', position: 0, text: `${id}.`, topics: '[]' },
      ...{ vote_reason: '', written_at: now, ...stamp, revision: 2, ...values },
    });
    const kept = { line_id: id, revision: 1, snapshot: '{}', at: now, sign_in_id: 'denise' };
    add('line_history', kept);
    add('line_history', { ...kept, revision: 2, sign_in_id: 'owen' });
  };
  raw.exec(`insert into person (id, kind, name_to_use, full_name, role, name_in_print, large_print, easy_read, language,
    interpreter, hearing, created_at, updated_at, revision) values ('p', 'resident', 'Win', 'Win Shaw', '', 'full', 0, 0, '', 0, '', 1, 1, 1);
    insert into sign_in (id, first_name, role, created_at, updated_at, revision)
    values ('denise', 'Denise', 'deputy', 1, 1, 1), ('owen', 'Owen', 'staff', 1, 1, 1);
    insert into meeting (id, title, date, start_time, room, chair_note, state, created_at, updated_at, revision)
    values ('m', 'Residents', '${today}', '14:15', 'Lounge', '', 'running', 1, 1, 1);
    insert into agenda_item (id, meeting_id, position, title, note, minutes, spent_ms, done, created_at, updated_at, revision)
    values ('i', 'm', 0, 'Food', '', 5, 0, 0, 1, 1, 1)`);
  const voice = (id: string, values: Values) =>
    add('voice', { id, words: `${id}.`, source: 'said', meeting_id: 'm', item_id: 'i', ...stamp, ...values });
  const action = (id: string, values: Values) =>
    add('action', { id, words: id, owner_name: '', raised_on: today, meeting_id: 'm', ...stamp, ...values });
  states.forEach((state, of) => {
    answers.forEach((answer, at) => {
      const id = `${String(at)}-${state}`;
      line(`line ${id}`, { kind: 'said' });
      voice(id, {
        ...{ person_id: at % 2 === 0 ? 'p' : null, line_id: `line ${id}`, said_on: `2026-1${of}-0${9 - at}` },
        ...{ archived_at: state === 'put away' ? now : null, way: 'phone', heard_by: 'Owen' },
        no_answer_because: state === 'needs none' ? 'said in passing' : null,
      });
      if (answer === 'none') return;
      const isDecision = answer === 'deferred' || answer === 'decided';
      const answerId = `answer ${id}`;
      line(answerId, { kind: isDecision ? 'decided' : 'action', from_line_id: `line ${id}` });
      if (isDecision) {
        const how = answer === 'deferred' ? 'deferred' : 'hands';
        add('decision', {
          ...{ id: answerId, words: id, how, decided_on: today },
          ...{ meeting_id: 'm', line_id: answerId, ...stamp },
        });
      } else {
        const closed = answer === 'done' || answer === 'dropped';
        action(answerId, {
          ...{ line_id: answerId, state: closed ? answer : 'open', closed_on: closed ? today : null },
          ...{ first_due: today, waiting_for: 'Paint', dropped_because: 'Rain' },
          archived_at: answer === 'open put away' ? now : null,
        });
      }
      add('voice_answer', {
        ...{ id: `link ${id}`, voice_id: id, created_at: now },
        [isDecision ? 'decision_id' : 'action_id']: answerId,
        archived_at: answer === 'unlinked' ? now : null,
      });
    });
  });
  voice('reply', { said_on: '2026-12-01', way: 'slip' });
  action('own', { state: 'open', raised_on: '2026-11-01' });
}

const filled = () => recordsBefore(tag, fill);

it('keeps every row, who waits, and the actions that no voice led to', () => {
  const records = filled();
  const rows = new Map(rebuilt.map((table) => [table, allRows(records, table)]));
  const { raw, reader } = records;
  const ids = (sql: string) => raw.prepare(sql).pluck().all();
  const settled = ids('select voice_id from voice_waiting order by said_on, voice_id');
  const any = ids('select voice_id from voice_waiting where not promised order by said_on, voice_id');
  const late = ids(`select voice_id from voice_waiting where said_on <= '2026-10-05'`);
  const unsourced = ids('select action_id from action_unsourced order by raised_on desc, action_id desc');
  expect([settled.length, any.length, late.length, unsourced.length]).toEqual([6, 4, 2, 7]);

  expect(runMigrations(records, migrationsFolder).applied).toBeGreaterThan(0);

  assertWhole(raw);
  for (const [table, kept] of rows) expect(allRows(records, table), table).toMatchObject(kept);
  expect(pageOfUnanswered(reader, { ...page, without: 'settled' })).toEqual(settled);
  expect(pageOfUnanswered(reader, { ...page, without: 'any' })).toEqual(any);
  expect(countUnanswered(reader, { without: 'settled', late: '2026-10-05' })).toEqual({
    ...{ all: settled.length, late: late.length },
  });
  expect(pageWithoutSource(reader, page)).toEqual(unsourced);
  expect(countWithoutSource(reader)).toBe(unsourced.length);
});

it('keeps who wrote each revision, also of a line changed since', () => {
  const records = filled();
  runMigrations(records, migrationsFolder);
  const id = 'line 0-stands';
  const wroteIt = (of: string) => listLineHistory(records.reader, of).map(({ by }) => by);
  expect(wroteIt(id)).toEqual(['Denise', 'Owen']);
  const found = { id, meetingId: 'm', revision: 2 };
  const stamp = { at: now, signInId: 'denise', meetingDate: today };
  expect(records.write((tx) => archiveLine(tx, found, stamp)).result).toBe('saved');
  expect(wroteIt(id)).toEqual(['Denise', 'Owen', 'Denise']);
});
