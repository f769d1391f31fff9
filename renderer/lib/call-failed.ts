import type { CallError } from '@contract/errors';

/** How a failed call travels through react-query, which knows failures only as thrown errors. */
export class CallFailed extends Error {
  readonly callError: CallError;

  constructor(callError: CallError) {
    super(callError.kind);
    this.callError = callError;
  }
}
