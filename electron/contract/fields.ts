import * as z from 'zod';
import { birthdayEntry } from '@rules/birthday';
import { cleanLine, cleanText } from '@rules/clean-text';

/** A UUIDv7 as lower-case text. */
export const id = z.uuid({ version: 'v7' });

/** A calendar date, `YYYY-MM-DD`, that exists. */
export const isoDate = z.iso.date();

/** The day and month of a birthday as typed, “12 March”, or as kept, `--03-12`; a year in it is let go of. */
export const birthdayTyped = z
  .string()
  .max(80)
  .transform((typed, refuse) => {
    const read = birthdayEntry(cleanLine(typed));
    if ('birthday' in read) return read.birthday;
    refuse.addIssue({ code: 'custom', message: read.fault });
    return z.NEVER;
  });

/** A clock time of day, `HH:MM`, 24-hour, local. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time like 14:15.');

/** Epoch milliseconds, UTC. */
export const instant = z.number().int().nonnegative().max(8_640_000_000_000_000);

export const revision = z.number().int().nonnegative();

/** One line of cleaned text, 1 to `max` characters after trimming. `what` starts the message: "Write a name…". */
export function lineOfText(max: number, what: string) {
  return z
    .string()
    .max(max * 2)
    .transform(cleanLine)
    .pipe(z.string().min(1, `Write ${what}.`).max(max, `Use ${max} characters or fewer.`));
}

/** One line of cleaned text that may be empty. */
export function optionalLine(max: number) {
  return z
    .string()
    .max(max * 2)
    .transform(cleanLine)
    .pipe(z.string().max(max, `Use ${max} characters or fewer.`));
}

/** Cleaned text that may hold line breaks and may be empty. */
export function paragraphs(max: number) {
  return z
    .string()
    .max(max * 2)
    .transform(cleanText)
    .pipe(z.string().max(max, `Use ${max} characters or fewer.`));
}

/** A passphrase as typed: never trimmed or cleaned, so what is pasted is what is checked. */
export const passphrase = z.string().min(1, 'Type your words.').max(256, 'Use 256 characters or fewer.');
