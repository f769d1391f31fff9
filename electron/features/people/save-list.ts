import type { Person } from '@contract/people';
import { listColumns, type ListColumn } from '@contract/people-import';
import { birthdayWords } from '@rules/birthday';
import { columnWords } from '@rules/people-columns';
import { appendAudit } from '../../../db/audit';
import { listPeople } from '../../../db/queries/people';
import type { Handler } from '../context';
import { toCsv } from './list-cells';
import { toPerson } from './person-row';

const columns = listColumns.filter((column) => column !== 'firstName' && column !== 'surname');

/** Saves everyone in the records now as a CSV file. Throws as `documents.saveText` does; nothing is kept when it does. */
export const saveList: Handler<'people.saveList'> = async (_input, context) => {
  const everyone = listPeople(context.records.reader, { archived: false }).map(toPerson);
  const rows = everyone.map((person) => columns.map((column) => cellOf(person, column)));
  const text = toCsv([columns.map((column) => columnWords[column][0]), ...rows]);
  const saved = await context.documents.saveText({ suggestedName: `People ${context.today()}`, text });
  context.records.write((tx) =>
    appendAudit(tx, {
      at: context.now(),
      signInId: context.me.signInId,
      action: 'people-list-saved',
      facts: { people: everyone.length },
    }),
  );
  return { ...saved, people: everyone.length };
};

function cellOf(person: Person, column: Exclude<ListColumn, 'firstName' | 'surname'>): string {
  const { needs } = person;
  switch (column) {
    case 'movedIn':
    case 'movedOut':
      return britishDate(person[column]);
    case 'birthday':
      return birthdayWords(person.birthday);
    case 'fullName':
    case 'nameToUse':
    case 'kind':
    case 'role':
    case 'unit':
    case 'nameInPrint':
      return person[column];
    case 'printPoint':
      return needs.printPoint === null ? '' : String(needs.printPoint);
    case 'language':
    case 'hearing':
    case 'sight':
    case 'timeNeeded':
    case 'howToReach':
      return needs[column];
    default:
      return needs[column] ? 'yes' : 'no';
  }
}

function britishDate(day: string | null): string {
  return day === null ? '' : day.split('-').reverse().join('/');
}
