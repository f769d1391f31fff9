import { useEffect, useState } from 'react';
import type { OutputOf } from '@contract/api';
import { call } from './call';

/** How strong words are, and of which words that was said. */
export type StrengthOf = OutputOf<'session.passphraseStrength'> & { of: string };

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
          if (alive && result.ok) setStrength({ ...result.value, of: passphrase });
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

/**
 * What to say beside words that are too easy. Undefined when they are not, and while main has not judged exactly
 * these: it judges them again before it takes them.
 */
export function weakWords(passphrase: string, strength: StrengthOf | null): string | undefined {
  const isWeak = strength?.of === passphrase && strength.score < strongEnough;
  return passphrase === '' || isWeak ? 'Choose longer words. They need to be hard to guess.' : undefined;
}
