import type { Finding, TextFinding } from '@contract/newsletters/checks';
import type { IssueEdition, SectionKind } from '@contract/newsletters/content';
import type { NamedPerson } from '@contract/newsletters/newsletters';
import { namesInText } from './names-in-text';
import { splitSentences } from './sentences';

const age = String.raw`(?:1[01]\d|[2-9]\d|1[89])`;
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const things =
  'people|residents|(?:minute|hour|day|week|month|page|mile|chair|cake|ticket|degree)s?|per|of|to|[ap]m|p|pence|pounds';
const said = [
  String.raw`,? \(${age}\)`,
  String.raw`,? aged? ${age}(?: years)?,?`,
  String.raw`(?<=\p{L}), ${age}(?=[,.;]|$)`,
  String.raw`\b${age}(?:st|nd|rd|th)(?= birthday)`,
  String.raw`\b(?:turn(?:s|ed)?|turning|is|was|will be|reach(?:es|ed)) ${age}\b(?![ –-]?(?:(?:${things}|${month}[a-z]*)\b|[%£°]|\d)|[.:/]\d)`,
  String.raw`\b${age}(?: |-)years?(?: |-)(?:old|young)`,
];
const all = new RegExp(said.join('|'), 'gimu');
/** Ages that can be left out without writing the sentence again. */
const loose = new RegExp(
  [...said.slice(0, 3), String.raw` ${age}(?:st|nd|rd|th)(?= birthday)`].join('|'),
  'gimu',
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
      words: `“${words}” says how old someone is. Nobody’s age is printed here.`,
    };
  });
}

/** The text without the ages that can simply be left out: "Winifred (90)", "Winifred, 90,", "her 90th birthday". */
export function withoutAges(text: string): string {
  return text.replace(loose, '');
}

interface Judged {
  edition: IssueEdition;
  people: readonly NamedPerson[];
}

export type AgeReader = (where: { itemId: string; section: SectionKind }, text: string) => Finding[];

/**
 * A reader of the ages that may not stand in an edition: any among the birthdays, and in what families read one said of
 * somebody named in the same sentence. Source: S61 (domain 3.2).
 */
export function ageReader({ edition, people }: Judged): AgeReader {
  const find = namesInText(people);
  return ({ itemId, section }, text) => {
    const ages = agesIn(text);
    if (ages.length === 0 || (section !== 'birthdays' && edition !== 'families')) return [];
    const ofSomeone =
      section === 'birthdays' ? null : splitSentences(text).filter((one) => find(one.text).length > 0);
    return ages
      .filter(({ start }) => ofSomeone?.some((one) => one.start <= start && start < one.end) ?? true)
      .map(({ start, end, ...found }) => ({ ...found, where: { itemId, edition, start, end }, stops: true }));
  };
}
