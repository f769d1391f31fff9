import * as z from 'zod';
import { printForms } from '@rules/form-of';
import { id, isoDate, optionalLine } from '../fields';
import { method } from '../method';
import { needsSchema } from '../people';
import { printPointSchema } from '../print-size';

/** The papers of a meeting that go out by a day: its agenda, the draft to the chair, and the signed minutes. */
export const sentPapers = ['agenda', 'draft', 'minutes'] as const;
export type SentPaper = (typeof sentPapers)[number];

/** A person's own form, or the copy with names removed that goes to their family. */
export const copyForms = [...printForms, 'families'] as const;
export type CopyForm = (typeof copyForms)[number];

/** One paper people are given: the agenda (version 0), or a signed version of the minutes. */
export const givenPaper = z.object({
  meetingId: id,
  paper: z.enum(['agenda', 'minutes']),
  version: z.number().int().min(0),
});
export type GivenPaper = z.infer<typeof givenPaper>;

export const copySchema = z.object({
  id,
  form: z.enum(copyForms),
  /** The size a large print copy was printed at; null for other forms, and when it was not kept. */
  printPoint: printPointSchema.nullable(),
  issuedOn: isoDate,
  /** Who went through it with them; empty when they read alone. */
  readWith: z.string(),
});

/** Someone who should have one. For a family `personId` is the resident whose family it is. */
export const copyPersonSchema = z.object({
  personId: id,
  name: z.string(),
  fullName: z.string(),
  group: z.enum(['meant', 'others', 'families']),
  /** The form that suits them today. */
  form: z.enum(copyForms),
  needs: needsSchema,
  copy: copySchema.nullable(),
});
export type CopyPerson = z.infer<typeof copyPersonSchema>;

export const sendingMethods = {
  /** Marks the day a paper went out; null takes the mark back. A draft needs a finished meeting, minutes need to be signed. */
  'meetings.markSent': method({
    input: z.object({ meetingId: id, paper: z.enum(sentPapers), on: isoDate.nullable() }),
    output: z.object({}),
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  /** Everyone who should have one, by name: those the meeting is for, others on its list, then families who agreed. */
  'meetings.copies': method({
    input: givenPaper,
    output: z.object({
      people: z.array(copyPersonSchema),
      /** True once a person has read the families’ copy of this version and released it. */
      familiesReleased: z.boolean(),
    }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** Writes down that these people were given theirs; a null form means each their own. Given again, the newest counts. */
  'meetings.giveCopies': method({
    input: givenPaper.extend({
      personIds: z.array(id).min(1).max(500),
      form: z.enum(copyForms).nullable(),
      /** The size large print was made in for all of these; null: each in their own. */
      printPoint: printPointSchema.nullable().default(null),
      on: isoDate,
      readWith: optionalLine(120),
    }),
    output: z.object({ given: z.number().int() }),
    needs: 'meetings.write',
    writes: ['meetings', 'people', 'audit'],
  }),
  'meetings.takeBackCopy': method({
    input: z.object({ meetingId: id, id }),
    output: z.object({}),
    needs: 'meetings.write',
    writes: ['meetings', 'people', 'audit'],
  }),
};
