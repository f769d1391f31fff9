import { ParlourError, type ErrorKind } from '@contract/errors';

/** The ParlourError a piece of work fails with; anything else, or going through, fails the test. */
export async function failure(work: Promise<unknown>): Promise<ParlourError> {
  const error: unknown = await work.then(
    () => new Error('It was let through.'),
    (reason: unknown) => reason,
  );
  if (error instanceof ParlourError) return error;
  throw error;
}

export async function kindOf(work: Promise<unknown>): Promise<ErrorKind> {
  return (await failure(work)).kind;
}
