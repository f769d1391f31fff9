import type { Needs } from '@contract/people';
import { formOf, formWords, type PrintForm } from './form-of';
import { printRun, type PrintRunRow } from './print-run';
import { largePrintWords, pointOf } from './print-size';

interface Resident {
  id: string;
  needs: Needs;
}

interface Family {
  residentId: string;
  personId: string;
}

export interface IssueRun {
  rows: (Omit<PrintRunRow, 'form'> & { form: PrintForm | 'families' })[];
  total: number;
}

/**
 * How many copies of an issue to make in each form: one for every resident, and one for each relative in the records of
 * those who agreed to share. A resident who agreed and has no relative in the records still has one for the family.
 */
export function issueRun(
  residents: readonly Resident[],
  { sharing, families }: { sharing: ReadonlySet<string>; families: readonly Family[] },
): IssueRun {
  const rows: IssueRun['rows'] = printRun(residents.map(({ needs }) => needs));
  const known = new Set(families.map(({ residentId }) => residentId));
  const unknown = residents.filter(({ id }) => sharing.has(id) && !known.has(id)).length;
  const count = new Set(families.map(({ personId }) => personId)).size + unknown;
  if (count > 0) rows.push({ id: 'families', form: 'families', words: 'For families', count });
  return { rows, total: rows.reduce((sum, row) => sum + row.count, 0) };
}

/** A person's form, in words that say what is still to be done: "Human Polish translation needed". */
export function formInWords(needs: Needs): string {
  const form = formOf(needs);
  if (form === 'translated') {
    return needs.language === '' ? 'Human translation needed' : `Human ${needs.language} translation needed`;
  }
  if (form === 'read-aloud') return 'Audio script, read aloud or recorded';
  if (form === 'large-print') return largePrintWords(pointOf(needs));
  return formWords[form];
}
