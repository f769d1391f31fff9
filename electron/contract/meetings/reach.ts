import * as z from 'zod';
import { id, isoDate, optionalLine, paragraphs, revision } from '../fields';
import { method } from '../method';
import { needsSchema } from '../people';
import { attendanceSchema, attendanceStates, voiceSources } from './minutes';
import { largePoint, savedFileSchema, wordEditions } from './signing';

/** How someone was asked after a meeting, away from the others. */
export const replyWays = ['one-to-one', 'phone'] as const;

/** What a person answered to a meeting’s questions, in their words. */
export const replyInput = z.object({
  /** Made by the screen, so a save sent twice is one reply. */
  id,
  meetingId: id,
  personId: id,
  /** The item it answers; null when it is about the meeting as a whole. */
  itemId: id.nullable(),
  words: paragraphs(10_000),
  source: z.enum(voiceSources),
  way: z.enum(replyWays),
  /** Who asked and wrote it down; empty for whoever is signed in. */
  heardBy: optionalLine(120),
});
export type ReplyInput = z.infer<typeof replyInput>;

export const replySchema = replyInput.omit({ meetingId: true }).extend({ saidOn: isoDate, revision });
export type Reply = z.infer<typeof replySchema>;

/** A figure with the number it is of. */
export const shareSchema = z.object({
  count: z.number().int(),
  of: z.number().int(),
  /** Whole percent; null when it is of fewer than five. */
  percent: z.number().int().nullable(),
});

/** One person the meeting is for, and how they were heard so far. */
export const reachPersonSchema = z.object({
  attendanceId: id,
  personId: id,
  name: z.string(),
  fullName: z.string(),
  needs: needsSchema,
  state: z.enum(attendanceStates),
  came: z.boolean(),
  note: z.string(),
  /** Times they spoke at the meeting, written or only counted. */
  turns: z.number().int(),
  /** Where what is kept of theirs came from, at the meeting and since. */
  sources: z.array(z.enum(voiceSources)),
  replies: z.number().int(),
  /** They made something known themselves. */
  heard: z.boolean(),
});
export type ReachPerson = z.infer<typeof reachPersonSchema>;

/** How the talk was shared. */
export const talkSchema = z.enum(['nobody', 'too-few', 'few-led', 'some-more', 'shared']);

export const reachSchema = z.object({
  attendance: shareSchema,
  spoke: shareSchema,
  topTwo: shareSchema,
  spread: z.number().nullable(),
  talk: talkSchema,
  heard: shareSchema,
  notHeardThere: z.number().int(),
  notHeardAway: z.number().int(),
  people: z.record(z.enum(voiceSources), z.number().int()),
  /** Everyone it is for: those who spoke most first, then by name. */
  everyone: z.array(reachPersonSchema),
});
export type MeetingReach = z.infer<typeof reachSchema>;

const oneMeeting = z.object({ meetingId: id });

export const reachMethods = {
  'meetings.reach': method({
    input: oneMeeting,
    output: reachSchema,
    needs: 'meetings.read',
    writes: [],
  }),
  /** Who came and who was heard at each meeting of a series held in the last year, oldest first. */
  'meetings.seriesReach': method({
    input: z.object({ seriesId: id }),
    output: z.object({
      /** The first day looked at. */
      since: isoDate,
      meetings: z.array(
        z.object({ id, title: z.string(), date: isoDate, attendance: shareSchema, heard: shareSchema }),
      ),
    }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** How often somebody spoke without a line being written. */
  'meetings.setTurns': method({
    input: z.object({
      meetingId: id,
      attendanceId: id,
      unwrittenTurns: z.number().int().min(0).max(999),
    }),
    output: attendanceSchema,
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  /** Oldest first. */
  'meetings.replies': method({
    input: oneMeeting,
    output: z.object({ replies: z.array(replySchema) }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** Adds the reply when `revision` is 0, changes it otherwise. */
  'meetings.saveReply': method({
    input: replyInput.extend({ revision }),
    output: replySchema,
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  'meetings.removeReply': method({
    input: z.object({ meetingId: id, id, revision }),
    output: z.object({}),
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  /** One sheet each for those not heard yet who read this edition in this size, to take the same questions to them. */
  'meetings.saveRoundWord': method({
    input: z.object({ meetingId: id, edition: z.enum(wordEditions), point: largePoint }),
    output: savedFileSchema,
    needs: 'documents.save',
    writes: ['audit'],
  }),
};
