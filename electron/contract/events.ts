import * as z from 'zod';
import { topics } from './method';

/** What main tells a window, on the one event channel. */
export const eventSchema = z.discriminatedUnion('event', [
  /** Read these again. */
  z.object({ event: z.literal('changed'), topics: z.array(z.enum(topics)) }),
  /** Save what is typed now and answer with `session.flushed`; a lock or close waits for it. */
  z.object({ event: z.literal('flush'), token: z.string(), reason: z.enum(['lock', 'close']) }),
  /** Progress of the Word file being made, 0 to 1. */
  z.object({ event: z.literal('export-progress'), done: z.number().min(0).max(1) }),
]);
export type ParlourEvent = z.infer<typeof eventSchema>;
