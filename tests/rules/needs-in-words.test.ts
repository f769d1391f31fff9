import { expect, it } from 'vitest';
import { inARow, needsInWords } from '@rules/needs-in-words';
import { noNeeds } from '@rules/needs-of';

function person(fullName: string, needs: Partial<typeof noNeeds>) {
  return { fullName, nameToUse: fullName.split(' ')[0] ?? '', needs: { ...noNeeds, ...needs } };
}

it.each([
  [[], ''],
  [['Edith'], 'Edith'],
  [['Edith', 'Ron'], 'Edith and Ron'],
  [['Edith', 'Ron', 'Pearl'], 'Edith, Ron and Pearl'],
])('puts %j in a row', (names, words) => expect(inARow(names)).toBe(words));

it('says each need once with everyone it is for, papers first', () => {
  const words = needsInWords([
    person('Josef Nowak', { language: 'Polish', interpreter: true }),
    person('Edith Bell', { largePrint: true, printPoint: 18 }),
    person('Ron Platt', { largePrint: true, hearing: 'Hearing aid in the left ear.' }),
    person('Pearl Ames', { largePrint: true, printPoint: 24 }),
    person('Maureen Tully', { bsl: true, interpreter: true }),
    person('Leela Desai', { easyRead: true }),
    person('Mabel Crane', {}),
  ]);
  expect(words).toEqual([
    'Large print for Edith and Ron.',
    'Large print, 24 point, for Pearl.',
    'Easy Read for Leela.',
    'Polish interpreter for Josef.',
    'BSL interpreter for Maureen.',
    'Help with hearing for Ron.',
  ]);
});

it('tells two of one name apart, and says the language of papers a person translates', () => {
  const words = needsInWords([
    person('Edith Bell', { largePrint: true }),
    person('Edith Marsh', { translated: true, language: 'Urdu' }),
    person('Walter Finch', { readAloud: true, sight: 'Sees shapes.', timeNeeded: '20 minutes' }),
    person('Rosa Conti', { bsl: true }),
    person('Ana Silva', { language: 'Portuguese' }),
  ]);
  expect(words).toEqual([
    'Large print for Edith Bell.',
    'Papers read aloud for Walter.',
    'Papers in Urdu for Edith Marsh.',
    'British Sign Language for Rosa.',
    'Portuguese for Ana.',
    'Help with sight for Walter.',
    'More time for Walter.',
  ]);
});
