import type { CallError } from '@contract/errors';
import type { Me, SessionState } from '@contract/session';
import { call } from './call';
import { onEvent } from './events';
import { createStore, useStore } from './store';

/** What main says of the records: not asked yet, an answer, or why there is none. */
export type Known =
  { is: 'asking' } | { is: 'known'; session: SessionState; at: number } | { is: 'unknown'; error: CallError };
export type OpenSession = Extract<SessionState, { state: 'open' }>;

const store = createStore<Known>({ is: 'asking' });

/** Asks main again how the records stand. */
export async function refreshSession(): Promise<void> {
  const result = await call('session.state', {});
  if (result.ok) store.set({ is: 'known', session: result.value, at: Date.now() });
  else store.set({ is: 'unknown', error: result.error });
}

/** Asks once, unless that was `asked` before, and then follows every change of the session; the answer stops it. */
export function followSession(asked?: Promise<void>): () => void {
  if (asked === undefined) {
    store.set({ is: 'asking' });
    void refreshSession();
  }
  return onEvent((event) => {
    if (event.event === 'changed' && event.topics.includes('session')) void refreshSession();
  });
}

export function useKnown(): Known {
  return useStore(store);
}

/** The open session, or null when the records are locked. */
export function useOpenSession(): OpenSession | null {
  const known = useStore(store);
  return known.is === 'known' && known.session.state === 'open' ? known.session : null;
}

/** Who is signed in, or null. */
export function useMe(): Me | null {
  return useOpenSession()?.me ?? null;
}
