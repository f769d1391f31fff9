import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { AuditAction } from '@contract/audit';
import { ParlourError } from '@contract/errors';
import { groupIsRight, makeRecoveryCode, parseRecoveryCode, recoverySecret } from '@rules/recovery-code';
import { appendAudit } from '../../db/audit';
import { findPlace, setRecoveryProved } from '../../db/queries/place';
import { writeKeyFile } from './key-file';
import { buildRecoverySheet } from '../documents/recovery-sheet';
import type { Opened, VaultParts } from './opened';
import { afterRightTry, keysOf, proveItIsMe } from './sign-ins';
import { countTry } from './unlock';
import { recoveryLabel, unwrapKey, wrapKey } from './wrap';

/** Makes a new recovery code; the old one opens nothing from then on. Throws `validation` on `passphrase`, or `wait`. */
export async function newRecoveryCode(
  opened: Opened,
  { passphrase }: { passphrase: string },
  parts: VaultParts,
): Promise<string[]> {
  const { records, context, home } = opened;
  const keys = await proveItIsMe(opened, { passphrase, field: 'passphrase' }, parts);
  const code = makeRecoveryCode(randomBytes(20));
  const wrapped = await wrapKey(opened.dataKey, recoverySecret(code), recoveryLabel, parts);
  await writeKeyFile(home.keys, { ...keys, recovery: wrapped });
  records.write((tx) => {
    setRecoveryProved(tx, null);
    appendAudit(tx, { at: context.now(), signInId: context.me.signInId, action: 'recovery-code-made' });
  });
  opened.recovery = code;
  return code;
}

/** True when one group typed back is the one on the sheet. The code then leaves the memory. Throws `precondition`. */
export function proveRecovery(opened: Opened, { group, typed }: { group: number; typed: string }): boolean {
  const wanted = codeInMemory(opened)[group] ?? '';
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  if (!groupIsRight(letters) || letters !== wanted) return false;
  noteProved(opened);
  return true;
}

/**
 * True when the whole code, typed from the paper, opens these records: for when Parlour no longer has it. A wrong one
 * counts towards the growing delay like any try. Throws `validation` on `code` for what no code is, or `wait`.
 */
export async function proveWholeRecovery(
  opened: Opened,
  { code }: { code: string },
  parts: VaultParts,
): Promise<boolean> {
  const parsed = parseRecoveryCode(code);
  if ('problem' in parsed) {
    throw new ParlourError('validation', 'Check the recovery code.', { fields: { code: parsed.problem } });
  }
  const keys = await keysOf(opened);
  await countTry(opened.tries);
  const secret = recoverySecret(parsed.code);
  const dataKey = await unwrapKey(keys.recovery, secret, recoveryLabel, parts.derive);
  const right = dataKey !== null && timingSafeEqual(dataKey, opened.dataKey);
  dataKey?.fill(0);
  if (!right) return false;
  await afterRightTry(opened);
  noteProved(opened);
  return true;
}

/** Prints the recovery sheet. Throws `cancelled`, and `precondition` when the code is no longer in memory. */
export async function printRecoverySheet(opened: Opened): Promise<void> {
  await opened.context.documents.print(sheetOf(opened));
  note(opened, 'recovery-sheet-printed');
}

/** Saves the recovery sheet as Word. Throws as saving any document does, and `precondition` as printing it does. */
export async function saveRecoverySheet(opened: Opened): Promise<{ savedId: string; fileName: string }> {
  const model = sheetOf(opened);
  const { savedId, fileName } = await opened.context.documents.saveWord({
    suggestedName: model.title,
    model,
  });
  note(opened, 'recovery-sheet-saved');
  return { savedId, fileName };
}

function noteProved(opened: Opened): void {
  const { records, context } = opened;
  records.write((tx) => {
    setRecoveryProved(tx, context.now());
    appendAudit(tx, { at: context.now(), signInId: context.me.signInId, action: 'recovery-proved' });
  });
  opened.recovery = null;
}

function sheetOf(opened: Opened) {
  const place = findPlace(opened.records.reader)?.name ?? '';
  return buildRecoverySheet({ placeName: place, groups: codeInMemory(opened), date: opened.context.today() });
}

function note({ records, context }: Opened, action: AuditAction): void {
  records.write((tx) => appendAudit(tx, { at: context.now(), signInId: context.me.signInId, action }));
}

function codeInMemory({ recovery }: Opened): string[] {
  if (recovery !== null) return recovery;
  throw new ParlourError(
    'precondition',
    'Parlour keeps no copy of the recovery code. Make a new one in Settings, under Recovery sheet.',
  );
}
