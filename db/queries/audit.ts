import { aliasedTable, desc, eq, getTableColumns, lt, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Reader } from '../client';
import { auditEntry } from '../schema/audit';
import { line, meeting, meetingSeries } from '../schema/meetings';
import { newsletter, newsletterIssue, picture } from '../schema/newsletters';
import { person } from '../schema/people';
import { place, signIn } from '../schema/place';
import { readFacts, type Facts } from '../stored-json';

export interface AuditListRow {
  seq: number;
  at: number;
  /** First name of who did it; empty for what Parlour did itself. */
  by: string;
  /** As stored: a row somebody altered may hold anything. */
  action: string;
  /** What it was done to, as the records call it today; empty for none. A line is called by its meeting. */
  about: string;
  /** The meeting's day, `YYYY-MM-DD`, when it was about a meeting. */
  aboutDate: string | null;
  facts: Facts;
}

/** Entries of the trail, newest first. `before` is the number of the last one already shown. */
export function listAudit(
  reader: Reader,
  { before, limit }: { before: number | null; limit: number },
): AuditListRow[] {
  return entries(reader)
    .where(before === null ? undefined : lt(auditEntry.seq, before))
    .orderBy(desc(auditEntry.seq))
    .limit(limit)
    .all()
    .map(listed);
}

/** One entry of the trail. */
export function findAudit(reader: Reader, seq: number): AuditListRow | null {
  const found = entries(reader).where(eq(auditEntry.seq, seq)).get();
  return found ? listed(found) : null;
}

/** How many entries the trail holds: they are numbered from 1, and none is ever taken out by Parlour. */
export function countAudit(reader: Reader): number {
  const newest = reader.select({ seq: sql<number | null>`max(${auditEntry.seq})` }).from(auditEntry);
  return newest.get()?.seq ?? 0;
}

const signInAbout = aliasedTable(signIn, 'sign_in_about');

function entries(reader: Reader) {
  const subjectIs = (kind: string, id: SQLiteColumn) =>
    sql`${auditEntry.subjectKind} = ${kind} and ${auditEntry.subjectId} = ${id}`;
  return reader
    .select({
      ...getTableColumns(auditEntry),
      by: signIn.firstName,
      meeting: { title: meeting.title, date: meeting.date },
      person: person.nameToUse,
      series: meetingSeries.title,
      newsletter: newsletter.name,
      issue: newsletterIssue.title,
      place: place.name,
      signIn: signInAbout.firstName,
      picture: picture.alt,
    })
    .from(auditEntry)
    .leftJoin(signIn, eq(signIn.id, auditEntry.signInId))
    .leftJoin(line, sql`${auditEntry.subjectKind} = 'line' and ${line.id} = ${auditEntry.subjectId}`)
    .leftJoin(
      meeting,
      sql`${meeting.id} = case ${auditEntry.subjectKind}
        when 'meeting' then ${auditEntry.subjectId} when 'line' then ${line.meetingId} end`,
    )
    .leftJoin(person, subjectIs('person', person.id))
    .leftJoin(meetingSeries, subjectIs('series', meetingSeries.id))
    .leftJoin(newsletterIssue, subjectIs('issue', newsletterIssue.id))
    .leftJoin(
      newsletter,
      sql`${newsletter.id} = case ${auditEntry.subjectKind}
        when 'newsletter' then ${auditEntry.subjectId} when 'issue' then ${newsletterIssue.newsletterId} end`,
    )
    .leftJoin(place, subjectIs('place', place.id))
    .leftJoin(signInAbout, subjectIs('sign-in', signInAbout.id))
    .leftJoin(picture, subjectIs('picture', picture.id))
    .$dynamic();
}

type Found = NonNullable<ReturnType<ReturnType<typeof entries>['get']>>;

function listed(row: Found): AuditListRow {
  const rest = row.signIn ?? row.picture ?? '';
  const issued = [row.newsletter, row.issue].filter((part) => part !== null).join(', ') || null;
  return {
    seq: row.seq,
    at: row.at,
    by: row.by ?? '',
    action: row.action,
    about: row.meeting?.title ?? row.person ?? row.series ?? issued ?? row.place ?? rest,
    aboutDate: row.meeting?.date ?? null,
    facts: readFacts(row.facts),
  };
}
