import * as z from 'zod';
import { clockTime, id, lineOfText, optionalLine, revision } from '../fields';
import { method } from '../method';
import { meetingKindSchema } from './kinds';

/** Pictures an agenda item may carry; the screen and the Word agenda draw each its own way. */
export const itemPictures = [
  'welcome',
  'last-time',
  'food',
  'trips',
  'home',
  'garden',
  'staff',
  'safe',
  'ambassadors',
  'anything-else',
  'next-date',
  'money',
  'visits',
  'neighbours',
  'culture',
] as const;
export const itemPictureSchema = z.enum(itemPictures).nullable();
export type ItemPicture = z.infer<typeof itemPictureSchema>;

export const minutesOfItem = z
  .number()
  .int('Use whole minutes.')
  .min(1, 'Between 1 and 240 minutes.')
  .max(240, 'Between 1 and 240 minutes.');

export const setItemSchema = z.object({
  title: lineOfText(160, 'what the item is about'),
  minutes: minutesOfItem,
  picture: itemPictureSchema,
});
export type SetItem = z.infer<typeof setItemSchema>;

export const seriesInput = z.object({
  id,
  title: lineOfText(160, 'a name for these meetings'),
  room: optionalLine(120),
  startTime: clockTime,
  setItems: z.array(setItemSchema).max(40, 'Use 40 items or fewer.'),
  /** Chosen once, when the series is made; left out it stays, or is the residents’. */
  kind: meetingKindSchema.optional(),
});

export const seriesSchema = seriesInput.extend({
  kind: meetingKindSchema,
  archived: z.boolean(),
  meetingCount: z.number().int(),
  revision,
});
export type Series = z.infer<typeof seriesSchema>;

export const seriesMethods = {
  'meetings.listSeries': method({
    input: z.object({}),
    output: z.object({ series: z.array(seriesSchema) }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** Makes the series when `revision` is 0, changes it otherwise. */
  'meetings.saveSeries': method({
    input: seriesInput.extend({ revision }),
    output: seriesSchema,
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  'meetings.archiveSeries': method({
    input: z.object({ id, archived: z.boolean(), revision }),
    output: seriesSchema,
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
};
