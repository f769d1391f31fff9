import * as z from 'zod';
import { id, instant, isoDate, lineOfText, optionalLine, revision } from '../fields';
import { method } from '../method';

/** The longest side of a kept photo and of a kept symbol, in pixels, and the most each may weigh, in bytes. */
export const pictureLimits = {
  photo: { side: 1600, bytes: 1_500_000 },
  symbol: { side: 600, bytes: 400_000 },
} as const;

/** The most symbols that come in at a time. */
export const mostSymbols = 500;

const base64Of = (bytes: number, words: string) =>
  z
    .base64()
    .min(1)
    .max(Math.ceil(bytes / 3) * 4, words);

/** How somebody in a photo answered when asked whether it may be printed, the last time they were asked. */
export const picturedSchema = z.object({
  personId: id,
  name: z.string(),
  answer: z.enum(['yes', 'no', 'withdrawn', 'not-asked']),
  /** The day of that answer, or of its being taken back. */
  on: isoDate.nullable(),
});
export type Pictured = z.infer<typeof picturedSchema>;

/** A picture of the home's own library, without its file. */
export const ownPictureSchema = z.object({
  id,
  kind: z.enum(['photo', 'symbol']),
  alt: z.string(),
  words: z.string(),
  /** Pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  takenOn: isoDate.nullable(),
  /** The last day it may be used; null when no end was agreed. */
  agreedUntil: isoDate.nullable(),
  /** The bought set it belongs to and its licence; empty for a photo. */
  setName: z.string(),
  licence: z.string(),
  people: z.array(picturedSchema),
  archived: z.boolean(),
  revision,
});
export type OwnPicture = z.infer<typeof ownPictureSchema>;

/** The last picture already shown. */
export const pictureCursorSchema = z.object({ addedAt: instant, id });

const described = {
  alt: lineOfText(160, 'what the picture shows'),
  words: optionalLine(300),
  takenOn: isoDate.nullable(),
  agreedUntil: isoDate.nullable(),
  /** Empty only when nobody in it can be recognised. */
  people: z.array(id).max(60, 'Choose 60 people or fewer.'),
};

const whoIsInIt = {
  check: (given: { people: string[]; nobody: boolean }) => given.nobody === (given.people.length === 0),
  says: {
    path: ['people'],
    message: 'Say who is in it, or that nobody in it can be recognised.',
  },
};

export const pictureMethods = {
  /** The library, newest first, a page at a time: those whose words or people `find` finds, or all when it is empty. */
  'newsletters.pictures': method({
    input: z.object({
      find: z.string().max(120),
      kind: z.enum(['photo', 'symbol']),
      archived: z.boolean(),
      after: pictureCursorSchema.nullable(),
      limit: z.number().int().min(1).max(60),
    }),
    output: z.object({
      pictures: z.array(ownPictureSchema),
      total: z.number().int(),
      /** Null on the last page. */
      next: pictureCursorSchema.nullable(),
      today: isoDate,
    }),
    needs: 'newsletters.read',
    writes: [],
  }),
  /** How these people answered about photos in the newsletter, by name; whoever is not in the records is left out. */
  'newsletters.photoAgreements': method({
    input: z.object({ people: z.array(id).max(60) }),
    output: z.object({ people: z.array(picturedSchema) }),
    needs: 'newsletters.read',
    writes: [],
  }),
  /** The picture itself, as base64. */
  'newsletters.pictureFile': method({
    input: z.object({ id }),
    output: z.object({
      mediaType: z.enum(['image/jpeg', 'image/png']),
      base64: z.string(),
      alt: z.string(),
    }),
    needs: 'newsletters.read',
    writes: [],
  }),
  /** Keeps a photo the screen has turned upright and scaled; one that still says where it was taken is refused. */
  'newsletters.addPhoto': method({
    input: z
      .object({
        id,
        ...described,
        nobody: z.boolean(),
        jpeg: base64Of(pictureLimits.photo.bytes, 'This photo is too large.'),
      })
      .refine(whoIsInIt.check, whoIsInIt.says),
    output: ownPictureSchema,
    needs: 'newsletters.write',
    writes: ['newsletters', 'audit'],
  }),
  'newsletters.changePicture': method({
    input: z
      .object({ id, ...described, nobody: z.boolean(), revision })
      .refine(whoIsInIt.check, whoIsInIt.says),
    output: ownPictureSchema,
    needs: 'newsletters.write',
    writes: ['newsletters', 'audit'],
  }),
  'newsletters.archivePicture': method({
    input: z.object({ id, archived: z.boolean(), revision }),
    output: ownPictureSchema,
    needs: 'newsletters.write',
    writes: ['newsletters', 'audit'],
  }),
  /** Brings a bought set in, in one piece. File names become the words; one already there by that name is left as it is. */
  'newsletters.bringInSymbols': method({
    input: z.object({
      setName: lineOfText(80, 'the name of the set'),
      licence: lineOfText(200, 'the licence you hold it under'),
      files: z
        .array(
          z.object({
            id,
            /** With the folders above it: `Food/Cup of tea.png`. */
            path: z.string().min(1).max(400),
            base64: base64Of(pictureLimits.symbol.bytes, 'This picture is too large.'),
          }),
        )
        .min(1, 'Choose some pictures first.')
        .max(mostSymbols, `Bring in ${mostSymbols} pictures or fewer at a time.`),
    }),
    output: z.object({
      added: z.number().int(),
      /** Left as they are, because the set has one by that name. */
      known: z.number().int(),
    }),
    needs: 'newsletters.write',
    writes: ['newsletters', 'audit'],
  }),
};
