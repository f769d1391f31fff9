import * as z from 'zod';
import { id, isoDate, lineOfText, paragraphs, revision } from '../fields';
import { method } from '../method';
import { minutesEditions, savedFileSchema } from './signing';

/** The free words of minutes, where a name may stand that Parlour does not put there itself. */
export const familiesParts = ['title', 'item-title', 'item-note', 'line', 'vote-reason', 'owner'] as const;
export type FamiliesPart = (typeof familiesParts)[number];

export const familiesSpotSchema = z.object({
  part: z.enum(familiesParts),
  /** The meeting, item or line the words stand in. */
  ofId: id,
  /** The item they stand under; empty for the meeting's own name. */
  item: z.string(),
  /** What the copy prints before them, "A resident" or "Decided"; may be empty. */
  before: z.string(),
  /** What the signed minutes say, and what the copy says in their place. */
  says: z.string(),
  words: z.string(),
  /** Names and rooms of people who live here that the words seem to hold; a person judges. */
  holds: z.array(z.string()),
  /** True once a person left these words as they are, or changed them. */
  lookedAt: z.boolean(),
  revision,
});
export type FamiliesSpot = z.infer<typeof familiesSpotSchema>;

const oneMeeting = z.object({ meetingId: id });

export const familiesMethods = {
  /** The families' copy of the signed minutes as it would be given out now. */
  'meetings.familiesCopy': method({
    input: oneMeeting,
    output: z.object({
      version: z.number().int(),
      spots: z.array(familiesSpotSchema),
      released: z.object({ on: isoDate, readBy: z.string() }).nullable(),
    }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** What the copy says in one place, as a person decided: the same words, or others. */
  'meetings.saveFamiliesWords': method({
    input: z.object({
      meetingId: id,
      part: z.enum(familiesParts),
      ofId: id,
      words: paragraphs(10_000),
      revision,
    }),
    output: familiesSpotSchema,
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  /** Releases the copy once somebody has read every line; refused while a line that may hold a name was not looked at. */
  'meetings.releaseFamiliesCopy': method({
    input: z.object({ meetingId: id, readBy: lineOfText(120, 'who read every line') }),
    output: z.object({}),
    needs: 'meetings.sign',
    writes: ['meetings', 'audit'],
  }),
  'meetings.takeBackFamiliesCopy': method({
    input: oneMeeting,
    output: z.object({}),
    needs: 'meetings.sign',
    writes: ['meetings', 'audit'],
  }),
  'meetings.saveFamiliesWord': method({
    input: z.object({ meetingId: id, edition: z.enum(minutesEditions) }),
    output: savedFileSchema,
    needs: 'documents.save',
    writes: ['audit'],
  }),
};
