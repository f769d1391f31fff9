import { ParlourError } from '@contract/errors';
import { parseRecoveryCode, recoverySecret } from '@rules/recovery-code';
import { appendAudit } from '../../db/audit';
import type { OpenedRecords, Writer } from '../../db/client';
import { findPlace } from '../../db/queries/place';
import { findSignIn, noteSignedIn, type SignInRow } from '../../db/queries/sign-ins';
import type { Home } from './home';
import { findPerson, writeKeyFile, type KeyFile, type KeyOfPerson } from './key-file';
import { openHome } from './open-home';
import { meOf, Opened, type VaultParts } from './opened';
import { requireStrong } from './strength';
import type { Tries } from './tries';
import { Trouble } from './trouble';
import { personLabel, pretendToUnwrap, recoveryLabel, unwrapKey, wrapKey } from './wrap';

export interface LockedHome {
  home: Home;
  keys: KeyFile;
  tries: Tries;
}

type Who = { signInId: string } | { firstName: string };

/** One message for an unknown name, wrong words and a sign-in that was taken away. */
const wrongWords = () =>
  new ParlourError('forbidden', 'That name and those words do not go together. Check both and try again.');

/** Opens the records for a person's own words. Throws `wait`, `forbidden` for wrong words, or {@link Trouble}. */
export async function signIn(
  locked: LockedHome,
  { who, passphrase }: { who: Who; passphrase: string },
  parts: VaultParts,
): Promise<Opened> {
  await countTry(locked.tries);
  const person = findPerson(locked.keys, who);
  const dataKey =
    person === undefined
      ? await pretendToUnwrap(passphrase, parts)
      : await unwrapKey(person, passphrase, personLabel(person.signInId), parts.derive);
  if (dataKey === null || person === undefined) throw wrongWords();
  return enter(locked, { dataKey, signInId: person.signInId, parts });
}

/** Opens the records for the recovery code and gives a person new words. Throws as {@link signIn}, and `validation`. */
export async function recover(
  locked: LockedHome,
  input: { signInId: string; code: string; passphrase: string },
  parts: VaultParts,
): Promise<Opened> {
  const parsed = parseRecoveryCode(input.code);
  if ('problem' in parsed) {
    throw new ParlourError('validation', 'Check the recovery code.', { fields: { code: parsed.problem } });
  }
  const person = findPerson(locked.keys, input);
  await requireStrong(input.passphrase, person ? [person.firstName] : [], 'passphrase');
  await countTry(locked.tries);
  const secret = recoverySecret(parsed.code);
  const dataKey = await unwrapKey(locked.keys.recovery, secret, recoveryLabel, parts.derive);
  if (dataKey === null || person === undefined) {
    dataKey?.fill(0);
    throw new ParlourError('forbidden', 'That code does not open these records. Check it against the sheet.');
  }
  const giveNewWords = async () => {
    const wrapped = await wrapKey(dataKey, input.passphrase, personLabel(person.signInId), parts);
    return { ...person, ...wrapped };
  };
  return enter(locked, { dataKey, signInId: person.signInId, parts, giveNewWords });
}

/**
 * True when the words are this person's. A wrong try counts towards the growing delay like one at the door.
 * Throws `wait`.
 */
export async function wordsAreRight(
  { tries, keys }: Omit<LockedHome, 'home'>,
  person: { signInId: string; passphrase: string },
  parts: VaultParts,
): Promise<boolean> {
  await countTry(tries);
  const wrapped = findPerson(keys, person);
  if (wrapped === undefined) return false;
  const dataKey = await unwrapKey(wrapped, person.passphrase, personLabel(person.signInId), parts.derive);
  if (dataKey === null) return false;
  dataKey.fill(0);
  return true;
}

/** Takes one try, before it is made. Throws `wait` while the delay after wrong tries lasts. */
export async function countTry(tries: Tries): Promise<void> {
  const seconds = await tries.waitSeconds();
  if (seconds > 0) {
    throw new ParlourError('wait', 'There were several wrong tries. Wait a little before the next.', {
      seconds,
    });
  }
  await tries.begin();
}

interface Entering {
  dataKey: Buffer;
  signInId: string;
  parts: VaultParts;
  /** After the recovery code: the person's key under their new words. */
  giveNewWords?: () => Promise<KeyOfPerson>;
}

/** From the right key to an open home; the key is zeroed when the records stay shut after all. */
async function enter(locked: LockedHome, entering: Entering): Promise<Opened> {
  const { home, tries } = locked;
  const { dataKey, signInId, parts, giveNewWords } = entering;
  const at = parts.clock.now();
  let records: OpenedRecords | undefined;
  try {
    records = await openHome({
      path: home.records,
      home,
      dataKey,
      mode: 'open',
      migrations: parts.migrations,
      at,
    });
    const row = findSignIn(records.reader, signInId);
    // An old key file put back still names a person who was taken away; the records know better.
    if (row === null || row.removedAt !== null) throw wrongWords();
    if (findPlace(records.reader) === null) throw new Trouble('db-damaged');
    await mendKeyFile(locked, records, await giveNewWords?.());
    const failed = await tries.failedBefore();
    records.write((tx) => noteEntry(tx, row, { at, failed, recovered: giveNewWords !== undefined }));
    await tries.reset();
    return new Opened({ home, tries, records, dataKey, me: meOf(row), parts, recovery: null });
  } catch (error) {
    records?.close();
    dataKey.fill(0);
    // The words were right: what is wrong with the files is no wrong try.
    if (error instanceof Trouble) await tries.reset();
    throw error;
  }
}

/** Leaves out of the key file whoever the records no longer know, and puts in a person's new words. */
async function mendKeyFile(
  { home, keys }: LockedHome,
  records: OpenedRecords,
  renewed?: KeyOfPerson,
): Promise<void> {
  const mayStillSignIn = ({ signInId }: KeyOfPerson) => {
    const row = findSignIn(records.reader, signInId);
    return row !== null && row.removedAt === null;
  };
  const people = keys.people
    .filter(mayStillSignIn)
    .map((person) => (person.signInId === renewed?.signInId ? renewed : person));
  if (renewed === undefined && people.length === keys.people.length) return;
  await writeKeyFile(home.keys, { ...keys, people });
}

function noteEntry(
  tx: Writer,
  row: SignInRow,
  { at, failed, recovered }: { at: number; failed: number; recovered: boolean },
): void {
  if (failed > 0) appendAudit(tx, { at, signInId: null, action: 'sign-in-failed', facts: { tries: failed } });
  const subject = { kind: 'sign-in', id: row.id } as const;
  if (recovered) appendAudit(tx, { at, signInId: row.id, action: 'passphrase-recovered', subject });
  appendAudit(tx, { at, signInId: row.id, action: 'signed-in' });
  noteSignedIn(tx, row.id, at);
}
