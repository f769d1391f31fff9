import { and, asc, desc, eq, getTableColumns, gte, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { Reader } from '../client';
import { meeting } from '../schema/meetings';
import { newsletterIssue } from '../schema/newsletters';
import { action, decision, outcome, voice } from '../schema/voices';
import { meetingColumns, type MeetingOf } from './voices-thread';

/** The day the last issue of this newsletter was sent, `YYYY-MM-DD`; null for none. */
export function lastSentOn(reader: Reader, newsletterId: string): string | null {
  const sent = and(eq(newsletterIssue.newsletterId, newsletterId), eq(newsletterIssue.state, 'sent'));
  return (
    reader
      .select({ sentOn: newsletterIssue.sentOn })
      .from(newsletterIssue)
      .where(sent)
      .orderBy(desc(newsletterIssue.number))
      .limit(1)
      .get()?.sentOn ?? null
  );
}

const decisionColumns = {
  id: decision.id,
  words: decision.words,
  how: decision.how,
  decidedOn: decision.decidedOn,
};
export interface TellDecision {
  id: string;
  words: string;
  how: (typeof decision.$inferSelect)['how'];
  decidedOn: string;
  meeting: MeetingOf | null;
}

/** Decisions since a day that stand in signed minutes or were made outside a meeting, newest first. */
export function settledDecisions(
  reader: Reader,
  { since, most }: { since: string; most: number },
): TellDecision[] {
  const inMinutes = reader
    .select({ ...decisionColumns, meeting: meetingColumns })
    .from(meeting)
    .innerJoin(decision, eq(decision.meetingId, meeting.id))
    .where(
      and(
        gte(meeting.date, since),
        eq(meeting.state, 'signed'),
        isNull(meeting.archivedAt),
        isNull(decision.archivedAt),
      ),
    )
    .orderBy(desc(meeting.date), asc(decision.createdAt))
    .limit(most)
    .all();
  const elsewhere = reader
    .select(decisionColumns)
    .from(decision)
    .where(and(isNull(decision.meetingId), gte(decision.decidedOn, since), isNull(decision.archivedAt)))
    .orderBy(desc(decision.decidedOn), asc(decision.createdAt))
    .limit(most)
    .all();
  return [...inMinutes, ...elsewhere.map((one) => ({ ...one, meeting: null }))];
}

export type CameOf = Pick<typeof outcome.$inferSelect, 'id' | 'words' | 'happenedOn' | 'createdAt'> & {
  action: typeof action.$inferSelect;
  /** Where the action was agreed. */
  meeting: MeetingOf | null;
};

/** What came of actions since a day, newest first; only the newest of each action, and only while it is done. */
export function newOutcomes(reader: Reader, { since, most }: { since: string; most: number }): CameOf[] {
  const rows = reader
    .select({
      ...{
        id: outcome.id,
        words: outcome.words,
        happenedOn: outcome.happenedOn,
        createdAt: outcome.createdAt,
      },
      action: getTableColumns(action),
      meeting: meetingColumns,
    })
    .from(outcome)
    .innerJoin(action, eq(action.id, outcome.actionId))
    .leftJoin(meeting, eq(meeting.id, action.meetingId))
    .where(and(gte(outcome.happenedOn, since), eq(action.state, 'done'), isNull(action.archivedAt)))
    .orderBy(desc(outcome.happenedOn), desc(outcome.createdAt), desc(outcome.id))
    .limit(most)
    .all();
  const newest = new Map<string, CameOf>();
  for (const row of rows) {
    const other = newest.get(row.action.id);
    if (other === undefined || row.createdAt > other.createdAt) newest.set(row.action.id, row);
  }
  return [...newest.values()];
}

/** Open actions that wait for something, and those dropped since a day; the latest agreed first. */
export function heldActions(
  reader: Reader,
  { since, most }: { since: string; most: number },
): (typeof action.$inferSelect)[] {
  const waits = and(eq(action.state, 'open'), ne(action.waitingFor, ''));
  const dropped = and(eq(action.state, 'dropped'), gte(action.closedOn, since));
  return reader
    .select()
    .from(action)
    .where(and(or(waits, dropped), isNull(action.archivedAt)))
    .orderBy(desc(action.raisedOn), desc(action.id))
    .limit(most)
    .all();
}

// Whether they wait or not: the index by day begins with that, and is of no use to a query that does not ask for it.
const saidSince = (day: string) => and(inArray(voice.waits, [true, false]), gte(voice.saidOn, day));

/** Voices since a day whose words are longer than `longerThan` characters, newest first, as ids. */
export function longVoices(
  reader: Reader,
  { since, longerThan, most }: { since: string; longerThan: number; most: number },
): string[] {
  return reader
    .select({ id: voice.id })
    .from(voice)
    .where(and(saidSince(since), isNull(voice.archivedAt), sql`length(${voice.words}) > ${longerThan}`))
    .orderBy(desc(voice.saidOn), desc(voice.id))
    .limit(most)
    .all()
    .map(({ id }) => id);
}

const openToResidents = ['residents', 'tenants', 'relatives', 'phone-round'] as const;

/** The next planned meetings that those who live here or their families come to, soonest first. */
export function nextMeetings(
  reader: Reader,
  { from, most }: { from: string; most: number },
): (typeof meeting.$inferSelect)[] {
  return reader
    .select()
    .from(meeting)
    .where(
      and(
        gte(meeting.date, from),
        eq(meeting.state, 'planned'),
        inArray(meeting.kind, [...openToResidents]),
        isNull(meeting.archivedAt),
      ),
    )
    .orderBy(asc(meeting.date), asc(meeting.startTime), asc(meeting.id))
    .limit(most)
    .all();
}
