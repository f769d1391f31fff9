import type { InputOf, MethodName, OutputOf } from '@contract/api';
import type { CallError, CallResult } from '@contract/errors';
import './bridge';

const lost: CallError = {
  kind: 'internal',
  message: 'Parlour did not answer. What was saved before is safe.',
};

function isResult(answer: unknown): answer is CallResult<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

/**
 * One call through the door. Never throws: a bridge that breaks is an `internal` error like any other.
 * The value's shape is what main's own output check promises.
 */
export async function call<N extends MethodName>(
  name: N,
  input: InputOf<N>,
): Promise<CallResult<OutputOf<N>>> {
  try {
    const answer = await window.parlour.call(name, input);
    return isResult(answer) ? (answer as CallResult<OutputOf<N>>) : { ok: false, error: lost };
  } catch {
    return { ok: false, error: lost };
  }
}
