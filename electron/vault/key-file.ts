import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { id } from '@contract/fields';
import { writeWhole } from './atomic-file';
import { wrappedSchema } from './wrap';

/** All the key file holds: first names, and the data key wrapped once for each person and once for the recovery code. */
export const keyFileSchema = z.strictObject({
  version: z.literal(1),
  people: z.array(wrappedSchema.extend({ signInId: id, firstName: z.string().min(1).max(60) })).max(200),
  recovery: wrappedSchema,
});
export type KeyFile = z.infer<typeof keyFileSchema>;
export type KeyOfPerson = KeyFile['people'][number];

export type KeyFileRead =
  | { is: 'whole'; keys: KeyFile }
  | { is: 'missing' }
  | { is: 'damaged' }
  /** Written by a later Parlour. */
  | { is: 'from-future' };

/** Reads the key file. Never throws for what is in the file; other reading errors (rights, disk) are thrown as they are. */
export async function readKeyFile(path: string): Promise<KeyFileRead> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { is: 'missing' };
    throw error;
  }
  return parseKeyFile(content);
}

function parseKeyFile(content: string): KeyFileRead {
  try {
    const stored: unknown = JSON.parse(content);
    const keys = keyFileSchema.safeParse(stored);
    if (keys.success) return { is: 'whole', keys: keys.data };
    const later = z.object({ version: z.number().int().min(2) }).safeParse(stored);
    return { is: later.success ? 'from-future' : 'damaged' };
  } catch {
    return { is: 'damaged' };
  }
}

/** Puts the key file in place whole, or leaves the old one. */
export async function writeKeyFile(path: string, keys: KeyFile): Promise<void> {
  await writeWhole(path, `${JSON.stringify(keyFileSchema.parse(keys), null, 2)}\n`);
}

/** The person by sign-in or by first name, whatever its capitals; undefined for nobody. */
export function findPerson(
  keys: KeyFile,
  who: { signInId: string } | { firstName: string },
): KeyOfPerson | undefined {
  if ('signInId' in who) return keys.people.find(({ signInId }) => signInId === who.signInId);
  const wanted = sameName(who.firstName);
  return keys.people.find(({ firstName }) => sameName(firstName) === wanted);
}

/** A first name as compared: capitals and spaces at the ends do not matter. */
export function sameName(name: string): string {
  return name.trim().toLocaleLowerCase('en-GB');
}
