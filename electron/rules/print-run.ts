import type { WordEdition } from '@contract/meetings/signing';
import type { Needs } from '@contract/people';
import { usualPoint } from '@contract/print-size';
import { countForms, formOf, printForms, type PrintForm } from './form-of';
import { largePrintWords, pointOf } from './print-size';

/** One line of a print run: "Large print, 18 point", 7. */
export interface PrintRunRow {
  id: string;
  form: PrintForm;
  words: string;
  count: number;
}

const words: Record<PrintForm, string> = {
  standard: 'Standard',
  'large-print': 'Large print',
  'easy-read': 'Easy Read',
  'read-aloud': 'Read aloud',
  translated: 'Translated',
};

/**
 * How many copies to make in each form for the people given, each person counted once in the form that suits them, large
 * print by size and translated copies by language. Forms nobody needs are left out. Source: domain 2.4, Accessible Information Standard.
 */
export function printRun(everyone: readonly Needs[]): PrintRunRow[] {
  const counts = countForms(everyone);
  return printForms
    .filter((form) => counts[form] > 0)
    .flatMap((form): PrintRunRow[] => {
      if (form === 'translated') return translations(everyone);
      if (form === 'large-print') return largePrint(everyone);
      return [{ id: form, form, words: words[form], count: counts[form] }];
    });
}

function largePrint(everyone: readonly Needs[]): PrintRunRow[] {
  const points = everyone.filter((needs) => formOf(needs) === 'large-print').map(pointOf);
  return [...new Set(points)]
    .sort((a, b) => a - b)
    .map((point) => ({
      ...{ id: `large-print ${point}`, form: 'large-print', words: largePrintWords(point) },
      count: points.filter((one) => one === point).length,
    }));
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

/** The copies of the others invited, beside those the meeting is for: "And 2 others, standard"; empty for nobody. */
export function othersRun(others: readonly Needs[]): string {
  if (others.length === 0) return '';
  const rows = printRun(others);
  const who = `And ${others.length} ${others.length === 1 ? 'other' : 'others'}`;
  const [first] = rows;
  if (rows.length === 1 && first !== undefined) return `${who}, ${inSentence(first)}`;
  return `${who}: ${rows.map((row) => `${row.count} ${inSentence(row)}`).join('; ')}`;
}

// "Easy Read" and the name of a language keep their capital.
function inSentence({ form, words: said }: PrintRunRow): string {
  return form === 'easy-read' || form === 'translated' ? said : said.charAt(0).toLowerCase() + said.slice(1);
}

/** Every size of large print to offer for these people, the usual one always, smallest first. */
export function sizesRead(everyone: readonly (Needs | null)[]): number[] {
  const own = everyone.flatMap((needs) =>
    needs !== null && paperEdition(needs) === 'large-print' ? [pointOf(needs)] : [],
  );
  return [...new Set([usualPoint, ...own])].sort((a, b) => a - b);
}

/** The edition whose pages are laid before a person; what must also be read aloud or translated is made from it. */
export function paperEdition(needs: Needs | null): WordEdition {
  if (needs?.easyRead === true) return 'easy-read';
  return needs?.largePrint === true ? 'large-print' : 'standard';
}
