import { asc, desc, eq, sql } from 'drizzle-orm';
import { atRevision, newStamp, nextStamp } from '../revision';
import type { Reader, Writer } from '../client';
import { newsletter, newsletterIssue } from '../schema/newsletters';

export type NewsletterRow = typeof newsletter.$inferSelect;
export type NewsletterValues = Pick<
  NewsletterRow,
  'id' | 'name' | 'mastheadColour' | 'mastheadPictureId' | 'howOften' | 'sections'
>;

/** An issue without what it says, which may be long. */
export type IssueHead = Pick<
  typeof newsletterIssue.$inferSelect,
  'id' | 'newsletterId' | 'number' | 'title' | 'goesOutOn' | 'state' | 'sentOn' | 'revision'
>;

export const issueHeadColumns = {
  id: newsletterIssue.id,
  newsletterId: newsletterIssue.newsletterId,
  number: newsletterIssue.number,
  title: newsletterIssue.title,
  goesOutOn: newsletterIssue.goesOutOn,
  state: newsletterIssue.state,
  sentOn: newsletterIssue.sentOn,
  revision: newsletterIssue.revision,
};

/** Every newsletter, put away too, by name. */
export function listNewsletters(reader: Reader): NewsletterRow[] {
  return reader
    .select()
    .from(newsletter)
    .orderBy(sql`${newsletter.name} collate nocase`, newsletter.id)
    .all();
}

/** One newsletter, put away or not. */
export function findNewsletter(reader: Reader, id: string): NewsletterRow | null {
  return reader.select().from(newsletter).where(eq(newsletter.id, id)).get() ?? null;
}

/** Every issue of every newsletter, the newest number first. */
export function listIssueHeads(reader: Reader): IssueHead[] {
  return reader
    .select(issueHeadColumns)
    .from(newsletterIssue)
    .orderBy(asc(newsletterIssue.newsletterId), desc(newsletterIssue.number))
    .all();
}

/** Makes a newsletter. */
export function insertNewsletter(tx: Writer, values: NewsletterValues, at: number): void {
  tx.insert(newsletter)
    .values({ ...values, archivedAt: null, ...newStamp(at) })
    .run();
}

/** Changes a newsletter; false when somebody changed it since `revision`. Issues already begun stay as they are. */
export function updateNewsletter(
  tx: Writer,
  { id, revision, ...values }: NewsletterValues & { revision: number },
  at: number,
): boolean {
  const changed = tx
    .update(newsletter)
    .set({ ...values, ...nextStamp(at, revision) })
    .where(atRevision(newsletter, { id, revision }))
    .run();
  return changed.changes === 1;
}

/** Puts a newsletter away or brings it back. */
export function archiveNewsletter(
  tx: Writer,
  { id, archived }: { id: string; archived: boolean },
  at: number,
): void {
  tx.update(newsletter)
    .set({ archivedAt: archived ? at : null, updatedAt: at, revision: sql`${newsletter.revision} + 1` })
    .where(eq(newsletter.id, id))
    .run();
}
