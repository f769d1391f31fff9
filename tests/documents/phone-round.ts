import type { MinutesContent } from '@contract/meetings/content';
import type { EasyMinutesContent } from '../../electron/features/meetings/easy-minutes-document';
import type { AgendaContent } from '../../electron/features/meetings/agenda-document';
import type { RoundContent } from '../../electron/features/meetings/round-document';
import { sc1Agenda, sc1Minutes, sc1Round, sc1Since } from './sc1';
import { sc1EasyMinutes } from './sc1-easy';

/** The minutes of a phone round: no room, no common time, and nobody present. */
export const roundMinutes: MinutesContent = {
  ...sc1Minutes,
  ...sc1Since,
  kind: 'phone-round',
  title: 'Phone round',
  placeName: 'Larch Home Care',
  room: '',
  startTime: '10:00',
  endTime: '',
  present: [
    { name: 'Winifred Shaw', part: 'Person we support', note: '' },
    { name: 'Harold Pike', part: 'Person we support', note: '' },
    { name: 'Ewa Lis', part: 'Interpreter, Polish', note: '' },
  ],
  presentUnnamed: [{ part: 'Person we support', count: 3 }],
  apologies: [],
  rung: {
    ...{ one: 'person we support', many: 'people we support' },
    ...{ asked: 46, reached: 5, ratherNot: 3, noAnswer: 9, notRung: 29 },
    ...{ from: '2026-12-02', to: '2026-12-04' },
  },
};

export const roundNobody: MinutesContent = {
  ...sc1Minutes,
  ...{ kind: 'phone-round', title: 'Phone round', placeName: 'Larch Home Care', room: '', apologies: [] },
  present: [],
  presentUnnamed: [],
  items: [],
  rung: {
    ...{ one: 'person we support', many: 'people we support' },
    ...{ asked: 1, reached: 0, ratherNot: 0, noAnswer: 0, notRung: 1, from: null, to: null },
  },
};

export const roundEasyMinutes: EasyMinutesContent = { ...roundMinutes, items: sc1EasyMinutes.items };

export const roundAgenda: AgendaContent = { ...sc1Agenda, title: 'Phone round', room: '', isRound: true };

export const roundSheets: RoundContent = { ...sc1Round, title: 'Phone round', room: '', isRound: true };
