import { and, eq, isNull } from 'drizzle-orm';
import type { Reader } from '../client';
import { familiesCopy } from '../schema/meetings';

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
