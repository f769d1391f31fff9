import * as z from 'zod';
import { id } from '../fields';
import { method } from '../method';
import { printPointSchema } from '../print-size';
import { issueEditionSchema } from './content';

/** Every paper an issue is made into. */
export const issuePaperSchema = z.union([issueEditionSchema, z.enum(['delivery-sheet', 'audio-script'])]);
export type IssuePaper = z.infer<typeof issuePaperSchema>;

/** A file that was made. */
export const madeFileSchema = z.object({
  paper: issuePaperSchema,
  savedId: id,
  fileName: z.string(),
  /** What the reader check found in it, in words; empty means nothing to mend. */
  findings: z.array(z.string()),
  /** What it does not have as it was put in, because somebody has not agreed to it or nobody asked for it: pictures, names, answers; a sentence each. */
  leftOut: z.array(z.string()),
});
export type MadeFile = z.infer<typeof madeFileSchema>;

/** What was made, and what was not, with the reason in words. */
export const madePapersSchema = z.object({
  files: z.array(madeFileSchema),
  notMade: z.array(z.object({ paper: issuePaperSchema, words: z.string() })),
  /** What keeps the issue itself from going out, however well its files are made; empty for a list of who gets what. */
  toMend: z.array(z.object({ itemId: z.string(), words: z.string() })),
});
export type MadePapers = z.infer<typeof madePapersSchema>;

/** One edition; large print in the size asked for, the usual one when none is. */
const oneEdition = z.object({
  issueId: id,
  edition: issueEditionSchema,
  point: printPointSchema.optional(),
});

export const paperMethods = {
  /** Asks for a folder and makes the Word file of each edition there, one after another; `documents.cancelSave` stops it. */
  'newsletters.saveWord': method({
    input: z.object({ issueId: id, editions: z.array(issueEditionSchema).min(1).max(4) }),
    output: madePapersSchema,
    needs: 'documents.save',
    writes: ['audit'],
  }),
  'newsletters.savePdf': method({
    input: oneEdition,
    output: madePapersSchema,
    needs: 'documents.save',
    writes: ['audit'],
  }),
  'newsletters.print': method({
    input: oneEdition,
    output: z.object({}),
    needs: 'documents.save',
    writes: ['audit'],
  }),
  /** The pages as they print: the same PDF, as bytes to draw. */
  'newsletters.preview': method({
    input: oneEdition,
    output: z.object({ pdf: z.instanceof(Uint8Array) }),
    needs: 'newsletters.read',
    writes: [],
  }),
  /**
   * How many pages an edition comes to as it prints; null when nothing stands in it, or when no pages can be laid out.
   * Another count begun, or `stopCounting`, stops the one under way, which then answers null too.
   */
  'newsletters.countPages': method({
    input: oneEdition,
    output: z.object({ pages: z.number().int().positive().nullable() }),
    needs: 'newsletters.read',
    writes: [],
  }),
  'newsletters.stopCounting': method({
    input: z.object({}),
    output: z.object({}),
    needs: 'newsletters.read',
    writes: [],
  }),
  /** The list of who gets what, to tick at the doors. */
  'newsletters.saveDeliverySheet': method({
    input: z.object({ issueId: id }),
    output: madePapersSchema,
    needs: 'documents.save',
    writes: ['audit'],
  }),
  /** The standard words as a script to read aloud or record. */
  'newsletters.saveAudioScript': method({
    input: z.object({ issueId: id }),
    output: madePapersSchema,
    needs: 'documents.save',
    writes: ['audit'],
  }),
};
