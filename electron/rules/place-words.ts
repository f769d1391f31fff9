import type { PlaceKind } from '@contract/place';

export interface PlaceWords {
  one: string;
  many: string;
  One: string;
  Many: string;
  /** With its article: "a resident". */
  a: string;
  /** The usual name of a meeting with them: "Residents’ meeting". */
  meeting: string;
}

const words: Record<PlaceKind, PlaceWords> = {
  'care-home': {
    one: 'resident',
    many: 'residents',
    One: 'Resident',
    Many: 'Residents',
    a: 'a resident',
    meeting: 'Residents’ meeting',
  },
  'supported-living': {
    one: 'tenant',
    many: 'tenants',
    One: 'Tenant',
    Many: 'Tenants',
    a: 'a tenant',
    meeting: 'Tenants’ meeting',
  },
  'home-care': {
    one: 'person we support',
    many: 'people we support',
    One: 'Person we support',
    Many: 'People we support',
    a: 'a person we support',
    meeting: 'Meeting of people we support',
  },
};

/** What the people a place is for are called there. Source: domain 4, Glossary (`person`). */
export function placeWords(kind: PlaceKind): PlaceWords {
  return words[kind];
}
