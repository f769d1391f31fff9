import type { IssueRow, Newsletter } from '@contract/newsletters/newsletters';
import { usualSections } from '@rules/newsletter-sections';
import type { IssueHead, NewsletterRow } from '../../../../db/queries/newsletters-list';
import { readSections } from './stored-issue';

/** A newsletter as the screens see one; sections that cannot be read are the usual ones again. */
export function toNewsletter(row: NewsletterRow): Newsletter {
  const { id, name, mastheadColour, mastheadPictureId, howOften, archivedAt, revision } = row;
  const sections = readSections(row.sections) ?? usualSections();
  return { id, name, mastheadColour, mastheadPictureId, howOften, sections, archivedAt, revision };
}

/** An issue as the lists see one. */
export function toIssueRow(row: IssueHead): IssueRow {
  const { id, newsletterId, number, title, goesOutOn, state, sentOn, revision } = row;
  return { id, newsletterId, number, title, goesOutOn, state, sentOn, revision };
}
