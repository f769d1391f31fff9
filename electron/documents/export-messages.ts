import * as z from 'zod';
import { callErrorSchema } from '@contract/errors';
import { exportRequestSchema, exportSteps } from './exporter';

/** What main says to the export process. */
export const exportOrderSchema = z.object({ id: z.number().int(), request: exportRequestSchema });
export type ExportOrder = z.infer<typeof exportOrderSchema>;

/** What the export process says back. */
export const exportAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), id: z.number().int(), step: z.enum(exportSteps) }),
  z.object({ kind: z.literal('done'), id: z.number().int(), findings: z.array(z.string()) }),
  z.object({ kind: z.literal('failed'), id: z.number().int(), error: callErrorSchema }),
]);
export type ExportAnswer = z.infer<typeof exportAnswerSchema>;
