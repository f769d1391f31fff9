import type { Finding, TextFinding } from '@contract/newsletters/checks';
import type { IssueContent, IssueEdition, IssueItem } from '@contract/newsletters/content';
import { easyRowAt, labelsIn, proseIn } from './issue-text';
import { abbreviationsIn, explainedIn, initialsIn } from './reading/abbreviations';
import { addCounts, countsOf, easyReadTarget, standardTarget, type Counts } from './reading/ari';
import { hardWordsIn } from './reading/hard-words';
import { passivesOf } from './reading/passives';
import { nameFinder, twoNames, usualGroups, type NamesUsed } from './reading/same-thing';
import { splitSentences, wordsOf, type Sentence } from './reading/sentences';

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
  /** Its Easy Read row. */
  rowId?: string;
  text: string;
  words: number;
}

export interface IssueReading {
  counts: Counts;
  /** The longest sentences the home wrote, at most three, longest first: what is worth mending first. */
  longest: LongSentence[];
  findings: Finding[];
}

const findNames = nameFinder(usualGroups);
const worst = 3;

/** Reads an issue's words in one edition. Each item's reading is kept, so typing in one reads only that one again. */
export type IssueReader = (content: IssueContent, edition: IssueEdition) => IssueReading;

export function createIssueReader(): IssueReader {
  const kept = new WeakMap<IssueItem, Map<IssueEdition, ItemReading>>();

  function readingOf(item: IssueItem, edition: IssueEdition): ItemReading {
    const own = kept.get(item) ?? new Map<IssueEdition, ItemReading>();
    kept.set(item, own);
    const reading = own.get(edition) ?? readItem(item, edition);
    own.set(edition, reading);
    return reading;
  }

  return (content, edition) => {
    const items = printedItems(content, edition);
    const titles = new Map(content.sections.map(({ kind, title }) => [kind, title]));
    const all = items.map((item, at) => {
      const isFirst = items[at - 1]?.section !== item.section;
      const title = isFirst ? readLabels(titles.get(item.section) ?? '') : noLabels;
      return { itemId: item.id, title, ...readingOf(item, edition) };
    });
    const letBe = new Set(content.letBe);
    return {
      counts: addCounts(all.map(({ counts }) => counts)),
      longest: longestOf(all, edition),
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

/** What an item's sentences and its labels say of themselves. */
interface ItemReading extends TextReading {
  item: IssueItem;
  labels: LabelReading;
}

/** Headings and tables are no sentences: only their words are looked at. */
type LabelReading = Pick<TextReading, 'findings' | 'explains'>;

const noLabels: LabelReading = { findings: [], explains: [] };

function readItem(item: IssueItem, edition: IssueEdition): ItemReading {
  return { item, labels: readLabels(labelsIn(item, edition)), ...readText(proseIn(item, edition), edition) };
}

function readLabels(text: string): LabelReading {
  if (text === '') return noLabels;
  const findings = [...hardWordsIn(text, wordsOf(text)), ...abbreviationsIn(text)];
  // They stand outside the item's sentences, so no stretch of those is meant.
  return { findings: findings.map((one) => ({ ...one, start: 0, end: 0 })), explains: explainedIn(text) };
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

type OfItem = ItemReading & { itemId: string; title: LabelReading };

/** What each text says of itself, less what the home lets be and what an earlier item has explained. */
function ownFindings(all: readonly OfItem[], edition: IssueEdition, letBe: ReadonlySet<string>): Finding[] {
  const explained = new Set<string>();
  return all.flatMap(({ itemId, item, title, labels, ...prose }) => {
    const findings = [...title.findings, ...labels.findings, ...prose.findings];
    const explains = [...title.explains, ...labels.explains, ...prose.explains];
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
      ...(edition === 'easy-read' && end > start && rowOf(item, start)),
      stops: false,
    }));
  });
}

function rowOf(item: IssueItem, at: number): { rowId: string } | undefined {
  const rowId = easyRowAt(item, at);
  return rowId === null ? undefined : { rowId };
}

const usedIn = (all: readonly OfItem[]) =>
  all.map(({ itemId, text, names }) => ({ itemId, text, used: names }));

function longestOf(all: readonly OfItem[], edition: IssueEdition): LongSentence[] {
  return all
    .flatMap(({ itemId, item, sentences }) =>
      sentences.map(({ text, words, start }) => ({
        ...{ itemId, text, words: words.length },
        ...(edition === 'easy-read' && rowOf(item, start)),
      })),
    )
    .sort((a, b) => b.words - a.words)
    .slice(0, worst);
}

/** What an edition's words should keep to. Source: domain 2.7, plain English. */
export function targetOf(edition: IssueEdition) {
  return edition === 'easy-read' ? easyReadTarget : standardTarget;
}
