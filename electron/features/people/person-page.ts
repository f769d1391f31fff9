import { standingOf } from '@rules/agreements';
import type { Agreement, Matter, Supporter } from '@contract/people-page';
import {
  listAgreements,
  listMatters,
  listSupporters,
  type AgreementRow,
  type MatterRow,
  type SupporterRow,
} from '../../../db/queries/people-about';
import { countAttended, countSaid } from '../../../db/queries/people-said';
import type { Reader } from '../../../db/client';
import type { Handler } from '../context';
import { recordLook } from './looks';
import { requirePerson } from './require-person';
import { stoodIn } from './stood-in';

/** All of a person's own page but what they said and where they were. Writes the look in the trail, once a `lookId`. */
export const personPage: Handler<'people.page'> = ({ id, lookId }, context) => {
  const { records } = context;
  requirePerson(records.reader, id);
  recordLook(lookId, id, context);
  const { reader } = records;
  const person = requirePerson(reader, id);
  const agreements = listAgreements(reader, id).map(toAgreement);
  return {
    person,
    agreements,
    stoodIn: stoodIn(reader, { person, agreements }),
    supporters: listSupporters(reader, id).map(toSupporter),
    matters: listMatters(reader, id).map(toMatter),
    saidTotal: countSaid(reader, id),
    attendedTotal: countAttended(reader, id),
    today: context.today(),
  };
};

/** Whether a person said no to their name in print, the last time they were asked. */
export function refusedNameInPrint(reader: Reader, personId: string): boolean {
  const { answer } = standingOf(listAgreements(reader, personId).map(toAgreement), 'name-in-print');
  return answer === 'no' || answer === 'withdrawn';
}

/** An agreement as the screens see one. */
export function toAgreement({ id, what, agreed, askedOn, way, withdrawnOn }: AgreementRow): Agreement {
  return { id, what, agreed, askedOn, way, withdrawnOn };
}

/** A supporter as the screens see one. */
export function toSupporter(row: SupporterRow): Supporter {
  const { id, supporterId, name, relation, howToReach, revision } = row;
  return { id, supporterId, name, relation, howToReach, revision };
}

/** What matters to a person, as the screens see it. */
export function toMatter({ id, about, words, saidOn, revision }: MatterRow): Matter {
  return { id, about, words, saidOn, revision };
}
