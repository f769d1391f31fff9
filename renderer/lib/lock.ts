import type { CallError } from '@contract/errors';
import { call } from './call';
import { createStore, useStore } from './store';

const refusal = createStore<CallError | null>(null);

/** Locks now. What is typed is saved first; when it cannot be, Parlour stays open and says why. */
export async function lockNow(): Promise<void> {
  const result = await call('session.lock', {});
  refusal.set(result.ok ? null : result.error);
}

/** Puts the last refusal away. */
export function forgetRefusal(): void {
  refusal.set(null);
}

/** Why the last try to lock was refused; null when it was not. */
export function useLockRefusal(): CallError | null {
  return useStore(refusal);
}
