import type { Owner } from './words/threads';

/** Something promised that the scenarios know by its dates: who asked, and how it goes on. */
export interface KnownPromise {
  /** Which item of the agenda, 0 first. */
  item: number;
  speaker: string;
  said: string;
  words: string;
  owner: Owner;
  due: string;
  /** Why it is still open, said ten days later; empty when there is nothing to say. */
  waitingFor: string;
  came: string;
  /** The day it is done; null when it stays open. */
  closedOn: string | null;
}

/** The meeting before SC1, whose promises SC2 counts. Source: SC2, "From last time", A7 and A8. */
export const november = '2026-11-04';

export const fromNovember: readonly KnownPromise[] = [
  {
    ...{
      item: 4,
      speaker: 'Harold Pike',
      said: 'Could we have a bench by the pond? I cannot walk back without a rest.',
    },
    ...{ words: 'Ask the Board for the money for a garden bench', owner: 'Denise Okafor', due: '2026-11-30' },
    ...{ waitingFor: 'Board money', came: '', closedOn: null },
  },
  {
    ...{ item: 1, speaker: 'Doreen Tully', said: 'The menu board is too high for those of us who sit.' },
    ...{ words: 'Hang the menu board lower', owner: 'Owen Tate', due: '2026-11-25', waitingFor: '' },
    ...{ came: 'The menu board hangs where people can read it sitting down.', closedOn: '2026-12-03' },
  },
];
