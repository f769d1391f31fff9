import { useEffect, useState } from 'react';
import type { OutputOf } from '@contract/api';
import { call } from './call';

export type StrengthOf = OutputOf<'session.passphraseStrength'>;

/** The score from which words are strong enough to seal the records. */
export const strongEnough = 3;
const quietMs = 200;

/** How strong `passphrase` is, in main's words; null while it is empty or not asked yet. */
export function useStrength(passphrase: string, names: readonly string[]): StrengthOf | null {
  const [strength, setStrength] = useState<StrengthOf | null>(null);
  const known = names.filter((name) => name.trim() !== '').join('\n');
  useEffect(() => {
    if (passphrase === '') return;
    let alive = true;
    const timer = setTimeout(() => {
      void call('session.passphraseStrength', { passphrase, names: known ? known.split('\n') : [] }).then(
        (result) => {
          if (alive && result.ok) setStrength(result.value);
        },
      );
    }, quietMs);
    return () => {
      alive = false;
      clearTimeout(timer);
    };
  }, [passphrase, known]);
  return passphrase === '' ? null : strength;
}
