import { expect, it } from 'vitest';
import { nameForFamilies, namesHeld } from '@rules/families-copy';

const winifred = { nameToUse: 'Win', fullName: 'Winifred Shaw', unit: 'Garden wing' };
const amara = { nameToUse: 'Amara', fullName: 'Amara O’Neill', unit: '' };

it.each([
  ['nothing to find', 'The soup is cold.', []],
  ['the name they use', 'win said so too.', ['win']],
  ['the whole name once, not its parts again', 'Winifred Shaw agreed.', ['Winifred Shaw']],
  [
    'a family name with an apostrophe, and its possessive',
    'Amara’s and O’Neill’s chairs',
    ['O’Neill', 'Amara'],
  ],
  ['no name inside a word', 'The window winner shawl.', []],
  ['a unit', 'In the garden wing it is cold.', ['garden wing']],
  ['a room by its number', 'Room 12 is too hot.', ['Room 12']],
])('points to %s', (_what, words, found) => {
  expect(namesHeld(words, [winifred, amara])).toEqual(found);
});

it.each([
  ['someone who agreed to share', 'resident', '', true, 'Win'],
  ['someone who did not', 'resident', '', false, 'A resident'],
  ['staff with a role', 'staff', 'senior carer', false, 'Senior carer'],
  ['staff without one', 'staff', '', false, 'A member of staff'],
  ['a relative', 'family', 'daughter', false, 'A family member'],
] as const)('prints %s', (_what, kind, role, agreed, words) => {
  const person = {
    id: 'w',
    kind,
    role,
    nameToUse: 'Win',
    fullName: 'Winifred Shaw',
    nameInPrint: 'first' as const,
  };
  expect(nameForFamilies(person, 'care-home', new Set(agreed ? ['w'] : []))).toBe(words);
});
