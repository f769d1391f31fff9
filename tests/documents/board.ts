import type { MinutesContent } from '@contract/meetings/content';
import { sc1Minutes } from './sc1';

const [, food] = sc1Minutes.items;

/** The minutes of a Board meeting: nobody there is a resident, and one who was there signs beside the chair. */
export const boardMinutes: MinutesContent = {
  ...sc1Minutes,
  kind: 'board',
  title: 'Board meeting',
  room: '',
  chair: 'Peter Haldane',
  minuteTaker: 'Callum Price',
  present: [
    { name: 'Peter Haldane', part: 'Nominated individual', note: '' },
    { name: 'Ruth Ames', part: 'Director', note: 'Came at 10:20 am' },
    { name: 'Winifred Shaw', part: 'Resident', note: '' },
    { name: 'Callum Price', part: 'Minute-taker', note: '' },
  ],
  presentUnnamed: [],
  apologies: ['Denise Okafor'],
  residentsHere: 4,
  residentsInvited: 5,
  items: [
    {
      number: 1,
      title: 'What our ambassadors bring, and our answer to each',
      note: '',
      lines: (food?.lines ?? []).filter((line) => line.kind === 'decided' || line.kind === 'action'),
    },
  ],
};

const second = {
  ...{ personId: '0190f1b0-0000-7000-8000-00000000aaaa', readWith: '', date: '2026-12-09' },
  recordedAt: 0,
};

export const boardSigned: MinutesContent = {
  ...boardMinutes,
  draft: false,
  signatures: [
    { ...second, as: 'chair', name: 'Peter Haldane' },
    { ...second, as: 'resident', name: 'Ruth Ames' },
  ],
};
