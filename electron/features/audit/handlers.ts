import type { OutputOf } from '@contract/api';
import { checkAudit } from '../../../db/audit';
import { countAudit, findAudit, listAudit } from '../../../db/queries/audit';
import type { HandlersOf } from '../context';
import { toEntry } from './to-entry';

/** What happened, and whether the trail of it is whole. */
export const auditHandlers: HandlersOf<'audit'> = {
  'audit.list': (input, { records: { reader } }) => ({
    entries: listAudit(reader, input).map(toEntry),
    total: countAudit(reader),
  }),
  'audit.check': (_input, { records: { reader } }): OutputOf<'audit.check'> => {
    const found = checkAudit(reader);
    if (found.whole) return { whole: true, checked: found.checked };
    const row = found.problem === 'altered' ? findAudit(reader, found.seq) : null;
    return {
      whole: false,
      checked: found.checked,
      seq: found.seq,
      problem: found.problem,
      firstAltered: row === null ? null : toEntry(row),
    };
  },
};
