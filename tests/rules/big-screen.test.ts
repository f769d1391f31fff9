import { describe, expect, it } from 'vitest';
import { firstNamesOnly } from '@rules/first-names';
import { minutesLeftWords } from '@rules/item-clock';
import { voteColours, voteSign } from '@rules/vote-signs';
import { bigScreenPlace } from '../../electron/main/big-screen-place';

const person = (fullName: string, nameToUse: string, nameInPrint: 'full' | 'first' | 'unnamed' = 'full') => ({
  fullName,
  nameToUse,
  nameInPrint,
});
const people = [
  person('Ann Marie', 'Ann'),
  person('Ann Marie Shaw', 'Annie'),
  person('Winifred Shaw', 'Win'),
  person('Josef Nowak', 'Josef', 'unnamed'),
  person('Zoë O’Hara', 'Zoë'),
  person('Madonna', 'Madonna'),
];

describe('words before the whole room', () => {
  it.each([
    ['Winifred Shaw will ask the kitchen.', 'Win will ask the kitchen.'],
    ['WINIFRED  shaw asked', 'Win asked'],
    ['Ann Marie Shaw and Ann Marie', 'Annie and Ann'],
    ['Josef Nowak’s birthday', 'someone’s birthday'],
    ['Zoë O’Hara, please', 'Zoë, please'],
    ['Ann Maries stay', 'Ann Maries stay'],
    ['Madonna sings; Percy Dunn too', 'Madonna sings; Percy Dunn too'],
    ['', ''],
  ])('%s → %s', (typed, shown) => {
    expect(firstNamesOnly(typed, people)).toBe(shown);
  });
});

describe('what stands above a choice', () => {
  it.each([
    ['Pale green', { is: 'colour', colour: 'pale-green' }],
    [' magnolia ', { is: 'colour', colour: 'cream' }],
    ['No view', { is: 'no-view' }],
    ['don’t know', { is: 'no-view' }],
    ['Yes', { is: 'for' }],
    ['against', { is: 'against' }],
    ['garden centre', null],
    ['green tea', null],
  ])('%s', (label, sign) => {
    expect(voteSign(label)).toEqual(sign);
  });

  it('knows every colour by its own name', () => {
    for (const colour of voteColours) {
      expect(voteSign(colour.replace('-', ' '))).toEqual({ is: 'colour', colour });
    }
  });
});

it.each([
  [10, 0, '10 minutes left'],
  [10, 1, '10 minutes left'],
  [10, 60_000, '9 minutes left'],
  [10, 9 * 60_000, '1 minute left'],
  [10, 10 * 60_000, 'Time is up'],
  [10, 25 * 60_000, 'Time is up'],
])('of %i minutes after %i ms: %s', (planned, elapsed, words) => {
  expect(minutesLeftWords(planned, elapsed)).toBe(words);
});

describe('where the big screen opens', () => {
  const area = (x: number) => ({ x, y: 0, width: 1600, height: 1000 });
  const display = (id: number, x: number) => ({ id, bounds: area(x), workArea: { ...area(x), height: 960 } });
  const [first, second] = [display(1, 0), display(2, 1600)];

  it('fills the display the minutes are not on', () => {
    expect(bigScreenPlace([first, second], first)).toEqual({ bounds: second.bounds, fullScreen: true });
    expect(bigScreenPlace([first, second], second)).toEqual({ bounds: first.bounds, fullScreen: true });
  });

  it('is a window in the middle of the only one', () => {
    expect(bigScreenPlace([first], first)).toEqual({
      bounds: { x: 160, y: 96, width: 1280, height: 768 },
      fullScreen: false,
    });
  });
});
