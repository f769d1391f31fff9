import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  countNotTold,
  countWithoutSource,
  pageNotTold,
  pageWithoutSource,
} from '../../db/queries/voices-orphans';
import { act, deed, type Deed } from './deeds';
import { newRoom, type Room } from './support';

type Stored = Record<string, string | number | null>;

/** Everything there is, and the links that count: their voice was not taken out, and neither were they. */
function everything({ records }: Room) {
  const all = (table: string) => records.raw.prepare(`select * from ${table}`).all() as Stored[];
  const voices = new Set(all('voice').flatMap((row) => (row.archived_at === null ? row.id : [])));
  const links = all('voice_answer').filter(
    (row) => row.archived_at === null && voices.has(row.voice_id ?? ''),
  );
  return { links, actions: all('action'), outcomes: all('outcome'), told: all('told_back') };
}

/** The actions no voice led to, newest first. */
function unsourced(room: Room): unknown[] {
  const { links, actions } = everything(room);
  return actions
    .filter((row) => row.archived_at === null && !links.some((link) => link.action_id === row.id))
    .sort(inOrder('raised_on'))
    .reverse()
    .map(({ id }) => id);
}

/** The outcomes somebody behind them was not told of, longest waiting first. */
function untold(room: Room): unknown[] {
  const { links, actions, outcomes, told } = everything(room);
  const isCurrent = ({ action_id: actionId, created_at: at }: Stored) =>
    actionId === null ||
    (actions.some(({ id, state }) => id === actionId && state === 'done') &&
      !outcomes.some((other) => other.action_id === actionId && Number(other.created_at) > Number(at)));
  const leadsTo = (link: Stored, row: Stored) =>
    (row.action_id !== null && link.action_id === row.action_id) ||
    (row.decision_id !== null && link.decision_id === row.decision_id);
  const isTold = (link: Stored, row: Stored) =>
    told.some((one) => one.outcome_id === row.id && one.voice_id === link.voice_id);
  return outcomes
    .filter((row) => isCurrent(row) && links.some((link) => leadsTo(link, row) && !isTold(link, row)))
    .sort(inOrder('happened_on'))
    .map(({ id }) => id);
}

const inOrder = (day: string) => (a: Stored, b: Stored) =>
  `${String(a[day])} ${String(a.id)}` < `${String(b[day])} ${String(b.id)}` ? -1 : 1;

const plain: Deed = { what: 'write', which: 0, from: null, kind: 'said', how: 'hands', day: '2026-11-04' };
/** One voice that an action and a decision answer, both done and come of, and an action from nobody's words. */
const begun: Deed[] = [
  plain,
  { ...plain, kind: 'action', from: 0 },
  { ...plain, kind: 'decided', from: 0 },
  { ...plain, kind: 'action' },
  { ...plain, what: 'state' },
  { ...plain, what: 'came', kind: 'action' },
  { ...plain, what: 'came', kind: 'decided' },
];

it('what is broken in the chain is kept exactly in step through everything that can happen to its links', () => {
  const seen = { unsourced: 0, untold: 0 };
  fc.assert(
    fc.property(fc.array(deed, { minLength: 5, maxLength: 25 }), (deeds) => {
      const room = newRoom();
      const lines: string[] = [];
      const page = { offset: 0, limit: 100 };
      for (const each of [...begun, ...deeds]) {
        act(room, lines, each);
        const { reader } = room.records;
        const truth = { unsourced: unsourced(room), untold: untold(room) };
        expect(pageWithoutSource(reader, page)).toEqual(truth.unsourced);
        expect(countWithoutSource(reader)).toBe(truth.unsourced.length);
        expect(pageNotTold(reader, page).map(({ id }) => id)).toEqual(truth.untold);
        expect(countNotTold(reader)).toBe(truth.untold.length);
        seen.unsourced += truth.unsourced.length;
        seen.untold += truth.untold.length;
      }
      room.records.close();
    }),
    { numRuns: 40 },
  );
  // What never happened here was not tested.
  expect(seen.unsourced).toBeGreaterThan(20);
  expect(seen.untold).toBeGreaterThan(20);
});
