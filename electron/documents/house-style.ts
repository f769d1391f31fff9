import { wordEditions } from '@contract/meetings/signing';
import { usualPoint } from '@contract/print-size';
import type { PanelTone } from './blocks';

/** Every row of the house style: the editions all papers come in, and the newsletter in standard print. */
export const documentEditions = [...wordEditions, 'newsletter'] as const;
export type DocumentEdition = (typeof documentEditions)[number];

/** Colours that keep 7:1 for words and 3:1 for lines, on paper and in grey. Hex without the sign, as Word writes it. */
export const colours = {
  ink: '1A1A1A',
  white: 'FFFFFF',
  teal: '0B4F5C',
  paleTeal: 'E6F1F3',
  plum: '6B2150',
  palePlum: 'F7EBF2',
  grey: '4A4A4A',
  link: '0B3D91',
  grid: '7A8C90',
} as const;

/** The colour of a document's band, headings and table headers: dark enough for white on it, and its paper tint. */
export interface Accent {
  strong: string;
  pale: string;
}

export const accentNames = ['teal', 'plum', 'leaf', 'brick', 'ink'] as const;
export type AccentName = (typeof accentNames)[number];

export const accents: Record<AccentName, Accent> = {
  teal: { strong: colours.teal, pale: colours.paleTeal },
  plum: { strong: colours.plum, pale: colours.palePlum },
  leaf: { strong: '2E5D2E', pale: 'E7F2E4' },
  brick: { strong: '8A2416', pale: 'FBEAE7' },
  ink: { strong: colours.ink, pale: 'EFEFEF' },
};

/** Bar and tint of each panel. */
export const panelColours: Record<PanelTone, { bar: string; tint: string }> = {
  decided: { bar: '2E6B2E', tint: 'E7F2E4' },
  vote: { bar: '0B4F5C', tint: 'E6F1F3' },
  action: { bar: '8A5A00', tint: 'FFF4D6' },
  notice: { bar: '6B2150', tint: 'F7EBF2' },
};

/** Sizes in points, lengths in millimetres unless the name says otherwise. */
export interface EditionStyle {
  body: number;
  /** Line height as a multiple of the font's own. */
  line: number;
  /** Space after a paragraph, points. */
  after: number;
  title: number;
  h1: number;
  h2: number;
  /** Footer, header, credits: nothing on the page is smaller. */
  smallest: number;
  quote: number;
  /** A quote that stands out of its page. */
  pullQuote: number;
  code: number;
  /** Width between two columns of text; 0 when there is one column. */
  columnGap: number;
  margins: { top: number; right: number; bottom: number; left: number };
  /** From the paper's edge to the header and to the footer. */
  headerDistance: number;
  table: { line: number; padTopBottomPoints: number; padSidesPoints: number };
  bullets: { indent: number; hanging: number };
  numbers: { indent: number; hanging: number };
  /** Hanging indent of a numbered heading. */
  headingNumber: number;
  /** Height left to sign by hand. */
  signHeight: number;
  /** Least height left to write in by hand. */
  writeHeight: number;
  /** Square pictures in a table, and symbols in an Easy Read row. */
  picture: number;
  /** Photos in an Easy Read row. */
  easyPhoto: number;
  /** Room for a photo by itself. */
  photo: { width: number; height: number };
  /** Side of a symbol by itself. */
  symbol: number;
  /** A table of up to this many rows stays whole on one page; keeping longer ones whole leaves white gaps. */
  keptWholeRows: number;
  accent: Accent;
}

export const page = { width: 210, height: 297 } as const;

export const fonts = { text: 'Arial', code: 'Courier New' } as const;

/** Space before and after a first heading, as multiples of the body size. */
export const headingSpace = { before: 1.3, after: 0.35 } as const;

/** The whole look: one row an edition. Another edition is another row. */
export const editions: Record<DocumentEdition, EditionStyle> = {
  standard: {
    body: 12,
    line: 1.2,
    after: 6,
    title: 24,
    h1: 16,
    h2: 13,
    smallest: 10,
    quote: 12,
    pullQuote: 13,
    columnGap: 0,
    code: 24,
    margins: { top: 22, right: 20, bottom: 20, left: 20 },
    headerDistance: 9,
    table: { line: 1.2, padTopBottomPoints: 3, padSidesPoints: 5.5 },
    bullets: { indent: 8, hanging: 6 },
    numbers: { indent: 9, hanging: 9 },
    headingNumber: 9,
    signHeight: 14,
    writeHeight: 26,
    picture: 12,
    easyPhoto: 46,
    photo: { width: 80, height: 60 },
    symbol: 38,
    keptWholeRows: 6,
    accent: accents.teal,
  },
  'large-print': {
    body: 18,
    line: 1.5,
    after: 12,
    title: 40,
    h1: 26,
    h2: 21,
    smallest: 18,
    quote: 18,
    pullQuote: 21,
    columnGap: 0,
    code: 26,
    margins: { top: 20, right: 20, bottom: 20, left: 20 },
    headerDistance: 9,
    table: { line: 1.3, padTopBottomPoints: 6, padSidesPoints: 5.5 },
    bullets: { indent: 10, hanging: 10 },
    numbers: { indent: 10, hanging: 10 },
    headingNumber: 13,
    signHeight: 22,
    writeHeight: 40,
    picture: 20,
    easyPhoto: 46,
    photo: { width: 104, height: 78 },
    symbol: 50,
    keptWholeRows: 3,
    accent: accents.teal,
  },
  'easy-read': {
    body: 18,
    line: 1.5,
    after: 10,
    title: 40,
    h1: 28,
    h2: 22,
    smallest: 16,
    quote: 18,
    pullQuote: 21,
    columnGap: 0,
    code: 26,
    margins: { top: 20, right: 20, bottom: 20, left: 20 },
    headerDistance: 9,
    table: { line: 1.3, padTopBottomPoints: 7, padSidesPoints: 5.5 },
    bullets: { indent: 10, hanging: 10 },
    numbers: { indent: 10, hanging: 10 },
    headingNumber: 13,
    signHeight: 22,
    writeHeight: 40,
    picture: 38,
    easyPhoto: 46,
    photo: { width: 104, height: 78 },
    symbol: 50,
    keptWholeRows: 3,
    accent: accents.teal,
  },
  newsletter: {
    body: 14,
    line: 1.3,
    after: 7,
    title: 36,
    h1: 20,
    h2: 16,
    smallest: 11,
    quote: 14,
    pullQuote: 16,
    columnGap: 9,
    code: 24,
    margins: { top: 18, right: 18, bottom: 18, left: 18 },
    headerDistance: 9,
    table: { line: 1.3, padTopBottomPoints: 4, padSidesPoints: 5.5 },
    bullets: { indent: 8, hanging: 6 },
    numbers: { indent: 9, hanging: 9 },
    headingNumber: 10,
    signHeight: 16,
    writeHeight: 30,
    picture: 14,
    easyPhoto: 46,
    photo: { width: 80, height: 60 },
    symbol: 38,
    keptWholeRows: 6,
    accent: accents.teal,
  },
};

/** What the look of a document depends on. */
export interface Look {
  edition: DocumentEdition;
  accent?: AccentName;
  /** The size of large print; the usual one when none is said. */
  point?: number;
}

/** The house style as one document is printed in it: its edition's row, in its own size and colour. */
export function styleOf({ edition, accent, point = usualPoint }: Look): EditionStyle {
  const row = editions[edition];
  const style = edition === 'large-print' ? atPoint(row, point) : row;
  return accent === undefined ? style : { ...style, accent: accents[accent] };
}

/**
 * Large print in another size. Headings grow less than the words, for they are large already and their longest word must
 * stay on the line; what is left white grows least, for the paper does not.
 */
function atPoint(row: EditionStyle, point: number): EditionStyle {
  if (point === row.body) return row;
  const grown = (least: number, times: number) => Math.max(least, Math.round(point * times));
  const white = (length: number) => Math.round(length * Math.min(point / row.body, 1.6));
  return {
    ...row,
    ...{ body: point, quote: point, line: point > 24 ? 1.3 : row.line, after: white(row.after) },
    ...{ title: grown(row.title, 1.25), h1: grown(row.h1, 1.15), h2: grown(row.h2, 1.08) },
    ...{ pullQuote: grown(row.pullQuote, 1.15), code: grown(row.code, 1) },
    smallest: Math.min(row.smallest, point) + Math.round(Math.max(0, point - row.body) / 2),
    bullets: { indent: white(row.bullets.indent), hanging: white(row.bullets.hanging) },
    numbers: { indent: white(row.numbers.indent), hanging: white(row.numbers.hanging) },
    headingNumber: Math.round((row.headingNumber * grown(row.h1, 1.15)) / row.h1),
    ...{
      signHeight: white(row.signHeight),
      writeHeight: white(row.writeHeight),
      picture: white(row.picture),
    },
  };
}

/** Width of the picture's cell in an Easy Read row, millimetres. */
export const easyPictureCell = 52;

/** Width between the margins of the paper, millimetres. */
export function pageWidth(style: EditionStyle): number {
  return page.width - style.margins.left - style.margins.right;
}

/** Width of the column of text, millimetres. */
export function textWidth(style: EditionStyle): number {
  const { columnGap } = style;
  return columnGap === 0 ? pageWidth(style) : (pageWidth(style) - columnGap) / 2;
}

export function pointsToMillimetres(points: number): number {
  return (points * 25.4) / 72;
}

export function millimetresToPoints(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
