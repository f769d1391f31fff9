import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Reader } from '../client';
import { newsletter, newsletterIssue, picturedPerson } from '../schema/newsletters';

/** An issue that went out, with what it says as stored. */
export interface SentIssue {
  id: string;
  newsletterName: string;
  title: string;
  /** `YYYY-MM-DD`. */
  sentOn: string;
  content: string;
}

/** Every issue that was sent, newest first. */
export function listSentIssues(reader: Reader): SentIssue[] {
  const { id, title, sentOn, content } = newsletterIssue;
  return reader
    .select({ id, newsletterName: newsletter.name, title, sentOn, content })
    .from(newsletterIssue)
    .innerJoin(newsletter, eq(newsletter.id, newsletterIssue.newsletterId))
    .where(and(eq(newsletterIssue.state, 'sent'), isNotNull(sentOn)))
    .orderBy(desc(sentOn), desc(newsletterIssue.number))
    .all()
    .flatMap((issue) => (issue.sentOn === null ? [] : { ...issue, sentOn: issue.sentOn }));
}

/** The pictures of the home's own library a person can be seen in. */
export function picturesWith(reader: Reader, personId: string): Set<string> {
  const found = reader
    .select({ id: picturedPerson.pictureId })
    .from(picturedPerson)
    .where(eq(picturedPerson.personId, personId))
    .all();
  return new Set(found.map(({ id }) => id));
}
