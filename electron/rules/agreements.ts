import type { Agreement, AgreementKind } from '@contract/people-page';

export type Standing =
  | { answer: 'not-asked' }
  | { answer: 'yes' | 'no'; asked: Agreement }
  | { answer: 'withdrawn'; asked: Agreement; withdrawnOn: string };

/**
 * How a person's agreement to one thing stands: the last time they were asked decides, and a yes taken back is a no.
 * `agreements` are newest first.
 */
export function standingOf(agreements: readonly Agreement[], what: AgreementKind): Standing {
  const asked = agreements.find((agreement) => agreement.what === what);
  if (asked === undefined) return { answer: 'not-asked' };
  if (!asked.agreed) return { answer: 'no', asked };
  if (asked.withdrawnOn !== null) return { answer: 'withdrawn', asked, withdrawnOn: asked.withdrawnOn };
  return { answer: 'yes', asked };
}
