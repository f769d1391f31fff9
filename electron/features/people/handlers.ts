import { listPeople } from '../../../db/queries/people';
import type { HandlersOf } from '../context';
import { addPerson } from './add-person';
import { archivePerson } from './archive-person';
import { requirePerson } from './require-person';
import { toPerson } from './person-row';
import { savePerson } from './save-person';

/** People: residents, staff, family and others, and what each needs. */
export const peopleHandlers: HandlersOf<'people'> = {
  'people.list': (input, { records }) => ({ people: listPeople(records.reader, input).map(toPerson) }),
  'people.get': ({ id }, { records }) => requirePerson(records.reader, id),
  'people.add': addPerson,
  'people.save': savePerson,
  'people.archive': archivePerson,
};
