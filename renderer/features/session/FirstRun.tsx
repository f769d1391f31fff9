import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { RecoveryCode } from '@contract/session';
import { call } from '../../lib/call';
import { setFirstRunUnderWay } from '../../lib/first-run';
import { Icon } from '../../ui/Icon';
import { PlaceStep, type PlaceTyped } from './PlaceStep';
import { RecoverySheet } from '../../ui/RecoverySheet';
import { SessionCard } from './SessionCard';
import { YourSignInStep, type SignInTyped } from './YourSignInStep';

const steps = ['Your place', 'Your sign-in', 'Recovery sheet'] as const;

function Progress({ at }: { at: number }) {
  return (
    <ol className="session-progress" aria-label="Three steps">
      {steps.map((step, index) => (
        <li key={step} aria-current={index === at ? 'step' : undefined}>
          {index < at && <Icon of={Check} size="small" />}
          {index + 1}. {step}
          {index < at && <span className="visually-hidden"> done</span>}
        </li>
      ))}
    </ol>
  );
}

const titles = ['Welcome to Parlour', 'Who are you?', 'Keep your recovery sheet'] as const;
const unders = [
  'Three short steps, then your records are sealed on this PC.',
  'You will be the registered manager here, and can add others later.',
  'The last step. Without it, forgotten words would mean lost records.',
] as const;

/** The first run: the place, the manager's own sign-in, the recovery sheet. Or the sample home. */
export function FirstRun() {
  const [step, setStep] = useState<0 | 1 | 2>(0);
  const [place, setPlace] = useState<PlaceTyped>({ placeName: '', placeKind: 'care-home' });
  const [mine, setMine] = useState<SignInTyped>({ firstName: '', fullName: '', passphrase: '' });
  const [recovery, setRecovery] = useState<RecoveryCode | null>(null);
  useEffect(() => () => setFirstRunUnderWay(false), []);

  async function make() {
    // The records are open as soon as this is answered; the sheet still has to be shown once.
    setFirstRunUnderWay(true);
    const result = await call('session.makePlace', { ...place, ...mine });
    if (!result.ok) {
      setFirstRunUnderWay(false);
      return result.error;
    }
    setMine({ ...mine, passphrase: '' });
    setRecovery(result.value.recovery);
    setStep(2);
    return null;
  }
  const finish = () => setFirstRunUnderWay(false);

  return (
    <SessionCard key={step} title={titles[step]} under={unders[step]} wide focusTitle={step === 2}>
      <Progress at={step} />
      {step === 0 && <PlaceStep typed={place} onType={setPlace} onNext={() => setStep(1)} />}
      {step === 1 && <YourSignInStep typed={mine} onType={setMine} onBack={() => setStep(0)} onMake={make} />}
      {step === 2 && recovery && <RecoverySheet recovery={recovery} onProved={finish} onLater={finish} />}
    </SessionCard>
  );
}
