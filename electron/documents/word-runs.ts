import { ExternalHyperlink, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import type { Words } from './blocks';
import { styleIds } from './word-styles';

/** Runs of words, with bold and links as character styles and line breaks as Word's own. */
export function wordRuns(words: Words): ParagraphChild[] {
  return words.flatMap((run): ParagraphChild[] => {
    if (run.href !== undefined) {
      return [new ExternalHyperlink({ link: run.href, children: wordLines(run.text, styleIds.link) })];
    }
    return wordLines(run.text, run.bold === true ? styleIds.bold : undefined);
  });
}

/** One run of words, with its line breaks as Word's own. */
export function wordLines(text: string, style: string | undefined): TextRun[] {
  const look = style === undefined ? {} : { style };
  return text
    .split('\n')
    .map((line, i) => new TextRun({ text: line, ...look, ...(i === 0 ? {} : { break: 1 }) }));
}
