import { Worker } from 'node:worker_threads';
import * as z from 'zod';

/** How a passphrase is stretched. Kept beside each wrapped key, so it can be raised later. Bounded: a file is only a file. */
export const kdfSchema = z.strictObject({
  name: z.literal('argon2id'),
  memoryKiB: z.number().int().min(8).max(1_048_576),
  passes: z.number().int().min(1).max(64),
  lanes: z.number().int().min(1).max(16),
});
export type Kdf = z.infer<typeof kdfSchema>;

/** 64 MiB, three passes. */
export const strongKdf: Kdf = { name: 'argon2id', memoryKiB: 65_536, passes: 3, lanes: 1 };

/** 32 key bytes from secret words and a 16-byte salt. The caller zeroes them after use. */
export type Derive = (secret: string, salt: Uint8Array, kdf: Kdf) => Promise<Uint8Array>;

/** Derivation in a worker of its own, so neither the window nor main stalls. `script` is the built derive-worker. */
export function deriveInWorker(script: string | URL): Derive {
  return (secret, salt, kdf) =>
    new Promise((resolve, reject) => {
      const { memoryKiB, passes, lanes } = kdf;
      const bytes = secretBytes(secret);
      const worker = new Worker(script, { workerData: { secret: bytes, salt, memoryKiB, passes, lanes } });
      bytes.fill(0);
      worker.once('message', (key: unknown) => {
        void worker.terminate();
        if (key instanceof Uint8Array && key.length === 32) resolve(key);
        else reject(new Error('The derivation gave no key.'));
      });
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The derivation ended early.')));
    });
}

/** The same letters typed on two keyboards are the same bytes; nothing else about the words changes. */
export function secretBytes(secret: string): Uint8Array {
  return new Uint8Array(Buffer.from(secret.normalize('NFC'), 'utf8'));
}
