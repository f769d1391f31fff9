import { parentPort, workerData } from 'node:worker_threads';
import { argon2id } from 'hash-wasm';
import * as z from 'zod';

/** One derivation a worker: its memory goes with it, and the window never waits for it. */
const work = z
  .object({
    secret: z.instanceof(Uint8Array),
    salt: z.instanceof(Uint8Array),
    memoryKiB: z.number(),
    passes: z.number(),
    lanes: z.number(),
  })
  .parse(workerData);

const key = await argon2id({
  password: work.secret,
  salt: work.salt,
  memorySize: work.memoryKiB,
  iterations: work.passes,
  parallelism: work.lanes,
  hashLength: 32,
  outputType: 'binary',
});
work.secret.fill(0);
parentPort?.postMessage(key);
key.fill(0);
