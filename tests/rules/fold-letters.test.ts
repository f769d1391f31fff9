import { expect, it } from 'vitest';
import { foldLetters } from '@rules/fold-letters';

it.each([
  ['Łukasz', 'lukasz'],
  ['ŁÓDŹ', 'lÓDŹ'],
  ['Bjørn Ødegård', 'Bjorn odegård'],
  ['Đorđe', 'dorde'],
  ['Þór Ðað', 'thór dad'],
  ['Strauß GROẞ', 'Strauss GROss'],
  ['Æsop, Œdipus', 'aesop, oedipus'],
  ['ıtır', 'itir'],
  ['Ħal Ŧa Ŋ', 'hal ta n'],
  ['Józef, Zoë, naïve', 'Józef, Zoë, naïve'],
  ['soup at 12.30', 'soup at 12.30'],
  ['', ''],
])('reads %j as %j', (words, folded) => expect(foldLetters(words)).toBe(folded));
