import * as z from 'zod';

/** Small facts of an audit entry. */
export const factsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
export type Facts = z.infer<typeof factsSchema>;

const storedFacts = z.object({ version: z.literal(1), facts: factsSchema });
const storedTopics = z.object({ version: z.literal(1), topics: z.array(z.string()) });

/** Facts as stored: versioned, keys in order, so the same facts are always the same text. */
export function writeFacts(facts: Facts): string {
  const ordered = Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ version: 1, facts: ordered });
}

/** The stored facts; when they cannot be parsed, the stored text itself as the one fact `text`. */
export function readFacts(stored: string): Facts {
  return parse(storedFacts, stored)?.facts ?? { text: stored };
}

export function writeTopics(topics: readonly string[]): string {
  return JSON.stringify({ version: 1, topics });
}

/** The stored topics; when they cannot be parsed, the stored text itself as the one topic. */
export function readTopics(stored: string): string[] {
  return parse(storedTopics, stored)?.topics ?? [stored];
}

/** Stored JSON through its schema, or null when either fails. */
export function parse<T extends z.ZodType>(schema: T, stored: string): z.output<T> | null {
  try {
    return schema.safeParse(JSON.parse(stored)).data ?? null;
  } catch {
    return null;
  }
}
