import { v7 } from 'uuid';
import { ParlourError } from '@contract/errors';
import { readList, type ListResult } from '@rules/people-import';
import { appendAudit } from '../../../db/audit';
import type { Reader } from '../../../db/client';
import { insertPerson, listPeople } from '../../../db/queries/people';
import type { Handler } from '../context';
import { toCells } from './list-cells';
import { toValues } from './person-row';

/** Says what each row of a list would become. Changes nothing. */
export const readPeopleList: Handler<'people.readList'> = ({ text }, context) => {
  const read = readAgainst(context.records.reader, text, context.today());
  const { columns, problems, total, good, yearsLeftOut, faulty, known } = read;
  return { columns, problems, total, good, yearsLeftOut, faulty, known };
};

/**
 * Brings a list in, in one transaction: its good rows, or nothing until every row is right. Throws `precondition` when
 * the list as a whole cannot be read, or when a row is faulty and all or none was asked for.
 */
export const bringIn: Handler<'people.bringIn'> = ({ text, which }, context) =>
  context.records.write((tx) => {
    const { problems, faulty, people, total } = readAgainst(tx, text, context.today());
    const [problem] = problems;
    if (problem !== undefined) throw new ParlourError('precondition', problem);
    if (which === 'all-or-none' && faulty.length > 0) {
      throw new ParlourError(
        'precondition',
        `Nothing was brought in: ${faulty.length} of ${total} rows need mending.`,
      );
    }
    const at = context.now();
    for (const person of people) {
      const id = v7();
      insertPerson(tx, { id, ...toValues(person) }, at);
      appendAudit(tx, {
        at,
        signInId: context.me.signInId,
        action: 'person-added',
        subject: { kind: 'person', id },
        facts: { kind: person.kind },
      });
    }
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: 'people-brought-in',
      facts: { people: people.length, rows: total },
    });
    return { added: people.length, left: total - people.length };
  });

function readAgainst(reader: Reader, text: string, today: string): ListResult {
  const known = [false, true].flatMap((archived) => listPeople(reader, { archived }));
  return readList(
    toCells(text),
    known.map(({ fullName }) => fullName),
    today,
  );
}
