import { placeWords } from '@rules/place-words';
import type { PlaceKind } from '@contract/place';

interface KindOption {
  id: PlaceKind;
  label: string;
  description: string;
}

const labels: Record<PlaceKind, string> = {
  'care-home': 'Care home',
  'supported-living': 'Supported living',
  'home-care': 'Home care',
};

function option(id: PlaceKind): KindOption {
  return { id, label: labels[id], description: `Parlour says “${placeWords(id).one}”.` };
}

/** The kinds of place, each with the word it sets. */
export const placeKindOptions: readonly KindOption[] = [
  option('care-home'),
  option('supported-living'),
  option('home-care'),
];
