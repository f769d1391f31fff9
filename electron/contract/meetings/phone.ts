import * as z from 'zod';
import { id, instant, optionalLine } from '../fields';
import { method } from '../method';
import { needsSchema } from '../people';
import { attendanceStates } from './minutes';

/** What came of ringing somebody once. */
export const callResults = ['reached', 'no-answer', 'rather-not'] as const;
export type CallMade = (typeof callResults)[number];

export const phoneCallSchema = z.object({
  /** Made by the screen, so a call sent twice is one call. */
  id,
  result: z.enum(callResults),
  at: instant,
  /** Who rang. */
  by: z.string(),
});
export type PhoneCall = z.infer<typeof phoneCallSchema>;

/** One person to ring: how, with whom, and each time it was tried, oldest first. */
export const toRingSchema = z.object({
  attendanceId: id,
  personId: id,
  name: z.string(),
  fullName: z.string(),
  needs: needsSchema,
  state: z.enum(attendanceStates),
  calls: z.array(phoneCallSchema),
  supporters: z.array(z.object({ name: z.string(), relation: z.string(), howToReach: z.string() })),
  /** Times they said something that is kept without their name, or not at all. */
  unwrittenTurns: z.number().int(),
});
export type ToRing = z.infer<typeof toRingSchema>;

export const phoneMethods = {
  /** Everyone a phone round is for, by name. */
  'meetings.toRing': method({
    input: z.object({ meetingId: id }),
    output: z.object({ people: z.array(toRingSchema) }),
    needs: 'people.read',
    writes: [],
  }),
  /** Writes down a call just made, at main’s clock. Somebody reached once stays reached. */
  'meetings.addCall': method({
    input: z.object({
      ...{ id, meetingId: id, attendanceId: id, result: z.enum(callResults) },
      /** Who rang; empty for whoever is signed in. */
      by: optionalLine(120),
    }),
    output: toRingSchema,
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  /** Takes back a call written down by mistake. */
  'meetings.removeCall': method({
    input: z.object({ meetingId: id, attendanceId: id, id }),
    output: toRingSchema,
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
};
