import { and, asc, between, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Reader } from '../client';
import { meeting } from '../schema/meetings';
import { person } from '../schema/people';
import { action, decision, toldBack, voice, voiceAnswer } from '../schema/voices';
import type { PersonRow } from './people';

/** A voice's source and whose it is, the day it was heard, the first day of an answer that is settled, whether it was told back, and needs no answer. */
export interface VoiceFollowed {
  id: string;
  source: (typeof voice.$inferSelect)['source'];
  heardOn: string;
  answeredOn: string | null;
  told: boolean;
  needsNone: boolean;
  person: Pick<PersonRow, 'kind'> | null;
  meeting: Pick<typeof meeting.$inferSelect, 'kind'> | null;
}

// Conditions of their own, because Drizzle drops the table's name from columns written straight into a select.
const toldThis = eq(toldBack.voiceId, voice.id);
// Whether they wait or not: the index by day begins with that, and without it every voice there ever was is unsealed.
const ofEither = inArray(voice.waits, [true, false]);
// A decision put off, and an action not done yet, are a promise and no answer.
const settledOn = sql<string | null>`min(case
  when ${voiceAnswer.archivedAt} is not null then null
  when ${decision.id} is not null and coalesce(${decision.how}, '') <> 'deferred' then ${decision.decidedOn}
  when ${action.state} in ('done', 'dropped') then ${action.closedOn} end)`;

/** Every voice heard from `since` to `today` (`YYYY-MM-DD`, both counted in) with what became of it; one query. */
export function listFollowed(reader: Reader, since: string, today: string): VoiceFollowed[] {
  return reader
    .select({
      id: voice.id,
      source: voice.source,
      heardOn: voice.saidOn,
      answeredOn: settledOn,
      needsNone: sql<number>`${voice.noAnswerBecause} is not null`.mapWith(Boolean),
      told: sql<number>`exists (select 1 from ${toldBack} where ${toldThis})`.mapWith(Boolean),
      person: { kind: person.kind },
      meeting: { kind: meeting.kind },
    })
    .from(voice)
    .leftJoin(person, eq(person.id, voice.personId))
    .leftJoin(meeting, eq(meeting.id, voice.meetingId))
    .leftJoin(voiceAnswer, eq(voiceAnswer.voiceId, voice.id))
    .leftJoin(decision, and(eq(decision.id, voiceAnswer.decisionId), isNull(decision.archivedAt)))
    .leftJoin(action, and(eq(action.id, voiceAnswer.actionId), isNull(action.archivedAt)))
    .where(and(ofEither, between(voice.saidOn, since, today), isNull(voice.archivedAt)))
    .groupBy(voice.id)
    .all();
}

const ownOf = and(
  eq(voice.personId, person.id),
  inArray(voice.source, ['said', 'chose', 'shown']),
  isNull(voice.archivedAt),
);
const lastHeard = sql<string | null>`(select ${voice.saidOn} from ${voice} where ${ownOf}
  order by ${voice.saidOn} desc limit 1)`;

/**
 * Everyone the place is or was for, those who moved out too, with the last day they made something known themselves:
 * those never heard first, then longest ago.
 */
export function listResidentsHeard(reader: Reader): { person: PersonRow; lastHeardOn: string | null }[] {
  return reader
    .select({ person, lastHeardOn: lastHeard })
    .from(person)
    .where(and(eq(person.kind, 'resident'), isNull(person.archivedAt)))
    .orderBy(asc(lastHeard), asc(person.fullName), asc(person.id))
    .all();
}
