import { describe, expect, it } from 'vitest';
import type { PrintedLine } from '@contract/meetings/content';
import { ended } from '@rules/ended';
import { lineWords } from '@rules/minutes-diff';
import { actionWords, votesInWords } from '../../renderer/features/meetings/after/after-words';

it.each([
  ['Two cups of tea', 'Two cups of tea.'],
  ['Two cups of tea.', 'Two cups of tea.'],
  ['Tea or coffee?', 'Tea or coffee?'],
  ['“Tea, for all”', '“Tea, for all”.'],
  ['“Tea!”', '“Tea!”'],
  ['', ''],
])('“%s” ends as “%s”', (text, words) => expect(ended(text)).toBe(words));

describe('a line of minutes on screen', () => {
  const options = [
    { label: 'garden centre', count: 8 },
    { label: 'theatre', count: 4 },
  ];
  const vote = { options, present: 14, reason: 'Two were asleep' };
  const line: PrintedLine = {
    ...{ kind: 'decided', text: 'Two cups of tea', speaker: '', source: 'said' },
    ...{ decidedHow: 'consensus', vote: null, action: null },
  };

  it('has its stop before how it was decided', () => {
    expect(lineWords(line)).toBe('Decided: Two cups of tea. All agreed.');
  });

  it('has its stop before and after the votes', () => {
    expect(lineWords({ ...line, kind: 'vote', text: 'Where should we go?', decidedHow: null, vote })).toBe(
      'Vote: Where should we go? garden centre 8, theatre 4 (14 there). Two were asleep.',
    );
    expect(votesInWords({ vote })).toBe('garden centre 8, theatre 4. Two were asleep.');
    expect(votesInWords({ vote: { ...vote, reason: '' } })).toBe('garden centre 8, theatre 4.');
  });

  it('has its stop before and after who does it', () => {
    const action = { number: '1', owner: 'Owen', due: '2026-12-07' };
    expect(lineWords({ ...line, kind: 'action', decidedHow: null, action })).toBe(
      'Action: Two cups of tea. Owen, by Mon 7 December.',
    );
    const theirs = { ownerId: null, ownerName: 'Owen', due: '2026-12-07' };
    expect(actionWords({ action: theirs }, () => '')).toBe('Owen, by Mon 7 December.');
  });
});
