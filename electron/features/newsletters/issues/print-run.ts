import type { OutputOf } from '@contract/api';
import { formOf } from '@rules/form-of';
import { formInWords, issueRun } from '@rules/issue-copies';
import { livesHereOn } from '@rules/lives-here';
import { needsOf } from '@rules/needs-of';
import { sizesRead } from '@rules/print-run';
import type { Reader } from '../../../../db/client';
import { familyOf, listIssueCopies } from '../../../../db/queries/newsletters-copies';
import { listPeople, type PersonRow } from '../../../../db/queries/people';
import { listSharing } from '../../../../db/queries/people-information';
import type { Handler } from '../../context';
import { requireIssue } from './require-issue';

type PrintRun = OutputOf<'newsletters.printRun'>;
type Reading = Omit<PrintRun['people'][number], 'given'>;

/** How many copies to make in each form, who gets which, and who has theirs. Throws `not-found`. */
export const printRun: Handler<'newsletters.printRun'> = ({ issueId }, context) => {
  const { reader } = context.records;
  requireIssue(reader, issueId);
  const { run, people, sizes } = readersOf(reader, context.today());
  const given = new Map(listIssueCopies(reader, issueId).map((copy) => [copy.personId, copy]));
  return {
    ...run,
    sizes,
    people: people.map((one) => {
      const copy = given.get(one.personId);
      if (copy === undefined) return { ...one, given: null };
      return { ...one, given: { id: copy.id, givenOn: copy.givenOn, readWith: copy.readWith } };
    }),
  };
};

/** Everyone an issue is for today: those who live here or are supported, then the relatives of those who agreed; and the sizes of large print to make. */
export function readersOf(
  reader: Reader,
  today: string,
): { run: Pick<PrintRun, 'rows' | 'total'>; people: Reading[]; sizes: number[] } {
  const residents = listPeople(reader, { archived: false })
    .filter((person) => person.kind === 'resident' && livesHereOn(person, today))
    .map((person) => ({ ...person, needs: needsOf(person) }));
  const sharing = listSharing(reader);
  const agreed = residents.filter(({ id }) => sharing.has(id)).map(({ id }) => id);
  const families = familyOf(reader, agreed);
  const run = issueRun(residents, {
    sharing,
    families: families.map(({ residentId, person }) => ({ residentId, personId: person.id })),
  });
  const relatives = [...new Map(families.map(({ person }) => [person.id, person])).values()];
  return {
    run,
    sizes: sizesRead(residents.map(({ needs }) => needs)),
    people: [
      ...residents.map((person) => ({
        ...named(person),
        ...{ form: formOf(person.needs), formWords: formInWords(person.needs) },
      })),
      ...relatives.map((person) => ({
        ...named(person),
        form: 'families' as const,
        formWords: 'For families',
      })),
    ],
  };
}

const named = ({ id, fullName, unit }: PersonRow) => ({ personId: id, name: fullName, unit });
