import type { IssueEdition, IssueItem, WordRun } from '@contract/newsletters/content';
import { forFamilies } from '@rules/reading/consent-check';
import { namedIn } from '@rules/reading/story-check';
import { namesAsAgreed } from '@rules/reading/names-as-agreed';
import type { Words } from '../../../documents/blocks';
import type { IssuePrint } from './issue-print';

/** Words as one edition prints them: every name as agreed today, and for families without surnames and ages. */
export interface EditionWords {
  text: (text: string) => string;
  runs: (runs: readonly WordRun[]) => Words;
}

/** The words of one item: who told a story in it is named only as was agreed for that story too. */
export function itemWordsOf(
  item: IssueItem,
  edition: IssueEdition,
  { print, words }: { print: IssuePrint; words: EditionWords },
): EditionWords {
  const people = namedIn(item, print);
  return people === print.people ? words : editionWords(edition, { ...print, people });
}

export function editionWords(edition: IssueEdition, print: IssuePrint): EditionWords {
  const names = namesAsAgreed(print, edition);
  const toFamilies = edition === 'families' ? forFamilies(print.people) : null;
  const text = (words: string) => {
    if (words.trim() === '') return words;
    const agreed = names.text(words);
    return toFamilies === null ? agreed : toFamilies(agreed);
  };
  return {
    text,
    runs(runs) {
      const whole = joined(runs);
      const inPrint = text(whole);
      if (inPrint === whole) return printedRuns(runs);
      const each = runs.map((run) => ({ ...run, text: text(run.text) }));
      // A name that goes over two looks is taken out of the words as a whole, which costs them their bold.
      return joined(each) === inPrint ? printedRuns(each) : [{ text: inPrint }];
    },
  };
}

const joined = (runs: readonly WordRun[]) => runs.map(({ text }) => text).join('');

function printedRuns(runs: readonly WordRun[]): Words {
  return runs.map(({ text, bold }) => (bold === true ? { text, bold } : { text }));
}
