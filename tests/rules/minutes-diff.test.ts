import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MinutesContent } from '@contract/meetings/content';
import { minutesDiff } from '@rules/minutes-diff';
import { wordDiff } from '@rules/word-diff';
import { sc1Minutes } from '../documents/sc1';

const textOf = (before: string, after: string, kind: 'added' | 'removed') =>
  wordDiff(before, after)
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map(({ text }) => text)
    .join('');

describe('word by word', () => {
  const words = fc
    .array(fc.constantFrom('soup', 'is', 'cold', 'warm', 'table', '\n', 'by', '🍲', 'é'), { maxLength: 12 })
    .map((all) => all.join(' '));
  const text = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 40 }));

  it('gives the new text from what stays and came in, and the old one from what stays and went out', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(textOf(before, after, 'added')).toBe(after);
        expect(textOf(before, after, 'removed')).toBe(before);
      }),
    );
  });

  it('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(wordDiff(same, same).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  it('keeps the words in common', () => {
    expect(wordDiff('The soup is cold today', 'The soup was cold')).toEqual([
      { kind: 'same', text: 'The soup ' },
      { kind: 'removed', text: 'is' },
      { kind: 'added', text: 'was' },
      { kind: 'same', text: ' cold' },
      { kind: 'removed', text: ' today' },
    ]);
  });

  it('takes a moment for two long texts with nothing in common', () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, at) => `${word}${at}`).join(' ');
    expect(textOf(long('a'), long('b'), 'added')).toBe(long('b'));
  });
});

type Items = MinutesContent['items'];

function withItems(change: (items: Items) => Items): MinutesContent {
  return { ...sc1Minutes, items: change(structuredClone(sc1Minutes.items)) };
}

const changesOf = (after: MinutesContent, before = sc1Minutes) =>
  minutesDiff(before, after).changes.map(
    ({ kind, section, from, parts }) =>
      `${kind} | ${section}${from && ` < ${from}`} | ${parts.map((part) => (part.kind === 'same' ? part.text : `${part.kind === 'added' ? '+' : '-'}[${part.text}]`)).join('')}`,
  );

describe('version by version', () => {
  it('finds nothing when nothing changed, and counts every line', () => {
    const { changes, same } = minutesDiff(sc1Minutes, structuredClone(sc1Minutes));
    expect(changes).toEqual([]);
    const lines = sc1Minutes.items.flatMap((item) => item.lines).length;
    expect(same).toBe(lines + sc1Minutes.items.length + 7);
  });

  it('shows a word changed, a line added and one taken out, each under its item', () => {
    const after = withItems((items) =>
      items.map((item, at) => {
        if (at === 1) {
          const lines = item.lines.map((line, place) =>
            place === 0 ? { ...line, text: line.text.replace('soup', 'broth') } : line,
          );
          return { ...item, lines };
        }
        return at === 5 ? { ...item, lines: item.lines.slice(1) } : item;
      }),
    );
    expect(changesOf(after)).toEqual([
      'changed | Food and mealtimes | Winifred Shaw said: The -[soup]+[broth] is cold by the time it gets to our table.',
      'removed | Anything else and date of next meeting | -[Amina said: Please do not have the next one on a Friday at midday.]',
    ]);
  });

  it('knows a line by its id, wherever it went and however much it changed', () => {
    const id = '01930000-0000-7000-8000-00000000000a';
    const line = { ...(sc1Minutes.items[1]?.lines[0] ?? never()), id };
    const put = (at: number, over: object) =>
      withItems((items) =>
        items.map((item, place) => (place === at ? { ...item, lines: [{ ...line, ...over }] } : item)),
      );
    const before = put(4, {});
    const after = {
      ...before,
      items: before.items.map((item, at) =>
        at === 4 ? { ...item, lines: [] } : at === 5 ? { ...item, lines: [...item.lines, line] } : item,
      ),
    };
    expect(changesOf(after, before)).toEqual([
      expect.stringMatching(/^moved \| Anything else and date of next meeting < Board news/) as string,
    ]);
  });

  it('shows who chaired, and an item under another name, without moving its lines', () => {
    const renamed = withItems((items) =>
      items.map((item, at) => (at === 1 ? { ...item, title: 'Food' } : item)),
    );
    expect(changesOf({ ...renamed, chair: 'Owen Tate' })).toEqual([
      'changed | About the meeting | Chair: -[Denise]+[Owen] -[Okafor]+[Tate]',
      'changed | Food | Food-[ and mealtimes]',
    ]);
  });
});

function never(): never {
  throw new Error('SC1 has this line.');
}
