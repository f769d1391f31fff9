import type { Person } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import type { StoryTelling } from '@contract/stories';
import { unnamedPerson } from './name-in-print';
import { namesInText } from './reading/names-in-text';

/** Why the voice of a story that asks for nothing needs no answer. */
export const storyToShare = 'a story to share';

type Teller = Pick<Person, 'kind' | 'nameToUse' | 'fullName' | 'nameInPrint'>;

/** From the most that is told of who it was to the least. */
const strictness = ['full', 'first', 'unnamed'] as const;
export type NameShown = (typeof strictness)[number];

/** The stricter of what was agreed for a story and for the name in print; null when the story is not told. */
export function nameShown(telling: StoryTelling, teller: Pick<Person, 'nameInPrint'>): NameShown | null {
  if (telling === 'not-shared') return null;
  const at = Math.max(strictness.indexOf(telling), strictness.indexOf(teller.nameInPrint));
  return strictness[at] ?? 'unnamed';
}

/**
 * Under which name a story is told today: the full or first name, “A resident”, or nothing when nobody is kept as its
 * teller; null when it is not told at all.
 */
export function toldAs(telling: StoryTelling, teller: Teller | null, placeKind: PlaceKind): string | null {
  if (teller === null) return telling === 'not-shared' ? null : '';
  const shown = nameShown(telling, teller);
  if (shown === null) return null;
  if (shown === 'unnamed') return unnamedPerson(teller.kind, placeKind);
  return shown === 'first' ? teller.nameToUse : teller.fullName;
}

export interface ToMend {
  kind: 'date' | 'name' | 'place';
  /** As it stands in the story. */
  said: string;
  words: string;
}

type Known = Pick<Person, 'id' | 'kind' | 'fullName' | 'nameToUse'>;

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const exactDate = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?: \d{4})?|${month} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\b`,
  'gu',
);
const places = /\b(?:room|flat|bungalow|apartment|ward|number)\s+\d+\w?\b/giu;

/**
 * What could tell a reader of a story more than its teller means to: exact dates, rooms, and the names of others. Only
 * pointed at: the words are changed by nobody but a person. Source: domain 3.7 (moderation).
 */
export function toMend(
  words: string,
  { people, tellerId }: { people: readonly Known[]; tellerId: string | null },
): ToMend[] {
  const others = people.filter(({ id }) => id !== tellerId);
  const named = namesInText(others)(words).flatMap(({ said, full, maybe, people: called }): ToMend[] => {
    const [person] = called;
    if (maybe || person === undefined) return [];
    if (full)
      return [{ kind: 'name', said, words: `“${said}” has a surname. “${person.nameToUse}” may be enough.` }];
    if (person.kind !== 'staff') return [];
    return [
      {
        kind: 'name',
        said,
        words: `If what is told of ${said} is no thanks, say their role in place of the name.`,
      },
    ];
  });
  const dates = [...words.matchAll(exactDate)].map(([said]): ToMend => ({
    ...{
      kind: 'date',
      said,
      words: `“${said}” is an exact date. “In the spring” or “last month” tells less.`,
    },
  }));
  const rooms = [...words.matchAll(places)].map(([said]): ToMend => ({
    ...{ kind: 'place', said, words: `“${said}” says where somebody lives.` },
  }));
  const seen = new Set<string>();
  return [...dates, ...named, ...rooms].filter(({ words: one }) => !seen.has(one) && seen.add(one));
}
