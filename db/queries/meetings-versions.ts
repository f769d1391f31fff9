import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { isListed, listed, prepared } from '../prepared';
import { minutesVersion, signature } from '../schema/meetings';

export type VersionRow = typeof minutesVersion.$inferSelect;
export type SignatureRow = typeof signature.$inferSelect;
/** A version with the signatures in force, the chair's first. */
export type VersionRecord = VersionRow & { signatures: SignatureRow[] };

/** Every version of a meeting's minutes, oldest first. `content` is set once fixed: versioned JSON. */
export function listVersions(reader: Reader, meetingId: string): VersionRecord[] {
  return withSignatures(reader, versionsOf(reader).all({ meetingId }));
}

const versionsOf = prepared((reader: Reader) =>
  reader
    .select()
    .from(minutesVersion)
    .where(eq(minutesVersion.meetingId, sql.placeholder('meetingId')))
    .orderBy(asc(minutesVersion.version))
    .prepare(),
);

const signaturesOf = prepared((reader: Reader) =>
  reader
    .select()
    .from(signature)
    .where(and(isListed(signature.minutesVersionId), isNull(signature.archivedAt)))
    .orderBy(asc(signature.signedAs))
    .prepare(),
);

/** One version of a meeting's minutes. */
export function findVersion(
  reader: Reader,
  { meetingId, version }: { meetingId: string; version: number },
): VersionRecord | null {
  const rows = reader
    .select()
    .from(minutesVersion)
    .where(and(eq(minutesVersion.meetingId, meetingId), eq(minutesVersion.version, version)))
    .all();
  return withSignatures(reader, rows)[0] ?? null;
}

/** Begins a version; `reason` is why it replaces the one before, empty for the first. */
export function insertVersion(
  tx: Writer,
  values: Pick<VersionRow, 'id' | 'meetingId' | 'version' | 'reason'>,
  at: number,
): void {
  tx.insert(minutesVersion)
    .values({ ...values, content: null, fixedAt: null, createdAt: at })
    .run();
}

/** Fixes a version with its whole content; false when it is fixed already, for then nothing may change it. */
export function fixVersion(
  tx: Writer,
  { id, content }: { id: string; content: string },
  at: number,
): boolean {
  const changed = tx
    .update(minutesVersion)
    .set({ content, fixedAt: at })
    .where(and(eq(minutesVersion.id, id), isNull(minutesVersion.fixedAt)))
    .run();
  return changed.changes === 1;
}

/** Records a signature. SQLite refuses a second one in force for the same part. */
export function insertSignature(
  tx: Writer,
  values: Omit<SignatureRow, 'recordedAt' | 'archivedAt'>,
  at: number,
): void {
  tx.insert(signature)
    .values({ ...values, recordedAt: at, archivedAt: null })
    .run();
}

/** Takes a signature back; false when there is none in force. */
export function archiveSignature(
  tx: Writer,
  of: Pick<SignatureRow, 'minutesVersionId' | 'signedAs'>,
  at: number,
): boolean {
  const changed = tx
    .update(signature)
    .set({ archivedAt: at })
    .where(
      and(
        eq(signature.minutesVersionId, of.minutesVersionId),
        eq(signature.signedAs, of.signedAs),
        isNull(signature.archivedAt),
      ),
    )
    .run();
  return changed.changes === 1;
}

function withSignatures(reader: Reader, rows: readonly VersionRow[]): VersionRecord[] {
  const signatures = signaturesOf(reader).all({ ids: listed(rows.map((row) => row.id)) });
  return rows.map((row) => ({
    ...row,
    signatures: signatures.filter((signed) => signed.minutesVersionId === row.id),
  }));
}
