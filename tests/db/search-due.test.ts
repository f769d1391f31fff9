import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OpenedRecords } from '../../db/client';
import { findLine, type LineKind } from '../../db/queries/meetings-lines';
import { archiveLine, restoreLine, saveLine } from '../../db/queries/meetings-lines-write';
import { bringSearchUpToDate, isSearchDue } from '../../db/queries/search-due';
import { lineOf, newRoom, open, stampOf, type Room } from './support';

const kinds: LineKind[] = ['said', 'note', 'decided', 'action'];

/** What search should hold of what was said, agreed and noted, read from the records themselves. */
const wanted = `
  select 'action' as kind, id as ref, words as body, raised_on as on_date from action where archived_at is null
  union all select 'voice', id, words, said_on from voice where archived_at is null
  union all select 'line', l.id, l.text, m.date from line l join meeting m on m.id = l.meeting_id
    where l.archived_at is null and l.kind not in ('said', 'action') and m.archived_at is null
  order by kind, ref`;
const held = `
  select kind, ref, body, on_date from search_entry where kind in ('action', 'voice', 'line') order by kind, ref`;

const rows = ({ raw }: OpenedRecords, query: string) => raw.prepare(query).all();
const write = (room: Room, text: string, kind: LineKind = 'note') =>
  room.records.write((tx) => saveLine(tx, lineOf(room, { text, kind }), stampOf(room)).line);

it('is due with the change itself, and is brought up to date a few at a time', () => {
  const room = newRoom();
  const { records } = room;
  records.write((tx) => bringSearchUpToDate(tx, Infinity));
  expect(isSearchDue(records.reader)).toBe(false);
  for (const text of ['Bread', 'Soup', 'Lifts']) write(room, text);
  expect(rows(records, held)).toEqual([]);
  expect(records.write((tx) => bringSearchUpToDate(tx, 2))).toBe(false);
  expect(rows(records, held)).toHaveLength(2);
  expect(records.write((tx) => bringSearchUpToDate(tx, 2))).toBe(true);
  expect(rows(records, held)).toEqual(rows(records, wanted));
});

it('vanishes with a change that is undone', () => {
  const room = newRoom();
  room.records.write((tx) => bringSearchUpToDate(tx, Infinity));
  const undone = () =>
    room.records.write((tx) => {
      saveLine(tx, lineOf(room, { text: 'Bread' }), stampOf(room));
      throw new Error('undone');
    });
  expect(undone).toThrow();
  expect(isSearchDue(room.records.reader)).toBe(false);
});

it('is still due in a file that was closed before search followed, and in a copy of it', () => {
  const room = newRoom();
  write(room, 'Bread');
  const copyPath = `${room.records.path}-copy`;
  room.records.raw.prepare('vacuum into ?').run(copyPath);
  room.records.close();
  for (const path of [room.records.path, copyPath]) {
    const again = open(path);
    expect(isSearchDue(again.reader)).toBe(true);
    again.write((tx) => bringSearchUpToDate(tx, Infinity));
    expect(rows(again, held)).toEqual(rows(again, wanted));
    expect(rows(again, `select rowid from search_fts where search_fts match 'bread'`)).toHaveLength(1);
  }
});

it('holds what the records hold, whatever is done and whenever search follows', () => {
  const deed = fc.record({
    what: fc.constantFrom('write', 'write', 'change', 'out', 'back', 'away', 'follow'),
    which: fc.nat(20),
    kind: fc.constantFrom(...kinds),
  });
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      const room = newRoom();
      const { records } = room;
      const lines: string[] = [];
      deeds.forEach(({ what, which, kind }, index) => {
        records.write((tx) => {
          const found = findLine(tx, lines[which % Math.max(1, lines.length)] ?? '');
          const action = kind === 'action' ? { ownerId: room.owen, ownerName: '', due: '2026-12-07' } : null;
          const words = { kind, action, text: `Words ${index}` };
          if (what === 'write') lines.push(saveLine(tx, lineOf(room, words), stampOf(room)).line?.id ?? '');
          else if (what === 'follow') bringSearchUpToDate(tx, 1 + (which % 3));
          else if (found && what === 'change') {
            const { id, revision } = found;
            saveLine(tx, lineOf(room, { ...words, id, revision }), stampOf(room));
          } else if (found && what === 'out') archiveLine(tx, found, stampOf(room));
          else if (found && what === 'back') restoreLine(tx, found, stampOf(room));
        });
        if (what === 'away') {
          const at = which % 2 === 0 ? 1 : null;
          records.raw.prepare('update meeting set archived_at = ? where id = ?').run(at, room.meetingId);
        }
      });
      records.write((tx) => bringSearchUpToDate(tx, Infinity));
      expect(rows(records, held)).toEqual(rows(records, wanted));
      records.raw.exec(`insert into search_fts(search_fts, rank) values ('integrity-check', 1)`);
      records.close();
    }),
    { numRuns: 12 },
  );
});
