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

/** What was to tell at some time, for what never happened here was not tested. */
const seen = { decisions: new Set<unknown>(), dropped: new Set<unknown>() };

/** Everything there is, and the links that count: their voice was not taken out, and neither were they. */
function everything({ records }: Room) {
  const all = (table: string) => records.raw.prepare(`select * from ${table}`).all() as Stored[];
  const voices = new Set(all('voice').flatMap((row) => (row.archived_at === null ? row.id : [])));
  const links = all('voice_answer').filter(
    (row) => row.archived_at === null && voices.has(row.voice_id ?? ''),
  );
  const [actions, decisions] = [all('action'), all('decision')];
  return { links, actions, decisions, outcomes: all('outcome'), told: all('told_back') };
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

/** The outcomes, settled decisions and dropped actions somebody behind them was not told of, longest waiting first. */
function untold(room: Room): unknown[] {
  const { links, actions, decisions, outcomes, told } = everything(room);
  const isCurrent = ({ action_id: actionId, created_at: at }: Stored) =>
    actionId === null ||
    (actions.some(({ id, state }) => id === actionId && state === 'done') &&
      !outcomes.some((other) => other.action_id === actionId && Number(other.created_at) > Number(at)));
  const leadsTo = (link: Stored, row: Stored) =>
    (row.action_id !== null && link.action_id === row.action_id) ||
    (row.decision_id !== null && link.decision_id === row.decision_id);
  const isTold = (link: Stored, row: Stored) =>
    told.some((one) => one.outcome_id === row.id && one.voice_id === link.voice_id);
  const ofOutcomes = outcomes
    .filter((row) => isCurrent(row) && links.some((link) => leadsTo(link, row) && !isTold(link, row)))
    .map((row): Stored => ({ ...row, on: row.happened_on ?? null }));
  const ofDecisions = decisions
    .filter((row) => row.archived_at === null && row.how !== 'deferred')
    .filter(({ id }) => links.some((link) => link.decision_id === id))
    .filter(({ id }) => !outcomes.some((row) => row.decision_id === id))
    .map((row): Stored => ({ ...row, on: row.decided_on ?? null }));
  const isToldSince = (link: Stored, { id, closed_on: closed }: Stored) =>
    told.some(
      (one) =>
        one.voice_id === link.voice_id &&
        String(one.told_on) >= String(closed) &&
        outcomes.some((row) => row.id === one.outcome_id && row.action_id === id),
    );
  const dropped = actions
    .filter((row) => row.archived_at === null && row.state === 'dropped')
    .filter((row) => links.some((link) => link.action_id === row.id && !isToldSince(link, row)))
    .map((row): Stored => ({ ...row, on: row.closed_on ?? null }));
  for (const row of ofDecisions) seen.decisions.add(row.id);
  for (const row of dropped) seen.dropped.add(row.id);
  return [...ofOutcomes, ...ofDecisions, ...dropped].sort(inOrder('on')).map(({ id }) => id);
}

const inOrder = (day: string) => (a: Stored, b: Stored) =>
  `${String(a[day])} ${String(a.id)}` < `${String(b[day])} ${String(b.id)}` ? -1 : 1;

const plain: Deed = { what: 'write', which: 0, from: null, kind: 'said', how: 'hands', day: '2026-11-04' };
/** One voice that two actions and a decision answer, one dropped, the others done and come of; an action from nobody's words. */
const begun: Deed[] = [
  plain,
  { ...plain, kind: 'action', from: 0 },
  { ...plain, kind: 'decided', from: 0 },
  { ...plain, kind: 'action' },
  { ...plain, what: 'state' },
  { ...plain, what: 'came', kind: 'action' },
  { ...plain, what: 'came', kind: 'decided' },
  { ...plain, kind: 'action', from: 0 },
  { ...plain, what: 'state', which: 2, how: 'deferred' },
];

it('what is broken in the chain is kept exactly in step through everything that can happen to its links', () => {
  const counted = { unsourced: 0, untold: 0 };
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
        counted.unsourced += truth.unsourced.length;
        counted.untold += truth.untold.length;
      }
      room.records.close();
    }),
    { numRuns: 40 },
  );
  expect(counted.unsourced).toBeGreaterThan(20);
  expect(counted.untold).toBeGreaterThan(20);
  expect(seen.decisions.size).toBeGreaterThan(20);
  expect(seen.dropped.size).toBeGreaterThan(20);
}, 120_000);
