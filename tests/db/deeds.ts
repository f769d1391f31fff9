import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { updateAction } from '../../db/queries/improvement-changes';
import { updateMeeting, findMeeting } from '../../db/queries/meetings-list';
import { findLine, type LineKind } from '../../db/queries/meetings-lines';
import { archiveLine, restoreLine, saveLine } from '../../db/queries/meetings-lines-write';
import { insertOutcome, insertToldBack } from '../../db/queries/voices';
import { insertVoice, setNoAnswer } from '../../db/queries/voices-waiting';
import { outcome, toldBack } from '../../db/schema/voices';
import { lineOf, meetingValues, stampOf, type Room } from './support';

const kinds: LineKind[] = ['said', 'note', 'decided', 'action'];
const hows = ['hands', 'deferred', null] as const;
const days = ['2026-11-04', '2026-12-02', '2027-01-06'];

/** One thing somebody does; `which` chooses among what there is. */
export const deed = fc.record({
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
      'came',
      'came',
      'tell',
      'tell',
      'untell',
      'uncome',
    ] as const),
  ),
  which: fc.nat(30),
  from: fc.option(fc.nat(30), { nil: null }),
  kind: fc.constantFrom(...kinds),
  how: fc.constantFrom(...hows),
  day: fc.constantFrom(...days),
});
export type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** Does it; what there is nothing for is left undone. `lines` are the ids of those written so far. */
export function act(room: Room, lines: string[], { what, which, from, kind, how, day }: Deed): void {
  const { records, meetingId } = room;
  const at = <T>(list: readonly T[], index: number | null): T | null =>
    index === null || list.length === 0 ? null : (list[index % list.length] ?? null);
  const stamp = stampOf(room);
  const ids = (table: string) => records.raw.prepare(`select id from ${table}`).pluck().all() as string[];
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
      if (id === null) return;
      const revision = Number(
        records.raw.prepare('select revision from action where id = ?').pluck().get(id),
      );
      updateAction(tx, { id, revision, state, closedOn: state === 'open' ? null : day }, stamp.at);
    } else if (what === 'mark') {
      const id = at(ids('voice'), which);
      if (id === null) return;
      const revision = Number(records.raw.prepare('select revision from voice where id = ?').pluck().get(id));
      setNoAnswer(tx, { id, revision, because: how === null ? null : 'Thanks' }, stamp.at);
    } else if (what === 'told') {
      const heard = { words: 'The lift.', personId: null, source: 'said' as const, way: 'talk' as const };
      insertVoice(tx, { ...heard, id: v7(), saidOn: day, heardBy: '' }, stamp.at);
    } else if (what === 'came') {
      const id = at(ids(kind === 'decided' ? 'decision' : 'action'), which);
      const of =
        kind === 'decided'
          ? { actionId: null, decisionId: id ?? '' }
          : { actionId: id ?? '', decisionId: null };
      if (id !== null)
        insertOutcome(tx, { id: v7(), words: 'It is mended.', happenedOn: day, ...of }, stamp.at + which);
    } else if (what === 'tell') {
      const [outcomeId, voiceId] = [at(ids('outcome'), which), at(ids('voice'), from ?? which)];
      if (outcomeId === null || voiceId === null) return;
      const isTold = records.raw.prepare('select 1 from told_back where outcome_id = ? and voice_id = ?');
      if (isTold.get(outcomeId, voiceId) !== undefined) return;
      insertToldBack(tx, { id: v7(), outcomeId, voiceId, way: 'In person', toldOn: day }, stamp.at);
    } else if (what === 'untell') {
      const id = at(ids('told_back'), which);
      if (id !== null) tx.delete(toldBack).where(eq(toldBack.id, id)).run();
    } else if (what === 'uncome') {
      const id = at(ids('outcome'), which);
      if (id === null) return;
      tx.delete(toldBack).where(eq(toldBack.outcomeId, id)).run();
      tx.delete(outcome).where(eq(outcome.id, id)).run();
    } else if (what === 'day') {
      const revision = findMeeting(tx, meetingId)?.revision ?? 0;
      updateMeeting(tx, { ...meetingValues('Residents’ meeting', day), id: meetingId, revision }, stamp.at);
    }
  });
}
