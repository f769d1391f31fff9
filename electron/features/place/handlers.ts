import { findPlace, listClosedDays } from '../../../db/queries/place';
import type { HandlersOf } from '../context';
import { savePlace } from './save-place';
import { toPlace } from './to-place';

/** The place these records are of. */
export const placeHandlers: HandlersOf<'place'> = {
  'place.get': (_input, { records }) => toPlace(findPlace(records.reader), listClosedDays(records.reader)),
  'place.save': savePlace,
};
