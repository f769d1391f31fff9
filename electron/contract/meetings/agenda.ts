import * as z from 'zod';
import { clockTime, id, instant, isoDate, lineOfText, optionalLine, paragraphs, revision } from '../fields';
import { method } from '../method';
import { meetingKindSchema } from './kinds';
import { itemPictureSchema, minutesOfItem } from './series';

/** planned → running → finished (to correct and sign) → signed (fixed) → finished again as the next version. */
export const meetingStates = ['planned', 'running', 'finished', 'signed'] as const;

export const meetingDetails = z.object({
  title: lineOfText(160, 'a name for the meeting'),
  date: isoDate,
  startTime: clockTime,
  room: optionalLine(120),
  /** Chair and minute-taker are never the same person. */
  chairId: id.nullable(),
  minuteTakerId: id.nullable(),
  /** Shown to the chair with the agenda, never printed in the minutes. */
  chairNote: paragraphs(1000),
});
export type MeetingDetails = z.infer<typeof meetingDetails>;

export const meetingRowSchema = meetingDetails.omit({ chairNote: true }).extend({
  id,
  seriesId: id.nullable(),
  kind: meetingKindSchema,
  state: z.enum(meetingStates),
  itemCount: z.number().int(),
  totalMinutes: z.number().int(),
  hereCount: z.number().int(),
  archived: z.boolean(),
});
export type MeetingRow = z.infer<typeof meetingRowSchema>;

export const agendaItemInput = z.object({
  id,
  meetingId: id,
  title: lineOfText(160, 'what the item is about'),
  note: optionalLine(400),
  minutes: minutesOfItem,
  picture: itemPictureSchema,
  askedById: id.nullable(),
});

export const agendaItemSchema = agendaItemInput.omit({ meetingId: true }).extend({
  position: z.number().int(),
  /** Milliseconds the room has spent on this item, not counting the stretch under way. */
  spentMs: z.number().int(),
  /** When the stretch under way began; null when the room is on another item. */
  openedAt: instant.nullable(),
  /** True once the room has moved on from it. */
  done: z.boolean(),
  revision,
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;

export const agendaMethods = {
  'meetings.list': method({
    input: z.object({
      archived: z.boolean(),
      before: isoDate.nullable(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({ meetings: z.array(meetingRowSchema), more: z.boolean() }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** Makes a meeting; with a series, its kind and set items are copied in, and everyone it is for is invited. */
  'meetings.create': method({
    input: meetingDetails.extend({
      id,
      seriesId: id.nullable(),
      /** For a meeting of no series; a series brings its own. */
      kind: meetingKindSchema.optional(),
    }),
    output: z.object({ id }),
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  'meetings.saveDetails': method({
    input: meetingDetails.extend({ id, revision }),
    output: z.object({ revision }),
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  'meetings.archive': method({
    input: z.object({ id, archived: z.boolean(), revision }),
    output: z.object({ revision }),
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  /** Adds the item at the end when `revision` is 0, changes it otherwise. */
  'meetings.saveItem': method({
    input: agendaItemInput.extend({ revision }),
    output: agendaItemSchema,
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  /** `to` is the wanted place, 0-based; past the end means last. */
  'meetings.moveItem': method({
    input: z.object({ meetingId: id, id, to: z.number().int().min(0).max(1000) }),
    output: z.object({ order: z.array(id) }),
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  /** Refused with `precondition` when lines have been written under the item. */
  'meetings.removeItem': method({
    input: z.object({ meetingId: id, id }),
    output: z.object({}),
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  'meetings.restoreItem': method({
    input: z.object({ meetingId: id, id }),
    output: agendaItemSchema,
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
};
