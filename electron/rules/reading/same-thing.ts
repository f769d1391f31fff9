import type { Finding } from '@contract/newsletters/checks';

/** Names of one thing in this home. */
export type NameGroup = readonly string[];

/** Things that homes often have two names for. A home adds its own. */
export const usualGroups: readonly NameGroup[] = [
  ['lounge', 'sitting room', 'living room', 'day room'],
  ['dining room', 'dining hall'],
  ['lunch', 'dinner', 'midday meal'],
  ['supper', 'tea time', 'teatime', 'evening meal'],
  ['toilet', 'bathroom', 'loo', 'lavatory', 'restroom', 'WC'],
  ['minibus', 'bus', 'van'],
  ['carer', 'care worker', 'care assistant', 'support worker'],
  ['keyworker', 'key worker', 'named carer'],
  ['residents’ meeting', 'house meeting', 'residents’ forum'],
  ['ambassador', 'champion', 'resident representative'],
  ['medicine', 'medication', 'tablets', 'meds'],
  ['activities coordinator', 'activities organiser', 'activity worker', 'activities lead'],
  ['hairdresser', 'stylist', 'barber'],
  ['chiropodist', 'podiatrist', 'foot doctor'],
  ['conservatory', 'sun room', 'sunroom', 'garden room'],
  ['TV', 'telly', 'television'],
  ['newsletter', 'bulletin', 'magazine'],
  ['lift', 'elevator'],
  ['fire drill', 'fire practice', 'evacuation practice'],
  ['raffle', 'prize draw', 'tombola'],
  ['singalong', 'sing-along', 'sing-song'],
  ['questionnaire', 'survey', 'feedback form'],
  ['visitor', 'guest', 'caller'],
  ['garden', 'grounds'],
  ['relative', 'family member', 'loved one'],
];

export interface IssueText {
  itemId: string;
  text: string;
}

interface Use {
  itemId: string;
  start: number;
  end: number;
}

/** How often each name stands in a text, and where first. Kept per text, so a change asks only one text again. */
export type NamesUsed = ReadonlyMap<string, { count: number; first: { start: number; end: number } }>;

/** A finder for a set of groups: made once, asked of every text. */
export function nameFinder(groups: readonly NameGroup[]): (text: string) => NamesUsed {
  const names = [...new Set(groups.flat().map(small))].sort((a, b) => b.length - a.length);
  if (names.length === 0) return () => new Map();
  const any = names.map((each) => escaped(each).replace(/ /g, String.raw`\s+`)).join('|');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(${any})(?:e?s)?(?![\p{L}\p{N}])`, 'giu');
  return (text) => {
    const used = new Map<string, { count: number; first: { start: number; end: number } }>();
    for (const match of text.matchAll(pattern)) {
      const called = small(match[1] ?? '').replace(/\s+/g, ' ');
      const before = used.get(called);
      const first = before?.first ?? { start: match.index, end: match.index + match[0].length };
      used.set(called, { count: (before?.count ?? 0) + 1, first });
    }
    return used;
  };
}

/**
 * Names of the same thing in one issue, in the order of its texts: one finding for each name that is not the one used
 * most, where it first stands. `letBe` holds pairs ("dinner/lunch", in the order of the alphabet) this home lets be.
 */
export function twoNames(
  texts: readonly (IssueText & { used: NamesUsed })[],
  groups: readonly NameGroup[],
  letBe: ReadonlySet<string> = new Set(),
): Finding[] {
  return groups.flatMap((group) => {
    const uses = group
      .map((called) => ({ called, ...usesOf(small(called), texts) }))
      .filter(({ count }) => count > 0);
    const main = uses.reduce<(typeof uses)[number] | null>(
      (most, one) => (most === null || one.count > most.count ? one : most),
      null,
    );
    if (main === null) return [];
    return uses.flatMap(({ called, first }) => {
      const about = [called, main.called].sort().join('/');
      if (called === main.called || first === null || letBe.has(about)) return [];
      return [
        { kind: 'two-names' as const, where: first, ...wordsFor(called, main.called), about, stops: false },
      ];
    });
  });
}

function wordsFor(called: string, main: string) {
  return {
    words: `“${main}” and “${called}” both stand in this issue. If they are the same thing, use one name.`,
    try: main,
  };
}

function usesOf(called: string, texts: readonly (IssueText & { used: NamesUsed })[]) {
  let count = 0;
  let first: Use | null = null;
  for (const { itemId, used } of texts) {
    const here = used.get(called);
    if (!here) continue;
    count += here.count;
    first ??= { itemId, ...here.first };
  }
  return { count, first };
}

const small = (words: string) => words.toLowerCase().replaceAll("'", '’');
const escaped = (words: string) =>
  words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('’', "['’]");
