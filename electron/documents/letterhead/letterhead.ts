import * as z from 'zod';
import { letterheadReadingSchema } from '@contract/letters';
import { letterFields } from '@rules/letter-fields';
import { blockSchema } from '../blocks';

/** A provider's own Word file to write letters on, read and found to hold nothing that runs or fetches. */
export const letterheadSchema = z.object({
  bytes: z.instanceof(Uint8Array),
  reading: letterheadReadingSchema,
});
export type Letterhead = z.infer<typeof letterheadSchema>;

const fieldNames = letterFields.filter((field) => field !== 'body');
export type FilledField = (typeof fieldNames)[number];

/** A letter to be printed on a letterhead: what goes where. */
export const onLetterheadSchema = z.object({
  bytes: z.instanceof(Uint8Array),
  fields: z.record(z.enum(fieldNames), z.string()),
  body: z.array(blockSchema).min(1),
});
export type OnLetterhead = z.infer<typeof onLetterheadSchema>;
