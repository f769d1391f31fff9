import * as z from 'zod';
import { id, isoDate } from './fields';
import { meetingNamed } from './improvement';
import { method } from './method';
import { heardSchema } from './voices';

export const searchKinds = ['person', 'meeting', 'voice', 'action', 'line'] as const;
export type SearchKind = (typeof searchKinds)[number];

const parts = z.array(z.object({ text: z.string(), found: z.boolean() }));

export const foundSchema = z.object({
  kind: z.enum(searchKinds),
  id,
  /** A person's or a meeting's name, a story's title, or who said it; empty for what nobody is named for. */
  title: parts,
  /** Where the words were found, cut short around them. */
  snippet: parts,
  on: isoDate.nullable(),
  /** Of a line: what it is. */
  lineKind: z.enum(['note', 'decided', 'vote']).nullable(),
  /** Of a voice: where it was heard, and by whom; null for the others. */
  heard: heardSchema.nullable(),
  meeting: meetingNamed.extend({ isHeld: z.boolean() }).nullable(),
  /** The line of the minutes to open; null when there is none. */
  lineId: id.nullable(),
});
export type Found = z.infer<typeof foundSchema>;

export const search = {
  /** What holds every word typed, best first; only kinds the person signed in may see. No kinds: all of them. */
  'search.find': method({
    input: z.object({
      text: z.string().max(200),
      kinds: z.array(z.enum(searchKinds)).max(searchKinds.length),
      from: isoDate.nullable(),
      to: isoDate.nullable(),
      limit: z.number().int().min(1).max(100),
    }),
    output: z.object({ found: z.array(foundSchema), more: z.boolean() }),
    needs: 'signed-in',
    writes: [],
  }),
};
