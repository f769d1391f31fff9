import * as z from 'zod';
import { clockTime, id, isoDate } from './fields';
import { meetingKindSchema } from './meetings/kinds';
import { method } from './method';
import { needsSchema } from './people';
import { waitingSchema } from './voices';

const count = z.number().int();

/** Who has a part in a meeting; `isMe` when that is the person signed in. */
const officer = z.object({ name: z.string(), isMe: z.boolean() }).nullable();

export const nextMeetingSchema = z.object({
  id,
  title: z.string(),
  date: isoDate,
  startTime: clockTime,
  room: z.string(),
  kind: meetingKindSchema,
  isRunning: z.boolean(),
  itemCount: count,
  totalMinutes: count,
  chair: officer,
  minuteTaker: officer,
  invitedCount: count,
  /** What to prepare for those invited, a sentence a need. */
  needs: z.array(z.string()),
});
export type NextMeeting = z.infer<typeof nextMeetingSchema>;

export const heardSchema = z.object({
  since: isoDate,
  heard: count,
  answered: count,
  told: count,
  /** Of those answered: those told nothing yet. */
  notTold: count,
  /** Of those heard: those that need no answer, with a reason. */
  noAnswer: count,
  apart: count,
  /** Of families, staff and the Board: in none of these figures. */
  ofOthers: count,
  inTime: z.object({ count, of: count, percent: count.nullable() }),
  middleWait: z.object({ days: z.number().nullable(), of: count }),
});
export type Heard = z.infer<typeof heardSchema>;

export const notHeardSchema = z.object({
  since: isoDate,
  /** Everyone the place is for, living there now. */
  residents: count,
  count,
  /** The first of them: never heard first, then longest ago. */
  people: z.array(z.object({ id, fullName: z.string(), needs: needsSchema })),
});
export type NotHeard = z.infer<typeof notHeardSchema>;

export const dueSchema = z.object({
  kind: z.enum(['action', 'agenda', 'draft', 'publish']),
  /** Of the action, or of the meeting whose paper is due. */
  id,
  /** The action's words, or the meeting's title. */
  words: z.string(),
  /** The day of the meeting; null for an action. */
  meetingOn: isoDate.nullable(),
  /** Who has the action; empty when nobody, and for papers. */
  owner: z.string(),
  due: isoDate,
});
export type Due = z.infer<typeof dueSchema>;

export const today = {
  /** The day at a glance. Each part is null for someone who may not see what it is made from. */
  'today.get': method({
    input: z.object({}),
    output: z.object({
      today: isoDate,
      next: nextMeetingSchema.nullable(),
      /** False until a first meeting is planned; null as the parts are. */
      hasMeetings: z.boolean().nullable(),
      waiting: z.object({ voices: z.array(waitingSchema), total: count, late: count }).nullable(),
      heard: heardSchema.nullable(),
      notHeard: notHeardSchema.nullable(),
      /** `overdue`: actions past their date; `latePapers`: papers past theirs, which stand first in the rows. */
      due: z.object({ rows: z.array(dueSchema), total: count, overdue: count, latePapers: count }).nullable(),
    }),
    needs: 'signed-in',
    writes: [],
  }),
  /** Who made nothing known in 13 weeks, all of them; null for someone who may not see who. */
  'today.notHeard': method({
    input: z.object({}),
    output: z.object({ ids: z.array(id).nullable() }),
    needs: 'signed-in',
    writes: [],
  }),
};
