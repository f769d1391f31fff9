import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersAndDigits, splitSentences, wordsOf } from '@rules/reading/sentences';
import { rewrite, source } from './sc3';

const split = (text: string) => splitSentences(text).map((sentence) => sentence.text);
const counts = (text: string) => splitSentences(text).map(({ words }) => words.length);

describe('sentences', () => {
  it('are those of SC3', () => {
    expect(counts(source)).toEqual([31, 16]);
    expect(counts(rewrite)).toEqual([6, 4, 5, 6, 9, 6]);
    expect([wordsOf(source).length, lettersAndDigits(source)]).toEqual([47, 250]);
    expect([wordsOf(rewrite).length, lettersAndDigits(rewrite)]).toEqual([36, 145]);
  });

  it.each([
    ['titles', 'Mr. Shaw saw Dr. Bell. They had tea.', ['Mr. Shaw saw Dr. Bell.', 'They had tea.']],
    ['a saint', 'We went to St. Mary’s. It rained.', ['We went to St. Mary’s.', 'It rained.']],
    ['a street', 'We live in Mill St. We like it.', ['We live in Mill St.', 'We like it.']],
    ['for example', 'Bring things, e.g. a hat. Come soon.', ['Bring things, e.g. a hat.', 'Come soon.']],
    ['a time', 'We meet at 2.15 pm. Bring tea.', ['We meet at 2.15 pm.', 'Bring tea.']],
    ['the end of a time', 'Come at 10 am. Bring tea.', ['Come at 10 am.', 'Bring tea.']],
    ['10 a.m. with a day', 'At 10 a.m. on Monday we go.', ['At 10 a.m. on Monday we go.']],
    ['a decimal', 'It is 3.5 miles. We walked.', ['It is 3.5 miles.', 'We walked.']],
    ['money', 'Tea is £1.20. Cake is £2.', ['Tea is £1.20.', 'Cake is £2.']],
    ['a quotation that goes on', '“Is it cold?” she said. “Yes.”', ['“Is it cold?” she said.', '“Yes.”']],
    ['brackets', 'We went (it rained). We sang.', ['We went (it rained).', 'We sang.']],
    ['a list', '• Tea\n• Cake and buns\n1. Walk', ['Tea', 'Cake and buns', 'Walk']],
    ['no stop at the end', 'First this. Then that', ['First this.', 'Then that']],
    ['an ellipsis that goes on', 'Well… it was cold. Yes.', ['Well… it was cold.', 'Yes.']],
    ['an ellipsis that ends', 'So cold… We left.', ['So cold…', 'We left.']],
    ['an initial', 'Ask J. Smith now. So do I. We ask.', ['Ask J. Smith now.', 'So do I.', 'We ask.']],
    ['a number', 'See no. 5. No. We stay.', ['See no. 5.', 'No.', 'We stay.']],
    ['two marks', 'Really?! Yes!!', ['Really?!', 'Yes!!']],
    ['an address', 'See www.marram.org.uk for more. Bye.', ['See www.marram.org.uk for more.', 'Bye.']],
    ['small letters', 'we went out. it was nice.', ['we went out.', 'it was nice.']],
    ['etc. at the end', 'Hats, coats, etc. We go at ten.', ['Hats, coats, etc.', 'We go at ten.']],
    ['etc. inside', 'Hats, coats, etc. are there.', ['Hats, coats, etc. are there.']],
    ['marks alone', '– \n … \n !!', []],
    ['nothing', '', []],
  ])('know %s', (_what, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('know one-to-one, Winifred’s, 2.15 and £2.50 as one word each, 10 am as two', () => {
    expect(wordsOf('one-to-one Winifred’s 2.15 £2.50 10 am – !').map(({ text }) => text)).toEqual([
      ...['one-to-one', 'Winifred’s', '2.15', '2.50', '10', 'am'],
    ]);
  });

  it('lose no word and stand in order, whatever is typed', () => {
    const piece = fc.constantFrom(
      'Mr.',
      'tea',
      '. ',
      '\n',
      '“',
      '”',
      '10 am. ',
      '… ',
      ' ',
      'e.g. ',
      '1. ',
      'Ø',
      '🍰',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const sentences = splitSentences(text);
        let last = 0;
        for (const { start, end, text: inside, words } of sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(inside);
          for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
          last = end;
        }
        const kept = sentences.reduce((sum, { text: inside }) => sum + lettersAndDigits(inside), 0);
        expect(lettersAndDigits(text) - kept).toBeLessThanOrEqual(
          2 * text.split(/[\n\r\u2028\u2029]/).length,
        );
      }),
    );
  });

  it('are as many when texts stand on lines of their own as when each is alone', () => {
    const line = fc.array(fc.constantFrom('tea', 'at', '2.15', 'pm.', 'We', 'Dr.', 'sang!'), {
      minLength: 1,
    });
    const lines = fc.array(line.map((parts) => parts.join(' ')));
    fc.assert(
      fc.property(lines, (all) => {
        expect(split(all.join('\n'))).toEqual(all.flatMap(split));
      }),
    );
  });
});
