import { placeHandlers } from '../../features/place/handlers';
import type { Opened, VaultParts } from '../../vault/opened';
import { proveRecovery } from '../../vault/recovery';
import { addSignIn } from '../../vault/sign-ins';
import { sampleWords } from '../sample-words';
import { sampleProvider } from '../sample-world';

/** What is done in a place just made before anybody works in it: its provider, Callum's sign-in, the recovery code proved. */
export async function settleIn(opened: Opened, parts: VaultParts): Promise<void> {
  const { context } = opened;
  const place = await placeHandlers['place.get']({}, context);
  await placeHandlers['place.save']({ ...place, provider: sampleProvider }, context);
  const callum = { firstName: 'Callum', fullName: 'Callum Price', role: 'minute-taker' } as const;
  await addSignIn(opened, { ...callum, passphrase: sampleWords }, parts);
  proveRecovery(opened, { group: 0, typed: opened.recovery?.[0] ?? '' });
}
