import { ArrowLeft, ShieldCheck } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { CallError } from '@contract/errors';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { PassphraseField } from '../../ui/PassphraseField';
import { TextField } from '../../ui/TextField';
import { Strength } from '../../ui/Strength';
import { useStrength, weakWords } from '../../lib/use-strength';

export interface SignInTyped {
  firstName: string;
  fullName: string;
  passphrase: string;
}

interface YourSignInStepProps {
  typed: SignInTyped;
  onType: (typed: SignInTyped) => void;
  onBack: () => void;
  /** Makes the place; answers what went wrong, or null. */
  onMake: () => Promise<CallError | null>;
}

type Errors = Partial<Record<keyof SignInTyped, string>>;

/** Second step: the manager's own name and words. */
export function YourSignInStep({ typed, onType, onBack, onMake }: YourSignInStepProps) {
  const [errors, setErrors] = useState<Errors>({});
  const [failed, setFailed] = useState<CallError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const strength = useStrength(typed.passphrase, [typed.firstName, typed.fullName]);

  function check(): Errors {
    const found: Errors = {};
    if (typed.firstName.trim() === '') found.firstName = 'Write your first name.';
    if (typed.fullName.trim() === '') found.fullName = 'Write your full name, as minutes should show it.';
    const weak = weakWords(typed.passphrase, strength);
    if (weak) found.passphrase = weak;
    return found;
  }

  /** Typing mends: the words under a field go with the first letter. */
  function type(field: keyof SignInTyped, value: string) {
    onType({ ...typed, [field]: value });
    setErrors((before) => ({ ...before, [field]: undefined }));
  }

  async function make() {
    const found = check();
    setErrors(found);
    setFailed(null);
    const first = Object.keys(found)[0];
    if (first) {
      document.getElementById(`first-run-${first}`)?.focus();
      return;
    }
    setBusy(true);
    const error = await onMake();
    setBusy(false);
    if (error?.fields) setErrors(error.fields);
    else setFailed(error);
  }

  function press(event: FormEvent) {
    event.preventDefault();
    if (!isBusy) void make();
  }

  return (
    <form onSubmit={press} className="session-form" noValidate>
      <div className="session-two">
        <TextField
          id="first-run-firstName"
          label="Your first name"
          description="Shown on the sign-in screen."
          value={typed.firstName}
          onChange={(value) => type('firstName', value)}
          error={errors.firstName}
          maxLength={60}
          autoFocus
        />
        <TextField
          id="first-run-fullName"
          label="Your full name"
          description="Sealed with the records."
          value={typed.fullName}
          onChange={(value) => type('fullName', value)}
          error={errors.fullName}
          maxLength={120}
        />
      </div>
      <div className="stack">
        <PassphraseField
          id="first-run-passphrase"
          label="Your words"
          description="A passphrase only you know. Spaces count, and you can paste it."
          value={typed.passphrase}
          onChange={(value) => type('passphrase', value)}
          error={errors.passphrase}
          autoComplete="new-password"
        />
        <Strength strength={strength} />
      </div>
      {failed && <ErrorNote error={failed} />}
      <div className="row">
        <Button variant="primary" size="meeting" icon={ShieldCheck} sends isDisabled={isBusy}>
          {isBusy ? 'Sealing the records' : 'Seal my records'}
        </Button>
        <Button variant="quiet" size="meeting" icon={ArrowLeft} onPress={onBack}>
          Back
        </Button>
      </div>
    </form>
  );
}
