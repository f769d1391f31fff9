import type { AuditAction } from '@contract/audit';
import type { IssuePaper } from '@contract/newsletters/papers';
import { appendAudit } from '../../../../db/audit';
import type { CallContext } from '../../context';

/** Notes in the trail that papers of an issue left the records. */
export function notePapers(
  context: CallContext,
  issueId: string,
  { action, papers }: { action: AuditAction; papers: readonly IssuePaper[] },
): void {
  const [at, { signInId }] = [context.now(), context.me];
  context.records.write((tx) => {
    for (const edition of papers) {
      appendAudit(tx, {
        ...{ at, signInId, action },
        ...{ subject: { kind: 'issue', id: issueId }, facts: { edition } },
      });
    }
  });
}
