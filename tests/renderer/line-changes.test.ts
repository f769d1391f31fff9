import { describe, expect, it } from 'vitest';
import type { LineVersion } from '@contract/meetings/minutes';
import { changesOfLine, type Telling } from '../../renderer/features/meetings/minutes/line-changes';

const someone = (id: string, nameToUse: string, fullName: string) =>
  [id, { id, nameToUse, fullName, kind: 'resident', words: 'resident', here: true }] as const;

const telling: Telling = {
  naming: {
    people: new Map([someone('win', 'Winifred', 'Winifred Shaw'), someone('owen', 'Owen', 'Owen Tate')]),
    ...{ placeKind: 'care-home', kind: 'residents' },
  },
  items: [
    { id: 'food', title: 'Food' },
    { id: 'trips', title: 'Trips' },
  ],
};

type Facts = NonNullable<LineVersion['facts']>;

function version(kind: LineVersion['kind'], facts: Partial<Facts> = {}, text = 'The soup.'): LineVersion {
  return {
    ...{ revision: 1, kind, text, at: 0, by: 'Callum' },
    facts: {
      ...{ itemId: 'food', position: 0, speakerId: null, source: 'said', topics: [], fromLineId: null },
      ...{ decidedHow: null, action: null, vote: null, archived: false },
      ...facts,
    },
  };
}

const task = (ownerId: string | null, due: string | null, ownerName = '') => ({
  action: { ownerId, ownerName, due },
});
const hands = (yes: number, reason = '') => ({
  vote: { options: [{ label: 'yes', count: yes }], reason, present: 3 },
});

describe('what changed in a line beside its words', () => {
  const said = version('said', { speakerId: 'win' });
  const action = version('action', task('owen', '2026-12-07'));
  const rows: [LineVersion, LineVersion, string[]][] = [
    [said, version('said', { speakerId: 'owen' }), ['Owen said. Before: Winifred said.']],
    [said, version('said'), ['A resident said. Before: Winifred said.']],
    [
      said,
      version('said', { speakerId: 'win', source: 'told' }),
      ['Told for Winifred. Before: Winifred said.'],
    ],
    [
      action,
      version('action', task('win', '2026-12-07')),
      ['Who does it: Winifred Shaw. Before: Owen Tate.'],
    ],
    [
      action,
      version('action', task(null, null, 'Ben')),
      ['Who does it: Ben. Before: Owen Tate.', 'When: no date yet. Before: Monday 7 December 2026.'],
    ],
    [
      said,
      version('action', { ...task('owen', null), fromLineId: 'x' }),
      ['Action. Before: Winifred said.', 'Who does it: Owen Tate.', 'It comes from what was said.'],
    ],
    [action, version('note'), ['Note. Before: Action.']],
    [
      version('decided'),
      version('decided', { decidedHow: 'hands' }),
      ['How it was decided: by show of hands. Before: not said.'],
    ],
    [
      version('vote', hands(2)),
      version('vote', hands(3, 'One left')),
      ['Hands: yes 3. Before: yes 2.', 'Why the votes do not add up: One left. Before: not said.'],
    ],
    [
      said,
      version('said', { speakerId: 'win', topics: ['food', 'tea'] }),
      ['Topics: food, tea. Before: none.'],
    ],
    [
      said,
      version('said', { speakerId: 'win', itemId: 'trips', position: 4 }),
      ['Under the item: Trips. Before: Food.'],
    ],
    [said, version('said', { speakerId: 'win', position: 2 }), ['Moved to another place in its item.']],
    [said, version('said', { speakerId: 'win', archived: true }), ['Taken out of the minutes.']],
    [version('note', { archived: true }), version('note'), ['Put back into the minutes.']],
    [said, version('said', { speakerId: 'win', position: 2 }, 'Cold soup.'), []],
    [said, said, ['What changed is not kept.']],
    [{ ...said, facts: null }, version('note'), []],
  ];

  it.each(rows)('%#', (before, after, changes) => {
    expect(changesOfLine(before, after, telling)).toEqual(changes);
  });
});
