import { LockOpen, ShieldCheck } from 'lucide-react';
import { lazy, Suspense, useRef, useState, useSyncExternalStore, type FormEvent } from 'react';
import type { CallError } from '@contract/errors';
import type { SessionState } from '@contract/session';
import { londonDay, longDate } from '@rules/british-dates';
import { errorWords } from '../../lib/error-words';
import { call } from '../../lib/call';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PassphraseField } from '../../ui/PassphraseField';
import { TextField } from '../../ui/TextField';
import { SampleWords } from './SampleWords';
import { SessionCard } from './SessionCard';
import { durationWords, useCountdown } from './use-countdown';
import { WhoCards, type Who } from './WhoCards';

const Recover = lazy(async () => ({ default: (await import('./Recover')).Recover }));

export type Locked = Extract<SessionState, { state: 'locked' }>;

interface SignInProps {
  session: Locked;
  /** When main was asked, epoch ms: the wait counts from then. */
  askedAt: number;
}

function tellWords(error: CallError): string {
  const words = errorWords(error);
  if (error.kind === 'validation' && error.fields) return Object.values(error.fields)[0] ?? words.title;
  const ownWords: readonly CallError['kind'][] = [
    'forbidden',
    'validation',
    'precondition',
    'wait',
    'not-found',
  ];
  return ownWords.includes(error.kind) ? error.message : `${words.title} ${words.next}`;
}

function everyMinute(tick: () => void): () => void {
  const timer = setInterval(tick, 60_000);
  return () => clearInterval(timer);
}
const today = () => londonDay(Date.now());

function SealedWords() {
  return (
    <>
      <Icon of={ShieldCheck} size="small" /> Sealed on this PC. Nothing leaves it unless you print it, save it
      or back it up.
    </>
  );
}

function SignInForm({ session, askedAt, onForgot }: SignInProps & { onForgot: () => void }) {
  const first = session.people[0];
  const [who, setWho] = useState<Who>(first ? { signInId: first.signInId } : 'someone-else');
  const [firstName, setFirstName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [isBusy, setBusy] = useState(false);
  const [until, setUntil] = useState(askedAt + session.waitSeconds * 1000);
  const field = useRef<HTMLInputElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const left = useCountdown(until);

  function choose(next: Who) {
    setWho(next);
    setError(undefined);
  }

  async function open() {
    setBusy(true);
    setError(undefined);
    const result = await call('session.signIn', {
      who: who === 'someone-else' ? { firstName } : who,
      passphrase,
    });
    setBusy(false);
    if (result.ok) {
      setPassphrase('');
      return;
    }
    if (result.error.seconds) setUntil(Date.now() + result.error.seconds * 1000);
    setError(tellWords(result.error));
    field.current?.focus();
    field.current?.select();
  }

  function press(event: FormEvent) {
    event.preventDefault();
    if (isBusy || left > 0) return;
    if (who === 'someone-else' && firstName.trim() === '') {
      nameField.current?.focus();
      return;
    }
    if (passphrase === '') {
      setError('Type your words, then open the records.');
      field.current?.focus();
      return;
    }
    void open();
  }

  return (
    <form onSubmit={press} className="session-form" noValidate>
      <WhoCards people={session.people} who={who} onChange={choose} withSomeoneElse />
      {who === 'someone-else' && (
        <TextField
          label="Your first name"
          value={firstName}
          onChange={setFirstName}
          inputRef={nameField}
          maxLength={60}
        />
      )}
      <PassphraseField
        label="Your words"
        value={passphrase}
        onChange={setPassphrase}
        inputRef={field}
        error={left > 0 ? undefined : error}
        autoComplete="current-password"
        autoFocus
      />
      {session.sampleWords && <SampleWords words={session.sampleWords} onUse={setPassphrase} />}
      {left > 0 && (
        <p className="session-wait">
          <span role="alert">{error ?? 'A short wait, because the words were wrong before.'}</span>{' '}
          <span className="figures">You can try again in {durationWords(left)}.</span>
        </p>
      )}
      <div className="row">
        <Button variant="primary" size="meeting" icon={LockOpen} sends isDisabled={isBusy || left > 0}>
          {isBusy ? 'Opening the records' : 'Open the records'}
        </Button>
        <Button variant="quiet" size="meeting" onPress={onForgot}>
          I forgot my words
        </Button>
      </div>
    </form>
  );
}

/** Sign-in, and the same after a lock. It knows first names and the date, because nothing else is outside the seal. */
export function SignIn({ session, askedAt }: SignInProps) {
  const [forgot, setForgot] = useState(false);
  const date = useSyncExternalStore(everyMinute, today);
  const form = <SignInForm session={session} askedAt={askedAt} onForgot={() => setForgot(true)} />;
  return (
    <SessionCard title="Parlour" under={longDate(date)} foot={forgot ? undefined : <SealedWords />}>
      {forgot ? (
        <Suspense fallback={null}>
          <Recover people={session.people} onBack={() => setForgot(false)} />
        </Suspense>
      ) : (
        form
      )}
    </SessionCard>
  );
}
