import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Reader } from '../client';
import { prepared } from '../prepared';
import { itemSource, voiceAnswer } from '../schema/voices';

const sourceOfItem = prepared((reader: Reader) =>
  reader
    .select()
    .from(itemSource)
    .where(eq(itemSource.itemId, sql.placeholder('itemId')))
    .prepare(),
);

/**
 * The voices an agenda item was put on for: the one taken up, or those behind the decision put off that it decides anew.
 * An item not reached before stands for the same ones as it did then.
 */
export function voicesOfItem(reader: Reader, itemId: string): string[] {
  const seen = new Set<string>();
  let source = sourceOfItem(reader).get({ itemId });
  while (source?.earlierItemId != null && !seen.has(source.itemId)) {
    seen.add(source.itemId);
    source = sourceOfItem(reader).get({ itemId: source.earlierItemId });
  }
  if (source === undefined) return [];
  if (source.voiceId !== null) return [source.voiceId];
  return source.decisionId === null ? [] : voicesPutOff(reader, source.decisionId);
}

function voicesPutOff(reader: Reader, decisionId: string): string[] {
  return reader
    .select({ voiceId: voiceAnswer.voiceId })
    .from(voiceAnswer)
    .where(and(eq(voiceAnswer.decisionId, decisionId), isNull(voiceAnswer.archivedAt)))
    .all()
    .map(({ voiceId }) => voiceId);
}
