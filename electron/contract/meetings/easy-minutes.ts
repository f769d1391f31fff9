import * as z from 'zod';
import { setPictureOf } from '@rules/picture-set';
import { id, optionalLine, paragraphs, revision } from '../fields';
import { method } from '../method';
import { lineKinds } from './minutes';
import { itemPictureSchema } from './series';
import { savedFileSchema } from './signing';

/** A picture of the bundled set, by its id. */
const easyPictureSchema = z.string().refine((id) => setPictureOf(id) !== null, 'There is no such picture.');

/** One idea in Easy Read, as a person worded it, with the picture beside it or why there is none. */
export const easyWordsSchema = z.object({
  words: paragraphs(600),
  picture: easyPictureSchema.nullable(),
  noPictureBecause: optionalLine(200),
});
export type EasyWords = z.infer<typeof easyWordsSchema>;

export const easyLineSchema = z.object({
  lineId: id,
  /** The item it stands under. */
  item: z.string(),
  itemPicture: itemPictureSchema,
  kind: z.enum(lineKinds),
  /** What the minutes say, whole. */
  says: z.string(),
  rows: z.array(easyWordsSchema),
  /** `changed` when the line says something else than when it was worded, `unfinished` while a row cannot be printed. */
  standing: z.enum(['worded', 'not-yet', 'unfinished', 'changed']),
  revision,
});
export type EasyLine = z.infer<typeof easyLineSchema>;

const oneMeeting = z.object({ meetingId: id });

export const easyMinutesMethods = {
  /** Every line that belongs in the Easy Read minutes: what was said, decided, voted on and promised. */
  'meetings.easyMinutes': method({
    input: oneMeeting,
    output: z.object({ lines: z.array(easyLineSchema) }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** The Easy Read words of one line, all of them, as they are typed: finished or not. None takes them away. */
  'meetings.saveEasyRows': method({
    input: z.object({ meetingId: id, lineId: id, rows: z.array(easyWordsSchema).max(6), revision }),
    output: easyLineSchema,
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
  /** Refused, with the list, while a line is not worded. */
  'meetings.saveEasyMinutesWord': method({
    input: oneMeeting,
    output: savedFileSchema,
    needs: 'documents.save',
    writes: ['audit'],
  }),
};
