import * as z from 'zod';
import { printableText } from '@rules/clean-text';
import { id, isoDate, clockTime, lineOfText, optionalLine, paragraphs } from '../fields';
import { voiceSources } from '../meetings/minutes';

/** The usual sections of a newsletter, in their usual order. */
export const sectionKinds = [
  'welcome',
  'you-said',
  'decided',
  'dates',
  'menu',
  'ambassadors',
  'stories',
  'birthdays',
  'thank-you',
  'puzzles',
  'next-meeting',
  'other',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** Every edition an issue is printed in. `families` is the stakeholder edition: surnames and what was not agreed left out. */
export const issueEditions = ['standard', 'large-print', 'easy-read', 'families'] as const;
export const issueEditionSchema = z.enum(issueEditions);
export type IssueEdition = (typeof issueEditions)[number];

/** A picture: one of the set that comes with Parlour, or one in the home's own library. */
export const pictureRefSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('set'), id: z.string().regex(/^[a-z0-9-]{1,60}$/) }),
  z.object({ from: z.literal('own'), id }),
]);
export type PictureRef = z.infer<typeof pictureRefSchema>;

/** Spaces at its ends stay: runs are joined to make the words of a block. */
export const wordRunSchema = z.object({
  text: z.string().max(20_000).transform(printableText).pipe(z.string().max(10_000)),
  bold: z.boolean().optional(),
});
export type WordRun = z.infer<typeof wordRunSchema>;
const wordRuns = z.array(wordRunSchema).max(200);

const paragraphBlock = z.object({ kind: z.literal('paragraph'), words: wordRuns });
const listBlock = z.object({
  kind: z.literal('list'),
  marks: z.enum(['bullets', 'numbers']),
  items: z.array(wordRuns).min(1).max(100),
});
const panelBlock = z.object({ kind: z.literal('panel'), paragraphs: z.array(wordRuns).min(1).max(20) });
const quoteBlock = z.object({
  kind: z.literal('quote'),
  words: paragraphs(10_000),
  speaker: optionalLine(160),
});

/** What an item's body is made of; each is one block of the printed page. */
export const bodyBlockSchema = z.discriminatedUnion('kind', [
  paragraphBlock,
  listBlock,
  panelBlock,
  quoteBlock,
  z.object({ kind: z.literal('picture'), picture: pictureRefSchema, caption: optionalLine(300) }),
]);
export type BodyBlock = z.infer<typeof bodyBlockSchema>;
export const bodySchema = z.array(bodyBlockSchema).max(200);

/** What a letter is made of: a body without pictures. */
export const wordBlockSchema = z.discriminatedUnion('kind', [
  paragraphBlock,
  listBlock,
  panelBlock,
  quoteBlock,
]);
export type WordBlock = z.infer<typeof wordBlockSchema>;

/** One idea of the Easy Read edition: its own words, and a picture or the reason why there is none. */
export const easyIdeaSchema = z.object({
  id,
  words: paragraphs(400),
  picture: pictureRefSchema.nullable(),
  noPictureBecause: optionalLine(160),
});
export type EasyIdea = z.infer<typeof easyIdeaSchema>;

/** Where an item comes from. An answer without one cannot go out. */
export const sourceSchema = z.object({
  /** The last three are a person, by what is told of them. */
  kind: z.enum([
    'voice',
    'decision',
    'action',
    'outcome',
    'meeting',
    'picture',
    'birthday',
    'moved-in',
    'moved-out',
  ]),
  id,
});
export type Source = z.infer<typeof sourceSchema>;

export const replies = ['did', 'decided', 'cant-yet', 'wont'] as const;
export type Reply = (typeof replies)[number];

/** How what is answered became known, and through whom. */
export const heardSchema = z.object({
  source: z.enum(voiceSources),
  whose: z.enum(['residents', 'families']),
});
export type Heard = z.infer<typeof heardSchema>;

/** "You said … We did …": their words as they said them, and one of four honest answers. */
export const answerSchema = z.object({
  /** Their own words, never rewritten. */
  said: paragraphs(10_000),
  /** Missing in what was written before it was kept, and in what nobody put in from the records: then it was said here. */
  heard: heardSchema.optional(),
  /** How many people said or agreed: "1 person, 3 agreed"; empty when nobody counted. */
  howMany: optionalLine(160),
  reply: z.enum(replies),
  words: paragraphs(10_000),
  /** What happened next, or when it will be asked again; may be empty. */
  next: paragraphs(4000),
});
export type Answer = z.infer<typeof answerSchema>;

export const dateRowSchema = z.object({
  id,
  date: isoDate.nullable(),
  time: clockTime.nullable(),
  what: optionalLine(160),
  where: optionalLine(160),
});
export type DateRow = z.infer<typeof dateRowSchema>;

const itemParts = {
  id,
  section: z.enum(sectionKinds),
  heading: optionalLine(160),
  sources: z.array(sourceSchema).max(50),
  easy: z.array(easyIdeaSchema).max(60),
  /** Editions this item is left out of, each with its reason. */
  leftOutOf: z.array(
    z.object({ edition: issueEditionSchema, because: lineOfText(200, 'why it is left out') }),
  ),
};

/** One piece of an issue. Its kind says what it holds beside its heading and its Easy Read rows. */
export const issueItemSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), ...itemParts, answer: answerSchema, body: bodySchema }),
  z.object({
    kind: z.literal('dates'),
    ...itemParts,
    dates: z.array(dateRowSchema).max(60),
    body: bodySchema,
  }),
  z.object({
    kind: z.literal('words'),
    ...itemParts,
    body: bodySchema,
    /** Words of their own for an edition, in place of `body`; the checks see that nothing in them differs in fact. */
    own: z.object({ 'large-print': bodySchema.optional(), families: bodySchema.optional() }),
  }),
]);
export type IssueItem = z.infer<typeof issueItemSchema>;
export type IssueItemOf<Kind extends IssueItem['kind']> = Extract<IssueItem, { kind: Kind }>;

/** A section in its place, with the heading it has in this newsletter. */
export const sectionSchema = z.object({
  kind: z.enum(sectionKinds),
  title: lineOfText(80, 'the section’s name'),
});
export type Section = z.infer<typeof sectionSchema>;
export const sectionsSchema = z
  .array(sectionSchema)
  .min(1, 'Keep at least one section.')
  .max(sectionKinds.length)
  .refine((all) => new Set(all.map(({ kind }) => kind)).size === all.length, 'Each section comes once.');

/** All an issue says, in every edition. Items stand in the order they are printed within their section. */
export const issueContentSchema = z.object({
  sections: sectionsSchema,
  items: z.array(issueItemSchema).max(300),
  /** What the home let be of the hard words, abbreviations and pairs of names found: they are not shown again here. */
  letBe: z.array(optionalLine(120)).max(500),
  /** The Easy Read words as each check found them, by a mark of them: who checked is kept beside the issue. */
  checked: z
    .array(z.object({ id, mark: z.string().regex(/^[0-9a-z]{1,20}$/) }))
    .max(200)
    .optional(),
});
export type IssueContent = z.infer<typeof issueContentSchema>;

/** As stored. */
export const storedIssueContentSchema = z.object({ version: z.literal(1), content: issueContentSchema });
