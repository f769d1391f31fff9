import { and, eq, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { newStamp } from '../revision';
import { familiesCopy, familiesWords } from '../schema/meetings';

export type FamiliesCopyRow = typeof familiesCopy.$inferSelect;

/** The families' copy of a version as it was released; null before that. `content` is versioned JSON. */
export function findFamiliesCopy(
  reader: Reader,
  { meetingId, version }: Pick<FamiliesCopyRow, 'meetingId' | 'version'>,
): FamiliesCopyRow | null {
  const found = reader
    .select()
    .from(familiesCopy)
    .where(
      and(
        eq(familiesCopy.meetingId, meetingId),
        eq(familiesCopy.version, version),
        isNull(familiesCopy.archivedAt),
      ),
    )
    .get();
  return found ?? null;
}

export type FamiliesWordsRow = typeof familiesWords.$inferSelect;

/** What people decided about the free words of one version. */
export function listFamiliesWords(
  reader: Reader,
  { meetingId, version }: Pick<FamiliesWordsRow, 'meetingId' | 'version'>,
): FamiliesWordsRow[] {
  return reader
    .select()
    .from(familiesWords)
    .where(
      and(
        eq(familiesWords.meetingId, meetingId),
        eq(familiesWords.version, version),
        isNull(familiesWords.archivedAt),
      ),
    )
    .all();
}

/** Puts a decision in the place of the one before it; `revision` is that of the new one. */
export function putFamiliesWords(
  tx: Writer,
  row: Pick<
    FamiliesWordsRow,
    'id' | 'meetingId' | 'version' | 'part' | 'ofId' | 'words' | 'original' | 'revision'
  >,
  at: number,
): void {
  tx.update(familiesWords)
    .set({ archivedAt: at })
    .where(
      and(
        eq(familiesWords.meetingId, row.meetingId),
        eq(familiesWords.version, row.version),
        eq(familiesWords.part, row.part),
        eq(familiesWords.ofId, row.ofId),
        isNull(familiesWords.archivedAt),
      ),
    )
    .run();
  tx.insert(familiesWords)
    .values({ ...newStamp(at), ...row, archivedAt: null })
    .run();
}

/** Keeps the copy whole as it was released. SQLite refuses a second one of the same version in force. */
export function insertFamiliesCopy(
  tx: Writer,
  row: Omit<FamiliesCopyRow, 'archivedAt' | 'createdAt'>,
  at: number,
): void {
  tx.insert(familiesCopy)
    .values({ ...row, archivedAt: null, createdAt: at })
    .run();
}

/** Takes a release back. */
export function archiveFamiliesCopy(tx: Writer, id: string, at: number): void {
  tx.update(familiesCopy).set({ archivedAt: at }).where(eq(familiesCopy.id, id)).run();
}
