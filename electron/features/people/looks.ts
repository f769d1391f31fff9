import { ParlourError } from '@contract/errors';
import { appendAudit } from '../../../db/audit';
import type { CallContext } from '../context';

// The page is read again after each change to it; only its opening is a look. Locking opens the records anew.
const lookedAt = new WeakMap<CallContext['records'], Set<string>>();

/** Writes one look at a person's page in the trail, once a `lookId`. */
export function recordLook(lookId: string, personId: string, context: CallContext): void {
  const { records, me } = context;
  const looks = lookedAt.get(records) ?? new Set<string>();
  const look = `${lookId} ${personId}`;
  if (looks.has(look)) return;
  records.write((tx) =>
    appendAudit(tx, {
      at: context.now(),
      signInId: me.signInId,
      action: 'person-looked-at',
      subject: { kind: 'person', id: personId },
    }),
  );
  lookedAt.set(records, looks.add(look));
}

/** Throws `precondition` when a person's page was not opened first, so that nothing on it is read without a trace. */
export function requireLook(lookId: string, personId: string, { records }: CallContext): void {
  if (lookedAt.get(records)?.has(`${lookId} ${personId}`)) return;
  throw new ParlourError('precondition', 'Open this person’s page first.');
}
