import type { MethodName } from './api';

/** All the big screen's own window may call: it reads what it shows, and nothing else. */
export const bigScreenMayCall: readonly string[] = ['bigScreen.now'] satisfies MethodName[];
