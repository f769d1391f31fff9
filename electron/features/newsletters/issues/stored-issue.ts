import * as z from 'zod';
import {
  sectionsSchema,
  storedIssueContentSchema,
  type IssueContent,
  type Section,
} from '@contract/newsletters/content';
import { parse } from '../../../../db/stored-json';

const storedSections = z.object({ version: z.literal(1), sections: sectionsSchema });

/** The content of an issue as stored: versioned, its fields in the order of the contract. */
export function writeIssueContent(content: IssueContent): string {
  return JSON.stringify(storedIssueContentSchema.parse({ version: 1, content }));
}

/** The stored content, or null when it cannot be read. */
export function readIssueContent(stored: string): IssueContent | null {
  return parse(storedIssueContentSchema, stored)?.content ?? null;
}

/** The usual sections of a newsletter as stored. */
export function writeSections(sections: readonly Section[]): string {
  return JSON.stringify({ version: 1, sections });
}

/** The stored sections, or null when they cannot be read. */
export function readSections(stored: string): Section[] | null {
  return parse(storedSections, stored)?.sections ?? null;
}
