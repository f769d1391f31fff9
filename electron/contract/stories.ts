import * as z from 'zod';
import { id, instant, isoDate, lineOfText, optionalLine, paragraphs, revision } from './fields';
import { voiceSources } from './meetings/minutes';
import { method } from './method';

/** How a story may be told: with the full name, the first name, no name, or not at all. Source: domain 3.7 (Story). */
export const storyTellings = ['full', 'first', 'unnamed', 'not-shared'] as const;
export type StoryTelling = (typeof storyTellings)[number];

export const storyInput = z.object({
  id,
  title: lineOfText(120, 'what the story is called'),
  /** In their own words, never rewritten. */
  words: paragraphs(10_000).refine((words) => words !== '', 'Write what was told, in their words.'),
  /** Null when unnamed: nothing about who is stored anywhere. */
  personId: id.nullable(),
  source: z.enum(voiceSources),
  /** The day it was told, and who heard it. */
  saidOn: isoDate,
  heardBy: optionalLine(120),
  telling: z.enum(storyTellings),
  /** What it asks for, which then waits for an answer; empty when it is told to share. */
  asksFor: optionalLine(400),
  /** 0 for a new one. */
  revision,
});

/** A story is a voice too, under the same id: what it asks for waits, is answered and told back as any other. */
export const storySchema = z.object({
  ...{ id, title: z.string(), words: z.string(), personId: id.nullable(), source: z.enum(voiceSources) },
  ...{ saidOn: isoDate, heardBy: z.string(), telling: z.enum(storyTellings), asksFor: z.string(), revision },
  /** Who told it as they agreed to be named, or "A resident". */
  who: z.string(),
  /** The name it is told under today: the stricter of what was agreed for it and for names in print; null for not at all. */
  toldAs: z.string().nullable(),
  /** True while what it asks for waits for an answer. */
  isWaiting: z.boolean(),
  /** The newsletter issues it was told in, newest first. */
  toldIn: z.array(z.object({ issueId: id, title: z.string(), toldOn: isoDate })),
  archivedAt: instant.nullable(),
});
export type Story = z.infer<typeof storySchema>;

export const storyMethods = {
  /** Stories, the last told first: those at hand, or those put away. */
  'voices.stories': method({
    input: z.object({
      archived: z.boolean(),
      offset: z.number().int().min(0).max(1_000_000),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({
      stories: z.array(storySchema),
      total: z.number().int(),
      totals: z.object({ here: z.number().int(), away: z.number().int() }),
    }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** One story; null for a voice that is none. */
  'voices.story': method({
    input: z.object({ id }),
    output: z.object({ story: storySchema.nullable() }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** Keeps a story and the voice it is, in one piece. */
  'voices.saveStory': method({
    input: storyInput,
    output: storySchema,
    needs: 'meetings.write',
    writes: ['voices', 'people', 'improvement', 'newsletters', 'audit'],
  }),
  /** Puts a story away, its voice too, or brings both back. */
  'voices.archiveStory': method({
    input: z.object({ id, archived: z.boolean(), revision }),
    output: storySchema,
    needs: 'meetings.write',
    writes: ['voices', 'people', 'improvement', 'newsletters', 'audit'],
  }),
};
