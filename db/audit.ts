import { hash } from 'node:crypto';
import { asc, desc, eq, gt, sql } from 'drizzle-orm';
import type { AuditAction } from '@contract/audit';
import type { Reader, Writer } from './client';
import { prepared } from './prepared';
import { auditEntry, auditTail } from './schema/audit';
import { writeFacts, type Facts } from './stored-json';

export type SubjectKind =
  'meeting' | 'line' | 'person' | 'series' | 'sign-in' | 'place' | 'newsletter' | 'issue' | 'picture';

export interface NewAuditEntry {
  /** Epoch ms; kept no earlier than the entry before, so a clock moved back cannot reorder the trail. */
  at: number;
  /** Null for what Parlour did itself. */
  signInId: string | null;
  action: AuditAction;
  subject?: { kind: SubjectKind; id: string };
  /** Counts, roles, editions, versions; never anyone's words or name. */
  facts?: Facts;
}

export type AuditRow = typeof auditEntry.$inferSelect;

export type AuditCheck =
  | { whole: true; checked: number }
  /** `seq` is the first entry that is altered, or is not there; `checked` those before it, all whole. */
  | { whole: false; checked: number; seq: number; problem: 'altered' | 'missing' };

const noHash = '0'.repeat(64);
const batch = 1000;

const trailEnd = prepared((reader: Reader) =>
  reader
    .select({ seq: auditTail.seq, hash: auditTail.hash, newestSeq: auditEntry.seq, newestAt: auditEntry.at })
    .from(auditTail)
    .leftJoin(auditEntry, eq(auditEntry.seq, sql`(select max(seq) from audit_entry)`))
    .prepare(),
);

const putEntry = prepared((tx: Writer) =>
  tx
    .insert(auditEntry)
    .values({
      seq: sql.placeholder('seq'),
      at: sql.placeholder('at'),
      signInId: sql.placeholder('signInId'),
      action: sql.placeholder('action'),
      subjectKind: sql.placeholder('subjectKind'),
      subjectId: sql.placeholder('subjectId'),
      facts: sql.placeholder('facts'),
      previousHash: sql.placeholder('previousHash'),
      hash: sql.placeholder('hash'),
    })
    .prepare(),
);

const putTail = prepared((tx: Writer) =>
  tx
    .insert(auditTail)
    .values({ id: 1, seq: sql.placeholder('seq'), hash: sql.placeholder('hash') })
    .onConflictDoUpdate({ target: auditTail.id, set: { seq: sql`excluded.seq`, hash: sql`excluded.hash` } })
    .prepare(),
);

/** Adds one entry to the trail in the caller's transaction and returns its number. */
export function appendAudit(tx: Writer, entry: NewAuditEntry): number {
  const end = trailEnd(tx).get() ?? withoutTail(tx);
  const row = {
    seq: Math.max(end.seq, end.newestSeq ?? 0) + 1,
    at: Math.max(entry.at, end.newestAt ?? 0),
    signInId: entry.signInId,
    action: entry.action,
    subjectKind: entry.subject?.kind ?? null,
    subjectId: entry.subject?.id ?? null,
    facts: writeFacts(entry.facts ?? {}),
    previousHash: end.hash,
  };
  const own = hashOf(row);
  putEntry(tx).run({ ...row, hash: own });
  putTail(tx).run({ seq: row.seq, hash: own });
  return row.seq;
}

/** Without its tail row a trail goes on, but from no hash: the check names that entry for ever. */
function withoutTail(reader: Reader) {
  const newest = newestEntry(reader);
  return { seq: 0, hash: noHash, newestSeq: newest?.seq ?? null, newestAt: newest?.at ?? null };
}

/**
 * Reads the whole trail, oldest first, and names the first entry that was altered, removed or put elsewhere,
 * also when the newest were cut off.
 */
export function checkAudit(reader: Reader): AuditCheck {
  let last = { seq: 0, hash: noHash };
  for (;;) {
    const rows = reader
      .select()
      .from(auditEntry)
      .where(gt(auditEntry.seq, last.seq))
      .orderBy(asc(auditEntry.seq))
      .limit(batch)
      .all();
    if (rows.length === 0) return checkTail(reader, last);
    for (const row of rows) {
      const seq = last.seq + 1;
      if (row.seq !== seq) return { whole: false, checked: last.seq, seq, problem: 'missing' };
      if (row.previousHash !== last.hash || row.hash !== hashOf(row)) {
        return { whole: false, checked: last.seq, seq, problem: 'altered' };
      }
      last = row;
    }
  }
}

/** The newest instant in the trail (epoch ms), or null when it is empty: this PC's clock should not read earlier. */
export function newestAuditAt(reader: Reader): number | null {
  return newestEntry(reader)?.at ?? null;
}

function newestEntry(reader: Reader) {
  return reader.select().from(auditEntry).orderBy(desc(auditEntry.seq)).limit(1).get();
}

function checkTail(reader: Reader, last: { seq: number; hash: string }): AuditCheck {
  const tail = reader.select().from(auditTail).get();
  if (tail ? tail.seq === last.seq && tail.hash === last.hash : last.seq === 0) {
    return { whole: true, checked: last.seq };
  }
  return { whole: false, checked: last.seq, seq: last.seq + 1, problem: 'missing' };
}

function hashOf(row: Omit<AuditRow, 'hash'>): string {
  const content = [
    row.seq,
    row.at,
    row.signInId,
    row.action,
    row.subjectKind,
    row.subjectId,
    row.facts,
    row.previousHash,
  ];
  return hash('sha256', JSON.stringify(content), 'hex');
}
