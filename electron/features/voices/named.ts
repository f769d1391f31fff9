import type { Voice } from '@contract/voices';
import type { PlaceKind } from '@contract/place';
import { unnamedAt } from '@rules/meeting-kinds';
import { printedName } from '@rules/name-in-print';
import type { Reader } from '../../../db/client';
import { findPlace } from '../../../db/queries/place';
import type { OwnedAction, SpokenVoice } from '../../../db/queries/voices-thread';

/** The kind of place, which says what its people are called. */
export function placeKindOf(reader: Reader): PlaceKind {
  return findPlace(reader)?.kind ?? 'care-home';
}

/** Who said it as they agreed to be named; when nobody named them, "A resident", or whom their meeting was for. */
export function whoSaid({ person, meeting }: SpokenVoice, placeKind: PlaceKind): string {
  return person === null
    ? unnamedAt(meeting?.kind ?? 'residents', placeKind)
    : printedName(person, placeKind);
}

/** Who has an action as they agreed to be named; empty when nobody. */
export function whoHas({ person, ownerName }: OwnedAction, placeKind: PlaceKind): string {
  return person === null ? ownerName : printedName(person, placeKind);
}

/** A voice as the screens see one. */
export function toVoice(record: SpokenVoice, placeKind: PlaceKind): Voice {
  const { id, words, personId, source, way, heardBy, saidOn, meeting, lineId } = record;
  const { noAnswerBecause, revision } = record;
  const who = whoSaid(record, placeKind);
  return {
    ...{ id, words, who, personId, source, way, heardBy, saidOn, meeting, lineId },
    ...{ noAnswerBecause, revision },
  };
}
