import { BorderStyle, Paragraph, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { Table } from 'docx';
import type { BlockOf } from './blocks';
import { textOf } from './blocks';
import { easyRowsWords, easyRowWidths, type EasyRows } from './easy-rows';
import type { EditionStyle } from './house-style';
import { colours } from './house-style';
import { NamedTable } from './named-table';
import { altOf, isSaidBeside } from './picture';
import { easyRowBox } from './picture-size';
import { wordImage } from './word-picture';
import { wordRuns } from './word-runs';
import { dxa, styleIds, twips } from './word-styles';

const line = { style: BorderStyle.SINGLE, size: 6, color: colours.grid };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Easy Read rows as one table without a header: picture left, words right, a thin rule between, no row split. */
export function wordEasyRows({ rows }: EasyRows, style: EditionStyle): Table {
  const widths = easyRowWidths(style).map(dxa);
  const { table } = style;
  return new NamedTable(
    {
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      tableLook: { firstRow: false, firstColumn: false, noHBand: true, noVBand: true },
      borders: {
        ...{ top: line, bottom: line, insideHorizontal: line },
        ...{ left: none, right: none, insideVertical: none },
      },
      margins: {
        marginUnitType: WidthType.DXA,
        ...{ top: twips(table.padTopBottomPoints), bottom: twips(table.padTopBottomPoints) },
        ...{ left: twips(table.padSidesPoints), right: twips(table.padSidesPoints) },
      },
      rows: rows.map((row) => easyRow(row, widths, style)),
    },
    easyRowsWords.title,
    easyRowsWords.description,
  );
}

function easyRow(row: BlockOf<'easy-row'>, widths: number[], style: EditionStyle): TableRow {
  const cells = [
    [picture(row, style)],
    row.paragraphs.map((words) => new Paragraph({ style: styleIds.easyWords, children: wordRuns(words) })),
  ];
  return new TableRow({
    cantSplit: true,
    keepNext: row.isTied === true,
    children: cells.map(
      (children, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          children,
        }),
    ),
  });
}

function picture({ picture, paragraphs, isWordsOnly }: BlockOf<'easy-row'>, style: EditionStyle): Paragraph {
  if (picture === null)
    return new Paragraph({ style: isWordsOnly === true ? styleIds.wordsOnly : styleIds.tableText });
  const alt = isSaidBeside(picture, textOf(paragraphs)) ? null : altOf(picture);
  return new Paragraph({
    style: styleIds.tableText,
    children: [wordImage(picture, easyRowBox(picture, style), alt)],
  });
}
