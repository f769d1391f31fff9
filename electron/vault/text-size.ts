import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { textSizes, usualTextSize, type TextSize } from '@rules/text-sizes';
import { writeWhole } from './atomic-file';

const storedSchema = z.strictObject({ version: z.literal(1), textSize: z.literal(textSizes) });

// Beside the homes and not in the records: it is this PC's, and the sign-in screen needs it too.
const fileIn = (folder: string) => join(folder, 'screen.json');

/** The text size chosen on this PC, in percent; the usual one when none was chosen or the file is spoilt. */
export async function readTextSize(folder: string): Promise<TextSize> {
  try {
    return storedSchema.parse(JSON.parse(await readFile(fileIn(folder), 'utf8'))).textSize;
  } catch {
    return usualTextSize;
  }
}

/** Keeps the text size chosen on this PC. Throws as writing any file does. */
export async function keepTextSize(folder: string, textSize: TextSize): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeWhole(fileIn(folder), JSON.stringify({ version: 1, textSize }));
}
