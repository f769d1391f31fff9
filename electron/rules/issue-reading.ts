import type { Finding, TextFinding } from '@contract/newsletters/checks';
import type { IssueContent, IssueEdition, IssueItem } from '@contract/newsletters/content';
import { proseIn } from './issue-text';
import { abbreviationsIn, explainedIn, initialsIn } from './reading/abbreviations';
import { addCounts, countsOf, easyReadTarget, standardTarget, type Counts } from './reading/ari';
import { hardWordsIn } from './reading/hard-words';
import { passivesOf } from './reading/passives';
import { nameFinder, twoNames, usualGroups, type NamesUsed } from './reading/same-thing';
import { splitSentences, type Sentence } from './reading/sentences';

/** All that is found in one text by itself. */
export interface TextReading {
  text: string;
  counts: Counts;
  sentences: Sentence[];
  findings: TextFinding[];
  explains: string[];
  names: NamesUsed;
}

export interface LongSentence {
  itemId: string;
  text: string;
  words: number;
}

export interface IssueReading {
  counts: Counts;
  /** The longest sentences, at most three, longest first: what is worth mending first. */
  longest: LongSentence[];
  findings: Finding[];
}

const findNames = nameFinder(usualGroups);
const worst = 3;

/** Reads an issue's words in one edition. Each item's reading is kept, so typing in one reads only that one again. */
export type IssueReader = (content: IssueContent, edition: IssueEdition) => IssueReading;

export function createIssueReader(): IssueReader {
  const kept = new WeakMap<IssueItem, Map<IssueEdition, TextReading>>();

  function readingOf(item: IssueItem, edition: IssueEdition): TextReading {
    const own = kept.get(item) ?? new Map<IssueEdition, TextReading>();
    kept.set(item, own);
    const reading = own.get(edition) ?? readText(proseIn(item, edition), edition);
    own.set(edition, reading);
    return reading;
  }

  return (content, edition) => {
    const items = printedItems(content, edition);
    const all = items.map((item) => ({ itemId: item.id, ...readingOf(item, edition) }));
    const letBe = new Set(content.letBe);
    return {
      counts: addCounts(all.map(({ counts }) => counts)),
      longest: longestOf(all),
      findings: [...ownFindings(all, edition, letBe), ...twoNames(usedIn(all), usualGroups, letBe)],
    };
  };
}

/** The items of an edition in the order they are printed: by section, without what is left out of it. */
export function printedItems({ sections, items }: IssueContent, edition: IssueEdition): IssueItem[] {
  return sections.flatMap(({ kind }) =>
    items.filter(
      ({ section, leftOutOf }) => section === kind && !leftOutOf.some((each) => each.edition === edition),
    ),
  );
}

/** What one text says of itself in an edition. */
export function readText(text: string, edition: IssueEdition): TextReading {
  const sentences = splitSentences(text);
  const findings = [
    // Easy Read rows say of themselves when a sentence is long: easy-rows-check.ts.
    ...(edition === 'easy-read' ? [] : sentences.flatMap(tooLong)),
    ...sentences.flatMap((sentence) => passivesOf(sentence).map((stretch) => passive(text, stretch))),
    ...hardWordsIn(
      text,
      sentences.flatMap(({ words }) => words),
    ),
    ...abbreviationsIn(text),
    ...initialsIn(text),
  ];
  const counts = countsOf(text, sentences);
  return { text, counts, sentences, findings, explains: explainedIn(text), names: findNames(text) };
}

function tooLong({ start, end, words }: Sentence): TextFinding[] {
  if (words.length <= standardTarget.longest) return [];
  const found = `This sentence has ${words.length} words. Try two shorter ones.`;
  return [{ kind: 'long-sentence', start, end, words: found }];
}

function passive(text: string, { start, end }: { start: number; end: number }): TextFinding {
  const said = text.slice(start, end);
  return { kind: 'passive', start, end, words: `“${said}” does not say who does it. Say who.` };
}

type OfItem = TextReading & { itemId: string };

/** What each text says of itself, less what the home lets be and what an earlier item has explained. */
function ownFindings(all: readonly OfItem[], edition: IssueEdition, letBe: ReadonlySet<string>): Finding[] {
  const explained = new Set<string>();
  return all.flatMap(({ itemId, findings, explains }) => {
    const shown = findings.filter(
      ({ kind, about }) =>
        about === undefined || (!letBe.has(about) && !(kind === 'abbreviation' && explained.has(about))),
    );
    for (const { kind, about } of findings) {
      if (kind === 'abbreviation' && about !== undefined) explained.add(about);
    }
    for (const letters of explains) explained.add(letters);
    return shown.map(({ start, end, ...found }) => ({
      ...found,
      where: { itemId, edition, start, end },
      stops: false,
    }));
  });
}

const usedIn = (all: readonly OfItem[]) =>
  all.map(({ itemId, text, names }) => ({ itemId, text, used: names }));

function longestOf(all: readonly OfItem[]): LongSentence[] {
  return all
    .flatMap(({ itemId, sentences }) =>
      sentences.map(({ text, words }) => ({ itemId, text, words: words.length })),
    )
    .sort((a, b) => b.words - a.words)
    .slice(0, worst);
}

/** What an edition's words should keep to. Source: domain 2.7, plain English. */
export function targetOf(edition: IssueEdition) {
  return edition === 'easy-read' ? easyReadTarget : standardTarget;
}
