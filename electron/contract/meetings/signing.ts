import * as z from 'zod';
import { id, instant, isoDate, lineOfText, optionalLine } from '../fields';
import { method } from '../method';
import { printPointSchema } from '../print-size';

export const signatureSchema = z.object({
  as: z.enum(['chair', 'resident']),
  personId: id,
  name: z.string(),
  /** Who read the minutes with them; empty when they read alone. */
  readWith: z.string(),
  date: isoDate,
  recordedAt: instant,
});
export type Signature = z.infer<typeof signatureSchema>;

export const versionSchema = z.object({
  version: z.number().int().min(1),
  /** Why it replaced the one before; empty for version 1. */
  reason: z.string(),
  signatures: z.array(signatureSchema),
  /** When the second signature fixed it; null while it can still be corrected. */
  fixedAt: instant.nullable(),
  /** Its words in their order when it can no longer be read as it was fixed; null for every version that can. */
  asText: z.array(z.string()).nullable(),
});
export type Version = z.infer<typeof versionSchema>;

export const wordEditions = ['standard', 'large-print', 'easy-read'] as const;
export type WordEdition = (typeof wordEditions)[number];

/** The editions minutes come in. */
export const minutesEditions = ['standard', 'large-print'] as const;
export type MinutesEdition = (typeof minutesEditions)[number];

/** The size of large print, when it is not the usual one; of no other edition. */
export const largePoint = printPointSchema.optional();

export const savedFileSchema = z.object({
  /** Names the saved file to `documents.open` and `documents.showInFolder`; no path crosses. */
  savedId: id,
  fileName: z.string(),
  /** What the reader check found, in words; empty means nothing to mend. */
  findings: z.array(z.string()),
});
export type SavedFile = z.infer<typeof savedFileSchema>;

export const signingMethods = {
  /** Ends the meeting: clocks stop, lines can still be corrected, signing is open. */
  'meetings.finish': method({
    input: z.object({ meetingId: id }),
    output: z.object({}),
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  /** Back to the room, when the meeting was finished by mistake; refused once anyone has signed. */
  'meetings.resume': method({
    input: z.object({ meetingId: id }),
    output: z.object({}),
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  /** Records one signature. With the chair's and one resident's the minutes are fixed. */
  'meetings.sign': method({
    input: z.object({
      meetingId: id,
      as: z.enum(['chair', 'resident']),
      personId: id,
      name: lineOfText(120, 'the name as they signed it'),
      readWith: optionalLine(120),
      date: isoDate,
    }),
    output: z.object({ fixed: z.boolean(), version: z.number().int() }),
    needs: 'meetings.sign',
    writes: ['meetings', 'audit'],
  }),
  'meetings.unsign': method({
    input: z.object({ meetingId: id, as: z.enum(['chair', 'resident']) }),
    output: z.object({}),
    needs: 'meetings.sign',
    writes: ['meetings', 'audit'],
  }),
  /** Opens signed minutes for correction as the next version; the signed one is kept as it was. */
  'meetings.newVersion': method({
    input: z.object({ meetingId: id, reason: lineOfText(400, 'why the minutes change') }),
    output: z.object({ version: z.number().int() }),
    needs: 'meetings.sign',
    writes: ['meetings', 'audit'],
  }),
  'meetings.saveAgendaWord': method({
    input: z.object({ meetingId: id, edition: z.enum(wordEditions), point: largePoint }),
    output: savedFileSchema,
    needs: 'documents.save',
    writes: ['audit'],
  }),
  /** Null version: as the minutes stand now, marked as a draft until signed. */
  'meetings.saveMinutesWord': method({
    input: z.object({
      meetingId: id,
      edition: z.enum(minutesEditions),
      point: largePoint,
      version: z.number().int().min(1).nullable(),
    }),
    output: savedFileSchema,
    needs: 'documents.save',
    writes: ['audit'],
  }),
};
