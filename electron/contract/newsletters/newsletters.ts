import * as z from 'zod';
import { id, instant, isoDate, lineOfText, optionalLine, revision } from '../fields';
import { method } from '../method';
import { printPointSchema } from '../print-size';
import { storyTellings } from '../stories';
import { issueContentSchema, issueItemSchema, sectionsSchema } from './content';

export const mastheadColours = ['teal', 'plum', 'leaf', 'brick', 'ink'] as const;
export const howOftens = ['weekly', 'fortnightly', 'monthly', 'quarterly', 'when-ready'] as const;

export const newsletterInput = z.object({
  id,
  name: lineOfText(60, 'what the newsletter is called'),
  mastheadColour: z.enum(mastheadColours),
  /** A picture of the home's own library beside the name. */
  mastheadPictureId: id.nullable(),
  howOften: z.enum(howOftens),
  sections: sectionsSchema,
  /** 0 makes it. */
  revision,
});

export const newsletterSchema = newsletterInput.extend({ archivedAt: instant.nullable() });
export type Newsletter = z.infer<typeof newsletterSchema>;

const issueParts = {
  id,
  newsletterId: id,
  number: z.number().int().min(1),
  title: z.string(),
  goesOutOn: isoDate,
  state: z.enum(['draft', 'sent']),
  sentOn: isoDate.nullable(),
  revision,
};
export const issueRowSchema = z.object(issueParts);
export type IssueRow = z.infer<typeof issueRowSchema>;

/** Someone whose name may stand in an issue, and what they agreed to as of today. */
export const namedPersonSchema = z.object({
  id,
  kind: z.enum(['resident', 'staff', 'family', 'other']),
  nameToUse: z.string(),
  fullName: z.string(),
  nameInPrint: z.enum(['full', 'first', 'unnamed']),
  /** The answer in force today; null when never asked. A withdrawal is a no with its day. */
  agreed: z.object({
    photoInNewsletter: z.boolean().nullable(),
    nameInPrint: z.boolean().nullable(),
    shareWithFamily: z.boolean().nullable(),
  }),
  withdrawnOn: z.object({
    photoInNewsletter: isoDate.nullable(),
    nameInPrint: isoDate.nullable(),
    shareWithFamily: isoDate.nullable(),
  }),
});
export type NamedPerson = z.infer<typeof namedPersonSchema>;

/** A story an issue tells: who told it, and how it may be told today. */
export const usedStorySchema = z.object({
  /** The id of its voice, which the item names as its source. */
  id,
  title: z.string(),
  personId: id.nullable(),
  telling: z.enum(storyTellings),
  isArchived: z.boolean(),
});
export type UsedStory = z.infer<typeof usedStorySchema>;

/** A picture an issue uses, without its file. */
export const usedPictureSchema = z.object({
  id,
  kind: z.enum(['photo', 'symbol']),
  alt: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  agreedUntil: isoDate.nullable(),
  people: z.array(id),
  isArchived: z.boolean(),
});
export type UsedPicture = z.infer<typeof usedPictureSchema>;

export const issueCheckSchema = z.object({
  id,
  personId: id,
  name: z.string(),
  checkedOn: isoDate,
  changed: z.string(),
});
export type IssueCheck = z.infer<typeof issueCheckSchema>;

export const issueSchema = issueRowSchema.extend({
  newsletter: newsletterSchema,
  /** Null when the stored content cannot be read; `plainText` then holds its words. */
  content: issueContentSchema.nullable(),
  plainText: z.string(),
  checks: z.array(issueCheckSchema),
  /** Own pictures the content names, and the one of the masthead. */
  pictures: z.array(usedPictureSchema),
  /** The stories its items name as their source. */
  stories: z.array(usedStorySchema),
  people: z.array(namedPersonSchema),
});
export type Issue = z.infer<typeof issueSchema>;

/** What signed minutes, answered voices, outcomes, dates and stories offer, as an item ready to put in. */
export const offerSchema = z.object({
  /** The same offer keeps its key: what it comes from. */
  key: z.string(),
  kind: z.enum([
    'answered',
    'cant-yet',
    'wont',
    'decided',
    'date',
    'story',
    'photo',
    'birthday',
    'welcome',
    'goodbye',
  ]),
  title: z.string(),
  /** Where and when it was said or agreed: "Residents’ meeting, 4 November". Empty for what says so in its title. */
  origin: z.string(),
  /** When it was said, decided or happens. */
  on: isoDate.nullable(),
  item: issueItemSchema,
  /** The issue it is already in, this one or one sent before: shown, not offered again. */
  usedIn: z.object({ issueId: id, title: z.string() }).nullable(),
  /** What stands against it today: "Photo: Joan has not agreed". Empty when nothing does. */
  against: z.array(z.string()),
});
export type Offer = z.infer<typeof offerSchema>;

export const newslettersMethods = {
  'newsletters.list': method({
    input: z.object({}),
    output: z.object({
      newsletters: z.array(newsletterSchema.extend({ issues: z.array(issueRowSchema) })),
    }),
    needs: 'newsletters.read',
    writes: [],
  }),
  'newsletters.save': method({
    input: newsletterInput,
    output: newsletterSchema,
    needs: 'newsletters.write',
    writes: ['newsletters', 'audit'],
  }),
  'newsletters.archive': method({
    input: z.object({ id, archived: z.boolean() }),
    output: z.object({}),
    needs: 'newsletters.write',
    writes: ['newsletters', 'audit'],
  }),
  /** Begins the next number, with the newsletter's sections and nothing in them. */
  'newsletters.startIssue': method({
    input: z.object({
      id,
      newsletterId: id,
      title: lineOfText(60, 'what is printed beside the name'),
      goesOutOn: isoDate,
    }),
    output: issueRowSchema,
    needs: 'newsletters.write',
    writes: ['newsletters', 'audit'],
  }),
  'newsletters.getIssue': method({
    input: z.object({ id }),
    output: issueSchema,
    needs: 'newsletters.read',
    writes: [],
  }),
  /**
   * Keeps an issue as it is now. Refused once sent (`precondition`), and when it was changed elsewhere since
   * `revision` (`conflict`, with both). The same save sent twice is one.
   */
  'newsletters.saveIssue': method({
    input: z.object({
      id,
      title: lineOfText(60, 'what is printed beside the name'),
      goesOutOn: isoDate,
      content: issueContentSchema,
      revision,
    }),
    output: issueRowSchema,
    needs: 'newsletters.write',
    writes: ['newsletters', 'audit'],
  }),
  /** Revisions that were kept, newest first. */
  'newsletters.issueHistory': method({
    input: z.object({ id }),
    output: z.object({
      kept: z.array(
        z.object({
          ...{ revision, at: instant, by: z.string() },
          /** Whose names came in and went out since the one kept before it, as they agree to be named today. */
          names: z.object({ putIn: z.array(z.string()), takenOut: z.array(z.string()) }),
        }),
      ),
    }),
    needs: 'newsletters.read',
    writes: [],
  }),
  'newsletters.issueAt': method({
    input: z.object({ id, revision }),
    output: z.object({ content: issueContentSchema }),
    needs: 'newsletters.read',
    writes: [],
  }),
  'newsletters.readyToTell': method({
    input: z.object({ issueId: id }),
    output: z.object({ offers: z.array(offerSchema) }),
    needs: 'newsletters.read',
    writes: [],
  }),
  /** Records that a resident checked the Easy Read edition, and what they changed. */
  'newsletters.addCheck': method({
    input: z.object({ id, issueId: id, personId: id, checkedOn: isoDate, changed: optionalLine(400) }),
    output: issueCheckSchema,
    needs: 'newsletters.write',
    writes: ['newsletters', 'audit'],
  }),
  'newsletters.removeCheck': method({
    input: z.object({ id }),
    output: z.object({}),
    needs: 'newsletters.write',
    writes: ['newsletters', 'audit'],
  }),
};

export const issueSendingMethods = {
  /**
   * Sends an issue: fixes it, and marks every voice it answers as told, on that day, in that issue. Refused with
   * `precondition` and the findings in words while anything in it stops it: an answer without a source, an Easy Read
   * row without its picture, a photo or a name not agreed, a date that differs between editions.
   */
  'newsletters.send': method({
    input: z.object({ id, sentOn: isoDate, revision }),
    output: z.object({ told: z.number().int().nonnegative() }),
    needs: 'newsletters.write',
    writes: ['newsletters', 'voices', 'improvement', 'audit'],
  }),
  /** Takes back a sending made by mistake on the same day; what was told is no longer told. */
  'newsletters.unsend': method({
    input: z.object({ id }),
    output: z.object({}),
    needs: 'newsletters.write',
    writes: ['newsletters', 'voices', 'improvement', 'audit'],
  }),
};

export const copyForms = [
  'standard',
  'large-print',
  'easy-read',
  'read-aloud',
  'translated',
  'families',
] as const;

export const printRunMethods = {
  /** Who gets which form, and who has theirs. */
  'newsletters.printRun': method({
    input: z.object({ issueId: id }),
    output: z.object({
      rows: z.array(
        z.object({ id: z.string(), words: z.string(), form: z.enum(copyForms), count: z.number().int() }),
      ),
      total: z.number().int(),
      /** The sizes of large print to make, smallest first; the usual one is always among them. */
      sizes: z.array(printPointSchema),
      people: z.array(
        z.object({
          personId: id,
          name: z.string(),
          unit: z.string(),
          form: z.enum(copyForms),
          formWords: z.string(),
          given: z.object({ id, givenOn: isoDate, readWith: z.string() }).nullable(),
        }),
      ),
    }),
    needs: 'newsletters.read',
    writes: [],
  }),
  'newsletters.giveCopies': method({
    input: z.object({
      issueId: id,
      givenOn: isoDate,
      readWith: optionalLine(160),
      copies: z
        .array(z.object({ id, personId: id, form: z.enum(copyForms) }))
        .min(1)
        .max(500),
    }),
    output: z.object({}),
    needs: 'newsletters.write',
    writes: ['newsletters', 'people', 'audit'],
  }),
  'newsletters.takeBackCopy': method({
    input: z.object({ id }),
    output: z.object({}),
    needs: 'newsletters.write',
    writes: ['newsletters', 'people', 'audit'],
  }),
};
