import * as z from 'zod';
import { id, instant, isoDate, optionalLine, paragraphs, revision } from './fields';
import { minutesEditions, savedFileSchema } from './meetings/signing';
import { method } from './method';
import { wordBlockSchema } from './newsletters/content';
import { needsSchema } from './people';
import { answerSchema, voiceSchema } from './voices';

/** What a provider's own Word file has to fill in, and where the words of a letter would stand in it. */
export const letterheadReadingSchema = z.object({
  /** What stands between double braces, without them. */
  placeholders: z.array(z.string().max(200)).max(50),
  /** What looks like a placeholder and cannot be filled in. */
  broken: z.array(z.string().max(200)).max(50),
  body: z.enum(['alone', 'none', 'beside', 'twice', 'outside']),
});
export type LetterheadReading = z.infer<typeof letterheadReadingSchema>;

/** As stored. */
export const storedReadingSchema = z.object({ version: z.literal(1), reading: letterheadReadingSchema });

/** What of the chain was put into a letter. */
export const letterSourceSchema = z.object({
  kind: z.enum(['voice', 'decision', 'action', 'outcome']),
  id,
});
export type LetterSource = z.infer<typeof letterSourceSchema>;

/** All a letter says. Its words are those of whoever writes it. */
export const letterContentSchema = z.object({
  address: paragraphs(600),
  /** The day it is written on. */
  date: isoDate,
  subject: optionalLine(160),
  body: z.array(wordBlockSchema).max(200),
  signatory: optionalLine(120),
  role: optionalLine(120),
  /** Each put in by pressing it, newest last. */
  sources: z.array(letterSourceSchema).max(100),
  /** What the writer let be of the hard words and abbreviations found. */
  letBe: z.array(optionalLine(120)).max(200),
});
export type LetterContent = z.infer<typeof letterContentSchema>;

/** As stored. */
export const storedLetterSchema = z.object({ version: z.literal(1), content: letterContentSchema });

/** Who a letter about a voice may go to: the person whose voice it was, or somebody who supports them. */
export const letterReaderSchema = z.object({
  /** Null for the person themselves. */
  supporterId: id.nullable(),
  /** What they like to be called, and their full name. */
  name: z.string(),
  fullName: z.string(),
  /** "Daughter"; empty for the person themselves. */
  relation: z.string(),
  /** How they are given information; null for a supporter who is not in the records. */
  needs: needsSchema.nullable(),
});
export type LetterReader = z.infer<typeof letterReaderSchema>;

export const letterSchema = z.object({
  id,
  voice: voiceSchema,
  /** What was decided and done, and what came of it: to be put in by pressing it. */
  answers: z.array(answerSchema),
  reader: letterReaderSchema,
  /** What the person whose voice it was likes to be called. */
  aboutName: z.string(),
  /** Whether they agreed to share with their family; null when nobody asked. */
  sharesWithFamily: z.boolean().nullable(),
  placeName: z.string(),
  provider: z.string(),
  /** Null when what is stored can no longer be read: its words are then in `plainText`. */
  content: letterContentSchema.nullable(),
  plainText: z.string(),
  state: z.enum(['draft', 'sent']),
  sentOn: isoDate.nullable(),
  /** The file name of the provider's own letterhead; null without one. */
  letterhead: z.string().nullable(),
  revision,
  today: isoDate,
});
export type Letter = z.infer<typeof letterSchema>;

/** What a letter told: something that came of an answer, or the answer itself when nothing has come of it yet. */
export const toldByLetterSchema = z.object({ kind: z.enum(['outcome', 'decision', 'action']), id });
export type ToldByLetter = z.infer<typeof toldByLetterSchema>;

const oneEdition = z.object({ id, edition: z.enum(minutesEditions) });

export const letterMethods = {
  /** The letters about one voice, newest first, and who one may be written to. */
  'voices.letters': method({
    input: z.object({ voiceId: id }),
    output: z.object({
      letters: z.array(
        z.object({
          id,
          to: z.string(),
          state: z.enum(['draft', 'sent']),
          sentOn: isoDate.nullable(),
          changedAt: instant,
        }),
      ),
      readers: z.array(letterReaderSchema),
      /** Why none can be written: nobody is named, or nothing was answered; null when one can. */
      notBecause: z.string().nullable(),
    }),
    needs: 'meetings.read',
    writes: [],
  }),
  'voices.startLetter': method({
    input: z.object({ id, voiceId: id, supporterId: id.nullable() }),
    output: z.object({ id }),
    needs: 'meetings.write',
    writes: ['voices', 'audit'],
  }),
  'voices.letter': method({
    input: z.object({ id }),
    output: letterSchema,
    needs: 'meetings.read',
    writes: [],
  }),
  'voices.saveLetter': method({
    input: z.object({ id, content: letterContentSchema, revision }),
    output: z.object({ revision }),
    needs: 'meetings.write',
    writes: ['voices', 'audit'],
  }),
  /** Puts a draft away for good. */
  'voices.dropLetter': method({
    input: z.object({ id, revision }),
    output: z.object({}),
    needs: 'meetings.write',
    writes: ['voices', 'audit'],
  }),
  /** The letter is fixed, and the voice is told by it, on that day. */
  'voices.sendLetter': method({
    input: z.object({
      id,
      revision,
      sentOn: isoDate,
      told: z.array(toldByLetterSchema).min(1, 'Choose what the letter tells.').max(100),
      /** For a supporter: the person knows of the letter and is happy for them to have it. */
      isAgreed: z.boolean(),
    }),
    output: z.object({ told: z.number().int() }),
    needs: 'meetings.write',
    writes: ['voices', 'improvement', 'audit'],
  }),
  /** In standard print on the provider's own letterhead when there is one; else in the house style. */
  'voices.saveLetterWord': method({
    input: oneEdition,
    output: savedFileSchema,
    needs: 'documents.save',
    writes: ['audit'],
  }),
  'voices.saveLetterPdf': method({
    input: oneEdition,
    output: savedFileSchema,
    needs: 'documents.save',
    writes: ['audit'],
  }),
  'voices.printLetter': method({
    input: oneEdition,
    output: z.object({}),
    needs: 'documents.save',
    writes: ['audit'],
  }),
};

export const letterheadMethods = {
  /** The provider's own letterhead; null while letters use the plain one. */
  'voices.letterhead': method({
    input: z.object({}),
    output: z.object({
      letterhead: z
        .object({
          fileName: z.string(),
          addedOn: isoDate,
          reading: letterheadReadingSchema,
          revision,
        })
        .nullable(),
    }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** Asks for a Word file, reads it and keeps it when a letter can be written on it; says what it found either way. */
  'voices.bringInLetterhead': method({
    /** The revision of the letterhead it takes the place of; 0 for none. */
    input: z.object({ revision }),
    output: z.object({ isKept: z.boolean(), fileName: z.string(), reading: letterheadReadingSchema }),
    needs: 'place.write',
    writes: ['voices', 'audit'],
  }),
  'voices.removeLetterhead': method({
    input: z.object({ revision }),
    output: z.object({}),
    needs: 'place.write',
    writes: ['voices', 'audit'],
  }),
  /** A Word file with every placeholder and the house style, to begin a letterhead from. */
  'voices.saveStarterLetterhead': method({
    input: z.object({}),
    output: savedFileSchema,
    needs: 'documents.save',
    writes: [],
  }),
};
