import type { Source } from '@contract/newsletters/content';
import type { NamedPerson } from '@contract/newsletters/newsletters';
import type { PlaceKind } from '@contract/place';
import { birthdayWithin, birthdayWords, coveredBy } from '@rules/birthday';
import { plainDate } from '@rules/british-dates';
import { livesHereOn } from '@rules/lives-here';
import { printedName } from '@rules/name-in-print';
import { proposeIssue } from '@rules/next-issue';
import type { Reader } from '../../../../db/client';
import type { IssueRecord } from '../../../../db/queries/newsletters-issues';
import { listIssueHeads } from '../../../../db/queries/newsletters-list';
import { listPeople, type PersonRecord } from '../../../../db/queries/people';
import { notForFamilies, wordsItem, type Found, type Looked } from './offers-answered';
import { peopleInPrint } from '../../../../db/queries/named-people';
import { requireNewsletter } from './save-newsletter';

interface Asking {
  reader: Reader;
  issue: IssueRecord;
  placeKind: PlaceKind;
  looked: Looked;
  /** Whose birthdays stand in this issue already, as ids. */
  placed: ReadonlySet<string>;
}

type Named = PersonRecord & { agreed: NamedPerson['agreed']; printed: string };

const mostAtOnce = 50;

/**
 * Birthdays the issue covers, who moved in, and who moved out: only of those who live here and agreed to their name in
 * print, and for families only of those who agreed to that too. Nothing says here why somebody moved out, so the screen
 * offers a goodbye only to whoever asks for one.
 */
export function peopleOffers(asking: Asking): Found[] {
  const { reader, looked, placeKind } = asking;
  const agreed = new Map(peopleInPrint(reader).map((person) => [person.id, person.agreed]));
  const named = [false, true]
    .flatMap((archived) => listPeople(reader, { archived }))
    .flatMap((person): Named[] => {
      const answers = agreed.get(person.id);
      const mayBeNamed = answers?.nameInPrint === true && person.nameInPrint !== 'unnamed';
      if (person.kind !== 'resident' || !mayBeNamed) return [];
      return [{ ...person, agreed: answers, printed: printedName(person, placeKind) }];
    });
  const livesHere = named.filter((person) => person.archivedAt === null && livesHereOn(person, looked.today));
  return [
    ...birthdayOffers(livesHere, asking),
    ...livesHere.flatMap((person) => welcome(person, looked)),
    ...named.flatMap((person) => goodbye(person, looked)),
  ];
}

interface Kept {
  person: Named;
  /** The day of this year's birthday, `YYYY-MM-DD`. */
  on: string;
}

/** Two lists at most, because the families' edition has those alone who agreed to it. */
function birthdayOffers(people: readonly Named[], { reader, issue, placed }: Asking): Found[] {
  const covered = daysOf(reader, issue);
  const kept = people
    .flatMap((person): Kept[] => {
      const on = birthdayWithin(person.birthday, covered);
      return on === null ? [] : [{ person, on }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return [true, false].flatMap((shares) => {
    const all = kept.filter(({ person }) => (person.agreed.shareWithFamily === true) === shares);
    const left = all.filter(({ person }) => !placed.has(person.id));
    const some = (left.length === 0 ? all : left).slice(0, mostAtOnce);
    const [first] = some;
    return first === undefined ? [] : [birthdayOffer(first, some)];
  });
}

function birthdayOffer(first: Kept, some: readonly Kept[]): Found {
  const [shown, more] = [some.slice(0, 3), some.length - 3];
  const names = shown.map(({ person }) => `${person.printed}, ${birthdayWords(person.birthday)}`);
  const sources = some.map(({ person }): Source => ({ kind: 'birthday', id: person.id }));
  return {
    ...{ key: `birthday:${first.person.id}`, kind: 'birthday', on: first.on, origin: '' },
    title: [names.join('; '), ...(more > 0 ? [`and ${more} more`] : [])].join(' '),
    item: {
      ...wordsItem({ id: first.person.id, section: 'birthdays', text: '' }, sources),
      leftOutOf: first.person.agreed.shareWithFamily === true ? [] : notForFamilies,
      body: [
        {
          ...{ kind: 'list', marks: 'bullets' },
          items: some.map(({ person }) => [
            { text: `${birthdayWords(person.birthday)}: `, bold: true },
            { text: person.printed },
          ]),
        },
      ],
    },
  };
}

/** The days an issue speaks of: up to the next one begun, or to the day the next would go out on. */
function daysOf(reader: Reader, { id, newsletterId, number, title, goesOutOn }: IssueRecord) {
  const { howOften } = requireNewsletter(reader, newsletterId);
  const begun = listIssueHeads(reader)
    .filter((one) => one.newsletterId === newsletterId && one.id !== id && one.number > number)
    .sort((a, b) => a.number - b.number)[0];
  const next = begun?.goesOutOn ?? proposeIssue(howOften, { title, goesOutOn }, goesOutOn).goesOutOn;
  return coveredBy(goesOutOn, { next, whenReady: howOften === 'when-ready' });
}

function welcome(person: Named, { since, today }: Looked): Found[] {
  const { id, movedIn, printed } = person;
  if (movedIn === null || movedIn < since || movedIn > today) return [];
  const text = `Welcome to ${printed}, who moved in on ${dayOf(movedIn)}.`;
  return [moved(person, { kind: 'welcome', source: { kind: 'moved-in', id }, text, on: movedIn })];
}

function goodbye(person: Named, { since, today }: Looked): Found[] {
  const { id, movedOut, printed } = person;
  if (movedOut === null || movedOut < since || movedOut > today) return [];
  const text = `Goodbye to ${printed}, who moved out on ${dayOf(movedOut)}.`;
  return [moved(person, { kind: 'goodbye', source: { kind: 'moved-out', id }, text, on: movedOut })];
}

function moved(
  { id, agreed }: Named,
  { kind, source, text, on }: { kind: 'welcome' | 'goodbye'; source: Source; text: string; on: string },
): Found {
  return {
    ...{ key: `${source.kind}:${id}`, kind, title: text, on, origin: '' },
    item: {
      ...wordsItem({ id, section: 'welcome', text }, [source]),
      leftOutOf: agreed.shareWithFamily === true ? [] : notForFamilies,
    },
  };
}

const dayOf = (date: string) => plainDate(date).replace(/ \d{4}$/, '');
