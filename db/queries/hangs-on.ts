import { and, eq, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { action, decision, voice } from '../schema/voices';

/** What hangs on a line. Its meeting is asked for too, because the index begins with it. */
export function hangsOn(
  table: typeof voice | typeof decision | typeof action,
  of: { id: string | SQLWrapper; meetingId: string | SQLWrapper },
): SQL | undefined {
  return and(eq(table.meetingId, of.meetingId), eq(table.lineId, of.id));
}
