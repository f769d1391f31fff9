import * as z from 'zod';
import { id, isoDate } from '../fields';
import { meetingKindSchema } from './kinds';
import { decidedHow, lineKinds, voiceSources } from './minutes';
import { replyWays, shareSchema, talkSchema } from './reach';
import { signatureSchema } from './signing';

/** One line as printed: every name already as that person agreed to be named. */
export const printedLineSchema = z.object({
  /** Tells the same line in two versions; left out of those fixed before lines kept theirs. */
  id: id.optional(),
  kind: z.enum(lineKinds),
  text: z.string(),
  /** "Winifred Shaw", "Winifred" or "A resident"; empty for kinds nobody spoke. */
  speaker: z.string(),
  source: z.enum(voiceSources),
  decidedHow: z.enum(decidedHow).nullable(),
  vote: z
    .object({
      options: z.array(z.object({ label: z.string(), count: z.number().int() })),
      present: z.number().int(),
      reason: z.string(),
    })
    .nullable(),
  /** `number` is A1, A2 … through the whole meeting. */
  action: z.object({ number: z.string(), owner: z.string(), due: isoDate.nullable() }).nullable(),
});
export type PrintedLine = z.infer<typeof printedLineSchema>;

/** What was promised at earlier meetings and what became of it by the day of this one, oldest open first. */
export const printedLastTimeSchema = z.object({
  /** "Closed 5 of 8 (63%), 3 of 5 on time. …" */
  figures: z.string(),
  actions: z.array(
    z.object({ text: z.string(), owner: z.string(), due: isoDate.nullable(), standing: z.string() }),
  ),
});
export type PrintedLastTime = z.infer<typeof printedLastTimeSchema>;

/** How a phone round went: of everyone asked, in the place’s own words for them. */
export const rungSchema = z.object({
  /** "person we support", "people we support". */
  one: z.string(),
  many: z.string(),
  asked: z.number().int(),
  reached: z.number().int(),
  ratherNot: z.number().int(),
  noAnswer: z.number().int(),
  notRung: z.number().int(),
  /** The days of the first call and the last; null when nobody was rung. */
  from: isoDate.nullable(),
  to: isoDate.nullable(),
});
export type Rung = z.infer<typeof rungSchema>;

/** Who was heard, in figures alone: nobody not heard is named. */
export const printedHeardSchema = z.object({
  /** What the place calls those it asks: "residents". */
  many: z.string(),
  attendance: shareSchema,
  spoke: shareSchema,
  topTwo: shareSchema,
  spread: z.number().nullable(),
  talk: talkSchema,
  /** Heard at the meeting itself, and with what was kept of people since. */
  there: shareSchema,
  now: shareSchema,
  /** Of those not heard at the meeting: who came, and who did not. */
  silentThere: z.number().int(),
  silentAway: z.number().int(),
});
export type PrintedHeard = z.infer<typeof printedHeardSchema>;

/** What people answered away from the meeting, each under the name they agreed to. */
export const printedAskedSchema = z.object({
  people: z.number().int(),
  /** Of them, those who could not be there. */
  away: z.number().int(),
  items: z.array(
    z.object({
      /** Empty for what was said about the meeting as a whole. */
      title: z.string(),
      replies: z.array(
        z.object({
          id,
          name: z.string(),
          words: z.string(),
          source: z.enum(voiceSources),
          way: z.enum(replyWays),
        }),
      ),
    }),
  ),
});
export type PrintedAsked = z.infer<typeof printedAskedSchema>;

/** The whole minutes as plain data: what is fixed when signed, and what the Word and HTML documents are made from. */
export const minutesContentSchema = z.object({
  format: z.literal(1),
  /** Left out of a residents’ meeting. */
  kind: meetingKindSchema.optional(),
  placeName: z.string(),
  provider: z.string(),
  title: z.string(),
  date: isoDate,
  room: z.string(),
  /** Clock times `HH:MM`; the planned start when the meeting was never started on screen. */
  startTime: z.string(),
  endTime: z.string(),
  chair: z.string(),
  minuteTaker: z.string(),
  present: z.array(
    z.object({
      name: z.string(),
      /** "Resident", "Activities lead", "Interpreter, by phone". */
      part: z.string(),
      /** "Left at 2:40 pm"; empty when here throughout. */
      note: z.string(),
    }),
  ),
  /** People here who asked not to be named, counted by part: "3 residents". */
  presentUnnamed: z.array(z.object({ part: z.string(), count: z.number().int() })),
  apologies: z.array(z.string()),
  /** Only of a phone round. */
  rung: rungSchema.optional(),
  /** Those the meeting is for: residents, or relatives, staff, everyone at the Board. */
  residentsHere: z.number().int(),
  residentsInvited: z.number().int(),
  items: z.array(
    z.object({
      number: z.number().int(),
      title: z.string(),
      note: z.string(),
      lines: z.array(printedLineSchema),
      /** Only under the item where last time is read out, and only when something was. */
      lastTime: printedLastTimeSchema.optional(),
    }),
  ),
  /** Left out where residents are not the ones asked, before anybody was heard, and of versions fixed before it was kept. */
  heard: printedHeardSchema.optional(),
  /** Left out when nobody was asked since, of the families’ copy, and of versions fixed before it was kept. */
  asked: printedAskedSchema.optional(),
  /** Left out when none of its series was planned, and of versions fixed before it was kept. */
  nextMeeting: z.object({ date: isoDate, startTime: z.string(), room: z.string() }).optional(),
  minutesVersion: z.number().int(),
  reason: z.string(),
  /** True until both signatures fixed it. */
  draft: z.boolean(),
  signatures: z.array(signatureSchema),
});
export type MinutesContent = z.infer<typeof minutesContentSchema>;
