import type { MinutesContent } from '@contract/meetings/content';
import { sc1Signed, sc1Since } from './sc1';

const unnamed = (name: string) => (name === '' ? '' : 'A resident');

/** The signed minutes of SC1 as families are given them: Winifred alone agreed to share. */
export const sc1Families: MinutesContent = {
  ...sc1Signed,
  ...{ heard: sc1Since.heard, nextMeeting: sc1Since.nextMeeting },
  reason: '',
  chair: 'Registered manager',
  minuteTaker: 'Activities assistant',
  present: [{ name: 'Winifred Shaw', part: 'Resident', note: '' }],
  presentUnnamed: [
    { part: 'Resident', count: 13 },
    { part: 'Staff', count: 3 },
    { part: 'Interpreter', count: 1 },
  ],
  apologies: ['A resident (2)'],
  items: sc1Signed.items.map((item) => ({
    ...item,
    lines: item.lines.map((line) => ({
      ...line,
      speaker: line.speaker === 'Winifred Shaw' ? line.speaker : unnamed(line.speaker),
      action: line.action === null ? null : { ...line.action, owner: 'Senior carer' },
    })),
  })),
  signatures: sc1Signed.signatures.map((one) => ({
    ...one,
    name: one.as === 'chair' ? 'Registered manager' : 'Winifred Shaw',
    readWith: '',
  })),
};
