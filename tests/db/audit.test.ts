import { describe, expect, it } from 'vitest';
import { appendAudit, checkAudit, newestAuditAt } from '../../db/audit';
import type { OpenedRecords } from '../../db/client';
import { countAudit, findAudit, listAudit } from '../../db/queries/audit';
import { saveLine } from '../../db/queries/meetings-lines-write';
import { lineOf, newRecords, newRoom, now, stampOf } from './support';

function trail(entries: number): OpenedRecords {
  const records = newRecords();
  records.write((tx) => {
    for (let each = 0; each < entries; each += 1) {
      appendAudit(tx, { at: now + each, signInId: null, action: 'locked', facts: { each } });
    }
  });
  return records;
}

const check = (records: OpenedRecords) => checkAudit(records.reader);

describe('the audit trail', () => {
  it('is whole when nobody touched it, empty or long', () => {
    expect(check(newRecords())).toEqual({ whole: true, checked: 0 });
    expect(check(trail(2500))).toEqual({ whole: true, checked: 2500 });
  });

  it('vanishes with the change it was part of', () => {
    const records = trail(2);
    expect(() =>
      records.write((tx) => {
        appendAudit(tx, { at: now, signInId: null, action: 'locked' });
        throw new Error('the change failed');
      }),
    ).toThrow();
    expect(check(records)).toEqual({ whole: true, checked: 2 });
  });

  it.each([
    ['facts', `update audit_entry set facts = replace(facts, '4', '5') where seq = 5`],
    ['when', 'update audit_entry set at = at - 1 where seq = 5'],
    ['who', `update audit_entry set sign_in_id = 'somebody' where seq = 5`],
    ['what', `update audit_entry set action = 'signed-in' where seq = 5`],
    ['about whom', `update audit_entry set subject_id = 'other' where seq = 5`],
    ['its hash', `update audit_entry set hash = replace(hash, 'a', 'b') || 'c' where seq = 5`],
  ])('names an entry whose %s was altered', (_part, sql) => {
    const records = trail(9);
    records.raw.exec(sql);
    expect(check(records)).toEqual({ whole: false, checked: 4, seq: 5, problem: 'altered' });
  });

  it('names an entry that carries the hash of another', () => {
    const records = trail(9);
    records.raw.exec(
      `update audit_entry set hash = (select hash from audit_entry where seq = 4) where seq = 5`,
    );
    expect(check(records)).toMatchObject({ seq: 5, problem: 'altered' });
  });

  it('names an entry taken from the start, the middle or the end', () => {
    for (const seq of [1, 5, 9]) {
      const records = trail(9);
      records.raw.exec(`delete from audit_entry where seq = ${seq}`);
      expect(check(records)).toEqual({ whole: false, checked: seq - 1, seq, problem: 'missing' });
    }
  });

  it('still shows a cut-off end after new entries, and after its tail row is gone too', () => {
    const cut = trail(9);
    cut.raw.exec('delete from audit_entry where seq > 6');
    cut.write((tx) => appendAudit(tx, { at: now, signInId: null, action: 'locked' }));
    expect(check(cut)).toMatchObject({ whole: false, seq: 7, problem: 'missing' });

    const hidden = trail(9);
    hidden.raw.exec('delete from audit_entry where seq > 6; delete from audit_tail');
    expect(check(hidden)).toMatchObject({ whole: false, seq: 7 });
    hidden.write((tx) => appendAudit(tx, { at: now, signInId: null, action: 'locked' }));
    expect(check(hidden)).toMatchObject({ whole: false, seq: 7, problem: 'altered' });
  });

  it('names the first of two entries that changed places', () => {
    const records = trail(9);
    records.raw
      .exec(`update audit_entry set seq = -3 where seq = 3; update audit_entry set seq = 3 where seq = 6;
      update audit_entry set seq = 6 where seq = -3`);
    expect(check(records)).toEqual({ whole: false, checked: 2, seq: 3, problem: 'altered' });
  });

  it('keeps its order when the clock is moved back', () => {
    const records = trail(3);
    records.write((tx) => appendAudit(tx, { at: now - 86_400_000, signInId: null, action: 'locked' }));
    expect(newestAuditAt(records.reader)).toBe(now + 2);
    expect(check(records)).toEqual({ whole: true, checked: 4 });
  });

  it('is listed newest first, a page at a time, in words read from the records', () => {
    const room = newRoom();
    const line = lineOf(room);
    room.records.write((tx) => {
      saveLine(tx, line, stampOf(room));
      const by = { at: now, signInId: room.signInId };
      appendAudit(tx, { ...by, action: 'line-added', subject: { kind: 'line', id: line.id } });
      appendAudit(tx, { ...by, action: 'person-changed', subject: { kind: 'person', id: room.winifred } });
      appendAudit(tx, { ...by, action: 'sign-in-added', subject: { kind: 'sign-in', id: room.signInId } });
      appendAudit(tx, { at: now, signInId: null, action: 'records-upgraded', facts: { steps: 2 } });
    });
    const page = listAudit(room.records.reader, { before: null, limit: 2 });
    expect(page.map(({ seq, by, about }) => [seq, by, about])).toEqual([
      [4, '', ''],
      [3, 'Owen', 'Owen'],
    ]);
    expect(page[0]?.facts).toEqual({ steps: 2 });
    const older = listAudit(room.records.reader, { before: 3, limit: 10 });
    expect(older.map(({ about, aboutDate }) => [about, aboutDate])).toEqual([
      ['Winifred', null],
      ['Residents’ meeting', '2026-12-02'],
    ]);
    expect(JSON.stringify(older)).not.toContain('soup');
    expect(countAudit(room.records.reader)).toBe(4);
    expect(findAudit(room.records.reader, 9)).toBeNull();
  });
});
