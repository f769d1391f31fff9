import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { ParsedInputOf } from '@contract/api';
import { makeRecoveryCode, recoverySecret } from '@rules/recovery-code';
import { appendAudit } from '../../db/audit';
import type { Writer } from '../../db/client';
import { insertPerson } from '../../db/queries/people';
import { findPlace, insertPlace } from '../../db/queries/place';
import { findSignIn, insertSignIn, noteSignedIn } from '../../db/queries/sign-ins';
import { finishMaking, type Home } from './home';
import { writeKeyFile, type KeyFile } from './key-file';
import { openHome } from './open-home';
import { meOf, Opened, type VaultParts } from './opened';
import { staffPerson } from './staff-person';
import { requireStrong } from './strength';
import type { Tries } from './tries';
import { personLabel, recoveryLabel, wrapKey } from './wrap';

type Input = ParsedInputOf<'session.makePlace'>;

export interface NewHome {
  home: Home;
  tries: Tries;
  sample: boolean;
}

const idleMinutes = 5;

/**
 * First run: makes the sealed records, the first registered manager and the recovery code, and leaves them signed in.
 * Records are made under another name and take their own only once the key file that opens them is on the disk.
 * Throws `validation` for easy words, and {@link Trouble} for a folder that will not take them.
 */
export async function makePlace(place: NewHome, input: Input, parts: VaultParts): Promise<Opened> {
  const { home, tries } = place;
  await requireStrong(input.passphrase, [input.firstName, input.fullName, input.placeName], 'passphrase');
  const dataKey = randomBytes(32);
  try {
    const signInId = parts.newId();
    const recovery = makeRecoveryCode(randomBytes(20));
    const keys = await sealKeys(dataKey, { signInId, recovery, input }, parts);
    await makeRecords(place, { dataKey, signInId, input }, parts);
    await writeKeyFile(home.keys, keys);
    await finishMaking(home);
    await tries.reset();
    const at = parts.clock.now();
    const records = await openHome({
      path: home.records,
      home,
      dataKey,
      mode: 'open',
      migrations: parts.migrations,
      at,
    });
    const row = findSignIn(records.reader, signInId);
    if (row === null || findPlace(records.reader) === null) throw new Error('The new records are not whole.');
    return new Opened({ home, tries, records, dataKey, me: meOf(row), parts, recovery });
  } catch (error) {
    dataKey.fill(0);
    throw error;
  }
}

interface First {
  signInId: string;
  input: Input;
}

async function sealKeys(
  dataKey: Uint8Array,
  { signInId, recovery, input }: First & { recovery: string[] },
  parts: VaultParts,
): Promise<KeyFile> {
  const mine = await wrapKey(dataKey, input.passphrase, personLabel(signInId), parts);
  return {
    version: 1,
    people: [{ signInId, firstName: input.firstName, ...mine }],
    recovery: await wrapKey(dataKey, recoverySecret(recovery), recoveryLabel, parts),
  };
}

async function makeRecords(
  { home, sample }: NewHome,
  { dataKey, signInId, input }: First & { dataKey: Uint8Array },
  parts: VaultParts,
): Promise<void> {
  // What a first run cut short left behind was never opened by anyone: no key file names it.
  await Promise.all(['', '-wal', '-shm'].map((end) => rm(home.newRecords + end, { force: true })));
  const at = parts.clock.now();
  const records = await openHome({
    path: home.newRecords,
    home,
    dataKey,
    mode: 'create',
    migrations: parts.migrations,
    at,
  });
  try {
    records.write((tx) => writeFirst(tx, { signInId, input, sample, at, parts }));
  } finally {
    records.close();
  }
}

function writeFirst(
  tx: Writer,
  { signInId, input, sample, at, parts }: First & { sample: boolean; at: number; parts: VaultParts },
): void {
  const [placeId, personId] = [parts.newId(), parts.newId()];
  const { placeName: name, placeKind: kind, firstName, fullName } = input;
  insertPlace(tx, { id: placeId, name, provider: '', kind, idleMinutes, sample }, at);
  insertPerson(tx, { id: personId, ...staffPerson(firstName, fullName, 'registered-manager') }, at);
  insertSignIn(tx, { id: signInId, personId, firstName, role: 'registered-manager' }, at);
  noteSignedIn(tx, signInId, at);
  const entry = { at, signInId };
  appendAudit(tx, { ...entry, action: 'place-made', subject: { kind: 'place', id: placeId } });
  appendAudit(tx, { ...entry, action: 'person-added', subject: { kind: 'person', id: personId } });
  appendAudit(tx, { ...entry, action: 'sign-in-added', subject: { kind: 'sign-in', id: signInId } });
  appendAudit(tx, { ...entry, action: 'recovery-code-made' });
  appendAudit(tx, { ...entry, action: 'signed-in' });
}
