import * as z from 'zod';
import { id, lineOfText } from '../fields';
import { method } from '../method';

export const ownWordSchema = z.object({ id, word: z.string() });

/** A word the dictionary does not know, and up to five it may stand for. */
const unknownWordSchema = z.object({ word: z.string(), suggestions: z.array(z.string()).max(5) });
export type UnknownWord = z.infer<typeof unknownWordSchema>;

/** Most words one call may ask about: a long page's, each once. */
export const mostWordsAsked = 1000;

export const wordMethods = {
  /** Which of these words are in no dictionary, care word list, name in the records or own word. Each is named once. */
  'newsletters.checkSpelling': method({
    input: z.object({ words: z.array(z.string().min(1).max(200)).max(mostWordsAsked) }),
    output: z.object({ unknown: z.array(unknownWordSchema) }),
    needs: 'newsletters.read',
    writes: [],
  }),
  /** The words this home spells in its own way, in the order of the alphabet. */
  'newsletters.listOwnWords': method({
    input: z.object({}),
    output: z.object({ words: z.array(ownWordSchema) }),
    needs: 'newsletters.read',
    writes: [],
  }),
  /** Keeps one word. A word that is there already stays as it is and is answered. */
  'newsletters.addOwnWord': method({
    input: z.object({
      id,
      word: lineOfText(60, 'the word').refine((word) => !/\s/.test(word), 'Write one word, without a space.'),
    }),
    output: ownWordSchema,
    needs: 'newsletters.write',
    writes: ['newsletters', 'audit'],
  }),
  'newsletters.removeOwnWord': method({
    input: z.object({ id }),
    output: z.object({}),
    needs: 'newsletters.write',
    writes: ['newsletters', 'audit'],
  }),
};
