import { strongEnough, type StrengthOf } from '../lib/use-strength';

const steps = [0, 1, 2, 3, 4];

/** How strong some words are, said in words; the five steps only repeat it. */
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
