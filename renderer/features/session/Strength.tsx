import { useEffect, useState } from 'react';
import type { OutputOf } from '@contract/api';
import { call } from '../../lib/call';

export type StrengthOf = OutputOf<'session.passphraseStrength'>;

/** The score from which words are strong enough to seal the records. */
export const strongEnough = 3;
const quietMs = 200;

/** How strong `passphrase` is, in main's words; null while it is empty or not asked yet. */
export function useStrength(passphrase: string, names: readonly string[]): StrengthOf | null {
  const [strength, setStrength] = useState<{ of: string; is: StrengthOf } | null>(null);
  const known = names.filter((name) => name.trim() !== '').join('\n');
  useEffect(() => {
    if (passphrase === '') return;
    let alive = true;
    const timer = setTimeout(() => {
      void call('session.passphraseStrength', { passphrase, names: known ? known.split('\n') : [] }).then(
        (result) => {
          if (alive && result.ok) setStrength({ of: passphrase, is: result.value });
        },
      );
    }, quietMs);
    return () => {
      alive = false;
      clearTimeout(timer);
    };
  }, [passphrase, known]);
  return passphrase === '' ? null : (strength?.is ?? null);
}

const steps = [0, 1, 2, 3, 4];

/** The strength as words, with five steps that only repeat them. */
export function Strength({ strength }: { strength: StrengthOf | null }) {
  const enough = strength !== null && strength.score >= strongEnough;
  return (
    <div className="session-strength" role="status">
      <div className="session-steps" aria-hidden>
        {steps.map((step) => (
          <span
            key={step}
            className={strength && step <= strength.score ? (enough ? 'is-strong' : 'is-weak') : undefined}
          />
        ))}
      </div>
      {strength ? (
        <p className={enough ? 'session-strong' : 'session-weak'}>
          <strong>{strength.words}</strong> {strength.advice.join(' ')}
        </p>
      ) : (
        <p className="second">
          Four or more words that do not belong together are easy to keep and hard to guess.
        </p>
      )}
    </div>
  );
}
