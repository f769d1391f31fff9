import type { Element } from '@xmldom/xmldom';
import { easySentenceWords, tooLongForEasyRead } from '@rules/easy-read';
import { styleIds } from '../word-styles';
import type { Findings } from './findings';
import { isLayoutTable } from './table-check';
import { child, childrenNamed, childValue, descendants, textOf } from './xml';

const readAsRunning: readonly string[] = [
  styleIds.small,
  styleIds.smallAfterTable,
  styleIds.header,
  styleIds.footer,
];

/** What Easy Read asks beyond the rest: a picture beside every idea, and short sentences. Source: domain 2.6, Easy Read. */
export function checkEasyRead(body: Element, findings: Findings): void {
  for (const table of descendants(body, 'w:tbl')) {
    if (isLayoutTable(table)) checkPictures(table, findings);
  }
  for (const paragraph of descendants(body, 'w:p')) {
    const style = childValue(child(paragraph, 'w:pPr'), 'w:pStyle') ?? '';
    if (readAsRunning.includes(style)) continue;
    for (const { sentence, words } of tooLongForEasyRead(textOf(paragraph))) {
      findings.add(
        'long-sentence',
        `“${start(sentence)}” has ${words} words. Easy Read sentences have ${easySentenceWords} at most.`,
      );
    }
  }
}

function checkPictures(table: Element, findings: Findings): void {
  for (const row of childrenNamed(table, 'w:tr')) {
    const [picture, words] = childrenNamed(row, 'w:tc');
    if (picture === undefined || descendants(picture, 'w:drawing').length > 0) continue;
    if (descendants(picture, 'w:pStyle').some(isWordsOnly)) continue;
    const said = words === undefined ? '' : textOf(words).trim();
    findings.add('no-picture', `“${start(said)}” has no picture beside it. Choose one for it.`);
  }
}

/** Somebody said why no picture stands beside these words. */
function isWordsOnly(style: Element): boolean {
  return style.getAttribute('w:val') === styleIds.wordsOnly;
}

function start(words: string): string {
  return words.length <= 40 ? words : `${words.slice(0, 39).trimEnd()}…`;
}
