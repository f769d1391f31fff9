import type { MeetingReach, ReachPerson } from '@contract/meetings/reach';
import { cameAtAll } from '@rules/attendance';
import { needsOf } from '@rules/needs-of';
import { asksResidents } from '@rules/meeting-kinds';
import { isHeard, meantFor, reachOf } from '@rules/reach';
import type { Reader } from '../../../db/client';
import { listAttendance, type AttendanceRecord } from '../../../db/queries/meetings-attendance';
import { listNamedVoices, type NamedVoice } from '../../../db/queries/meetings-reach';
import { requireMeeting } from './meeting-change';

/**
 * Who was heard at a meeting and since, with everyone it is for; of nobody, where residents are not the ones asked.
 * Throws `not-found`.
 */
export function meetingReach(reader: Reader, meetingId: string): MeetingReach {
  const { kind } = requireMeeting(reader, meetingId);
  const voices = listNamedVoices(reader, meetingId);
  const everyone = (asksResidents(kind) ? meantFor(listAttendance(reader, meetingId)) : [])
    .flatMap((row) => personOf(row, voices))
    .sort((a, b) => b.turns - a.turns || a.fullName.localeCompare(b.fullName, 'en-GB'));
  return { ...reachOf(everyone), everyone };
}

function personOf(row: AttendanceRecord, voices: readonly NamedVoice[]): ReachPerson[] {
  const { person, state, note, unwrittenTurns } = row;
  if (person === null) return [];
  const theirs = voices.filter((voice) => voice.personId === person.id);
  const came = cameAtAll(row);
  const said = theirs.filter((voice) => voice.lineId !== null && voice.source === 'said').length;
  const turns = came ? said + unwrittenTurns : 0;
  const sources = [...new Set(theirs.map((voice) => voice.source))];
  return [
    {
      ...{ attendanceId: row.id, personId: person.id, name: person.nameToUse, fullName: person.fullName },
      ...{ needs: needsOf(person), state, came, note, turns, sources },
      replies: theirs.filter((voice) => voice.lineId === null).length,
      heard: isHeard({ sources, turns }),
    },
  ];
}
