import { ParlourError } from '@contract/errors';
import { seriesInput, type Series } from '@contract/meetings/series';
import { isSameData } from '@rules/same-data';
import { appendAudit } from '../../../db/audit';
import type { Reader } from '../../../db/client';
import { findSeries, insertSeries, updateSeries } from '../../../db/queries/meetings-series';
import type { Handler } from '../context';
import { toSeries } from './meeting-rows';

/**
 * Makes a series when `revision` is 0, changes it otherwise. The same series sent twice is one. Throws `not-found`,
 * or `conflict` when somebody changed it since `revision`.
 */
export const saveSeries: Handler<'meetings.saveSeries'> = (input, context) =>
  context.records.write((tx) => {
    const at = context.now();
    const there = findSeries(tx, input.id);
    const { revision, ...typed } = input;
    const values = { ...typed, kind: input.kind ?? there?.kind ?? 'residents' };
    if (there === null && revision > 0) throw noSeries();
    if (there !== null && revision === 0) return sameOrConflict(toSeries(there), values);
    if (there === null) insertSeries(tx, values, at);
    else if (!updateSeries(tx, { ...values, revision }, at)) throw seriesConflict(toSeries(there));
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: there === null ? 'series-made' : 'series-changed',
      subject: { kind: 'series', id: input.id },
      facts: { items: input.setItems.length },
    });
    return requireSeries(tx, input.id);
  });

/** One series, put away or not. Throws `not-found`. */
export function requireSeries(reader: Reader, id: string): Series {
  const record = findSeries(reader, id);
  if (record === null) throw noSeries();
  return toSeries(record);
}

/** Thrown when somebody changed the series meanwhile; carries how it now stands. */
export function seriesConflict(series: Series): ParlourError {
  const theirs = [series.title, ...series.setItems.map((item) => item.title)].join('\n');
  return new ParlourError('conflict', 'Somebody else has just changed this series.', { theirs });
}

function noSeries(): ParlourError {
  return new ParlourError('not-found', 'This series is not in the records.');
}

function sameOrConflict(there: Series, values: unknown): Series {
  if (isSameData(seriesInput.parse(there), values)) return there;
  throw seriesConflict(there);
}
