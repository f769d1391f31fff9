import * as z from 'zod';
import { documentModelSchema } from './blocks';
import { onLetterheadSchema, type Letterhead } from './letterhead/letterhead';

/** Makes Word files and reads files back: in its own process in the program, in this one in tests. */
export interface Exporter {
  /**
   * Builds the model, writes it whole to `path` and reads it back through the lint.
   * `findings` are in words a person can read; empty means nothing to mend.
   */
  save(request: ExportRequest, onProgress?: (step: ExportStep) => void): Promise<{ findings: string[] }>;
  /** Reads a saved PDF back and says what is to mend in it, in words, as `save` does of a Word file. */
  checkPdf(request: ExportRequest): Promise<{ findings: string[] }>;
  /**
   * Reads a Word file somebody chose as their letterhead. Throws `precondition`, in words, for what is no Word file, is
   * too large or damaged, or holds anything that runs or is fetched from outside.
   */
  readLetterhead(path: string): Promise<Letterhead>;
  /** Stops everything under way; each caller gets `cancelled`. */
  cancel(): void;
}

export const exportSteps = ['building', 'saving', 'checking'] as const;
export type ExportStep = (typeof exportSteps)[number];

export const exportRequestSchema = z.object({
  path: z.string().min(1),
  model: documentModelSchema,
  /** A letter on the provider's own letterhead: the model then gives its title, language and edition. */
  letterhead: onLetterheadSchema.optional(),
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;
