import fc from 'fast-check';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { updateAction } from '../../db/queries/improvement-changes';
import { updateMeeting, findMeeting } from '../../db/queries/meetings-list';
import { findLine, type LineKind } from '../../db/queries/meetings-lines';
import { archiveLine, restoreLine, saveLine } from '../../db/queries/meetings-lines-write';
import {
  countUnanswered,
  insertVoice,
  isWaiting,
  pageOfUnanswered,
  setNoAnswer,
} from '../../db/queries/voices-waiting';
import { lineOf, meetingValues, newRoom, stampOf, type Room } from './support';

const kinds: LineKind[] = ['said', 'note', 'decided', 'action'];
const hows = ['hands', 'deferred', null] as const;
const days = ['2026-11-04', '2026-12-02', '2027-01-06'];

/** One thing somebody does; `which` chooses among what there is. */
const deed = fc.record({
  what: fc.constantFrom(
    ...([
      'write',
      'write',
      'change',
      'change',
      'out',
      'back',
      'state',
      'state',
      'mark',
      'told',
      'day',
    ] as const),
  ),
  which: fc.nat(30),
  from: fc.option(fc.nat(30), { nil: null }),
  kind: fc.constantFrom(...kinds),
  how: fc.constantFrom(...hows),
  day: fc.constantFrom(...days),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

function act(room: Room, lines: string[], { what, which, from, kind, how, day }: Deed): void {
  const { records, meetingId } = room;
  const at = <T>(list: readonly T[], index: number | null): T | null =>
    index === null || list.length === 0 ? null : (list[index % list.length] ?? null);
  const stamp = stampOf(room);
  const ids = (table: 'voice' | 'action') => records.raw.prepare(`select id from ${table}`).pluck().all();
  records.write((tx) => {
    const lineId = at(lines, which);
    const line = lineId === null ? null : findLine(tx, lineId);
    const wanted = {
      ...{ kind, decidedHow: kind === 'decided' ? how : null, fromLineId: at(lines, from) },
      action: kind === 'action' ? { ownerId: room.owen, ownerName: '', due: day } : null,
    };
    if (what === 'write') {
      const added = saveLine(tx, lineOf(room, wanted), stamp).line;
      if (added) lines.push(added.id);
    } else if (what === 'change' && line) {
      const fromLineId = wanted.fromLineId === line.id ? null : wanted.fromLineId;
      saveLine(tx, lineOf(room, { ...wanted, fromLineId, id: line.id, revision: line.revision }), stamp);
    } else if (what === 'out' && line) archiveLine(tx, line, stamp);
    else if (what === 'back' && line) restoreLine(tx, line, stamp);
    else if (what === 'state') {
      const id = at(ids('action'), which);
      const state = how === 'hands' ? 'done' : how === 'deferred' ? 'dropped' : 'open';
      if (typeof id !== 'string') return;
      const revision = Number(
        records.raw.prepare('select revision from action where id = ?').pluck().get(id),
      );
      updateAction(tx, { id, revision, state, closedOn: state === 'open' ? null : day }, stamp.at);
    } else if (what === 'mark') {
      const id = at(ids('voice'), which);
      if (typeof id !== 'string') return;
      const revision = Number(records.raw.prepare('select revision from voice where id = ?').pluck().get(id));
      setNoAnswer(tx, { id, revision, because: how === null ? null : 'Thanks' }, stamp.at);
    } else if (what === 'told') {
      const heard = { words: 'The lift.', personId: null, source: 'said' as const, way: 'talk' as const };
      insertVoice(tx, { ...heard, id: v7(), saidOn: day, heardBy: '' }, stamp.at);
    } else if (what === 'day') {
      const revision = findMeeting(tx, meetingId)?.revision ?? 0;
      updateMeeting(tx, { ...meetingValues('Residents’ meeting', day), id: meetingId, revision }, stamp.at);
    }
  });
}

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
