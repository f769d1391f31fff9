import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import type { Reader } from '../client';
import { issuedCopy } from '../schema/meetings';
import { issueCopy } from '../schema/newsletters';
import { agreement } from '../schema/people';

/** Every copy of a paper or a newsletter given to somebody in a form of their own, families' copies left out. */
export function listIssuedForms(reader: Reader) {
  const papers = reader
    .select({ personId: issuedCopy.personId, form: issuedCopy.form, printPoint: issuedCopy.printPoint })
    .from(issuedCopy)
    .where(and(isNull(issuedCopy.archivedAt), ne(issuedCopy.form, 'families')))
    .all();
  const newsletters = reader
    .select({ personId: issueCopy.personId, form: issueCopy.form, printPoint: issueCopy.printPoint })
    .from(issueCopy)
    .where(and(isNull(issueCopy.archivedAt), ne(issueCopy.form, 'families')))
    .all();
  return [...papers, ...newsletters];
}

/** Those whose last answer about sharing with family is a yes that stands, as person ids. */
export function listSharing(reader: Reader): Set<string> {
  const answers = reader
    .select()
    .from(agreement)
    .where(eq(agreement.what, 'share-with-family'))
    .orderBy(asc(agreement.askedOn), asc(agreement.createdAt), asc(agreement.id))
    .all();
  const last = new Map(answers.map((answer) => [answer.personId, answer]));
  const agreed = [...last.values()].filter((answer) => answer.agreed && answer.withdrawnOn === null);
  return new Set(agreed.map(({ personId }) => personId));
}
