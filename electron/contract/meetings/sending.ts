import * as z from 'zod';
import { id, isoDate } from '../fields';
import { method } from '../method';

/** The papers of a meeting that go out by a day: its agenda, the draft to the chair, and the signed minutes. */
export const sentPapers = ['agenda', 'draft', 'minutes'] as const;
export type SentPaper = (typeof sentPapers)[number];

export const sendingMethods = {
  /** Marks the day a paper went out; null takes the mark back. A draft needs a finished meeting, minutes need to be signed. */
  'meetings.markSent': method({
    input: z.object({ meetingId: id, paper: z.enum(sentPapers), on: isoDate.nullable() }),
    output: z.object({}),
    needs: 'meetings.write',
    writes: ['meetings', 'audit'],
  }),
};
