import { ParlourError } from '@contract/errors';
import type { Place } from '@contract/place';
import type { ClosedDayRow, PlaceRow } from '../../../db/queries/place';

/** The place as the contract says it. Throws `not-found` for records of no place. */
export function toPlace(row: PlaceRow | null, closedDays: ClosedDayRow[]): Place {
  if (row === null) throw new ParlourError('not-found', 'These records name no place.');
  const { name, provider, kind, idleMinutes, revision } = row;
  return { name, provider, kind, idleMinutes, closedDays, revision };
}
