import { useState } from 'react';
import type { CallError } from '@contract/errors';
import type { Role } from '@contract/permissions';
import { announce } from '../../lib/announce';
import { roleOptions } from '../../lib/role-words';
import { useCall } from '../../lib/use-call';
import { useStrength, weakWords } from '../../lib/use-strength';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorNote } from '../../ui/ErrorNote';
import { PassphraseField } from '../../ui/PassphraseField';
import { RadioGroup } from '../../ui/RadioGroup';
import { Strength } from '../../ui/Strength';
import { TextField } from '../../ui/TextField';

type Errors = Partial<Record<'firstName' | 'fullName' | 'passphrase', string>>;

/** Gives someone their own sign-in; they type their words themselves. */
export function AddSignIn({ onClose }: { onClose: () => void }) {
  const add = useCall('session.addSignIn');
  const [firstName, setFirstName] = useState('');
  const [fullName, setFullName] = useState('');
  const [role, setRole] = useState<Role>('minute-taker');
  const [passphrase, setPassphrase] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const [failed, setFailed] = useState<CallError | null>(null);
  const strength = useStrength(passphrase, [firstName, fullName]);

  function check(): Errors {
    const found: Errors = {};
    if (firstName.trim() === '') found.firstName = 'Write their first name.';
    if (fullName.trim() === '') found.fullName = 'Write their full name.';
    const weak = weakWords(passphrase, strength);
    if (weak) found.passphrase = weak;
    return found;
  }

  async function save() {
    const found = check();
    setErrors(found);
    setFailed(null);
    if (Object.keys(found).length > 0) return;
    const result = await add.run({ firstName, fullName, role, passphrase });
    if (result.ok) {
      announce(`${firstName} can sign in now.`);
      onClose();
    } else if (result.error.fields) setErrors(result.error.fields);
    else setFailed(result.error);
  }

  return (
    <Dialog
      title="Add a sign-in"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Leave it</Button>
          <Button variant="primary" onPress={() => void save()} isDisabled={add.isBusy}>
            Add this sign-in
          </Button>
        </>
      }
    >
      <div className="stack">
        <div className="session-two">
          <TextField
            label="First name"
            description="Shown on the sign-in screen."
            value={firstName}
            onChange={setFirstName}
            error={errors.firstName}
            maxLength={60}
            autoFocus
          />
          <TextField
            label="Full name"
            description="They are added to People too."
            value={fullName}
            onChange={setFullName}
            error={errors.fullName}
            maxLength={120}
          />
        </div>
        <RadioGroup label="What they may do" options={roleOptions} value={role} onChange={setRole} />
        <PassphraseField
          label="Their words"
          description="Let them type these themselves. They can change them in Settings at any time."
          value={passphrase}
          onChange={setPassphrase}
          error={errors.passphrase}
          autoComplete="new-password"
        />
        <Strength strength={strength} />
        {failed && <ErrorNote error={failed} />}
      </div>
    </Dialog>
  );
}
