import type { ListColumn, ListReading } from '@contract/people-import';
import type { personInput } from '@contract/people';
import type * as z from 'zod';
import { columnNamed, columnWords } from './people-columns';
import { readPerson } from './people-row';

export type ListedPerson = z.output<typeof personInput>;

/** A list split into cells. `broken` are the rows, by their place below the headings, whose quotes do not close. */
export interface ListCells {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
  broken: ReadonlySet<number>;
}

export interface ListResult extends ListReading {
  people: ListedPerson[];
}

export const mostRows = 5000;

/**
 * What each row of a list would become: a person, or every reason why not, by row and column. `known` are the full
 * names in the records already; `today` is `YYYY-MM-DD`. Rows are numbered as a spreadsheet does, headings being row 1.
 */
export function readList(cells: ListCells, known: readonly string[], today: string): ListResult {
  const columns = cells.headings.map((heading) => ({ heading: heading.trim(), means: columnNamed(heading) }));
  const problems = problemsOf(cells, columns);
  const result: ListResult = {
    columns,
    problems,
    total: 0,
    good: [],
    yearsLeftOut: 0,
    faulty: [],
    known: [],
    people: [],
  };
  if (problems.length > 0) return result;
  const inRecords = new Set(known.map(sameName));
  const firstRow = new Map<string, number>();
  for (const [index, row] of cells.rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    result.total += 1;
    sort(
      { row: index + 2, cells: row, isBroken: cells.broken.has(index) },
      { result, inRecords, firstRow, today },
    );
  }
  return result;
}

interface Row {
  row: number;
  cells: readonly string[];
  isBroken: boolean;
}

interface Sorting {
  result: ListResult;
  inRecords: ReadonlySet<string>;
  /** The row each name stood in first. */
  firstRow: Map<string, number>;
  today: string;
}

function sort({ row, cells, isBroken }: Row, { result, inRecords, firstRow, today }: Sorting): void {
  const { columns } = result;
  const read = readPerson(columns, cells, today);
  const { person } = read;
  const faults = isBroken
    ? [{ column: '', message: 'A quotation mark opens here and does not close.' }]
    : [...read.faults];
  const name = sameName(person.fullName);
  const before = firstRow.get(name);
  if (name !== '' && before !== undefined) {
    faults.push({ column: headingOf(columns), message: `The same name stands in row ${before}.` });
  } else if (name !== '') {
    firstRow.set(name, row);
  }
  const { fullName, nameToUse, kind, unit, movedIn, birthday } = person;
  if (faults.length > 0) result.faulty.push({ row, name: fullName, faults });
  else if (inRecords.has(name)) result.known.push({ row, fullName });
  else {
    result.good.push({ row, fullName, nameToUse, kind, unit, movedIn, birthday });
    if (read.hadYear) result.yearsLeftOut += 1;
    result.people.push(person);
  }
}

function headingOf(columns: ListReading['columns']): string {
  return columns.find(({ means }) => means === 'fullName' || means === 'firstName')?.heading ?? '';
}

function problemsOf({ rows }: ListCells, columns: ListReading['columns']): string[] {
  const problems: string[] = [];
  const means = columns.map((column) => column.means);
  const has = (column: ListColumn) => means.includes(column);
  if (!has('fullName') && !(has('firstName') && has('surname'))) {
    problems.push(
      'No column is headed “Full name”, or “First name” and “Surname”. Give the first row headings.',
    );
  }
  for (const column of new Set(means)) {
    if (column === null || means.filter((one) => one === column).length < 2) continue;
    problems.push(`Two columns mean “${columnWords[column][0]}”. Take one away, or head it differently.`);
  }
  if (rows.length > mostRows) {
    problems.push(`This list has ${rows.length} rows. Bring in ${mostRows} at a time.`);
  }
  if (rows.every((row) => row.every((cell) => cell.trim() === ''))) {
    problems.push('There is nobody below the headings.');
  }
  return problems;
}

/** One name however it is spaced, spelled in capitals or with its marks left off. */
export function sameName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
