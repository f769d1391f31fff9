import * as z from 'zod';
import { documentModelSchema } from './blocks';

/** Makes Word files: in its own process in the program, in this one in tests. */
export interface Exporter {
  /**
   * Builds the model, writes it whole to `path` and reads it back through the lint.
   * `findings` are in words a person can read; empty means nothing to mend.
   */
  save(request: ExportRequest, onProgress?: (step: ExportStep) => void): Promise<{ findings: string[] }>;
  /** Stops everything under way; each caller gets `cancelled`. */
  cancel(): void;
}

export const exportSteps = ['building', 'saving', 'checking'] as const;
export type ExportStep = (typeof exportSteps)[number];

export const exportRequestSchema = z.object({ path: z.string().min(1), model: documentModelSchema });
export type ExportRequest = z.infer<typeof exportRequestSchema>;
