import { v7 } from 'uuid';
import { appendAudit } from '../../../db/audit';
import { insertItem } from '../../../db/queries/meetings-items';
import { findMeeting, insertMeeting } from '../../../db/queries/meetings-list';
import type { Handler } from '../context';
import { checkOfficers, inviteEveryone } from './people-in-meeting';
import { requireSeries } from './save-series';

/**
 * Makes a meeting: the kind and set items of its series are copied in, and everyone it is for, the chair and the
 * minute-taker are invited. Sent twice it is made once. Throws `validation` on chair or minute-taker, `not-found` on the series.
 */
export const createMeeting: Handler<'meetings.create'> = (input, context) =>
  context.records.write((tx) => {
    const { id } = input;
    if (findMeeting(tx, id) !== null) return { id };
    checkOfficers(tx, input);
    const series = input.seriesId === null ? null : requireSeries(tx, input.seriesId);
    const setItems = series?.setItems ?? [];
    const kind = series?.kind ?? input.kind ?? 'residents';
    const at = context.now();
    insertMeeting(tx, { ...input, kind }, at);
    for (const { title, minutes, picture } of setItems) {
      insertItem(tx, { id: v7(), meetingId: id, title, note: '', minutes, picture, askedById: null }, at);
    }
    const invited = inviteEveryone(tx, { ...input, kind, meetingId: id }, at);
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: 'meeting-made',
      subject: { kind: 'meeting', id },
      facts: { items: setItems.length, invited },
    });
    return { id };
  });
