import type { Finding, FindingKind } from '@contract/newsletters/checks';
import { splitSentences, type Sentence } from './sentences';

/** One row of the Easy Read edition as it is checked. */
export interface EasyRow {
  id: string;
  words: string;
  hasPicture: boolean;
  noPictureBecause: string;
}

export interface EasyItem {
  itemId: string;
  rows: readonly EasyRow[];
}

export interface EasyFinding extends Finding {
  rowId: string;
}

export interface EasyRowsCheck {
  /** Rows the words need: one for each idea. */
  needed: number;
  /** Rows with words that have a picture, or the reason why there is none. */
  supplied: number;
  /** True while the edition cannot go out. */
  blocked: boolean;
  findings: EasyFinding[];
}

/** Source: S31 and S32 (domain 2.6): 10 to 15 words a sentence, one idea a row, each with a picture on its left. */
const longSentence = 10;
const tooLongSentence = 15;

/** Checks Easy Read rows: one idea each, short sentences, and a picture or the reason why there is none. */
export function checkEasyRows(items: readonly EasyItem[]): EasyRowsCheck {
  const rows = items.flatMap(({ itemId, rows: own }) => own.map((row) => checkRow(itemId, row)));
  const findings = rows.flatMap((row) => row.findings);
  return {
    needed: rows.reduce((sum, { ideas }) => sum + ideas, 0),
    supplied: rows.filter(({ supplied }) => supplied).length,
    blocked: findings.some(({ stops }) => stops),
    findings,
  };
}

function checkRow(itemId: string, row: EasyRow) {
  const sentences = splitSentences(row.words);
  const at = { itemId, edition: 'easy-read' as const };
  const found = (
    kind: FindingKind,
    where: { start: number; end: number },
    words: string,
    stops: boolean,
  ) => ({
    ...{ kind, where: { ...at, start: where.start, end: where.end }, words, stops },
    rowId: row.id,
  });
  const whole = { start: 0, end: row.words.length };
  const ideas = ideasOf(sentences);
  const findings: EasyFinding[] = sentences.flatMap((sentence) => lengthFinding(sentence, found));
  const second = ideas[1];
  if (second)
    findings.push(found('easy-row', second, 'This row has more than one idea. Give each a row.', true));
  if (sentences.length === 0) findings.push(found('easy-row', whole, 'This row has no words yet.', true));
  const supplied = row.hasPicture || row.noPictureBecause.trim() !== '';
  if (!supplied) {
    const words = 'This row has no picture. Choose one, or say why there is none.';
    findings.push(found('picture-missing', whole, words, true));
  }
  return { ideas: ideas.length, supplied: supplied && sentences.length > 0, findings };
}

function lengthFinding(
  { start, end, words }: Sentence,
  found: (
    kind: FindingKind,
    where: { start: number; end: number },
    words: string,
    stops: boolean,
  ) => EasyFinding,
): EasyFinding[] {
  if (words.length <= longSentence) return [];
  const tooLong = words.length > tooLongSentence;
  const advice = tooLong
    ? `This sentence has ${words.length} words. Easy Read has ${tooLongSentence} at most.`
    : `This sentence has ${words.length} words. ${longSentence} or fewer are easier.`;
  return [found('long-sentence', { start, end }, advice, tooLong)];
}

const asks = /^You said\b/u;
const answers = /^We (?:did|can[’']t yet|won[’']t)\b/u;

/**
 * Each sentence is an idea of its own, but one that explains the word before it is no second one (S31), nor is “We did …”
 * right after “You said …”: what was asked and its answer stand beside one picture.
 */
function ideasOf(sentences: readonly Sentence[]): Sentence[] {
  const [asked, answered] = sentences;
  if (asked && answered && sentences.length === 2 && asks.test(asked.text) && answers.test(answered.text)) {
    return [asked];
  }
  return sentences.filter(
    ({ text }, at) => at === 0 || !/^(?:this|that|it|which|they) (?:means?|is when|is where)\b/i.test(text),
  );
}
