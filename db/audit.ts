import { createHash } from 'node:crypto';
import { asc, desc, gt } from 'drizzle-orm';
import type { AuditAction } from '@contract/audit';
import type { Reader, Writer } from './client';
import { auditEntry, auditTail } from './schema/audit';
import { writeFacts, type Facts } from './stored-json';

export type SubjectKind = 'meeting' | 'line' | 'person' | 'series' | 'sign-in' | 'place';

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

/** Adds one entry to the trail in the caller's transaction and returns its number. */
export function appendAudit(tx: Writer, entry: NewAuditEntry): number {
  const tail = tx.select().from(auditTail).get();
  const newest = tx.select().from(auditEntry).orderBy(desc(auditEntry.seq)).limit(1).get();
  // Without its tail row the trail goes on, but from no hash: the check names this entry for ever.
  const last = tail ?? { seq: newest?.seq ?? 0, hash: noHash };
  const row = {
    seq: Math.max(last.seq, newest?.seq ?? 0) + 1,
    at: Math.max(entry.at, newest?.at ?? 0),
    signInId: entry.signInId,
    action: entry.action,
    subjectKind: entry.subject?.kind ?? null,
    subjectId: entry.subject?.id ?? null,
    facts: writeFacts(entry.facts ?? {}),
    previousHash: last.hash,
  };
  const hash = hashOf(row);
  tx.insert(auditEntry)
    .values({ ...row, hash })
    .run();
  tx.insert(auditTail)
    .values({ id: 1, seq: row.seq, hash })
    .onConflictDoUpdate({ target: auditTail.id, set: { seq: row.seq, hash } })
    .run();
  return row.seq;
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
  const newest = reader
    .select({ at: auditEntry.at })
    .from(auditEntry)
    .orderBy(desc(auditEntry.seq))
    .limit(1)
    .get();
  return newest?.at ?? null;
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
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
