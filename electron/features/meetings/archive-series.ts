import { appendAudit } from '../../../db/audit';
import { archiveSeries as putAway } from '../../../db/queries/meetings-series';
import type { Handler } from '../context';
import { requireSeries, seriesConflict } from './save-series';

/**
 * Puts a series away or brings it back; its meetings stay. Already so is no change. Throws `not-found`, or
 * `conflict` when somebody changed it since `revision`.
 */
export const archiveSeries: Handler<'meetings.archiveSeries'> = (input, context) =>
  context.records.write((tx) => {
    const there = requireSeries(tx, input.id);
    if (there.archived === input.archived) return there;
    const at = context.now();
    if (!putAway(tx, input, at)) throw seriesConflict(there);
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: input.archived ? 'series-archived' : 'series-restored',
      subject: { kind: 'series', id: input.id },
    });
    return requireSeries(tx, input.id);
  });
