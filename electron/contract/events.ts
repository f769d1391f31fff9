import * as z from 'zod';
import { topics } from './method';

/** How far the sample home has come that is being built: year `year` of `years`, and the lines written so far. */
export const sampleProgressSchema = z.object({
  year: z.number().int().min(1),
  years: z.number().int().min(1),
  lines: z.number().int().min(0),
});
export type SampleProgress = z.infer<typeof sampleProgressSchema>;

/** What main tells a window, on the one event channel. */
export const eventSchema = z.discriminatedUnion('event', [
  /** Read these again. */
  z.object({ event: z.literal('changed'), topics: z.array(z.enum(topics)) }),
  /** Save what is typed now and answer with `session.flushed`; a lock or close waits for it. */
  z.object({ event: z.literal('flush'), token: z.string(), reason: z.enum(['lock', 'close']) }),
  /** Progress of the Word file being made, 0 to 1. */
  z.object({ event: z.literal('export-progress'), done: z.number().min(0).max(1) }),
  /** The sample home being built in the background; null once it is over. */
  z.object({ event: z.literal('sample-progress'), progress: sampleProgressSchema.nullable() }),
]);
export type ParlourEvent = z.infer<typeof eventSchema>;
