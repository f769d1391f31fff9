import { useState, type FormEvent } from 'react';
import { parseRecoveryCode } from '@rules/recovery-code';
import { errorWords } from '../../lib/error-words';
import { call } from '../../lib/call';
import { Button } from '../../ui/Button';
import { PassphraseField } from '../../ui/PassphraseField';
import { RecoveryCodeField } from '../../ui/RecoveryCodeField';
import { Strength } from '../../ui/Strength';
import { useStrength, weakWords } from '../../lib/use-strength';
import { WhoCards, type Listed, type Who } from './WhoCards';

interface RecoverProps {
  people: readonly Listed[];
  onBack: () => void;
}

interface Errors {
  code?: string;
  passphrase?: string;
  whole?: string;
}

/** Forgotten words: the code on the recovery sheet sets new ones. */
export function Recover({ people, onBack }: RecoverProps) {
  const first = people[0];
  const [who, setWho] = useState<Who>(first ? { signInId: first.signInId } : 'someone-else');
  const [code, setCode] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const [isBusy, setBusy] = useState(false);
  const name = people.find((person) => who !== 'someone-else' && person.signInId === who.signInId)?.firstName;
  const strength = useStrength(passphrase, name ? [name] : []);

  function check(): Errors {
    const parsed = parseRecoveryCode(code);
    return {
      code: 'problem' in parsed ? parsed.problem : undefined,
      passphrase: weakWords(passphrase, strength),
    };
  }

  async function recover() {
    const found = check();
    setErrors(found);
    if (found.code ?? found.passphrase) return;
    if (who === 'someone-else') return;
    setBusy(true);
    const result = await call('session.recover', { signInId: who.signInId, code, passphrase });
    setBusy(false);
    if (result.ok) return;
    const { error } = result;
    const words = errorWords(error);
    setErrors({
      code: error.fields?.code,
      passphrase: error.fields?.passphrase,
      whole: error.fields ? undefined : `${error.message} ${words.next}`,
    });
  }

  function press(event: FormEvent) {
    event.preventDefault();
    if (!isBusy) void recover();
  }

  return (
    <form onSubmit={press} className="session-form" noValidate>
      <h2>Choose new words with your recovery sheet</h2>
      <WhoCards people={people} who={who} onChange={setWho} withSomeoneElse={false} />
      <RecoveryCodeField
        label="The code on the recovery sheet"
        value={code}
        onChange={setCode}
        error={errors.code}
        autoFocus
      />
      <div className="stack">
        <PassphraseField
          label="Your new words"
          value={passphrase}
          onChange={setPassphrase}
          error={errors.passphrase}
          autoComplete="new-password"
        />
        {passphrase !== '' && <Strength strength={strength} />}
      </div>
      {errors.whole && (
        <p className="session-wait" role="alert">
          {errors.whole}
        </p>
      )}
      <p className="small second">
        No recovery sheet? The registered manager can remove your sign-in and make a new one. Nobody else can
        open the records, and neither can the makers of Parlour.
      </p>
      <div className="row">
        <Button variant="primary" size="meeting" sends isDisabled={isBusy}>
          Set my new words
        </Button>
        <Button variant="quiet" size="meeting" onPress={onBack}>
          Back to sign-in
        </Button>
      </div>
    </form>
  );
}
