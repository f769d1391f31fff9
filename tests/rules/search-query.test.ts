import { expect, it } from 'vitest';
import { markClose, markedParts, markOpen, searchQuery } from '@rules/search-query';

it.each([
  ['soup', '"soup" *'],
  ['cold soup', '"cold" AND "soup" *'],
  ['paintin', '("paintin" * OR "paint")'],
  ['runnin', '("runnin" * OR "runn" OR "run")'],
  ['Józek’s', '"Józek" AND "s" *'],
  ['so" OR title:x NEAR(', '"so" AND "OR" AND "title" AND "x" AND "NEAR" *'],
  ['Łukasz ŁÓDŹ', '"lukasz" AND "lÓDŹ" *'],
  ['  ', null],
  ['"*()-^', null],
])('reads %j as %j', (typed, query) => expect(searchQuery(typed)).toBe(query));

it('looks for twelve words and no more', () => {
  expect(searchQuery('a '.repeat(100))?.split('"a"')).toHaveLength(13);
});

it('gives marks as parts, never as HTML', () => {
  expect(markedParts(`The ${markOpen}soup${markClose} is <b>cold</b>`)).toEqual([
    { text: 'The ', found: false },
    { text: 'soup', found: true },
    { text: ' is <b>cold</b>', found: false },
  ]);
  expect(markedParts('')).toEqual([]);
});
