import * as z from 'zod';
import { id, instant, isoDate, lineOfText, optionalLine, paragraphs, revision } from '../fields';
import { method } from '../method';
import { needsSchema, personKindSchema } from '../people';
import { meetingKindSchema } from './kinds';
import { agendaItemSchema, meetingDetails, meetingStates } from './agenda';
import { versionSchema } from './signing';

export const lineKinds = ['said', 'note', 'decided', 'vote', 'action'] as const;
export type LineKind = (typeof lineKinds)[number];

/** How a voice reached the meeting; never mixed in one figure. */
export const voiceSources = ['said', 'chose', 'shown', 'observed', 'told'] as const;
export type VoiceSource = (typeof voiceSources)[number];

/** How a decision was reached. */
export const decidedHow = ['consensus', 'hands', 'ballot', 'deferred'] as const;
export type DecidedHow = (typeof decidedHow)[number];

export const voteOptionSchema = z.object({
  label: lineOfText(120, 'what people could choose'),
  count: z.number().int('Use whole numbers.').min(0).max(1000),
});

export const lineInput = z.object({
  /** Made by the screen, so a save sent twice is one line. */
  id,
  meetingId: id,
  itemId: id,
  kind: z.enum(lineKinds),
  text: paragraphs(10_000),
  /** Who said it. Null with kind `said` means unnamed, and nothing about who is stored anywhere. */
  speakerId: id.nullable(),
  source: z.enum(voiceSources),
  /** From `#food`: lower-case words without the sign. */
  topics: z.array(lineOfText(40, 'a topic')).max(10),
  /** The said line this decision, vote or action answers. */
  fromLineId: id.nullable(),
  decidedHow: z.enum(decidedHow).nullable(),
  action: z
    .object({ ownerId: id.nullable(), ownerName: optionalLine(120), due: isoDate.nullable() })
    .nullable(),
  vote: z
    .object({
      options: z.array(voteOptionSchema).min(1).max(12),
      /** Why the votes do not add up to those present; empty when they do. */
      reason: optionalLine(300),
    })
    .nullable(),
});
export type LineInput = z.infer<typeof lineInput>;

export const lineSchema = lineInput.omit({ meetingId: true, vote: true }).extend({
  position: z.number().int(),
  vote: z
    .object({
      options: z.array(z.object({ label: z.string(), count: z.number().int() })),
      reason: z.string(),
      /** How many could vote when it was taken: those here at that moment. */
      present: z.number().int(),
    })
    .nullable(),
  writtenAt: instant,
  savedAt: instant,
  revision,
});
export type Line = z.infer<typeof lineSchema>;

/** A line as it stood at one revision; `facts` is all but its words, null where an old file no longer says. */
export const lineVersionSchema = lineSchema.pick({ revision: true, kind: true, text: true }).extend({
  at: instant,
  by: z.string(),
  facts: lineSchema
    .pick({
      ...{ itemId: true, position: true, speakerId: true, source: true, topics: true },
      ...{ fromLineId: true, decidedHow: true, action: true, vote: true },
    })
    .extend({ archived: z.boolean() })
    .nullable(),
});
export type LineVersion = z.infer<typeof lineVersionSchema>;

export const attendanceStates = ['invited', 'here', 'apologies', 'left'] as const;
export const attendanceParts = ['resident', 'staff', 'family', 'other', 'visitor', 'interpreter'] as const;

export const attendanceSchema = z.object({
  id,
  /** Null for a visitor or interpreter typed in on the day. */
  personId: id.nullable(),
  name: z.string(),
  fullName: z.string(),
  part: z.enum(attendanceParts),
  kind: personKindSchema.nullable(),
  needs: needsSchema.nullable(),
  state: z.enum(attendanceStates),
  /** Set only for someone who came after the start or left before the end. */
  arrivedAt: instant.nullable(),
  leftAt: instant.nullable(),
  note: z.string(),
  /** Times they spoke that were not written down as lines. */
  unwrittenTurns: z.number().int(),
});
export type Attendance = z.infer<typeof attendanceSchema>;

/** What is in the entry line, kept as typed so a lost moment loses no words. */
export const draftSchema = z.object({ itemId: id, lineId: id.nullable(), raw: z.string().max(12_000) });

export const meetingSchema = meetingDetails.extend({
  id,
  seriesId: id.nullable(),
  kind: meetingKindSchema,
  state: z.enum(meetingStates),
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  archived: z.boolean(),
  items: z.array(agendaItemSchema),
  attendance: z.array(attendanceSchema),
  lines: z.array(lineSchema),
  draft: draftSchema.nullable(),
  /** Oldest first; the last is the one in force or being corrected. */
  versions: z.array(versionSchema),
  /** Why the version under way is being made; empty for the first. */
  correctionReason: z.string(),
  /** The days its papers went out; null until a person marks one. */
  agendaSentOn: isoDate.nullable(),
  draftSentOn: isoDate.nullable(),
  publishedOn: isoDate.nullable(),
  revision,
});
export type Meeting = z.infer<typeof meetingSchema>;

const oneMeeting = z.object({ meetingId: id });

export const minutesMethods = {
  'meetings.get': method({
    input: z.object({ id }),
    output: meetingSchema,
    needs: 'meetings.read',
    writes: [],
  }),
  'meetings.start': method({
    input: oneMeeting,
    output: z.object({}),
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  /** The room moves to this item: its clock runs, the other's stops and is marked done. */
  'meetings.goToItem': method({
    input: z.object({ meetingId: id, itemId: id }),
    output: z.object({}),
    needs: 'meetings.write',
    writes: ['meetings'],
  }),
  /** Adds the line when `revision` is 0 (at `position`, or last), changes it otherwise. */
  'meetings.saveLine': method({
    input: lineInput.extend({
      revision,
      position: z.number().int().min(0).max(100_000).nullable(),
      /** True when the line was typed in the entry line: the draft goes in the same transaction. */
      clearsDraft: z.boolean(),
    }),
    output: lineSchema,
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  'meetings.saveDraft': method({
    input: z.object({ meetingId: id, draft: draftSchema.nullable() }),
    output: z.object({ savedAt: instant }),
    needs: 'meetings.write',
    writes: [],
  }),
  'meetings.removeLine': method({
    input: z.object({ meetingId: id, id, revision }),
    output: z.object({ revision }),
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  'meetings.restoreLine': method({
    input: z.object({ meetingId: id, id, revision }),
    output: lineSchema,
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  'meetings.moveLine': method({
    input: z.object({ meetingId: id, id, itemId: id, to: z.number().int().min(0).max(100_000), revision }),
    output: lineSchema,
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  /** The topics this place has used lately, the most used first, to be offered after a `#`. */
  'meetings.topics': method({
    input: z.object({}),
    output: z.object({ topics: z.array(z.string().max(40)).max(100) }),
    needs: 'meetings.read',
    writes: [],
  }),
  'meetings.lineHistory': method({
    input: z.object({ meetingId: id, id }),
    output: z.object({ versions: z.array(lineVersionSchema) }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** One person's attendance; `at` in `late`/`leftEarly` is main's clock unless a time is given. */
  'meetings.setAttendance': method({
    input: z.object({
      meetingId: id,
      who: z.union([z.object({ attendanceId: id }), z.object({ personId: id })]),
      state: z.enum(attendanceStates),
      arrivedAt: instant.nullable(),
      leftAt: instant.nullable(),
      note: optionalLine(200),
    }),
    output: attendanceSchema,
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  'meetings.addVisitor': method({
    input: z.object({
      meetingId: id,
      id,
      name: lineOfText(120, 'their name'),
      part: z.enum(['visitor', 'interpreter']),
      note: optionalLine(200),
    }),
    output: attendanceSchema,
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  'meetings.removeAttendance': method({
    input: z.object({ meetingId: id, attendanceId: id }),
    output: z.object({}),
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
};
