import type { OutputOf } from '@contract/api';
import type { WaitingVoice } from '@contract/voices';
import { daysBetween } from '@rules/iso-day';
import { lateSince } from '@rules/waiting';
import type { Reader } from '../../../db/client';
import { listClosedDays } from '../../../db/queries/place';
import { countUnanswered, pageOfUnanswered, promisesTo } from '../../../db/queries/voices-waiting';
import { voicesById } from '../../../db/queries/voices-thread';
import type { Handler } from '../context';
import { placeKindOf, toVoice } from './named';

/** A page of the voices waiting for an answer, longest first, and how many there are. */
export const waiting: Handler<'voices.waiting'> = (page, context) => {
  const { reader } = context.records;
  const day = context.today();
  const late = lateSince(day, listClosedDays(reader));
  const ids = pageOfUnanswered(reader, { ...page, without: 'settled' });
  const promises = promisesTo(reader, ids);
  const placeKind = placeKindOf(reader);
  const counted = countUnanswered(reader, { without: 'settled', late });
  return {
    voices: voicesById(reader, ids).map((record): WaitingVoice => ({
      ...toVoice(record, placeKind),
      ageDays: Math.max(0, daysBetween(record.saidOn, day)),
      late: record.saidOn <= late,
      promised: promises.get(record.id) ?? null,
    })),
    ...{ total: counted.all, late: counted.late, today: day },
  };
};

/** How many voices wait for an answer, and how many of them for more than 20 working days. */
export const counts: Handler<'voices.counts'> = (_input, context) =>
  countWaiting(context.records.reader, context.today());

function countWaiting(reader: Reader, today: string): OutputOf<'voices.counts'> {
  const late = lateSince(today, listClosedDays(reader));
  const counted = countUnanswered(reader, { without: 'settled', late });
  return { waiting: counted.all, late: counted.late };
}
