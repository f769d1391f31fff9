import type { IssueEdition, WordRun } from '@contract/newsletters/content';
import type { NamedPerson } from '@contract/newsletters/newsletters';
import { forFamilies } from '@rules/reading/consent-check';
import type { Words } from '../../../documents/blocks';

/** Words as one edition prints them: in the families' edition without surnames and ages, in every other as written. */
export interface EditionWords {
  text: (text: string) => string;
  runs: (runs: readonly WordRun[]) => Words;
}

export function editionWords(edition: IssueEdition, people: readonly NamedPerson[]): EditionWords {
  if (edition !== 'families') return { text: (text) => text, runs: printedRuns };
  const printed = forFamilies(people);
  const text = (words: string) => (words.trim() === '' ? words : printed(words));
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
