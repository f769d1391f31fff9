import { describe, expect, it } from 'vitest';
import { proposedItem, type Candidate } from '@rules/agenda-suggestions';

function of(over: Partial<Candidate>): Candidate {
  return {
    ...{ kind: 'voice', words: 'Can the hairdresser come on a weekday?', on: '2026-11-18', source: 'said' },
    ...{ topic: '', personId: null, due: null, waitingFor: '', item: null },
    ...over,
  };
}

describe('the item proposed for something said', () => {
  it('is their words, asked by who said them', () => {
    expect(proposedItem(of({ personId: 'doreen' }))).toEqual({
      ...{ title: '“Can the hairdresser come on a weekday?”', note: '', minutes: 5 },
      ...{ picture: null, askedById: 'doreen' },
    });
  });

  it('is what it was about, with the words beneath', () => {
    expect(proposedItem(of({ topic: 'hairdresser' }))).toMatchObject({
      ...{ title: 'Hairdresser', note: '“Can the hairdresser come on a weekday?”', askedById: null },
    });
  });

  it.each(['observed', 'told'] as const)('is asked by nobody when it was %s', (source) => {
    expect(proposedItem(of({ source, personId: 'josef' })).askedById).toBeNull();
  });

  it('fits: cut between words, with its closing mark', () => {
    const { title } = proposedItem(of({ words: 'The lift frightens me\nvery much. '.repeat(12) }));
    expect(title.length).toBeLessThanOrEqual(160);
    expect(title).toMatch(/^“The lift frightens me very much\. .*[a-z.]…”$/);
    const long = proposedItem(of({ topic: 'lift', words: 'x'.repeat(500) }));
    expect(long.note).toHaveLength(400);
  });
});

it('an action is proposed with its promise, and what was put off or not reached with its day', () => {
  const bench = of({ kind: 'action', words: 'A garden bench', source: null, due: '2026-11-30' });
  expect(proposedItem({ ...bench, waitingFor: 'Board money' })).toMatchObject({
    ...{ title: 'A garden bench', note: 'Promised for 30 November 2026. Board money', askedById: null },
  });
  expect(proposedItem(of({ kind: 'decision', words: 'The lounge', on: '2026-12-02' }))).toMatchObject({
    note: 'Put off on 2 December 2026.',
  });
  const item = { note: '', minutes: 12, picture: 'trips' as const, askedById: 'mabel' };
  expect(proposedItem(of({ kind: 'item', words: 'Trips', on: '2026-12-02', item }))).toEqual({
    ...item,
    ...{ title: 'Trips', note: 'Not reached on 2 December 2026.' },
  });
});
