import Papa from 'papaparse';
import type { ListCells } from '@rules/people-import';

/** A pasted or saved list as cells: tabs, commas or semicolons, with quotes, whatever the line endings. */
export function toCells(text: string): ListCells {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: ['\t', ',', ';'],
    skipEmptyLines: false,
  });
  const [headings = [], ...rows] = parsed.data;
  const broken = parsed.errors.filter(({ type }) => type === 'Quotes').map(({ row }) => (row ?? 0) - 1);
  return { headings, rows, broken: new Set(broken) };
}

/** Cells as a CSV file that a spreadsheet opens as it is: marked as UTF-8, and nothing in it is ever worked out. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
  return `\uFEFF${Papa.unparse(safe, { newline: '\r\n' })}\r\n`;
}
