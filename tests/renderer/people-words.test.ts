import { expect, it } from 'vitest';
import { kindAndRole } from '../../renderer/features/people/people-words';
import { middleWaitWords } from '../../renderer/features/today/today-words';

it.each([
  ['staff', 'Staff', ['Staff']],
  ['staff', 'staff', ['Staff']],
  ['staff', '', ['Staff']],
  ['staff', 'Kitchen lead', ['Staff', 'Kitchen lead']],
  ['resident', 'Ambassador', ['Resident', 'Ambassador']],
] as const)('%s with the role “%s” is said once', (kind, role, words) => {
  expect(kindAndRole({ kind, role }, 'care-home')).toEqual(words);
});

it.each([
  [{ days: 5, of: 43 }, '5 days', 'half of the 43 answers came in this time', false],
  [{ days: null, of: 2 }, 'Too few to say', 'how soon answers came: 2 so far', true],
])('the wait of those answered, %j, reads as a sentence', (middleWait, figure, base, isFew) => {
  expect(middleWaitWords({ middleWait })).toEqual({ figure, base, isFew });
});
