import { expect, it } from 'vitest';
import type { EasyWords } from '@contract/meetings/easy-minutes';
import { easyProblem, notWorded, wordedCount } from '@rules/easy-minutes';

const fifteen = 'The soup is cold when it comes to our table by the garden door today.';
const idea: EasyWords = { words: 'The soup is cold.', picture: 'food', noPictureBecause: '' };

it.each<[string, Partial<EasyWords>, RegExp | null]>([
  ['a short sentence with a picture', {}, null],
  ['fifteen words', { words: fifteen }, null],
  ['sixteen words', { words: fifteen.replace('today', 'today again') }, /has 16 words.*15 at most/],
  ['three short sentences', { words: 'One. Two. Three.' }, null],
  ['four sentences', { words: 'One. Two. Three. Four.' }, /3 short sentences at most/],
  ['nothing written', { words: '  ' }, /short, easy words/],
  ['no picture and no reason', { picture: null }, /Choose a picture/],
  ['no picture, with the reason', { picture: null, noPictureBecause: 'No picture shows this.' }, null],
])('%s', (_what, over, problem) => {
  const found = easyProblem({ ...idea, ...over });
  if (problem === null) expect(found).toBeNull();
  else expect(found).toMatch(problem);
});

it('lists what is not worded, ten at most, and says how many more', () => {
  const line = { item: 'Food', says: 'The soup is cold.', standing: 'not-yet' as const };
  expect(notWorded([line, { ...line, standing: 'worded' }])).toBe('Food: The soup is cold.');
  expect(notWorded(Array.from({ length: 12 }, () => line))).toMatch(/; and 2 more$/);
  expect(notWorded([{ ...line, standing: 'worded' }])).toBe('');
  expect(wordedCount([line, { ...line, standing: 'worded' }])).toBe('1 of 2 lines is worded');
});
