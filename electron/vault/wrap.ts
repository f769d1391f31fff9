import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { kdfSchema, type Derive, type Kdf } from './derive';

const bytes = (length: number) =>
  z
    .base64()
    .max(length * 2)
    .refine((text) => Buffer.from(text, 'base64').length === length);

/** The data key sealed under words: AES-256-GCM, the 16-byte tag after the 32 sealed bytes. */
export const wrappedSchema = z.strictObject({
  kdf: kdfSchema,
  salt: bytes(16),
  nonce: bytes(12),
  wrapped: bytes(48),
});
export type Wrapped = z.infer<typeof wrappedSchema>;

/** Seals the 32-byte data key under secret words. `label` ties it to its owner: it opens under no other. */
export async function wrapKey(
  dataKey: Uint8Array,
  secret: string,
  label: string,
  { derive, kdf }: { derive: Derive; kdf: Kdf },
): Promise<Wrapped> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const key = await derive(secret, salt, kdf);
  try {
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(label));
    const sealed = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
    return {
      kdf,
      salt: salt.toString('base64'),
      nonce: nonce.toString('base64'),
      wrapped: sealed.toString('base64'),
    };
  } finally {
    key.fill(0);
  }
}

/** The data key, or null when the words are wrong. The caller zeroes it after use. */
export async function unwrapKey(
  { kdf, salt, nonce, wrapped }: Wrapped,
  secret: string,
  label: string,
  derive: Derive,
): Promise<Buffer | null> {
  const key = await derive(secret, Buffer.from(salt, 'base64'), kdf);
  const sealed = Buffer.from(wrapped, 'base64');
  try {
    const opener = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'))
      .setAAD(Buffer.from(label))
      .setAuthTag(sealed.subarray(32));
    return Buffer.concat([opener.update(sealed.subarray(0, 32)), opener.final()]);
  } catch {
    return null;
  } finally {
    key.fill(0);
  }
}

/** Takes the time a real try takes, for a name nobody has. */
export async function pretendToUnwrap(
  secret: string,
  { derive, kdf }: { derive: Derive; kdf: Kdf },
): Promise<null> {
  (await derive(secret, randomBytes(16), kdf)).fill(0);
  return null;
}

/** What a person's wrapped key is tied to. */
export const personLabel = (signInId: string) => `parlour sign-in ${signInId}`;
export const recoveryLabel = 'parlour recovery';
