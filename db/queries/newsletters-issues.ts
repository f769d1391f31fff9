import { and, asc, desc, eq, lt, max, sql } from 'drizzle-orm';
import { atRevision, newStamp, nextStamp } from '../revision';
import type { Reader, Writer } from '../client';
import { newsletterIssue, newsletterIssueHistory } from '../schema/newsletters';
import { signIn } from '../schema/place';

export type IssueRecord = typeof newsletterIssue.$inferSelect;
export type KeptIssue = Omit<typeof newsletterIssueHistory.$inferSelect, 'content'>;

/** One issue with what it says. */
export function findIssue(reader: Reader, id: string): IssueRecord | null {
  return reader.select().from(newsletterIssue).where(eq(newsletterIssue.id, id)).get() ?? null;
}

/** The highest number a newsletter has reached; 0 for none. */
export function lastIssueNumber(reader: Reader, newsletterId: string): number {
  const last = reader
    .select({ number: max(newsletterIssue.number) })
    .from(newsletterIssue)
    .where(eq(newsletterIssue.newsletterId, newsletterId))
    .get();
  return last?.number ?? 0;
}

/** Begins an issue as a draft. `goesOutOn` is `YYYY-MM-DD`. */
export function insertIssue(
  tx: Writer,
  values: Pick<IssueRecord, 'id' | 'newsletterId' | 'number' | 'title' | 'goesOutOn' | 'content'>,
  at: number,
): void {
  tx.insert(newsletterIssue)
    .values({ ...values, state: 'draft', sentOn: null, archivedAt: null, ...newStamp(at) })
    .run();
}

type IssueChange = Partial<Pick<IssueRecord, 'title' | 'goesOutOn' | 'content' | 'state' | 'sentOn'>>;

/** Changes an issue; false when somebody changed it since `revision`. */
export function updateIssue(
  tx: Writer,
  { id, revision, ...values }: IssueChange & { id: string; revision: number },
  at: number,
): boolean {
  const changed = tx
    .update(newsletterIssue)
    .set({ ...values, ...nextStamp(at, revision) })
    .where(atRevision(newsletterIssue, { id, revision }))
    .run();
  return changed.changes === 1;
}

const keptColumns = {
  issueId: newsletterIssueHistory.issueId,
  revision: newsletterIssueHistory.revision,
  at: newsletterIssueHistory.at,
  signInId: newsletterIssueHistory.signInId,
};

/** The two newest revisions that were kept, newest first. */
export function newestKept(reader: Reader, issueId: string): KeptIssue[] {
  return reader
    .select(keptColumns)
    .from(newsletterIssueHistory)
    .where(eq(newsletterIssueHistory.issueId, issueId))
    .orderBy(desc(newsletterIssueHistory.revision))
    .limit(2)
    .all();
}

/** True when the same content was kept before `revision`. */
export function wasKeptBefore(
  reader: Reader,
  { issueId, revision, content }: { issueId: string; revision: number; content: string },
): boolean {
  const { issueId: of, revision: at, content: kept } = newsletterIssueHistory;
  const same = and(eq(of, issueId), lt(at, revision), eq(kept, content));
  return reader.select({ at }).from(newsletterIssueHistory).where(same).limit(1).get() !== undefined;
}

/** Keeps the content as it stands at a revision. */
export function insertKept(tx: Writer, kept: KeptIssue & { content: string }): void {
  tx.insert(newsletterIssueHistory).values(kept).run();
}

/** Lets one kept revision go. */
export function deleteKept(tx: Writer, { issueId, revision }: Pick<KeptIssue, 'issueId' | 'revision'>): void {
  tx.delete(newsletterIssueHistory)
    .where(and(eq(newsletterIssueHistory.issueId, issueId), eq(newsletterIssueHistory.revision, revision)))
    .run();
}

/** Every revision kept of an issue, newest first, and the first name of who wrote it. */
export function listKept(reader: Reader, issueId: string): { revision: number; at: number; by: string }[] {
  return reader
    .select({
      revision: newsletterIssueHistory.revision,
      at: newsletterIssueHistory.at,
      by: sql<string>`coalesce(${signIn.firstName}, '')`,
    })
    .from(newsletterIssueHistory)
    .leftJoin(signIn, eq(signIn.id, newsletterIssueHistory.signInId))
    .where(eq(newsletterIssueHistory.issueId, issueId))
    .orderBy(desc(newsletterIssueHistory.revision))
    .all();
}

/** The stored content of an issue as it was kept at a revision, or null. */
export function findKept(reader: Reader, of: { issueId: string; revision: number }): string | null {
  const { issueId, revision, content } = newsletterIssueHistory;
  const which = and(eq(issueId, of.issueId), eq(revision, of.revision));
  return reader.select({ content }).from(newsletterIssueHistory).where(which).get()?.content ?? null;
}

/** What the issues sent last say, newest first: their heads and stored content. */
export function listSentContents(
  reader: Reader,
  { but, most }: { but: string; most: number },
): Pick<IssueRecord, 'id' | 'title' | 'sentOn' | 'content'>[] {
  return reader
    .select({
      id: newsletterIssue.id,
      title: newsletterIssue.title,
      sentOn: newsletterIssue.sentOn,
      content: newsletterIssue.content,
    })
    .from(newsletterIssue)
    .where(and(eq(newsletterIssue.state, 'sent'), sql`${newsletterIssue.id} <> ${but}`))
    .orderBy(desc(newsletterIssue.goesOutOn), asc(newsletterIssue.id))
    .limit(most)
    .all();
}
