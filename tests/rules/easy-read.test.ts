import { describe, expect, it } from 'vitest';
import { sentencesOf, tooLongForEasyRead, wordCount } from '@rules/easy-read';

const source =
  'Following consultation with residents at the December meeting, it has been decided that the lounge will be redecorated in a pale green colour during the week commencing Monday 11 January 2027. Alternative seating arrangements will be made available in the conservatory for the duration of the works.';
const rewritten =
  'We asked you about the lounge. You chose pale green. We will paint the lounge. We start on Monday 11 January. You can sit in the conservatory while we paint. Ask Callum if you want help.';

describe('sentences for Easy Read', () => {
  it.each([
    ['SC3’s source', source, [31, 16]],
    ['SC3 rewritten', rewritten, [6, 4, 5, 6, 9, 6]],
    ['a line break ends a sentence', 'Tea at three\nCake too', [3, 2]],
    ['a quotation mark after the end', '“It is cold.” It was.', [3, 2]],
    ['a dash between spaces is no word', 'The trip – if dry', [4]],
    [
      'a title, a time and a short form end none',
      'Mr. Price comes at 2.15 p.m. on Monday, e.g. for tea.',
      [11],
    ],
    ['nothing', ' \n ', []],
  ])('%s', (_name, text, counts) => {
    expect(sentencesOf(text).map(wordCount)).toEqual(counts);
  });

  it('lose no mark of what is printed', () => {
    expect(sentencesOf('1. Tea. (“Cake” too!) Yes…\n– –\n• Mr. Price sings…')).toEqual([
      ...['1. Tea.', '(“Cake” too!)', 'Yes…', '– –', '• Mr. Price sings…'],
    ]);
  });

  it('are too long over fifteen words', () => {
    expect(tooLongForEasyRead(source).map(({ words }) => words)).toEqual([31, 16]);
    expect(tooLongForEasyRead(rewritten)).toEqual([]);
  });
});
