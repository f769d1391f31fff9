import * as z from 'zod';
import { id, isoDate, lineOfText, optionalLine, paragraphs, revision } from './fields';
import { decidedHow, voiceSources } from './meetings/minutes';
import { method } from './method';
import { personSchema } from './people';

export const agreementKinds = ['photo-in-newsletter', 'name-in-print', 'share-with-family'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** One time a person was asked. `withdrawnOn` is null while what they said stands. */
export const agreementSchema = z.object({
  id,
  what: z.enum(agreementKinds),
  agreed: z.boolean(),
  askedOn: isoDate,
  /** How they answered: "told Amina, in Polish". */
  way: z.string(),
  withdrawnOn: isoDate.nullable(),
});
export type Agreement = z.infer<typeof agreementSchema>;

export const supporterSchema = z.object({
  id,
  /** Null for somebody who is not in the records themselves. */
  supporterId: id.nullable(),
  name: z.string(),
  relation: z.string(),
  howToReach: z.string(),
  revision,
});
export type Supporter = z.infer<typeof supporterSchema>;

export const matterKinds = ['culture', 'faith', 'food', 'festivals', 'names-and-pronouns', 'other'] as const;
export type MatterKind = (typeof matterKinds)[number];

export const matterSchema = z.object({
  id,
  about: z.enum(matterKinds),
  /** In their own words, never anybody else's. */
  words: z.string(),
  saidOn: isoDate,
  revision,
});
export type Matter = z.infer<typeof matterSchema>;

/** What came of something a person said. */
export const cameOfSchema = z.object({
  kind: z.enum(['decision', 'action']),
  words: z.string(),
  how: z.enum(decidedHow).nullable(),
  /** For an action: who has it, as they agreed to be named; empty when nobody. */
  owner: z.string(),
  due: isoDate.nullable(),
  state: z.enum(['open', 'done', 'dropped']).nullable(),
  closedOn: isoDate.nullable(),
  outcomes: z.array(
    z.object({
      words: z.string(),
      happenedOn: isoDate,
      toldBack: z.array(z.object({ way: z.string(), toldOn: isoDate })),
    }),
  ),
});
export type CameOf = z.infer<typeof cameOfSchema>;

export const saidSchema = z.object({
  id,
  words: z.string(),
  source: z.enum(voiceSources),
  way: z.enum(['meeting', 'one-to-one', 'phone', 'slip', 'talk']),
  /** Who wrote it down; empty when the minutes say. */
  heardBy: z.string(),
  saidOn: isoDate,
  cameOf: z.array(cameOfSchema),
  /** What it is called, for a story that was written down; empty for any other. */
  title: z.string(),
  /** Why it needs no answer; null while one is. */
  noAnswerBecause: z.string().nullable(),
  /** A decision stands or an action is closed; until then it waits. */
  answered: z.boolean(),
  /** Waiting for more than 20 working days. */
  late: z.boolean(),
});
export type Said = z.infer<typeof saidSchema>;

export const attendedSchema = z.object({
  meetingId: id,
  title: z.string(),
  date: isoDate,
  state: z.enum(['planned', 'running', 'finished', 'signed']),
  leftEarly: z.boolean(),
  /** How often what they said was written down in it. */
  spoke: z.number().int(),
});
export type Attended = z.infer<typeof attendedSchema>;

const pageOf = {
  id,
  /** The opening of their page it is read for; what they said is not read without one. */
  lookId: id,
  offset: z.number().int().min(0).max(1_000_000),
  limit: z.number().int().min(1).max(100),
};

/** Where a photo or a name stood that may not be printed any more. */
export const stoodInSchema = z.object({
  what: z.enum(['photo-in-newsletter', 'name-in-print']),
  /** The issues that were sent with it, newest first. */
  issues: z.array(z.object({ issueId: id, newsletterName: z.string(), title: z.string(), sentOn: isoDate })),
});
export type StoodIn = z.infer<typeof stoodInSchema>;

export const peoplePage = {
  /** One person's own page. Reading it is itself written in the trail, once for each `lookId`. */
  'people.page': method({
    input: z.object({ id, lookId: id }),
    output: z.object({
      person: personSchema,
      /** Newest first. */
      agreements: z.array(agreementSchema),
      supporters: z.array(supporterSchema),
      matters: z.array(matterSchema),
      /** For each of the two that was taken back: where it stood before. */
      stoodIn: z.array(stoodInSchema),
      saidTotal: z.number().int(),
      attendedTotal: z.number().int(),
      today: isoDate,
    }),
    needs: 'people.read',
    writes: ['audit'],
  }),
  /** What a person said and what came of each, newest first. */
  'people.said': method({
    input: z.object(pageOf),
    output: z.object({ said: z.array(saidSchema) }),
    needs: 'people.read',
    writes: [],
  }),
  /** The meetings a person was at, newest first. */
  'people.attended': method({
    input: z.object(pageOf),
    output: z.object({ meetings: z.array(attendedSchema) }),
    needs: 'people.read',
    writes: [],
  }),
  /** Keeps one answer. A "no" to their name in print also takes the name out of print from now on. */
  'people.recordAgreement': method({
    input: z.object({
      id,
      personId: id,
      what: z.enum(agreementKinds),
      agreed: z.boolean(),
      askedOn: isoDate,
      way: lineOfText(200, 'how they answered'),
    }),
    output: agreementSchema,
    needs: 'people.write',
    writes: ['people', 'meetings', 'newsletters', 'audit'],
  }),
  'people.withdrawAgreement': method({
    input: z.object({ id, withdrawnOn: isoDate }),
    output: agreementSchema,
    needs: 'people.write',
    writes: ['people', 'meetings', 'newsletters', 'audit'],
  }),
  'people.saveSupporter': method({
    input: z.object({
      id,
      personId: id,
      supporterId: id.nullable(),
      name: lineOfText(120, 'their name'),
      relation: lineOfText(120, 'who they are to them'),
      howToReach: optionalLine(200),
      /** 0 for a new one. */
      revision,
    }),
    output: supporterSchema,
    needs: 'people.write',
    writes: ['people', 'audit'],
  }),
  'people.removeSupporter': method({
    input: z.object({ id, revision }),
    output: z.object({}),
    needs: 'people.write',
    writes: ['people', 'audit'],
  }),
  'people.saveMatter': method({
    input: z.object({
      id,
      personId: id,
      about: z.enum(matterKinds),
      words: paragraphs(2000).refine((words) => words !== '', 'Write it in their words.'),
      saidOn: isoDate,
      /** 0 for a new one. */
      revision,
    }),
    output: matterSchema,
    needs: 'people.write',
    writes: ['people', 'audit'],
  }),
  'people.removeMatter': method({
    input: z.object({ id, revision }),
    output: z.object({}),
    needs: 'people.write',
    writes: ['people', 'audit'],
  }),
};
