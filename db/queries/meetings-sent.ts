import { eq } from 'drizzle-orm';
import type { Writer } from '../client';
import { meeting } from '../schema/meetings';
import type { MeetingRow } from './meetings-list';

type SentDays = Pick<MeetingRow, 'agendaSentOn' | 'draftSentOn' | 'publishedOn'>;

/**
 * Marks the day a paper of a meeting went out (`YYYY-MM-DD`), or takes it back with null. The meeting's revision stays,
 * so that whoever is changing its details meanwhile is not told of a clash.
 */
export function setSentDays(
  tx: Writer,
  { id, ...days }: { id: string } & Partial<SentDays>,
  at: number,
): void {
  tx.update(meeting)
    .set({ ...days, updatedAt: at })
    .where(eq(meeting.id, id))
    .run();
}
