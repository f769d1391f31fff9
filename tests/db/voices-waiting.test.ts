import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countUnanswered, isWaiting, pageOfUnanswered } from '../../db/queries/voices-waiting';
import { act, deed } from './deeds';
import { newRoom, type Room } from './support';

interface Row {
  id: string;
  on: string;
  promised: boolean;
}

/** Who waits, worked out from everything there is. */
function truth({ records }: Room): Row[] {
  const all = (table: string) =>
    records.raw.prepare(`select * from ${table} where archived_at is null`).all() as Record<
      string,
      string | null
    >[];
  const [voices, links, decisions, actions] = [
    all('voice'),
    all('voice_answer'),
    all('decision'),
    all('action'),
  ];
  const rows = voices.flatMap((voice) => {
    const mine = links.filter((link) => link.voice_id === voice.id);
    const decided = decisions.filter(({ id }) => mine.some((link) => link.decision_id === id));
    const agreed = actions.filter(({ id }) => mine.some((link) => link.action_id === id));
    const isSettled =
      decided.some(({ how }) => how !== 'deferred') || agreed.some(({ state }) => state !== 'open');
    if (isSettled || voice.no_answer_because !== null) return [];
    const promised = decided.length + agreed.length > 0;
    return [{ id: voice.id ?? '', on: voice.said_on ?? '', promised }];
  });
  return rows.sort((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1));
}

it('who waits is kept exactly in step through everything that can happen to a line, a voice or an action', () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 5, maxLength: 25 }), (deeds) => {
      const room = newRoom();
      const lines: string[] = [];
      for (const each of deeds) {
        act(room, lines, each);
        const { reader } = room.records;
        const waiting = truth(room);
        const none = waiting.filter(({ promised }) => !promised);
        const page = { offset: 0, limit: 100 };
        expect(pageOfUnanswered(reader, { ...page, without: 'settled' })).toEqual(
          waiting.map(({ id }) => id),
        );
        expect(pageOfUnanswered(reader, { ...page, without: 'any' })).toEqual(none.map(({ id }) => id));
        const late = '2026-12-02';
        expect(countUnanswered(reader, { without: 'settled', late })).toEqual({
          all: waiting.length,
          late: waiting.filter(({ on }) => on <= late).length,
        });
        expect(waiting.every(({ id }) => isWaiting(reader, id))).toBe(true);
      }
      room.records.close();
    }),
    { numRuns: 40 },
  );
});
