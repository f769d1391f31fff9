import type { TextFinding } from '@contract/newsletters/checks';

const age = String.raw`(?:1[01]\d|[2-9]\d|1[89])`;
const said = [
  String.raw`,? \(${age}\)`,
  String.raw`,? aged? ${age}(?: years)?,?`,
  String.raw`(?<=\p{L}), ${age}(?=[,.;]|$)`,
  String.raw`\b${age}(?:st|nd|rd|th)(?= birthday)`,
  String.raw`\b(?:turn(?:s|ed)?|turning|is|was|will be|reach(?:es|ed)) ${age}\b(?! ?(?:people|residents|minutes|miles|%|per|of|[ap]m|pence|pounds|chairs|cakes|tickets|\d))`,
  String.raw`\b${age}(?: |-)years?(?: |-)(?:old|young)`,
];
const all = new RegExp(said.join('|'), 'giu');
/** Ages that can be left out without writing the sentence again. */
const loose = new RegExp(
  [...said.slice(0, 3), String.raw` ${age}(?:st|nd|rd|th)(?= birthday)`].join('|'),
  'giu',
);

/** Where a text says how old somebody is. Source: S61 (domain 3.2): birthdays stand without ages. */
export function agesIn(text: string): TextFinding[] {
  return [...text.matchAll(all)].map((match) => {
    const led = match[0].length - match[0].replace(/^[,\s]+/, '').length;
    const words = match[0].slice(led).replace(/,$/, '');
    return {
      kind: 'age',
      start: match.index + led,
      end: match.index + led + words.length,
      words: `“${words}” says how old someone is. Birthdays stand here without ages.`,
    };
  });
}

/** The text without the ages that can simply be left out: "Winifred (90)", "Winifred, 90,", "her 90th birthday". */
export function withoutAges(text: string): string {
  return text.replace(loose, '');
}
