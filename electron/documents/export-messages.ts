import * as z from 'zod';
import { callErrorSchema } from '@contract/errors';
import { exportRequestSchema, exportSteps } from './exporter';
import { letterheadSchema } from './letterhead/letterhead';

/** What main says to the export process. */
export const exportOrderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('save'), id: z.number().int(), request: exportRequestSchema }),
  z.object({ kind: z.literal('check-pdf'), id: z.number().int(), request: exportRequestSchema }),
  z.object({ kind: z.literal('read-letterhead'), id: z.number().int(), path: z.string().min(1) }),
]);
export type ExportOrder = z.infer<typeof exportOrderSchema>;

/** What the export process says back. */
export const exportAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), id: z.number().int(), step: z.enum(exportSteps) }),
  z.object({ kind: z.literal('done'), id: z.number().int(), findings: z.array(z.string()) }),
  z.object({ kind: z.literal('read'), id: z.number().int(), letterhead: letterheadSchema }),
  z.object({ kind: z.literal('failed'), id: z.number().int(), error: callErrorSchema }),
]);
export type ExportAnswer = z.infer<typeof exportAnswerSchema>;
