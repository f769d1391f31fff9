import * as z from 'zod';
import { id, isoDate } from '../fields';
import { meetingNamed } from '../improvement';
import { method } from '../method';
import { agendaItemSchema } from './agenda';
import { heardSchema } from '../voices';
import { voiceSources } from './minutes';

/** What may be asked to be put on an agenda: something said, an action, a decision put off, an item not reached. */
export const suggestionKinds = ['voice', 'action', 'decision', 'item'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

export const suggestionSchema = z.object({
  kind: z.enum(suggestionKinds),
  id,
  words: z.string(),
  /** Who said it or has it, as they agreed to be named; empty when nobody. */
  who: z.string(),
  /** Of a voice; null for the others. */
  source: z.enum(voiceSources).nullable(),
  /** Of a voice: where it was heard, and by whom; null for the others. */
  heard: heardSchema.nullable(),
  /** When it was said, agreed, put off or not reached. */
  on: isoDate,
  /** How old it is today, as everywhere else. */
  ageDays: z.number().int(),
  /** Of an action; null for the others. */
  due: isoDate.nullable(),
  meeting: meetingNamed.nullable(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

export const suggestionMethods = {
  /** What could go on this agenda and is not on one yet: put off first, then actions, then voices, oldest first. */
  'meetings.suggestions': method({
    input: z.object({ meetingId: id }),
    output: z.object({ suggestions: z.array(suggestionSchema), today: isoDate }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** Puts one of them at the end of the agenda as an item that keeps what it came from. `id` is the new item’s. */
  'meetings.takeUp': method({
    input: z.object({ meetingId: id, id, from: z.object({ kind: z.enum(suggestionKinds), id }) }),
    output: agendaItemSchema,
    needs: 'meetings.write',
    writes: ['meetings', 'voices', 'audit'],
  }),
};
