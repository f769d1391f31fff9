import { auditActions, type AuditEntry } from '@contract/audit';
import { instant } from '@contract/fields';
import { longDate } from '@rules/british-dates';
import { isRealDay } from '@rules/iso-day';
import type { AuditListRow } from '../../../db/queries/audit';

/** An entry as the screen reads it, even when somebody altered what is stored. */
export function toEntry(row: AuditListRow): AuditEntry {
  const { seq, at, by, about, aboutDate, facts } = row;
  const day = aboutDate !== null && isRealDay(aboutDate) ? `, ${longDate(aboutDate)}` : '';
  return {
    seq,
    at: instant.safeParse(at).data ?? 0,
    by,
    action: auditActions.find((action) => action === row.action) ?? 'unreadable',
    about: about === '' ? '' : about + day,
    facts,
  };
}
