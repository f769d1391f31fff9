import * as z from 'zod';
import { clockTime, id, instant, isoDate } from '../fields';
import { method } from '../method';
import { voteOptionSchema } from './minutes';
import { itemPictureSchema } from './series';

/** A vote as the minute-taker has it typed, before it is a line. Kept in main's memory only, until the next lock. */
export const typedVoteSchema = z.object({
  itemId: id,
  /** What it is about; empty when the item's own words say it. */
  question: z.string().max(10_000),
  options: z.array(voteOptionSchema).min(1).max(12),
});
export type TypedVote = z.infer<typeof typedVoteSchema>;

const roomVoteSchema = z.object({
  /** Empty when the item's own words say it. */
  question: z.string(),
  options: z.array(
    z.object({
      label: z.string(),
      count: z.number().int(),
      /** True for the one choice most hands went up for, once every hand is counted. */
      leads: z.boolean(),
    }),
  ),
  counted: z.number().int(),
  /** How many could vote. */
  present: z.number().int(),
});
export type RoomVote = z.infer<typeof roomVoteSchema>;

/** What stands on the big screen. Nobody is in it but by first name, in words already meant for everyone. */
export const roomShownSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('nothing'), placeName: z.string() }),
  z.object({
    is: z.literal('welcome'),
    placeName: z.string(),
    title: z.string(),
    date: isoDate,
    startTime: clockTime,
    room: z.string(),
  }),
  z.object({
    is: z.literal('item'),
    placeName: z.string(),
    /** 1-based, as on the agenda. */
    number: z.number().int(),
    of: z.number().int(),
    title: z.string(),
    note: z.string(),
    picture: itemPictureSchema,
    minutes: z.number().int(),
    spentMs: z.number().int(),
    openedAt: instant.nullable(),
    vote: roomVoteSchema.nullable(),
    /** Empty until something is decided. */
    decision: z.string(),
  }),
  z.object({ is: z.literal('over'), placeName: z.string(), nextDate: isoDate.nullable() }),
]);
export type RoomShown = z.infer<typeof roomShownSchema>;
export type RoomItem = Extract<RoomShown, { is: 'item' }>;

/** The second window, for the room. It follows what the minute-taker is on; only the minute-taker opens and closes it. */
export const bigScreen = {
  'bigScreen.state': method({
    input: z.object({}),
    output: z.object({ open: z.boolean() }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** Opens the window on a meeting planned or under way; one that is open comes to the front. */
  'bigScreen.open': method({
    input: z.object({ meetingId: id }),
    output: z.object({}),
    needs: 'meetings.write',
    writes: ['bigScreen'],
  }),
  'bigScreen.close': method({
    input: z.object({}),
    output: z.object({}),
    needs: 'meetings.write',
    writes: ['bigScreen'],
  }),
  /** What the minute-taker is on: the meeting, and the vote being typed if there is one. Nothing of it is stored. */
  'bigScreen.show': method({
    input: z.object({ meetingId: id, vote: typedVoteSchema.nullable() }),
    output: z.object({}),
    needs: 'meetings.write',
    writes: ['bigScreen'],
  }),
  /** What the room sees now. */
  'bigScreen.now': method({
    input: z.object({}),
    output: roomShownSchema,
    needs: 'meetings.read',
    writes: [],
  }),
};
