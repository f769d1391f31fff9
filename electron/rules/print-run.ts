import type { WordEdition } from '@contract/meetings/signing';
import type { Needs } from '@contract/people';
import { countForms, formOf, printForms, type PrintForm } from './form-of';

/** One line of a print run: "Large print, 18 point", 7. */
export interface PrintRunRow {
  id: string;
  form: PrintForm;
  words: string;
  count: number;
}

const words: Record<PrintForm, string> = {
  standard: 'Standard',
  'large-print': 'Large print, 18 point',
  'easy-read': 'Easy Read',
  'read-aloud': 'Read aloud',
  translated: 'Translated',
};

/**
 * How many copies to make in each form for the people given, each person counted once in the form that suits them, and
 * translated copies by language. Forms nobody needs are left out. Source: domain 2.4, Accessible Information Standard.
 */
export function printRun(everyone: readonly Needs[]): PrintRunRow[] {
  const counts = countForms(everyone);
  return printForms
    .filter((form) => counts[form] > 0)
    .flatMap((form): PrintRunRow[] =>
      form === 'translated'
        ? translations(everyone)
        : [{ id: form, form, words: words[form], count: counts[form] }],
    );
}

function translations(everyone: readonly Needs[]): PrintRunRow[] {
  const languages = new Map<string, number>();
  for (const needs of everyone) {
    if (formOf(needs) !== 'translated') continue;
    languages.set(needs.language, (languages.get(needs.language) ?? 0) + 1);
  }
  return [...languages]
    .sort(([a], [b]) => a.localeCompare(b, 'en-GB'))
    .map(([language, count]) => ({
      id: `translated ${language}`,
      form: 'translated',
      words: `${language === '' ? words.translated : language}, by a translator`,
      count,
    }));
}

/** The edition whose pages are laid before a person; what must also be read aloud or translated is made from it. */
export function paperEdition(needs: Needs | null): WordEdition {
  if (needs?.easyRead === true) return 'easy-read';
  return needs?.largePrint === true ? 'large-print' : 'standard';
}
