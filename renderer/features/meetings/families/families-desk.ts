import type { FamiliesSpot } from '@contract/meetings/families';
import { call } from '../../../lib/call';
import type { Known } from '../../../lib/edited-record';
import { createRecordDesk, type RecordDesk } from '../../../lib/record-desk';

/** What the families' copy says in one place. */
export interface SpotValues {
  words: string;
}

export type FamiliesDesk = RecordDesk<SpotValues>;

/** Names a place of the copy on the desk. */
export function spotKey({ part, ofId }: Pick<FamiliesSpot, 'part' | 'ofId'>): string {
  return `${part} ${ofId}`;
}

/** What the records hold of each place, by its key. */
export function knownSpots(spots: readonly FamiliesSpot[]): ReadonlyMap<string, Known<SpotValues>> {
  return new Map(spots.map((spot) => [spotKey(spot), known(spot)]));
}

/** Saves what the families' copy of a meeting says as it is typed. */
export function createFamiliesDesk(meetingId: string): FamiliesDesk {
  return createRecordDesk<SpotValues>({
    send: async (key, { words }, revision) => {
      const [part, ofId = ''] = key.split(' ') as [FamiliesSpot['part'], string];
      const result = await call('meetings.saveFamiliesWords', { meetingId, part, ofId, words, revision });
      return result.ok ? { ok: true, value: known(result.value) } : result;
    },
    readAgain: async () => {
      const result = await call('meetings.familiesCopy', { meetingId });
      return result.ok ? { ok: true, value: knownSpots(result.value.spots) } : result;
    },
  });
}

function known({ words, revision }: FamiliesSpot): Known<SpotValues> {
  return { values: { words }, revision };
}
