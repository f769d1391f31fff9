import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { easyRow } from '../schema/meetings';

export type EasyRowRow = typeof easyRow.$inferSelect;

/** The Easy Read rows of a meeting in force, those of a line in their order. */
export function listEasyRows(reader: Reader, meetingId: string): EasyRowRow[] {
  return reader
    .select()
    .from(easyRow)
    .where(and(eq(easyRow.meetingId, meetingId), isNull(easyRow.archivedAt)))
    .orderBy(asc(easyRow.lineId), asc(easyRow.position))
    .all();
}

/** Puts these rows in the place of all a line had; `revision` is that of the new ones, or of taking all away. */
export function replaceEasyRows(
  tx: Writer,
  {
    meetingId,
    lineId,
    lineText,
    revision,
  }: Pick<EasyRowRow, 'meetingId' | 'lineId' | 'lineText' | 'revision'>,
  rows: readonly Pick<EasyRowRow, 'id' | 'words' | 'picture' | 'noPictureBecause'>[],
  at: number,
): void {
  tx.update(easyRow)
    .set({ archivedAt: at, updatedAt: at, ...(rows.length === 0 ? { revision } : {}) })
    .where(and(eq(easyRow.meetingId, meetingId), eq(easyRow.lineId, lineId), isNull(easyRow.archivedAt)))
    .run();
  rows.forEach((row, position) => {
    const stamp = { createdAt: at, updatedAt: at, revision };
    tx.insert(easyRow)
      .values({ ...row, meetingId, lineId, lineText, position, archivedAt: null, ...stamp })
      .run();
  });
}

/** The newest revision a line's rows had, those taken away too; 0 for a line never worded. */
export function easyRevision(reader: Reader, of: Pick<EasyRowRow, 'meetingId' | 'lineId'>): number {
  const rows = reader
    .select({ revision: easyRow.revision })
    .from(easyRow)
    .where(and(eq(easyRow.meetingId, of.meetingId), eq(easyRow.lineId, of.lineId)))
    .all();
  return Math.max(0, ...rows.map(({ revision }) => revision));
}
