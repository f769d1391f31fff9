import type { Role } from '@contract/permissions';
import type { PersonValues } from '../../db/queries/people';

const jobOf: Record<Role, string> = {
  'registered-manager': 'Registered manager',
  deputy: 'Deputy manager',
  'minute-taker': 'Staff',
  staff: 'Staff',
  'read-only': 'Staff',
};

/** The person record that goes with a sign-in, so that they can be picked as chair or owner. */
export function staffPerson(firstName: string, fullName: string, role: Role): PersonValues {
  return {
    kind: 'staff',
    nameToUse: firstName,
    fullName,
    role: jobOf[role],
    nameInPrint: 'full',
    largePrint: false,
    easyRead: false,
    language: '',
    interpreter: false,
    hearing: '',
  };
}
