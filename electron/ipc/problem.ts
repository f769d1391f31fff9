/** An unexpected failure as it may be logged: where and what kind, never the words that were being saved. */
export interface Problem {
  id: string;
  /** The call under way; empty for none. */
  call: string;
  /** The error's class and code, for itself and what caused it: "DrizzleQueryError < SqliteError SQLITE_CONSTRAINT". */
  kind: string;
  /** Stack frames only: an error's message can quote what it choked on. */
  frames: string[];
}

/** The loggable part of whatever was thrown. */
export function describeProblem(id: string, call: string, error: unknown): Problem {
  const kinds: string[] = [];
  let frames: string[] = [];
  for (let cause = error; cause instanceof Error && kinds.length < 5; cause = cause.cause) {
    const code = 'code' in cause && typeof cause.code === 'string' ? ` ${cause.code}` : '';
    kinds.push(`${cause.name}${code}`);
    frames = (cause.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12);
  }
  return { id, call: knownShape(call), kind: kinds.join(' < ') || typeof error, frames };
}

/** A caller may name a call anything; only what looks like one of ours reaches the log. */
function knownShape(call: string): string {
  return /^[a-zA-Z]{1,20}\.[a-zA-Z]{1,40}$/.test(call) ? call : '';
}
