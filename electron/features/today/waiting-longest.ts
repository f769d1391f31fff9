import type { OutputOf } from '@contract/api';
import type { PlaceKind } from '@contract/place';
import { daysBetween } from '@rules/iso-day';
import { unnamedAt } from '@rules/meeting-kinds';
import { printedName } from '@rules/name-in-print';
import { lateSince } from '@rules/waiting';
import type { Reader } from '../../../db/client';
import { listClosedDays } from '../../../db/queries/place';
import { voicesById } from '../../../db/queries/voices-thread';
import { countUnanswered, pageOfUnanswered, promisesTo } from '../../../db/queries/voices-waiting';

const shown = 3;

type Waiting = NonNullable<OutputOf<'today.get'>['waiting']>;

/** The voices that wait longest for an answer, and how many wait. */
export function waitingLongest(reader: Reader, today: string, placeKind: PlaceKind): Waiting {
  const late = lateSince(today, listClosedDays(reader));
  const ids = pageOfUnanswered(reader, { without: 'settled', offset: 0, limit: shown });
  const promises = promisesTo(reader, ids);
  const counted = countUnanswered(reader, { without: 'settled', late });
  return {
    voices: voicesById(reader, ids).map((voice) => {
      const { id, words, person, personId, source, way, heardBy, saidOn, meeting, lineId } = voice;
      return {
        ...{ id, words, personId, source, way, heardBy, saidOn, meeting, lineId },
        ...{ noAnswerBecause: voice.noAnswerBecause, revision: voice.revision },
        who:
          person === null
            ? unnamedAt(meeting?.kind ?? 'residents', placeKind)
            : printedName(person, placeKind),
        ageDays: Math.max(0, daysBetween(saidOn, today)),
        late: saidOn <= late,
        promised: promises.get(id) ?? null,
      };
    }),
    ...{ total: counted.all, late: counted.late },
  };
}
