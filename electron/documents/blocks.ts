import * as z from 'zod';
import { printPointSchema } from '@contract/print-size';
import { accentNames, documentEditions } from './house-style';
import { pictureSchema } from './picture';

/** A stretch of words. A line break inside `text` is printed as one. Links go to https, mailto or tel only. */
export const runSchema = z.object({
  text: z.string(),
  bold: z.boolean().optional(),
  href: z
    .string()
    .regex(/^(https:|mailto:|tel:)/)
    .optional(),
});
export type Run = z.infer<typeof runSchema>;

const wordsSchema = z.array(runSchema);
export type Words = Run[];

export const cellSchema = z.object({
  paragraphs: z.array(wordsSchema),
  /** Drawn before the words; the words beside it say the same, so it is marked decorative. */
  picture: pictureSchema.optional(),
});
export type Cell = z.infer<typeof cellSchema>;

/** What a panel is for; each has its own bar and tint, and its words always say it too. */
export const panelTones = ['decided', 'vote', 'action', 'notice'] as const;
export type PanelTone = (typeof panelTones)[number];

/** The dark band at the top of the first page. */
export const mastheadSchema = z.object({
  kind: z.literal('masthead'),
  kicker: z.string(),
  title: z.string(),
  lines: z.array(z.string()),
  /** Small, in front of the title. */
  picture: pictureSchema.optional(),
  /** For papers of several people in one file: each begins on a page of its own. */
  startsPage: z.boolean().optional(),
});

/** `numbered` headings count 1, 2, 3 through the document by themselves. */
export const headingSchema = z.object({
  kind: z.literal('heading'),
  level: z.union([z.literal(1), z.literal(2)]),
  text: z.string(),
  numbered: z.boolean().optional(),
});

export const paragraphSchema = z.object({
  kind: z.literal('paragraph'),
  words: wordsSchema,
  /** `small` is for credits and notes, at the edition's smallest size; `signed` leaves room above it to sign by hand. */
  look: z.enum(['body', 'small', 'signed']).optional(),
  /** Kept on the page of what follows. */
  isTied: z.boolean().optional(),
});

export const listSchema = z.object({
  kind: z.literal('list'),
  marks: z.enum(['bullets', 'numbers']),
  items: z.array(wordsSchema),
});

export const tableSchema = z.object({
  kind: z.literal('table'),
  /** Alternative text: what the table is, and how it is laid out. */
  title: z.string(),
  description: z.string(),
  header: z.array(z.string()).min(1),
  /** How the width is shared; a column is never made narrower than its longest word. */
  shares: z.array(z.number().positive()).min(1),
  firstColumnBold: z.boolean(),
  /** Rows tall enough to write in by hand. */
  isToWriteIn: z.boolean().optional(),
  rows: z.array(z.array(cellSchema)),
});

export const panelSchema = z.object({
  kind: z.literal('panel'),
  tone: z.enum(panelTones),
  paragraphs: z.array(wordsSchema),
});

/**
 * What a person made known. `speaker` says who, and how the words came when they were not spoken; only `spoken` words
 * stand between quotation marks.
 */
export const quoteSchema = z.object({
  kind: z.literal('quote'),
  words: z.string(),
  speaker: z.string(),
  spoken: z.boolean(),
  /** `pull` stands out of its page, larger, its speaker on a line of its own. */
  look: z.literal('pull').optional(),
});

export const signOffSchema = z.object({
  kind: z.literal('sign-off'),
  title: z.string(),
  description: z.string(),
  /** A row with no name is left open to be signed by hand. */
  rows: z.array(z.object({ part: z.string(), name: z.string(), date: z.string() })),
});

/** Groups to be copied letter by letter, numbered from 1. */
export const codeSchema = z.object({
  kind: z.literal('code'),
  title: z.string(),
  description: z.string(),
  groups: z.array(z.string()),
});

/**
 * One idea of an Easy Read paper: its picture on the left, its words on the right, a short sentence a paragraph. Rows
 * that follow one another are drawn as one table. A row still without a picture is something the lint finds.
 */
export const easyRowSchema = z.object({
  kind: z.literal('easy-row'),
  picture: pictureSchema.nullable(),
  paragraphs: z.array(wordsSchema).min(1),
  /** No picture says it, and somebody gave the reason. */
  isWordsOnly: z.boolean().optional(),
  /** Kept on the page of what follows. */
  isTied: z.boolean().optional(),
});

/** A photo or symbol by itself, with the caption under it; empty for none. As wide as its edition lets it be. */
export const pictureBlockSchema = z.object({
  kind: z.literal('picture'),
  picture: pictureSchema,
  caption: z.string(),
  /** Kept on the page of what follows. */
  isTied: z.boolean().optional(),
});

export const blockSchema = z.discriminatedUnion('kind', [
  mastheadSchema,
  headingSchema,
  paragraphSchema,
  listSchema,
  tableSchema,
  panelSchema,
  quoteSchema,
  signOffSchema,
  codeSchema,
  easyRowSchema,
  pictureBlockSchema,
]);
export type Block = z.infer<typeof blockSchema>;
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** A whole document as plain data: the same blocks make the Word file and the printed pages. */
export const documentModelSchema = z.object({
  title: z.string(),
  language: z.literal('en-GB'),
  edition: z.enum(documentEditions),
  /** The size of large print, for a reader the usual one does not suit; of no other edition. */
  point: printPointSchema.optional(),
  /** The colour of the band, headings and table headers; teal when none is said. */
  accent: z.enum(accentNames).optional(),
  /** On every page but the first, which has the masthead. */
  header: z.string(),
  /** On every page, beside "Page x of y". */
  footer: z.string(),
  author: z.string(),
  subject: z.string().optional(),
  blocks: z.array(blockSchema),
});
export type DocumentModel = z.infer<typeof documentModelSchema>;

/** Words as they are. */
export function plain(text: string): Words {
  return [{ text }];
}

/** A bold label and the words after it: "Apologies: none." */
export function labelled(label: string, text: string): Words {
  return [{ text: `${label} `, bold: true }, { text }];
}

/** A table cell holding one paragraph of plain words. */
export function cell(text: string): Cell {
  return { paragraphs: [plain(text)] };
}

/** Paragraphs of words as one line of text. */
export function textOf(paragraphs: readonly Words[]): string {
  return paragraphs.map((words) => words.map(({ text }) => text).join('')).join(' ');
}
