import type { Finding } from '@contract/newsletters/checks';
import type { IssueContent, IssueEdition, SectionKind } from '@contract/newsletters/content';
import type { IssueCheck, NamedPerson } from '@contract/newsletters/newsletters';
import { printedItems } from './issue-reading';
import { forFamilies, nameReader } from './reading/consent-check';

/** What an issue prints beside its items: its names and its headings, and what those who checked it changed. */
export interface IssueHeads {
  newsletterName: string;
  title: string;
  checks: readonly Pick<IssueCheck, 'changed'>[];
}

/** Where the title of an issue, a heading of its page, and who checked it are said to be; they belong to no item. */
export const titlePlace = 'issue-title';
export const checkedPlace = 'checked-by';
export const sectionPlace = (kind: SectionKind) => `section-${kind}`;

interface Judged extends IssueHeads {
  content: IssueContent;
  people: readonly NamedPerson[];
  /** What is said of the picture beside the newsletter's name; empty without one. */
  mastheadAlt: string;
  mastheadPlace: string;
  today: string;
}

/** The names in what an edition prints beside its items, judged as those in its text are. Source: domain 3.2 (consent). */
export function headNames(issue: Judged, edition: IssueEdition): Finding[] {
  const { people, today, checks } = issue;
  const read = nameReader({ edition, people, today });
  const toFamilies = edition === 'families' ? forFamilies(people) : (text: string) => text;
  const printed = new Set(printedItems(issue.content, edition).map(({ section }) => section));
  const texts: [itemId: string, text: string][] = [
    [issue.mastheadPlace, issue.newsletterName],
    [issue.mastheadPlace, issue.mastheadAlt],
    [titlePlace, issue.title],
    ...issue.content.sections
      .filter(({ kind }) => printed.has(kind))
      .map(({ kind, title }): [string, string] => [sectionPlace(kind), title]),
    ...(edition === 'easy-read'
      ? checks.map(({ changed }): [string, string] => [checkedPlace, changed])
      : []),
  ];
  return texts.flatMap(([itemId, text]) => read({ itemId }, toFamilies(text)));
}
