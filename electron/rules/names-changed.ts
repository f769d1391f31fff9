import type { IssueContent } from '@contract/newsletters/content';
import type { NamedPerson } from '@contract/newsletters/newsletters';
import type { PlaceKind } from '@contract/place';
import { issueWords } from './issue-words';
import { unnamedPerson } from './name-in-print';
import { nameBar } from './reading/consent-check';
import { namesInText } from './reading/names-in-text';

/** Whose names came into an issue and whose went out of it, as each agrees to be named today; in the order they stood. */
export interface NamesChanged {
  putIn: string[];
  takenOut: string[];
}

interface Naming {
  placeKind: PlaceKind;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** What a content's names are compared by: made once for each that was kept. */
export function peopleNamed(content: IssueContent, people: readonly NamedPerson[]): Set<NamedPerson> {
  // A word that may be no name, or the name of two people, tells nothing of who came or went.
  const sure = namesInText(people)(issueWords(content)).filter(
    (name) => !name.maybe && name.people.length === 1,
  );
  return new Set(sure.flatMap((name) => name.people));
}

/** The names an issue has gained and lost between two times it was kept. Source: domain 3.2 (consent). */
export function namesChanged(
  before: ReadonlySet<NamedPerson>,
  after: ReadonlySet<NamedPerson>,
  naming: Naming,
): NamesChanged {
  const only = (these: ReadonlySet<NamedPerson>, those: ReadonlySet<NamedPerson>) =>
    [...these].filter((person) => !those.has(person)).map((person) => asAgreed(person, naming));
  return { putIn: only(after, before), takenOut: only(before, after) };
}

function asAgreed(person: NamedPerson, { placeKind, today }: Naming): string {
  const bar = nameBar(person, { full: true }, 'standard', today);
  return bar === null ? person.fullName : (bar.try ?? unnamedPerson(person.kind, placeKind));
}
