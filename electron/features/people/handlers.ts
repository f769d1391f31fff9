import { listPeople } from '../../../db/queries/people';
import type { HandlersOf } from '../context';
import { addPerson } from './add-person';
import { recordAgreement, withdrawAgreement } from './agreements';
import { archivePerson } from './archive-person';
import { bringIn, readPeopleList } from './bring-in';
import { checkInformation } from './check-information';
import { information } from './information';
import { personPage } from './person-page';
import { toPerson } from './person-row';
import { readPhoto, removePhoto, savePhoto } from './photo';
import { personAttended, personSaid } from './person-said';
import { requirePerson } from './require-person';
import { saveList } from './save-list';
import { savePerson } from './save-person';
import { removeSupporter, saveSupporter } from './supporters';
import { removeMatter, saveMatter } from './what-matters';

/** People: residents, staff, family and others, what each needs and agreed to, and what they said. */
export const peopleHandlers: HandlersOf<'people'> = {
  'people.list': (input, { records }) => ({ people: listPeople(records.reader, input).map(toPerson) }),
  'people.get': ({ id }, { records }) => requirePerson(records.reader, id),
  'people.add': addPerson,
  'people.save': savePerson,
  'people.checkInformation': checkInformation,
  'people.archive': archivePerson,
  'people.information': information,
  'people.page': personPage,
  'people.said': personSaid,
  'people.attended': personAttended,
  'people.recordAgreement': recordAgreement,
  'people.withdrawAgreement': withdrawAgreement,
  'people.saveSupporter': saveSupporter,
  'people.removeSupporter': removeSupporter,
  'people.saveMatter': saveMatter,
  'people.removeMatter': removeMatter,
  'people.photo': readPhoto,
  'people.savePhoto': savePhoto,
  'people.removePhoto': removePhoto,
  'people.readList': readPeopleList,
  'people.bringIn': bringIn,
  'people.saveList': saveList,
};
