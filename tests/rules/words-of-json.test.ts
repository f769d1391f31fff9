import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOfJson } from '@rules/words-of-json';

const line = { kind: 'said', text: 'The soup is “cold”.\nEvery day.', speaker: 'Winifred', source: 'said' };

describe('the words of stored JSON that cannot be read any more', () => {
  it('stand in their order, without the marks of the form', () => {
    const stored = JSON.stringify({ format: 7, title: 'Residents’ meeting', items: [{ lines: [line] }] });
    expect(wordsOfJson(stored)).toEqual([
      'Residents’ meeting',
      'The soup is “cold”.\nEvery day.',
      'Winifred',
    ]);
  });

  it('are given up by what was cut off or broken, too', () => {
    const stored = JSON.stringify({ title: 'Food', lines: [line] });
    expect(wordsOfJson(stored.slice(0, stored.indexOf('ld”')))).toEqual(['Food', 'The soup is “co']);
    expect(wordsOfJson(`${stored.slice(0, 20)}}}]${stored.slice(20)}`)).toContain('Winifred');
  });

  it('are the text itself when nothing in it is quoted', () => {
    expect(wordsOfJson('  plain minutes ')).toEqual(['plain minutes']);
    expect(wordsOfJson('')).toEqual([]);
  });

  it('lose none that was there, whatever it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const kept = texts.map((text) => text.trim()).filter((text) => text !== '');
        expect(wordsOfJson(JSON.stringify(['first', ...texts]))).toEqual(['first', ...kept]);
      }),
    );
  });

  it('never fail, whatever is stored', () => {
    fc.assert(fc.property(fc.string(), (stored) => wordsOfJson(stored).every((word) => word !== '')));
  });
});
