import { eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { prepared } from '../prepared';
import { lineDraft } from '../schema/meetings';

export type DraftRow = typeof lineDraft.$inferSelect;

const draftOfMeeting = prepared((reader: Reader) =>
  reader
    .select()
    .from(lineDraft)
    .where(eq(lineDraft.meetingId, sql.placeholder('meetingId')))
    .prepare(),
);

/** What is typed in a meeting's entry line and not yet a line, or null. */
export function findDraft(reader: Reader, meetingId: string): DraftRow | null {
  return draftOfMeeting(reader).get({ meetingId }) ?? null;
}

/** Keeps what is typed in the entry line, in place of what was kept before. */
export function saveDraft(tx: Writer, draft: Omit<DraftRow, 'savedAt'>, at: number): void {
  const { itemId, lineId, raw } = draft;
  tx.insert(lineDraft)
    .values({ ...draft, savedAt: at })
    .onConflictDoUpdate({ target: lineDraft.meetingId, set: { itemId, lineId, raw, savedAt: at } })
    .run();
}

const deleteDraft = prepared((tx: Writer) =>
  tx
    .delete(lineDraft)
    .where(eq(lineDraft.meetingId, sql.placeholder('meetingId')))
    .prepare(),
);

/** Forgets what was typed: it became a line, or was taken back. */
export function clearDraft(tx: Writer, meetingId: string): void {
  deleteDraft(tx).run({ meetingId });
}
