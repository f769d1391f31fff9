import * as z from 'zod';
import { id } from '../fields';
import { method } from '../method';

/** A stretch of words that stands in both versions, came in, or was taken out. */
export const wordPartSchema = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
export type WordPart = z.infer<typeof wordPartSchema>;

export const versionChangeSchema = z.object({
  /** The item the line stands under, or "About the meeting". */
  section: z.string(),
  kind: z.enum(['added', 'removed', 'changed', 'moved']),
  /** The item a moved line stood under before; empty for the rest. */
  from: z.string(),
  parts: z.array(wordPartSchema),
});
export type VersionChange = z.infer<typeof versionChangeSchema>;

export const nameToCheckSchema = z.object({
  lineId: id,
  /** Why, a sentence for each person: "Eric likes not to be named in print." */
  because: z.array(z.string()),
});
export type NameToCheck = z.infer<typeof nameToCheckSchema>;

export const versionMethods = {
  /** What a version says otherwise than the one before it, line by line; the newest unsigned one as it stands now. */
  'meetings.versionChanges': method({
    input: z.object({ meetingId: id, version: z.number().int().min(2) }),
    output: z.object({
      changes: z.array(versionChangeSchema),
      /** Lines that stand word for word in both. */
      same: z.number().int(),
    }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** The lines as they stand now that name somebody otherwise than agreed, to look at before they are signed. */
  'meetings.namesToCheck': method({
    input: z.object({ meetingId: id }),
    output: z.object({ lines: z.array(nameToCheckSchema) }),
    needs: 'meetings.read',
    writes: [],
  }),
};
