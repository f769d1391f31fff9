import * as z from 'zod';
import { id, isoDate } from './fields';
import { method } from './method';

/** A figure with what it is out of. */
const shareSchema = z.object({ count: z.number().int(), of: z.number().int() });
export type Share = z.infer<typeof shareSchema>;

/** The steps of the Accessible Information Standard that are counted, in its order. Flagging, its third, Parlour does by itself. */
export const informationSteps = ['identified', 'recorded', 'shared', 'met', 'reviewed'] as const;
export type InformationStep = (typeof informationSteps)[number];

export const informationMethods = {
  /** How the place stands with how people like information: residents now, each figure with its base. */
  'people.information': method({
    input: z.object({}),
    output: z.object({
      steps: z.record(z.enum(informationSteps), shareSchema),
      /** Large print copies left out of those met, as their size was not kept. */
      sizeNotKnown: z.number().int().min(0),
      /** Longest overdue first. */
      overdue: z.array(z.object({ id, fullName: z.string(), due: isoDate, days: z.number().int().min(1) })),
    }),
    needs: 'people.read',
    writes: [],
  }),
};
