import { v7 } from 'uuid';
import type { InputOf } from '@contract/api';
import { at, idOf, lineOf, runningSc1, tick, type Sc1 } from './support';

/** Turns to speak, as SC1 has them. */
const turns = {
  ...{ Winifred: 7, Harold: 5, Amina: 4, Josef: 3, Doreen: 2, Leela: 2, Mabel: 1, Stan: 1, Grace: 1 },
};

/** Somebody's row on the list. */
export async function rowOf(sc1: Sc1, name: string) {
  const { attendance } = await sc1.call('meetings.get', { id: sc1.meetingId });
  const row = attendance.find((one) => one.personId === idOf(sc1, name));
  if (row === undefined) throw new Error(`${name} is not on the list.`);
  return row;
}

/** Sets how often somebody spoke without a line. */
export async function setTurns(sc1: Sc1, name: string, unwrittenTurns: number) {
  const { id: attendanceId } = await rowOf(sc1, name);
  return sc1.call('meetings.setTurns', { meetingId: sc1.meetingId, attendanceId, unwrittenTurns });
}

/** SC1 to its end at 15:00: each speaks in one written line, the rest of their turns only counted. */
export async function spokenSc1(): Promise<Sc1> {
  const sc1 = await runningSc1();
  for (const [name, count] of Object.entries(turns)) {
    await sc1.call('meetings.saveLine', lineOf(sc1, { speakerId: idOf(sc1, name), text: `${name} spoke.` }));
    await setTurns(sc1, name, count - 1);
  }
  await sc1.call('meetings.saveLine', lineOf(sc1, { text: 'I agree.' }));
  for (const name of ['Stan', 'Grace']) {
    await tick(sc1, name, { state: 'left', leftAt: at('14:40') });
  }
  sc1.setClock(at('15:00'));
  await sc1.call('meetings.finish', { meetingId: sc1.meetingId });
  return sc1;
}

/** Somebody's answer to the food, one to one, with what is given changed. */
export function replyOf(sc1: Sc1, name: string, over: Partial<InputOf<'meetings.saveReply'>> = {}) {
  return {
    ...{ id: v7(), meetingId: sc1.meetingId, personId: idOf(sc1, name), itemId: sc1.items[1] ?? null },
    ...{ words: 'Mine is cold too.', source: 'said' as const, way: 'one-to-one' as const },
    ...{ heardBy: '', revision: 0 },
    ...over,
  };
}
