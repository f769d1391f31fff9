import type { OutputOf, ParsedInputOf } from '@contract/api';
import { ParlourError } from '@contract/errors';
import type { Role } from '@contract/permissions';
import { appendAudit } from '../../db/audit';
import type { Reader, Writer } from '../../db/client';
import { insertPerson } from '../../db/queries/people';
import { findPlace } from '../../db/queries/place';
import {
  changeSignInRole,
  countManagers,
  findSignIn,
  insertSignIn,
  listSignIns,
  removeSignIn as removeRow,
  type SignInRow,
} from '../../db/queries/sign-ins';
import { readKeyFile, sameName, writeKeyFile, type KeyFile } from './key-file';
import { meOf, type Opened, type VaultParts } from './opened';
import { staffPerson } from './staff-person';
import { requireStrong } from './strength';
import { Trouble } from './trouble';
import { wordsAreRight } from './unlock';
import { personLabel, wrapKey } from './wrap';

/** Everyone who may sign in, by first name. */
export function signIns({ records, context }: Opened): OutputOf<'session.signIns'> {
  const rows = listSignIns(records.reader);
  return {
    signIns: rows.map(({ id, firstName, fullName, role, lastSignedInAt }) => ({
      id,
      firstName,
      fullName,
      role,
      lastSignedInAt,
      me: id === context.me.signInId,
    })),
  };
}

/** Gives someone their own sign-in and a person record. Throws `validation` for a name in use or easy words. */
export async function addSignIn(
  opened: Opened,
  input: ParsedInputOf<'session.addSignIn'>,
  parts: VaultParts,
): Promise<{ id: string }> {
  const { firstName, fullName, role, passphrase } = input;
  const { records, context, home } = opened;
  if (listSignIns(records.reader).some((row) => sameName(row.firstName) === sameName(firstName))) {
    throw new ParlourError('validation', 'That first name is in use.', {
      fields: {
        firstName: `Someone already signs in as ${firstName}. Add a letter, such as ${firstName} B.`,
      },
    });
  }
  await requireStrong(passphrase, [firstName, fullName, placeName(records.reader)], 'passphrase');
  const keys = await keysOf(opened);
  const [id, personId] = [parts.newId(), parts.newId()];
  const wrapped = await wrapKey(opened.dataKey, passphrase, personLabel(id), parts);
  // The key first: a key without a row opens nothing and is swept out, a row without a key could never sign in.
  await writeKeyFile(home.keys, {
    ...keys,
    people: [...keys.people, { signInId: id, firstName, ...wrapped }],
  });
  const at = context.now();
  const entry = { at, signInId: context.me.signInId };
  records.write((tx) => {
    insertPerson(tx, { id: personId, ...staffPerson(firstName, fullName, role) }, at);
    insertSignIn(tx, { id, personId, firstName, role }, at);
    appendAudit(tx, { ...entry, action: 'person-added', subject: { kind: 'person', id: personId } });
    appendAudit(tx, { ...entry, action: 'sign-in-added', subject: { kind: 'sign-in', id }, facts: { role } });
  });
  return { id };
}

/** Changes what someone may do, from now on. Throws `precondition` for the last registered manager. */
export function changeRole({ records, context }: Opened, { id, role }: { id: string; role: Role }): void {
  records.write((tx) => {
    const row = signInInForce(tx, id);
    if (row.role === role) return;
    if (role !== 'registered-manager') keepAManager(tx, row);
    changeSignInRole(tx, { id, role }, context.now());
    appendAudit(tx, {
      at: context.now(),
      signInId: context.me.signInId,
      action: 'sign-in-role-changed',
      subject: { kind: 'sign-in', id },
      facts: { from: row.role, to: role },
    });
  });
  const mine = findSignIn(records.reader, context.me.signInId);
  if (mine !== null) context.me = meOf(mine);
}

/**
 * Takes a sign-in away at once: the records refuse it from here on, whatever key file is put back, and its wrapped
 * key is gone. Throws `precondition` for the last registered manager.
 */
export async function removeSignIn(opened: Opened, id: string): Promise<void> {
  const { records, context, home } = opened;
  records.write((tx) => {
    keepAManager(tx, signInInForce(tx, id));
    removeRow(tx, id, context.now());
    appendAudit(tx, {
      at: context.now(),
      signInId: context.me.signInId,
      action: 'sign-in-removed',
      subject: { kind: 'sign-in', id },
    });
  });
  const keys = await keysOf(opened);
  await writeKeyFile(home.keys, { ...keys, people: keys.people.filter(({ signInId }) => signInId !== id) });
}

/** New words for whoever is signed in. Throws `validation` on `current` or `next`, `wait` after wrong tries. */
export async function changePassphrase(
  opened: Opened,
  { current, next }: { current: string; next: string },
  parts: VaultParts,
): Promise<void> {
  const { records, context, home } = opened;
  const { signInId, firstName } = context.me;
  await requireStrong(next, [firstName, placeName(records.reader)], 'next');
  const keys = await proveItIsMe(opened, { passphrase: current, field: 'current' }, parts);
  const wrapped = await wrapKey(opened.dataKey, next, personLabel(signInId), parts);
  const people = keys.people.map((person) =>
    person.signInId === signInId ? { ...person, ...wrapped } : person,
  );
  await writeKeyFile(home.keys, { ...keys, people });
  records.write((tx) =>
    appendAudit(tx, {
      at: context.now(),
      signInId,
      action: 'passphrase-changed',
      subject: { kind: 'sign-in', id: signInId },
    }),
  );
}

/** The key file, once the words typed are those of whoever is signed in. Throws `validation` on `field`, or `wait`. */
export async function proveItIsMe(
  opened: Opened,
  { passphrase, field }: { passphrase: string; field: string },
  parts: VaultParts,
): Promise<KeyFile> {
  const { context, tries } = opened;
  const { signInId } = context.me;
  const keys = await keysOf(opened);
  if (!(await wordsAreRight({ tries, keys }, { signInId, passphrase }, parts))) {
    throw new ParlourError('validation', 'Those are not your words.', {
      fields: { [field]: 'These are not the words you sign in with.' },
    });
  }
  await afterRightTry(opened);
  return keys;
}

/** Notes the wrong tries before a right one in the trail, and ends the count. */
export async function afterRightTry({ records, context, tries }: Opened): Promise<void> {
  const failed = await tries.failedBefore();
  if (failed > 0) {
    records.write((tx) =>
      appendAudit(tx, {
        at: context.now(),
        signInId: null,
        action: 'sign-in-failed',
        facts: { tries: failed },
      }),
    );
  }
  await tries.reset();
}

function signInInForce(reader: Reader, id: string): SignInRow {
  const row = findSignIn(reader, id);
  if (row === null || row.removedAt !== null) {
    throw new ParlourError('not-found', 'That sign-in is not there any more.');
  }
  return row;
}

function keepAManager(tx: Writer, row: SignInRow): void {
  if (row.role === 'registered-manager' && countManagers(tx) <= 1) {
    throw new ParlourError(
      'precondition',
      'This is the only registered manager. Make someone else registered manager first.',
    );
  }
}

/** The key file as it stands. */
export async function keysOf({ home }: Opened): Promise<KeyFile> {
  const read = await readKeyFile(home.keys);
  if (read.is === 'whole') return read.keys;
  throw new Trouble(read.is === 'missing' ? 'key-file-missing' : 'key-file-damaged');
}

function placeName(reader: Reader): string {
  return findPlace(reader)?.name ?? '';
}
