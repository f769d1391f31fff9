import { useState, type FormEvent } from 'react';
import type { CallError } from '@contract/errors';
import { announce } from '../../lib/announce';
import { useMe } from '../../lib/session-store';
import { useCall } from '../../lib/use-call';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ErrorNote } from '../../ui/ErrorNote';
import { Note } from '../../ui/Note';
import { PassphraseField } from '../../ui/PassphraseField';
import { Check } from 'lucide-react';
import { Strength } from '../../ui/Strength';
import { useStrength, weakWords } from '../../lib/use-strength';

interface Errors {
  current?: string;
  next?: string;
}

/** New words for whoever is signed in. */
export function MyPassphrase() {
  const me = useMe();
  const change = useCall('session.changePassphrase');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const [failed, setFailed] = useState<CallError | null>(null);
  const [isDone, setDone] = useState(false);
  const strength = useStrength(next, me ? [me.firstName] : []);

  async function save() {
    const found: Errors = {
      current: current === '' ? 'Type the words you sign in with now.' : undefined,
      next: weakWords(next, strength),
    };
    setErrors(found);
    setFailed(null);
    setDone(false);
    if (found.current ?? found.next) return;
    const result = await change.run({ current, next });
    if (!result.ok) {
      if (result.error.fields) setErrors(result.error.fields);
      else setFailed(result.error);
      return;
    }
    setCurrent('');
    setNext('');
    setDone(true);
    announce('Your words are changed.');
  }

  function press(event: FormEvent) {
    event.preventDefault();
    if (!change.isBusy) void save();
  }

  return (
    <Card title="My passphrase">
      <form onSubmit={press} className="stack" noValidate>
        <PassphraseField
          label="Your words now"
          value={current}
          onChange={setCurrent}
          error={errors.current}
          autoComplete="current-password"
        />
        <PassphraseField
          label="Your new words"
          value={next}
          onChange={setNext}
          error={errors.next}
          autoComplete="new-password"
        />
        {next !== '' && <Strength strength={strength} />}
        {isDone && (
          <Note tone="leaf" icon={Check}>
            <p>Your words are changed. Use the new ones from the next sign-in.</p>
          </Note>
        )}
        {failed && <ErrorNote error={failed} />}
        <div className="row">
          <Button sends isDisabled={change.isBusy}>
            Change my words
          </Button>
        </div>
      </form>
    </Card>
  );
}
