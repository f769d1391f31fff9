import type { IssueContent, IssueEdition } from '@contract/newsletters/content';
import type { NamedPerson } from '@contract/newsletters/newsletters';
import type { PlaceKind } from '@contract/place';
import { itemWords } from '../issue-words';
import { putAfter, unnamedWithin } from '../name-in-print';
import { nameBar } from './consent-check';
import { namesInText, type NameFound } from './names-in-text';

/** An issue whose names are printed. */
export interface NamedIssue {
  content: IssueContent;
  people: readonly NamedPerson[];
  placeKind: PlaceKind;
  /** The day it went out, `YYYY-MM-DD`; null while it is a draft. */
  sentOn: string | null;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** A name that is not printed as it was written. */
export interface OtherwiseNamed {
  person: NamedPerson;
  /** What stands there instead: “a resident”, or the first name alone. */
  instead: string;
  /** “Amina withdrew their name from print on 3 January.” */
  because: string;
}

export interface NamesAsAgreed {
  /** A text with every name as its person agrees to it today. */
  text: (text: string) => string;
  /** The names in a text that are not printed as written, in their order. */
  changed: (text: string) => OtherwiseNamed[];
}

/**
 * How one edition of an issue prints names today. A name whose person took it back, said no, or likes not to be named is
 * “a resident”; one agreed to without its surname loses that. A word that may be no name, or somebody else's, stays: the
 * checks asked about it before the issue went out. When its person took their name back only since, it goes too; one
 * that may be no name, if they are surely named elsewhere in the issue. Source: domain 3.2 (consent).
 */
export function namesAsAgreed(issue: NamedIssue, edition: IssueEdition): NamesAsAgreed {
  const { people, sentOn } = issue;
  if (!people.some((person) => insteadOf(person, anyName, issue, edition) !== null)) return asWritten;
  const find = namesInText(people);
  const isNamed = surelyNamed(issue.content, find);
  const changes = (text: string) =>
    find(text).flatMap((name) => {
      const barred = name.people.flatMap((person) => insteadOf(person, name, issue, edition) ?? []);
      const isSure = !name.maybe && barred.length === name.people.length;
      const since = ({ person }: OtherwiseNamed) =>
        tookBackSince(person, sentOn) && (!name.maybe || isNamed(person));
      const first = isSure ? barred[0] : barred.find(since);
      return first === undefined ? [] : [{ start: name.start, end: name.end, ...first }];
    });
  return {
    text: (text) =>
      changes(text).reduceRight(
        (printed, { start, end, instead }) => putAfter(printed.slice(0, start), instead) + printed.slice(end),
        text,
      ),
    changed: (text) => changes(text).map(({ person, instead, because }) => ({ person, instead, because })),
  };
}

const asWritten: NamesAsAgreed = { text: (text) => text, changed: () => [] };

/** Stands for every way of naming somebody. */
const anyName: Pick<NameFound, 'full'> = { full: true };

function insteadOf(
  person: NamedPerson,
  name: Pick<NameFound, 'full'>,
  { placeKind, today }: NamedIssue,
  edition: IssueEdition,
): OtherwiseNamed | null {
  // Only an answer counts here: the surnames families do not read are left out of their edition by itself.
  const isAnswered = edition !== 'families' || person.agreed.shareWithFamily === false;
  const bar = nameBar(person, name, isAnswered ? edition : 'standard', today);
  return bar === null
    ? null
    : { person, instead: bar.try ?? unnamedWithin(person.kind, placeKind), because: bar.words };
}

/** Whether somebody took their name back, or themselves out of what families read, on the day an issue went out or later. */
function tookBackSince({ withdrawnOn }: NamedPerson, sentOn: string | null): boolean {
  if (sentOn === null) return false;
  return [withdrawnOn.nameInPrint, withdrawnOn.shareWithFamily].some((on) => on !== null && on >= sentOn);
}

/** Whether an issue names somebody where it can mean nobody and nothing else. */
function surelyNamed({ items }: IssueContent, find: (text: string) => NameFound[]) {
  let sure: Set<string> | null = null;
  return ({ id }: NamedPerson): boolean => {
    sure ??= new Set(
      items
        .flatMap(itemWords)
        .flatMap(find)
        .flatMap(({ maybe, people }) => (maybe || people.length > 1 ? [] : people.map((one) => one.id))),
    );
    return sure.has(id);
  };
}
