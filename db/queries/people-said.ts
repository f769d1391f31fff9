import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  getTableColumns,
  inArray,
  isNotNull,
  isNull,
  or,
  sql,
} from 'drizzle-orm';
import type { Reader } from '../client';
import { attendance, meeting } from '../schema/meetings';
import { person } from '../schema/people';
import { action, decision, outcome, toldBack, voice, voiceAnswer } from '../schema/voices';
import type { ActionRow, DecisionRow, OutcomeRecord, VoiceRow } from './voices';
import type { PersonRow } from './people';

interface PageOf {
  personId: string;
  offset: number;
  limit: number;
}

type ActionOwned = ActionRow & { owner: PersonRow | null };
type SaidAnswer = { voiceId: string; outcomes: OutcomeRecord[] } & (
  { decision: DecisionRow; action: null } | { decision: null; action: ActionOwned }
);

const ofPerson = (personId: string) => and(eq(voice.personId, personId), isNull(voice.archivedAt));

/** How many voices a person has. */
export function countSaid(reader: Reader, personId: string): number {
  return reader.select({ count: count() }).from(voice).where(ofPerson(personId)).get()?.count ?? 0;
}

/** A page of a person's voices, newest first, each with what came of it; four queries however many there are. */
export function listSaid(
  reader: Reader,
  { personId, offset, limit }: PageOf,
): { voice: VoiceRow; answers: SaidAnswer[] }[] {
  const voices = reader
    .select()
    .from(voice)
    .where(ofPerson(personId))
    .orderBy(desc(voice.saidOn), desc(voice.createdAt), desc(voice.id))
    .limit(limit)
    .offset(offset)
    .all();
  const answers = answersTo(
    reader,
    voices.map(({ id }) => id),
  );
  return voices.map((row) => ({ voice: row, answers: answers.filter(({ voiceId }) => voiceId === row.id) }));
}

function answersTo(reader: Reader, voiceIds: string[]): SaidAnswer[] {
  const answers = reader
    .select({ voiceId: voiceAnswer.voiceId, decision, action, owner: person })
    .from(voiceAnswer)
    .leftJoin(decision, and(eq(decision.id, voiceAnswer.decisionId), isNull(decision.archivedAt)))
    .leftJoin(action, and(eq(action.id, voiceAnswer.actionId), isNull(action.archivedAt)))
    .leftJoin(person, eq(person.id, action.ownerId))
    .where(and(inArray(voiceAnswer.voiceId, voiceIds), isNull(voiceAnswer.archivedAt)))
    .orderBy(asc(voiceAnswer.createdAt), asc(voiceAnswer.id))
    .all();
  const outcomes = outcomesOf(
    reader,
    answers.flatMap((row) => (row.decision === null ? [] : [row.decision.id])),
    answers.flatMap((row) => (row.action === null ? [] : [row.action.id])),
  );
  const told = reader.select().from(toldBack).where(inArray(toldBack.voiceId, voiceIds)).all();
  return answers.flatMap(({ voiceId, decision: decided, action: done, owner }): SaidAnswer[] => {
    const came = (of: Pick<OutcomeRecord, 'decisionId' | 'actionId'>) =>
      outcomes
        .filter((row) => row.decisionId === of.decisionId && row.actionId === of.actionId)
        .map((row) => ({
          ...row,
          toldBack: told.filter((one) => one.outcomeId === row.id && one.voiceId === voiceId),
        }));
    if (decided !== null) {
      return [
        {
          voiceId,
          decision: decided,
          action: null,
          outcomes: came({ decisionId: decided.id, actionId: null }),
        },
      ];
    }
    if (done === null) return [];
    return [
      {
        voiceId,
        decision: null,
        action: { ...done, owner },
        outcomes: came({ decisionId: null, actionId: done.id }),
      },
    ];
  });
}

function outcomesOf(reader: Reader, decisionIds: string[], actionIds: string[]) {
  return reader
    .select()
    .from(outcome)
    .where(or(inArray(outcome.decisionId, decisionIds), inArray(outcome.actionId, actionIds)))
    .orderBy(asc(outcome.happenedOn), asc(outcome.createdAt))
    .all();
}

const wereThere = (personId: string) =>
  and(
    eq(attendance.personId, personId),
    isNull(attendance.archivedAt),
    inArray(attendance.state, ['here', 'left']),
  );

// Those put away are few: none of the others has to be looked up.
const isPutAway = sql`(select ${meeting.id} from ${meeting} where ${isNotNull(meeting.archivedAt)})`;

/** How many meetings a person was at. */
export function countAttended(reader: Reader, personId: string): number {
  const found = reader
    .select({ count: count() })
    .from(attendance)
    .where(and(wereThere(personId), sql`${attendance.meetingId} not in ${isPutAway}`))
    .get();
  return found?.count ?? 0;
}

// A condition of its own, because Drizzle drops the table's name from columns written straight into a select.
const spokenThere = (personId: string) =>
  and(eq(voice.meetingId, meeting.id), isNotNull(voice.lineId), ofPerson(personId));

/**
 * A page of the meetings a person was at, newest first; `spoke` counts what they said in each. The meetings are gone
 * through in their own order until the page is full, and what stands beside them is read for the page alone.
 */
export function listAttended(reader: Reader, { personId, offset, limit }: PageOf) {
  const page = reader
    .select({ id: meeting.id })
    .from(meeting)
    .where(and(isNull(meeting.archivedAt), exists(attendedBy(reader, personId))))
    .orderBy(...newestFirst)
    .limit(limit)
    .offset(offset);
  return reader
    .select({
      ...getTableColumns(meeting),
      attended: attendance.state,
      spoke: sql<number>`(select count(*) from ${voice} where ${spokenThere(personId)})`,
    })
    .from(meeting)
    .innerJoin(attendance, and(eq(attendance.meetingId, meeting.id), wereThere(personId)))
    .where(inArray(meeting.id, page))
    .orderBy(...newestFirst)
    .all();
}

const newestFirst = [desc(meeting.date), desc(meeting.startTime), desc(meeting.id)];

const attendedBy = (reader: Reader, personId: string) =>
  reader
    .select({ id: attendance.id })
    .from(attendance)
    .where(and(eq(attendance.meetingId, meeting.id), wereThere(personId)));
