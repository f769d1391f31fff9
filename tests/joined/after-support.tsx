import { screen } from '@testing-library/react';
import { v7 } from 'uuid';
import { openOffice, planMeeting, type Office, type PlannedMeeting } from './office-support';

export interface Held extends Office, PlannedMeeting {
  /** The line of Winifred's voice. */
  soup: string;
}

interface Opened {
  signed: boolean;
  /** The page opened, after the meeting's own address. */
  page?: 'after' | 'easy-read' | 'families';
  heading?: string;
  /** Done before the page is opened. */
  prepare?: (held: Omit<Held, 'user' | 'hold'>) => Promise<unknown>;
}

/** A finished meeting with a voice of Winifred's and an action; signed by both when `signed`. */
export async function openAfter({ signed, page = 'after', heading, prepare }: Opened): Promise<Held> {
  let planned: PlannedMeeting | undefined;
  const soupId = v7();
  const office = await openOffice(async (home) => {
    planned = await planMeeting(home);
    const { meetingId, winifred, chair, minuteTaker } = planned;
    await home.ask('meetings.start', { meetingId });
    const onTime = { arrivedAt: null, leftAt: null, note: '' };
    await home.ask('meetings.setAttendance', {
      meetingId,
      who: { personId: winifred.id },
      state: 'here',
      ...onTime,
    });
    const { items } = await home.ask('meetings.get', { id: meetingId });
    const line = {
      ...{ meetingId, itemId: items[1]?.id ?? '', source: 'said' as const, topics: [], fromLineId: null },
      ...{ decidedHow: null, vote: null, revision: 0, position: null, clearsDraft: false },
    };
    const soup = { kind: 'said' as const, text: 'The soup is cold.', speakerId: winifred.id, action: null };
    await home.ask('meetings.saveLine', { ...line, ...soup, id: soupId });
    const action = { ownerId: minuteTaker.id, ownerName: '', due: '2026-12-07' };
    const plate = { kind: 'action' as const, text: 'Plate Winifred’s table first.', speakerId: null, action };
    await home.ask('meetings.saveLine', { ...line, ...plate, id: v7() });
    await home.ask('meetings.finish', { meetingId });
    const by = (as: 'chair' | 'resident', one: { id: string; fullName: string }) =>
      home.ask('meetings.sign', {
        ...{ meetingId, as, personId: one.id, name: one.fullName, readWith: '', date: '2026-12-02' },
      });
    if (signed) {
      await by('chair', chair);
      await by('resident', winifred);
    }
    await prepare?.({ ...planned, home, soup: soupId });
    return `#/meetings/${meetingId}/${page}`;
  });
  await screen.findByRole('heading', { level: 1, name: heading ?? 'After the meeting' });
  if (planned === undefined) throw new Error('Nothing was planned.');
  return { ...office, ...planned, soup: soupId };
}
