import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { api, type InputOf } from '@contract/api';
import { letterheadMethods, letterMethods } from '@contract/letters';
import { permissionsOf, type Role } from '@contract/permissions';
import { storyMethods } from '@contract/stories';
import { improvementHandlers } from '../../electron/features/improvement/handlers';
import { voicesHandlers } from '../../electron/features/voices/handlers';
import { actionOf, afternoon, sc2Home, type Sc2 } from './sc2';
import { details, idOf, lineOf, type Covered } from './support';

const open = { meetingId: null };

async function read(sc2: Sc2, name: string) {
  return sc2.call('improvement.get', { id: actionOf(sc2, name) });
}

describe('from last time, SC2', () => {
  it('reads the eight actions with every figure exact', async () => {
    const sc2 = await sc2Home();
    const { last, on, actions, figures } = await sc2.call('improvement.fromLastTime', {
      meetingId: sc2.januaryId,
    });
    expect(last).toMatchObject({ id: sc2.meetingId, date: '2026-12-02' });
    expect(on).toBe('2027-01-06');
    expect(figures).toEqual({
      ...{ all: 8, done: 5, donePercent: 63, dropped: 0, open: 3 },
      ...{ onTime: 3, onTimeOf: 5, medianDays: 19, meanDays: 17.2, overdue: 2, oldestOpenDays: 63 },
      daysToClose: expect.arrayContaining([2, 19, 20, 16, 29]) as number[],
    });
    const told = actions.map((row) => ({
      words: row.action.words,
      ageDays: row.ageDays,
      overdueDays: row.overdueDays,
    }));
    expect(told.slice(0, 3)).toEqual([
      { words: 'A garden bench', ageDays: 63, overdueDays: 37 },
      { words: 'Ask the hairdresser for a weekday', ageDays: 35, overdueDays: 2 },
      { words: 'Meet on another day than Friday', ageDays: 35, overdueDays: 0 },
    ]);
    expect(actions.slice(3).every((row) => row.stateThen === 'done')).toBe(true);
  });

  it('keeps what the meeting said of each, and the newest of it when said twice', async () => {
    const sc2 = await sc2Home();
    const meetingId = sc2.januaryId;
    const bench = { id: actionOf(sc2, 'A7'), meetingId };
    const carried = await sc2.call('improvement.carry', {
      ...{ ...bench, revision: 1 },
      ...{ due: '2027-01-29', reason: 'The Board decides on 27 January' },
    });
    expect(carried).toMatchObject({
      ...{ state: 'open', due: '2027-01-29', overdueDays: 0, carriedCount: 1 },
      waitingFor: 'The Board decides on 27 January',
    });
    await sc2.call('improvement.drop', {
      ...{ ...bench, revision: 2, because: 'A neighbour gave us one' },
      closedOn: '2027-01-06',
    });
    const { actions, figures } = await sc2.call('improvement.fromLastTime', { meetingId });
    const row = actions.find(({ action }) => action.id === bench.id);
    expect(row?.review).toEqual({ result: 'dropped', words: 'A neighbour gave us one' });
    expect(figures).toMatchObject({ done: 5, dropped: 1, open: 2 });
    expect(await read(sc2, 'A7')).toMatchObject({
      carriedCount: 0,
      droppedBecause: 'A neighbour gave us one',
    });
  });

  it('is what was open at the last meeting of the series or closed since, and nothing of another', async () => {
    const sc2 = await sc2Home();
    const other = { ...details, date: '2027-01-07', id: v7(), seriesId: null };
    await sc2.call('meetings.create', { ...other, chairId: null, minuteTakerId: null });
    const alone = await sc2.call('improvement.fromLastTime', { meetingId: other.id });
    expect(alone.actions).toHaveLength(8);
    sc2.setClock(afternoon('2027-01-06'));
    await sc2.call('meetings.start', { meetingId: sc2.januaryId });
    const next = { ...details, date: '2027-02-03', id: v7(), chairId: null, minuteTakerId: null };
    const { seriesId } = await sc2.call('meetings.get', { id: sc2.januaryId });
    await sc2.call('meetings.create', { ...next, seriesId });
    const february = await sc2.call('improvement.fromLastTime', { meetingId: next.id });
    expect(february.last?.date).toBe('2027-01-06');
    expect(february.actions.map(({ action }) => action.words)).toEqual([
      ...['A garden bench', 'Ask the hairdresser for a weekday', 'Meet on another day than Friday'],
    ]);
    const december = await sc2.call('improvement.fromLastTime', { meetingId: sc2.meetingId });
    expect(december.figures).toMatchObject({ all: 2, open: 2 });
  });

  it('is empty at the first meeting, and says so when there is no such meeting', async () => {
    const sc2 = await sc2Home();
    const { meetings } = await sc2.call('meetings.list', { archived: false, before: null, limit: 9 });
    const first = meetings.at(-1)?.id ?? '';
    const none = await sc2.call('improvement.fromLastTime', { meetingId: first });
    expect(none).toMatchObject({ last: null, actions: [], figures: { all: 0 } });
    const missing = await sc2.refused('improvement.fromLastTime', { meetingId: v7() });
    expect(missing.kind).toBe('not-found');
  });

  it('refuses a review by the meeting that agreed it', async () => {
    const sc2 = await sc2Home();
    const late = { id: actionOf(sc2, 'A4'), revision: 1, due: null, reason: 'x', meetingId: sc2.meetingId };
    expect(await sc2.refused('improvement.carry', late)).toMatchObject({ kind: 'precondition' });
  });
});

describe('an action', () => {
  it('is closed once with what happened, and asked about 20 working days later', async () => {
    const sc2 = await sc2Home();
    const closing = { id: actionOf(sc2, 'A4'), revision: 1, words: 'She comes on Tuesdays.', ...open };
    const before = sc2.trail().length;
    const done = await sc2.call('improvement.close', { ...closing, closedOn: '2027-01-06' });
    expect(done).toMatchObject({
      ...{ state: 'done', closedOn: '2027-01-06', outcome: 'She comes on Tuesdays.', revision: 2 },
      ...{ ageDays: 35, overdueDays: 0 },
    });
    expect(await sc2.call('improvement.close', { ...closing, closedOn: '2027-01-06' })).toEqual(done);
    expect(sc2.trail(before)).toEqual(['action-closed']);
    const { checkBacks } = await sc2.call('improvement.checkBacks', { asked: false, offset: 0, limit: 50 });
    expect(checkBacks.at(-1)).toMatchObject({ actionId: done.id, dueOn: '2027-02-03', askedOn: null });
    const again = await sc2.refused('improvement.drop', {
      ...{ id: done.id, revision: 2, because: 'x', closedOn: '2027-01-06', ...open },
    });
    expect(again).toMatchObject({ kind: 'precondition' });
  });

  it('is refused a day before it was agreed or to come', async () => {
    const sc2 = await sc2Home();
    for (const closedOn of ['2026-12-01', '2027-01-07']) {
      const closing = { id: actionOf(sc2, 'A4'), revision: 1, words: 'Done.', closedOn, ...open };
      const refused = await sc2.refused('improvement.close', closing);
      expect(refused).toMatchObject({ kind: 'validation' });
      expect(refused.fields).toHaveProperty('closedOn');
    }
    expect(await read(sc2, 'A4')).toMatchObject({ state: 'open', revision: 1 });
  });

  it('is opened again with the reason, and is not asked about until it is done once more', async () => {
    const sc2 = await sc2Home();
    const id = actionOf(sc2, 'A1');
    const asks = async () =>
      (await sc2.call('improvement.checkBacks', { asked: false, offset: 0, limit: 50 })).checkBacks.filter(
        (one) => one.actionId === id,
      ).length;
    expect(await asks()).toBe(1);
    const again = await sc2.call('improvement.reopen', {
      id,
      revision: 2,
      reason: 'Cold again at Christmas',
    });
    expect(again).toMatchObject({ state: 'open', closedOn: null, outcome: '' });
    expect(again.waitingFor).toBe('Cold again at Christmas');
    expect(await asks()).toBe(0);
    const twice = await sc2.refused('improvement.reopen', { id, revision: 3, reason: 'x' });
    expect(twice.kind).toBe('precondition');
  });

  it('is given to somebody else, with a conflict for whoever comes second', async () => {
    const sc2 = await sc2Home();
    const change = { id: actionOf(sc2, 'A5'), revision: 1, due: '2027-02-01', waitingFor: '' };
    const changed = await sc2.call('improvement.change', {
      ...change,
      ownerId: idOf(sc2, 'Denise'),
      ownerName: 'left over',
    });
    expect(changed).toMatchObject({ owner: 'Denise Okafor', ownerName: '', due: '2027-02-01' });
    const late = await sc2.refused('improvement.change', { ...change, ownerId: null, ownerName: 'Jo' });
    expect(late).toMatchObject({
      kind: 'conflict',
      theirs: 'Denise Okafor, by 1 February 2027, still open',
    });
    const nobody = await sc2.refused('improvement.change', { ...change, ownerId: v7(), ownerName: '' });
    expect(nobody.fields).toHaveProperty('ownerId');
  });

  it('says so when there is none', async () => {
    const sc2 = await sc2Home();
    expect(await sc2.refused('improvement.get', { id: v7() })).toMatchObject({ kind: 'not-found' });
  });
});

describe('the list of actions', () => {
  const page = { owner: null, sort: 'due' as const, offset: 0, limit: 50 };

  it('shows the open ones by date, with what is late', async () => {
    const sc2 = await sc2Home();
    const { actions, total, today } = await sc2.call('improvement.list', { ...page, show: 'open' });
    expect({ total, today }).toEqual({ total: 3, today: '2027-01-06' });
    expect(actions.map(({ due, overdueDays }) => [due, overdueDays])).toEqual([
      ['2026-11-30', 37],
      ['2027-01-04', 2],
      ['2027-01-31', 0],
    ]);
    expect(actions[0]).toMatchObject({
      ...{ owner: 'Owen Tate', ageDays: 63, voiceCount: 0 },
      meeting: { title: 'Residents’ meeting', date: '2026-11-04' },
    });
    expect((await sc2.call('improvement.list', { ...page, show: 'overdue' })).total).toBe(2);
    expect((await sc2.call('improvement.list', { ...page, show: 'all' })).total).toBe(8);
  });

  it('is paged, sorted and narrowed to one owner or to those nobody has', async () => {
    const sc2 = await sc2Home();
    const id = actionOf(sc2, 'A5');
    const free = { id, revision: 1, ownerId: null, ownerName: '', due: null, waitingFor: '' };
    await sc2.call('improvement.change', free);
    const list = (over: Partial<InputOf<'improvement.list'>>) =>
      sc2.call('improvement.list', { ...page, show: 'open', ...over });
    expect((await list({ owner: 'none' })).actions.map((one) => one.id)).toEqual([id]);
    expect((await list({ owner: idOf(sc2, 'Owen') })).total).toBe(2);
    expect((await list({ sort: 'owner' })).actions.at(-1)?.id).toBe(id);
    expect((await list({ sort: 'due' })).actions.at(-1)?.id).toBe(id);
    expect((await list({ sort: 'source' })).actions.at(-1)?.words).toBe('A garden bench');
    const second = await list({ sort: 'age', offset: 1, limit: 1 });
    expect(second).toMatchObject({ total: 3, actions: [{ raisedOn: '2026-12-02' }] });
    expect(await sc2.call('improvement.summary', {})).toMatchObject({
      ...{ open: 3, overdue: 2, done: 5, dropped: 0, toAsk: 2 },
      owners: [
        { id: idOf(sc2, 'Owen'), name: 'Owen Tate', open: 2 },
        { id: null, name: '', open: 1 },
      ],
    });
  });

  it('leaves out an action whose line was taken out of the minutes', async () => {
    const sc2 = await sc2Home();
    const { lines } = await sc2.call('meetings.get', { id: sc2.meetingId });
    const line = lines.find(({ text }) => text === 'Menu in Polish');
    const taken = { meetingId: sc2.meetingId, id: line?.id ?? '', revision: 1 };
    await sc2.call('meetings.removeLine', taken);
    expect((await sc2.call('improvement.list', { ...page, show: 'all' })).total).toBe(7);
    expect(await sc2.refused('improvement.get', { id: actionOf(sc2, 'A6') })).toMatchObject({
      kind: 'not-found',
    });
  });
});

describe('did it help, and telling back', () => {
  it('keeps SC2’s answers: 11 yes, 1 no, 2 don’t know', async () => {
    const sc2 = await sc2Home();
    const { checkBacks } = await sc2.call('improvement.checkBacks', { asked: false, offset: 0, limit: 9 });
    const soup = checkBacks.find((one) => one.actionId === actionOf(sc2, 'A1'));
    const answered = { id: soup?.id ?? '', askedOn: '2027-01-06', yes: 11, no: 1, dontKnow: 2, answer: '' };
    const kept = await sc2.call('improvement.recordCheckBack', { ...answered, revision: 1 });
    expect(kept).toMatchObject({ ...answered, revision: 2, outcome: 'We now serve the last table first.' });
    const late = await sc2.refused('improvement.recordCheckBack', { ...answered, revision: 1 });
    expect(late).toMatchObject({ kind: 'conflict', theirs: '11 yes, 1 no, 2 don’t know.' });
    const asked = await sc2.call('improvement.checkBacks', { asked: true, offset: 0, limit: 9 });
    expect(asked.total).toBe(1);
  });

  it('refuses no answer at all, and a day before it was done', async () => {
    const none = { yes: 0, no: 0, dontKnow: 0, answer: '' };
    const input = { id: v7(), revision: 1, askedOn: '2027-01-06', ...none };
    expect(api['improvement.recordCheckBack'].input.safeParse(input).success).toBe(false);
    const sc2 = await sc2Home();
    const { checkBacks } = await sc2.call('improvement.checkBacks', { asked: false, offset: 0, limit: 9 });
    const early = { ...input, yes: 1, id: checkBacks[0]?.id ?? '', askedOn: '2026-12-01' };
    expect(await sc2.refused('improvement.recordCheckBack', early)).toMatchObject({ kind: 'validation' });
  });

  it('keeps that Winifred was told, once for each way, and of nothing she did not begin', async () => {
    const sc2 = await sc2Home();
    const thread = await sc2.call('voices.thread', { kind: 'line', id: sc2.soupLine });
    const outcome = thread.answers[0]?.outcomes[0];
    const voiceIds = outcome?.notTold.map(({ voiceId }) => voiceId) ?? [];
    const to = { kind: 'outcome', id: outcome?.id ?? '' } as const;
    const telling = { ...to, voiceIds, way: 'At the meeting', toldOn: '2027-01-06' };
    expect(await sc2.call('improvement.tellBack', telling)).toEqual({ told: 1 });
    expect(await sc2.call('improvement.tellBack', telling)).toEqual({ told: 0 });
    const after = await sc2.call('voices.thread', { kind: 'line', id: sc2.soupLine });
    expect(after.answers[0]?.outcomes[0]).toMatchObject({
      toldBack: [{ who: 'Winifred Shaw', way: 'At the meeting', toldOn: '2027-01-06' }],
      notTold: [],
    });
    const bench = await sc2.call('voices.thread', { kind: 'action', id: actionOf(sc2, 'A8') });
    const wrong = { ...telling, id: bench.answers[0]?.outcomes[0]?.id ?? '' };
    expect((await sc2.refused('improvement.tellBack', wrong)).fields).toHaveProperty('voiceIds');
    const early = { ...telling, way: 'By letter', toldOn: '2026-12-03' };
    expect((await sc2.refused('improvement.tellBack', early)).fields).toHaveProperty('toldOn');
  });
});

/** Stories and letters have their own list: voices-writes.test.ts. */
const apart = Object.keys({ ...storyMethods, ...letterMethods, ...letterheadMethods });
const names = [...Object.keys(improvementHandlers), ...Object.keys(voicesHandlers)].filter(
  (name) => !apart.includes(name),
) as Covered[];

/** Every call of both words that writes, each from where the one before it left things. */
async function writes(sc2: Sc2): Promise<{ name: Covered; run: () => Promise<unknown> }[]> {
  const { checkBacks } = await sc2.call('improvement.checkBacks', { asked: false, offset: 0, limit: 9 });
  const soup = await sc2.call('voices.thread', { kind: 'line', id: sc2.soupLine });
  const outcomeId = soup.answers[0]?.outcomes[0]?.id ?? '';
  const step = <N extends Covered>(name: N, input: InputOf<N>) => ({
    name,
    run: () => sc2.call(name, input),
  });
  const [a4, a5, a7] = [actionOf(sc2, 'A4'), actionOf(sc2, 'A5'), actionOf(sc2, 'A7')];
  const day = { closedOn: '2027-01-06', meetingId: sc2.januaryId };
  const counts = { askedOn: '2027-01-06', yes: 3, no: 0, dontKnow: 0, answer: 'Warm now' };
  const told = { voiceIds: soup.voices.map(({ id }) => id), way: 'On paper', toldOn: '2027-01-06' };
  const [liftId, answerId] = [v7(), v7()];
  const said = { words: 'The lift frightens me.', personId: null, source: 'said', way: 'talk' } as const;
  return [
    step('improvement.close', { id: a4, revision: 1, words: 'On Tuesdays.', ...day }),
    step('improvement.reopen', { id: a4, revision: 2, reason: 'She left' }),
    step('improvement.drop', { id: a5, revision: 1, because: 'Nobody minds', ...day }),
    step('improvement.carry', {
      ...{ id: a7, revision: 1, due: null, reason: 'Board money', meetingId: sc2.januaryId },
    }),
    step('improvement.change', {
      ...{ id: a7, revision: 2, ownerId: null, ownerName: 'Jo', due: null, waitingFor: '' },
    }),
    step('improvement.recordCheckBack', { id: checkBacks[0]?.id ?? '', revision: 1, ...counts }),
    step('improvement.tellBack', { kind: 'outcome', id: outcomeId, ...told }),
    step('voices.add', { id: liftId, ...said, saidOn: '2026-11-12', heardBy: 'Bisi Ade' }),
    step('voices.answer', { kind: 'decision', voiceId: liftId, id: answerId, words: 'A rail', how: null }),
    step('voices.takeOffAnswer', { voiceId: liftId, kind: 'decision', id: answerId }),
    step('voices.setNoAnswer', { id: liftId, revision: 1, because: 'Mended on the spot' }),
  ];
}

describe('every change', () => {
  it('stands in the trail, without anyone’s words or name', async () => {
    const sc2 = await sc2Home();
    const all = await writes(sc2);
    const before = sc2.trail().length;
    for (const { run } of all) await run();
    expect(sc2.trail(before)).toEqual([
      ...['action-closed', 'action-reopened', 'action-dropped', 'action-carried', 'action-changed'],
      ...['check-back-recorded', 'told-back-recorded', 'voice-added'],
      ...['voice-answered', 'answer-taken-off', 'no-answer-needed'],
    ]);
    const facts = sc2.records.raw.prepare('select facts from audit_entry').pluck().all().join('\n');
    const words = [
      ...['Tuesdays', 'Nobody', 'Board money', 'Jo', 'Warm'],
      ...['lift', 'rail', 'Bisi', 'left', 'Mended'],
    ];
    for (const word of words) {
      expect(facts).not.toContain(word);
    }
  });

  it('is in the list above, and vanishes when its entry in the trail cannot be written', async () => {
    const sc2 = await sc2Home();
    const { raw } = sc2.records;
    const all = await writes(sc2);
    const writing = names.filter((name) => api[name].writes.length > 0);
    expect(all.map(({ name }) => name).sort()).toEqual(writing.sort());
    const tables = [
      ...['action', 'decision', 'voice_answer', 'action_review'],
      ...['outcome', 'check_back', 'told_back', 'voice'],
    ];
    const whole = () => JSON.stringify(tables.map((table) => raw.prepare(`select * from "${table}"`).all()));
    for (const { name, run } of all) {
      raw.exec("create trigger closed before insert on audit_entry begin select raise(abort, 'no'); end");
      const before = whole();
      await expect(run(), name).rejects.toThrow();
      expect(whole() === before, name).toBe(true);
      raw.exec('drop trigger closed');
      await run();
    }
  });

  it('is open to those who write meetings, and reading to everyone who signs in', () => {
    const may = (role: Role, name: Covered) =>
      (permissionsOf[role] as readonly string[]).includes(api[name].needs);
    for (const name of names) {
      const changes = api[name].writes.length > 0;
      expect({ name, staff: may('staff', name), reader: may('read-only', name) }).toEqual({
        ...{ name, staff: !changes, reader: !changes },
      });
      expect(may('minute-taker', name)).toBe(true);
    }
  });
});

describe('a line typed over', () => {
  it('changes its action and leaves a later close to a conflict', async () => {
    const sc2 = await sc2Home();
    const { lines } = await sc2.call('meetings.get', { id: sc2.meetingId });
    const line = lines.find(({ text }) => text === 'Ask the hairdresser for a weekday');
    const again = lineOf(sc2, {
      ...{ id: line?.id ?? '', itemId: line?.itemId ?? '', revision: 1, kind: 'action' },
      ...{ text: 'Ask for a Tuesday', action: line?.action ?? null },
    });
    await sc2.call('meetings.saveLine', again);
    const stale = { id: actionOf(sc2, 'A4'), revision: 1, words: 'x', closedOn: '2027-01-06', ...open };
    expect(await sc2.refused('improvement.close', stale)).toMatchObject({ kind: 'conflict' });
  });
});
