import { agendaTotals } from '@rules/agenda-totals';
import { minutesDeadlines } from '@rules/working-days';
import type { Reader } from '../../../db/client';
import { listItems } from '../../../db/queries/meetings-items';
import { findPlace, listClosedDays } from '../../../db/queries/place';
import type { AgendaContent } from './agenda-document';
import { requireMeeting } from './meeting-change';
import { printedNames } from './printed-names';

/** The agenda as plain data to print, every name as that person agreed. Throws `not-found`. */
export function buildAgendaContent(reader: Reader, meetingId: string): AgendaContent {
  const meeting = requireMeeting(reader, meetingId);
  const place = findPlace(reader);
  const items = listItems(reader, meetingId);
  const asked = items.map((item) => item.askedById);
  const nameOf = printedNames(
    reader,
    [meeting.chairId, meeting.minuteTakerId, ...asked],
    place?.kind ?? 'care-home',
  );
  const totals = agendaTotals(items, meeting.startTime, meeting.kind);
  const { agendaOut, holidaysKnown } = minutesDeadlines(meeting.date, listClosedDays(reader));
  const { title, date, startTime, room } = meeting;
  return {
    ...{ title, date, startTime, room, endTime: totals.endTime, totalMinutes: totals.minutes },
    ...(meeting.kind === 'phone-round' ? { isRound: true as const } : {}),
    placeName: place?.name ?? '',
    provider: place?.provider ?? '',
    chair: nameOf(meeting.chairId),
    minuteTaker: nameOf(meeting.minuteTakerId),
    giveOutBy: holidaysKnown ? agendaOut : null,
    items: items.map(({ title: about, note, minutes, picture, askedById }, at) => ({
      ...{ number: at + 1, title: about, note, minutes, picture },
      askedBy: nameOf(askedById),
    })),
  };
}
