import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argon2id } from 'hash-wasm';
import { openSealed } from '../../../db/client';
import { secretBytes, type Derive } from '../../../electron/vault/derive';
import { keyFileSchema } from '../../../electron/vault/key-file';
import { personLabel, unwrapKey } from '../../../electron/vault/wrap';

const derive: Derive = (secret, salt, { memoryKiB, passes, lanes }) =>
  argon2id({
    password: secretBytes(secret),
    salt,
    memorySize: memoryKiB,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  });

/** Leaves closed records as a newer Parlour would: with a migration this one does not know. The answer takes it back. */
export async function markNewer(records: string, passphrase: string): Promise<() => void> {
  const keys = keyFileSchema.parse(JSON.parse(readFileSync(join(records, 'parlour-keys.json'), 'utf8')));
  const [person] = keys.people;
  if (!person) throw new Error('The key file names nobody.');
  const key = await unwrapKey(person, passphrase, personLabel(person.signInId), derive);
  if (!key) throw new Error('Those are not their words.');
  const run = (sql: string) => {
    const raw = openSealed({ path: join(records, 'parlour.db'), key: key.toString('hex'), mode: 'open' });
    raw.exec(sql);
    raw.close();
  };
  run(
    "insert into migration_applied (idx, tag, hash, at) select max(idx) + 1, '9999_later', 'x', 0 from migration_applied",
  );
  return () => run("delete from migration_applied where tag = '9999_later'");
}
