import { lazy, Suspense, useEffect } from 'react';
import type { SessionState } from '@contract/session';
import { call } from '../lib/call';
import { onEvent } from '../lib/events';
import { useFirstRunUnderWay } from '../lib/first-run';
import { flushAll } from '../lib/save-queue';
import { followSession, refreshSession, useKnown } from '../lib/session-store';
import { followTextSizeKeys, readTextSize } from '../lib/text-size';
import { SignIn } from '../features/session/SignIn';
import { SessionCard } from '../features/session/SessionCard';
import { Button } from '../ui/Button';
import { errorWords } from '../lib/error-words';
import { loadRecords } from './load-records';

const Records = lazy(async () => ({ default: (await loadRecords()).Records }));
const FirstRun = lazy(async () => ({ default: (await import('../features/session/FirstRun')).FirstRun }));
const Trouble = lazy(async () => ({ default: (await import('../features/session/Trouble')).Trouble }));

/** Before a lock or the window's end, saves what is typed and says whether all of it is in the records. */
function answerFlush(): () => void {
  return onEvent((event) => {
    if (event.event !== 'flush') return;
    void flushAll().then((saved) => call('session.flushed', { token: event.token, saved }));
  });
}

type Later = Exclude<SessionState, { state: 'first-run' }>;

function ScreenFor({ session, at }: { session: Later; at: number }) {
  switch (session.state) {
    case 'trouble':
      return <Trouble session={session} />;
    case 'locked':
      // Another home's people are another screen: nobody chosen or typed for the one is kept for the other.
      return (
        <SignIn key={session.people.map((person) => person.signInId).join()} session={session} askedAt={at} />
      );
    case 'open':
      return <Records key={session.me.signInId} />;
  }
}

/** Loads the rest while someone reads the first screen or types, once nothing else is waiting. */
function useQuietLoad() {
  useEffect(() => {
    const timer = setTimeout(() => void loadRecords(), 600);
    return () => clearTimeout(timer);
  }, []);
}

interface AppProps {
  /** The first asking how the records stand, when it was sent before anything was drawn. */
  asked?: Promise<void>;
}

/** Which of the few screens there are stands now: first run, trouble, sign-in or the records. */
export function App({ asked }: AppProps) {
  const known = useKnown();
  const isMakingPlace = useFirstRunUnderWay();
  useEffect(() => followSession(asked), [asked]);
  useEffect(answerFlush, []);
  useQuietLoad();
  useEffect(followTextSizeKeys, []);
  useEffect(() => void readTextSize(), []);

  if (known.is === 'asking') return <main className="session-wall" />;
  if (known.is === 'unknown') {
    const words = errorWords(known.error);
    return (
      <SessionCard title="Parlour could not open yet">
        <p role="alert">
          {words.title} {words.safe}
        </p>
        <p>{words.next}</p>
        <div className="row">
          <Button variant="primary" onPress={() => void refreshSession()}>
            Try again
          </Button>
        </div>
      </SessionCard>
    );
  }
  const { session, at } = known;
  return (
    <Suspense fallback={<main className="session-wall" aria-busy />}>
      {isMakingPlace || session.state === 'first-run' ? (
        <FirstRun />
      ) : (
        <ScreenFor session={session} at={at} />
      )}
    </Suspense>
  );
}
