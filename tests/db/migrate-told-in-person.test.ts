import { expect, it } from 'vitest';
import type { OpenedRecords } from '../../db/client';
import { assertWhole } from '../../db/inspect';
import { addRow, allRows, recordsBefore, runMigrations, type Values } from './migrations-before';
import { migrationsFolder, now, today } from './support';

const tag = '0013_told-in-person';
const kept = ['meeting', 'agenda_item', 'line', 'voice', 'decision', 'action', 'voice_answer', 'outcome'];
const stamp = { created_at: now, updated_at: now, revision: 1 };

/** What triggers keep in step with a row's links. */
const inStep = ['waits', 'promised', 'unsourced'];
const withoutKept = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !inStep.includes(name)));

/** An item put on for what was said before, another put on for what was put off, and what was said of both. */
function fill(records: OpenedRecords): void {
  const add = (table: string, values: Values) => addRow(records, table, values);
  const meeting = { title: 'Residents', date: today, start_time: '14:15', room: '', chair_note: '' };
  add('meeting', { id: 'm', ...meeting, state: 'signed', ...stamp });
  const item = { meeting_id: 'm', note: '', minutes: 5, spent_ms: 0, done: 1, ...stamp };
  add('agenda_item', { id: 'for a voice', position: 0, title: 'Food', ...item });
  add('agenda_item', { id: 'for nothing', position: 1, title: 'Trips', ...item });
  const voice = (id: string) =>
    add('voice', { id, words: id, source: 'said', said_on: '2026-11-01', way: 'talk', ...stamp });
  for (const id of ['soup', 'lifts', 'bench']) voice(id);
  add('item_source', { item_id: 'for a voice', voice_id: 'soup', created_at: now });
  const line = (id: string, values: Values) => {
    const { kind } = values;
    const text = { text: id, topics: '[]', vote_reason: '', written_at: now, ...stamp };
    add('line', { id, meeting_id: 'm', item_id: 'for a voice', position: 0, ...text, ...values });
    const of = { id, words: id, meeting_id: 'm', line_id: id, ...stamp };
    if (kind === 'decided') add('decision', { ...of, decided_on: today });
    if (kind === 'action') add('action', { ...of, owner_name: '', raised_on: today, state: 'open' });
  };
  line('a decision', { kind: 'decided' });
  line('an action', { kind: 'action' });
  line('a note', { kind: 'note' });
  line('said there', { kind: 'said' });
  line('a decision on what was said there', { kind: 'decided', from_line_id: 'said there' });
  line('a decision elsewhere', { kind: 'decided', item_id: 'for nothing' });
  line('a decision taken out', { kind: 'decided' });
  records.raw.exec(`update decision set archived_at = ${now} where id = 'a decision taken out'`);
  line('a decision linked before', { kind: 'decided' });
  const link = { voice_id: 'soup', created_at: now };
  add('voice_answer', { id: 'link', ...link, decision_id: 'a decision linked before' });
  const dropped = { words: 'Dropped', owner_name: '', raised_on: today, state: 'dropped', closed_on: today };
  add('action', { id: 'dropped', ...dropped, ...stamp });
  add('voice_answer', { id: 'of lifts', voice_id: 'lifts', created_at: now, action_id: 'dropped' });
  add('decision', { id: 'told', words: 'Told', decided_on: today, ...stamp });
  add('voice_answer', { id: 'of bench', voice_id: 'bench', created_at: now, decision_id: 'told' });
  add('outcome', { id: 'o', decision_id: 'told', words: 'Told', happened_on: today, created_at: now });
}

it('keeps every row, and what stood under an item put on for somebody’s words now answers them', () => {
  const records = recordsBefore(tag, fill);
  const rows = new Map(kept.map((table) => [table, allRows(records, table)]));

  expect(runMigrations(records, migrationsFolder).applied).toBeGreaterThan(0);

  assertWhole(records.raw);
  const linked = allRows(records, 'voice_answer');
  for (const [table, before] of rows) {
    const after = new Map(allRows(records, table).map((row) => [row.id, row]));
    expect(
      before.map(({ id }) => after.get(id)),
      table,
    ).toMatchObject(before.map(withoutKept));
  }
  const answersOf = (voiceId: string) =>
    linked.flatMap((row) => (row.voice_id === voiceId ? [row.decision_id ?? row.action_id] : [])).sort();
  expect(answersOf('soup')).toEqual(['a decision', 'a decision linked before', 'an action']);
  expect(linked).toHaveLength(5);
});

it('lists what was decided, or dropped, and told to nobody yet, and lists the rest as it comes', () => {
  const records = recordsBefore(tag, fill);
  runMigrations(records, migrationsFolder);
  const untold = (table: string) =>
    allRows(records, table).flatMap(({ id, untold: is }) => (is === 1 ? [id] : []));
  expect(untold('decision')).toEqual(['a decision', 'a decision linked before']);
  expect(untold('action')).toEqual(['dropped']);
  addRow(records, 'outcome', {
    ...{ id: 'o2', decision_id: 'a decision', words: 'Told', happened_on: today, created_at: now },
  });
  expect(untold('decision')).toEqual(['a decision linked before']);
});
