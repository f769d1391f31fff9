import type { Reader } from './client';

/**
 * A query built and compiled once for each open file, for those that run at every key press. `build` gets the
 * connection and returns the prepared query; what changes from call to call goes in as placeholders.
 */
export function prepared<Handle extends Reader, Query>(
  build: (handle: Handle) => Query,
): (handle: Handle) => Query {
  const built = new WeakMap<Handle, Query>();
  return (handle) => {
    const kept = built.get(handle);
    if (kept !== undefined) return kept;
    const query = build(handle);
    built.set(handle, query);
    return query;
  };
}
