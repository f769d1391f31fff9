import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { ITableOptions, Table } from 'docx';
import type { Cell } from './blocks';
import { columnWidths } from './column-widths';
import type { EditionStyle } from './house-style';
import { colours } from './house-style';
import type { TableLayout } from './tables';
import { isToSign } from './tables';
import { NamedTable } from './named-table';
import { dxa, styleIds, twips } from './word-styles';
import { wordImage } from './word-picture';
import { wordRuns } from './word-runs';

const line = { style: BorderStyle.SINGLE, size: 6, color: colours.grid };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A fixed-width table with a repeating dark header row, striped rows that never split, and its alternative text. */
export function wordTable(table: TableLayout, style: EditionStyle): Table {
  const widths = columnWidths(table, style).map(dxa);
  const isKeptWhole = table.rows.length <= style.keptWholeRows;
  const options: ITableOptions = {
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: table.firstColumnBold, noHBand: false, noVBand: true },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: isRuled(table) ? line : none,
    },
    margins: {
      marginUnitType: WidthType.DXA,
      top: twips(style.table.padTopBottomPoints),
      bottom: twips(style.table.padTopBottomPoints),
      left: twips(style.table.padSidesPoints),
      right: twips(style.table.padSidesPoints),
    },
    rows: [
      headerRow(table, widths, style),
      ...table.rows.map((row, i) => bodyRow(table, row, i, { widths, style, isKeptWhole })),
    ],
  };
  return new NamedTable(options, table.title, table.description);
}

function headerRow(table: TableLayout, widths: number[], style: EditionStyle): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: table.rows.length > 0,
    children: table.header.map(
      (text, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: style.accent.strong },
          verticalAlign: VerticalAlign.CENTER,
          children: [new Paragraph({ style: styleIds.tableHead, text })],
        }),
    ),
  });
}

function bodyRow(
  table: TableLayout,
  row: Cell[],
  index: number,
  how: { widths: number[]; style: EditionStyle; isKeptWhole: boolean },
): TableRow {
  const toSign = table.look === 'sign' && isToSign(row);
  const height = table.look === 'write' ? how.style.writeHeight : toSign ? how.style.signHeight : 0;
  const isCentred = ['sign', 'code'].includes(table.look) || row.some((cell) => cell.picture !== undefined);
  return new TableRow({
    cantSplit: true,
    keepNext: how.isKeptWhole && index < table.rows.length - 1,
    ...(height > 0 ? { height: { value: dxa(height), rule: HeightRule.ATLEAST } } : {}),
    children: row.map(
      (cell, column) =>
        new TableCell({
          width: { size: how.widths[column] ?? 0, type: WidthType.DXA },
          ...(index % 2 === 1 && !isRuled(table)
            ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: how.style.accent.pale } }
            : {}),
          verticalAlign: isCentred ? VerticalAlign.CENTER : VerticalAlign.TOP,
          children: cellParagraphs(cell, cellStyle(table, column, toSign), how.style),
        }),
    ),
  });
}

/** Tables filled in by hand have lines between their columns and no tint to write on. */
function isRuled(table: TableLayout): boolean {
  return table.look === 'sign' || table.look === 'write';
}

function cellStyle(table: TableLayout, column: number, toSign: boolean): string {
  if (column === 0 && table.firstColumnBold) return styleIds.tableFirst;
  if (table.look === 'code') return styleIds.tableCode;
  return toSign ? styleIds.tablePrompt : styleIds.tableText;
}

// The words beside a picture in a table say the same, so it is decorative.
function cellParagraphs(cell: Cell, style: string, edition: EditionStyle): Paragraph[] {
  const box = { width: edition.picture, height: edition.picture };
  const picture =
    cell.picture === undefined
      ? []
      : [new Paragraph({ style, children: [wordImage(cell.picture, box, null)] })];
  const words = cell.paragraphs.map((paragraph) => new Paragraph({ style, children: wordRuns(paragraph) }));
  const all = [...picture, ...words];
  return all.length === 0 ? [new Paragraph({ style })] : all;
}
