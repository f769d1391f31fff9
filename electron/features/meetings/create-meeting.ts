import { v7 } from 'uuid';
import { ParlourError } from '@contract/errors';
import { appendAudit } from '../../../db/audit';
import type { Writer } from '../../../db/client';
import { insertItem } from '../../../db/queries/meetings-items';
import { findMeeting, insertMeeting } from '../../../db/queries/meetings-list';
import { findSeries } from '../../../db/queries/meetings-series';
import type { Handler } from '../context';
import { checkOfficers, inviteEveryone } from './people-in-meeting';

/**
 * Makes a meeting: the set items of its series are copied in, and every resident, the chair and the minute-taker are
 * invited. Sent twice it is made once. Throws `validation` on chair or minute-taker, `not-found` on the series.
 */
export const createMeeting: Handler<'meetings.create'> = (input, context) =>
  context.records.write((tx) => {
    const { id } = input;
    if (findMeeting(tx, id) !== null) return { id };
    checkOfficers(tx, input);
    const at = context.now();
    insertMeeting(tx, input, at);
    const items = input.seriesId === null ? 0 : copySetItems(tx, id, input.seriesId, at);
    const invited = inviteEveryone(tx, { ...input, meetingId: id }, at);
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: 'meeting-made',
      subject: { kind: 'meeting', id },
      facts: { items, invited },
    });
    return { id };
  });

function copySetItems(tx: Writer, meetingId: string, seriesId: string, at: number): number {
  const series = findSeries(tx, seriesId);
  if (series === null) throw new ParlourError('not-found', 'This series is not in the records.');
  for (const { title, minutes, picture } of series.setItems) {
    insertItem(tx, { id: v7(), meetingId, title, note: '', minutes, picture, askedById: null }, at);
  }
  return series.setItems.length;
}
