import { voiceSources } from '@contract/meetings/minutes';
import type { MeetingReach, ReachPerson } from '@contract/meetings/reach';
import { cameAtAll } from '@rules/attendance';
import { needsOf } from '@rules/needs-of';
import { asksResidents, isFor } from '@rules/meeting-kinds';
import { isHeard, meantFor, reachOf, type Reach } from '@rules/reach';
import type { Reader } from '../../../db/client';
import {
  listAttendance,
  type AttendanceRecord,
  type AttendanceRow,
} from '../../../db/queries/meetings-attendance';
import type { MeetingRow } from '../../../db/queries/meetings-list';
import { listInvited, listKeptOf, type KeptOf } from '../../../db/queries/meetings-reach';
import { requireMeeting } from './meeting-change';

/**
 * Who was heard at a meeting and since, with everyone it is for; of nobody, where residents are not the ones asked.
 * Throws `not-found`.
 */
export function meetingReach(reader: Reader, meetingId: string): MeetingReach {
  const { kind } = requireMeeting(reader, meetingId);
  const kept = Map.groupBy(listKeptOf(reader, [meetingId]), ({ personId }) => personId);
  const everyone = (asksResidents(kind) ? meantFor(listAttendance(reader, meetingId)) : [])
    .flatMap((row) => personOf(row, kept.get(row.personId ?? '') ?? []))
    .sort((a, b) => b.turns - a.turns || a.fullName.localeCompare(b.fullName, 'en-GB'));
  return { ...reachOf(everyone), everyone };
}

/**
 * The figures of {@link meetingReach} twice: as they stood when the meeting ended, and with what was kept of people
 * since. Null where residents are not the ones asked.
 */
export function reachThenAndNow(
  reader: Reader,
  meeting: Held,
  attendance: readonly AttendanceRecord[],
): { then: Reach; now: Reach } | null {
  if (!asksResidents(meeting.kind)) return null;
  const people = meantFor(attendance).filter(({ person }) => person !== null);
  const all = listKeptOf(reader, [meeting.id]);
  const reach = (of: readonly KeptOf[]) => {
    const kept = Map.groupBy(of, ({ personId }) => personId);
    return reachOf(people.map((row) => countsOf(row, kept.get(row.personId ?? '') ?? [])));
  };
  return { then: reach(all.filter(({ lines }) => lines > 0)), now: reach(all) };
}

type Held = Pick<MeetingRow, 'id' | 'kind'>;

/**
 * Each meeting with the figures of {@link meetingReach}, without the people, in the order given; of those it is for, also
 * where residents are not the ones asked.
 */
export function reachOfEach<M extends Held>(
  reader: Reader,
  meetings: readonly M[],
): (M & { reach: Reach })[] {
  const ids = meetings.map(({ id }) => id);
  const invited = Map.groupBy(listInvited(reader, ids), ({ meetingId }) => meetingId);
  const kept = Map.groupBy(listKeptOf(reader, ids), ({ meetingId, personId }) => `${meetingId} ${personId}`);
  return meetings.map((meeting) => {
    const all = invited.get(meeting.id) ?? [];
    const { kind } = meeting;
    const list = asksResidents(kind) ? meantFor(all) : all.filter(({ part }) => isFor(kind, part));
    const people = list.filter(({ personId }) => personId !== null);
    const counts = people.map((row) => countsOf(row, kept.get(`${meeting.id} ${row.personId}`) ?? []));
    return { ...meeting, reach: reachOf(counts) };
  });
}

function personOf(row: AttendanceRecord, kept: readonly KeptOf[]): ReachPerson[] {
  const { person, state, note } = row;
  if (person === null) return [];
  const counts = countsOf(row, kept);
  return [
    {
      ...{ attendanceId: row.id, personId: person.id, name: person.nameToUse, fullName: person.fullName },
      ...{ needs: needsOf(person), state, note, ...counts },
      replies: kept.reduce((sum, { replies }) => sum + replies, 0),
      heard: isHeard(counts),
    },
  ];
}

type Presence = Pick<AttendanceRow, 'part' | 'state' | 'arrivedAt' | 'leftAt' | 'unwrittenTurns'>;

function countsOf(row: Presence, kept: readonly KeptOf[]): Pick<ReachPerson, 'came' | 'turns' | 'sources'> {
  const came = cameAtAll(row);
  const said = kept.find(({ source }) => source === 'said')?.lines ?? 0;
  return {
    came,
    turns: came ? said + row.unwrittenTurns : 0,
    sources: voiceSources.filter((source) => kept.some((of) => of.source === source)),
  };
}
