import { describe, expect, it } from 'vitest';
import type { PrintedLine } from '@contract/meetings/content';
import { lineWords } from '@rules/minutes-diff';
import { easySpokenBy, quoted, spokenBy } from '@rules/spoken-words';
import { buildEasyMinutesDocument } from '../../electron/features/meetings/easy-minutes-document';
import { saidWords } from '../../renderer/features/meetings/after/after-words';
import { keptWords, sourceWord } from '../../renderer/features/people/page/page-words';
import { sc1EasyMinutes } from '../documents/sc1-easy';

const text = 'Rye bread on Sundays.';
const who = 'Josef Nowak';

/** What each place shows for the same words, as they came: by whom, and the words themselves. */
const places = [
  ['said', `${who} said`, `“${text}”`, `${who} said`, `${who} said: ${text}`, null],
  ['chose', `${who} chose`, `“${text}”`, `${who} chose`, `${who} chose: ${text}`, 'Chose'],
  ['shown', `${who} showed`, text, `${who} showed us`, `${who} showed: ${text}`, 'Showed'],
  [
    ...(['observed', `Seen by staff: ${who}`, text, `Staff saw ${who}`] as const),
    ...([`Seen by staff: ${who}. ${text}`, 'Seen by staff'] as const),
  ],
  [
    ...([
      'told',
      `Told by someone who knows ${who}`,
      `“${text}”`,
      `Someone who knows ${who} told us`,
    ] as const),
    ...([`Told by someone who knows ${who}: ${text}`, 'Told for them'] as const),
  ],
] as const;

describe.each(places)('words that were %s', (source, by, words, easy, changed, onTheirPage) => {
  const printed: PrintedLine = {
    ...{ kind: 'said', text, speaker: who, source, decidedHow: null, vote: null, action: null },
  };

  it('by the rule itself', () => {
    expect([spokenBy({ who, source }), quoted({ words: text, source })]).toEqual([by, words]);
    expect(easySpokenBy({ who, source })).toBe(easy);
  });

  it('after the meeting', () => {
    const line = { speakerId: 'josef', source, text };
    expect(saidWords(line, () => who, 'A resident')).toEqual({ by, words });
  });

  it('in what changed from one version to another', () => expect(lineWords(printed)).toBe(changed));

  it('in the Easy Read minutes', () => {
    const rows = [{ words: text, picture: null, noPictureBecause: 'None.' }];
    const items = [{ number: 1, title: 'Food', lines: [{ ...printed, rows }] }];
    const { blocks } = buildEasyMinutesDocument({ ...sc1EasyMinutes, items });
    expect(JSON.stringify(blocks)).toContain(`"${easy}:"`);
  });

  it('on their own page', () => expect(sourceWord(source)).toBe(onTheirPage));
});

it('names somebody unnamed with a small letter only inside the sentence', () => {
  const of = (source: 'chose' | 'told') => spokenBy({ who: 'A resident', source });
  expect([of('chose'), of('told')]).toEqual(['A resident chose', 'Told by someone who knows a resident']);
  expect(easySpokenBy({ who: 'A resident', source: 'observed' })).toBe('Staff saw a resident');
});

it.each([
  ['told', '', 'told by someone who knows them'],
  ['told', 'Amina', 'told to Amina by someone who knows them'],
  ['observed', '', 'written as seen, not said'],
  ['observed', 'Owen', 'written by Owen as seen, not said'],
  ['said', 'Owen', 'heard by Owen one to one'],
] as const)('on their page: how what was %s to “%s” was kept', (source, heardBy, kept) => {
  expect(keptWords({ source, way: 'one-to-one', heardBy })).toBe(kept);
});
