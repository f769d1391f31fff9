import * as z from 'zod';
import { id, isoDate, lineOfText, optionalLine } from './fields';
import { decidedHow } from './meetings/minutes';
import { method } from './method';

/** The voice it answers, and the id of the answer: a new one, or that of an action there is already. */
const given = { voiceId: id, id };

export const answerMethods = {
  /** Answers what somebody said outside a meeting: with an action, with what was decided, or with an open action there is already. */
  'voices.answer': method({
    input: z.discriminatedUnion('kind', [
      z.object({
        ...{ kind: z.literal('action'), ...given },
        words: lineOfText(1000, 'what will be done'),
        ownerId: id.nullable(),
        /** Someone who is not in the records; empty when `ownerId` is set or nobody has it. */
        ownerName: optionalLine(120),
        due: isoDate.nullable(),
      }),
      z.object({
        ...{ kind: z.literal('decision'), ...given },
        words: lineOfText(1000, 'what was decided'),
        how: z.enum(decidedHow).nullable(),
      }),
      z.object({ kind: z.literal('open-action'), ...given }),
    ]),
    output: z.object({ kind: z.enum(['action', 'decision']), id }),
    needs: 'meetings.write',
    writes: ['voices', 'improvement', 'audit'],
  }),
  /** Takes an answer off a voice, which then waits again. One given here, and for nobody else, goes with it. */
  'voices.takeOffAnswer': method({
    input: z.object({ voiceId: id, kind: z.enum(['action', 'decision']), id }),
    output: z.object({}),
    needs: 'meetings.write',
    writes: ['voices', 'improvement', 'audit'],
  }),
};
