import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { api, type OutputOf } from '@contract/api';
import { followedKinds, type FollowedKind } from '@contract/voices';
import { londonInstant } from '@rules/british-dates';
import { todayHandlers } from '../../electron/features/today/handlers';
import { sc2Home } from './sc2';
import { at, details, finishedSc1, idOf, lineOf, newHome, plannedSc1, sign, type Home } from './support';

async function todayOf(home: Home): Promise<OutputOf<'today.get'>> {
  const answer = await todayHandlers['today.get']({}, home.context);
  return api['today.get'].output.parse(answer);
}

describe('today', () => {
  it('of an empty home has nothing in it, and says there is no meeting yet', async () => {
    expect(await todayOf(newHome())).toMatchObject({
      ...{ today: '2026-12-02', next: null, hasMeetings: false },
      waiting: { voices: [], total: 0, late: 0 },
      heard: { heard: 0, answered: 0, told: 0, inTime: { of: 0, percent: null } },
      notHeard: { residents: 0, count: 0, people: [] },
      due: { rows: [], total: 0, overdue: 0, latePapers: 0 },
    });
  });

  it('shows nobody what they may not read', async () => {
    const sc1 = await plannedSc1();
    sc1.context.me.permissions = ['people.read'];
    const nothing = { next: null, hasMeetings: null, waiting: null, heard: null, notHeard: null, due: null };
    expect(await todayOf(sc1)).toMatchObject(nothing);
    sc1.context.me.permissions = ['meetings.read'];
    const seen = await todayOf(sc1);
    expect(seen).toMatchObject({ next: { chair: null, minuteTaker: null, needs: [] }, notHeard: null });
    expect(JSON.stringify(seen)).not.toContain('Denise');
  });

  it('has the meeting of today with its items, who leads it, and what those invited need', async () => {
    const sc1 = await plannedSc1();
    const winifred = await sc1.call('people.get', { id: idOf(sc1, 'Winifred') });
    await sc1.call('people.save', { ...winifred, needs: { ...winifred.needs, largePrint: true } });
    sc1.context.me.personId = idOf(sc1, 'Callum');
    expect((await todayOf(sc1)).next).toMatchObject({
      ...{ id: sc1.meetingId, date: '2026-12-02', startTime: '14:15', isRunning: false },
      ...{ itemCount: 6, totalMinutes: 45, invitedCount: 24 },
      chair: { name: 'Denise', isMe: false },
      minuteTaker: { name: 'Callum', isMe: true },
    });
    expect((await todayOf(sc1)).next?.needs).toContain('Large print for Winifred.');
  });

  it('keeps a meeting under way before one planned, and none that is over or put away', async () => {
    const sc1 = await plannedSc1();
    await sc1.call('meetings.start', { meetingId: sc1.meetingId });
    sc1.setClock(londonInstant('2026-12-10', '09:00'));
    expect((await todayOf(sc1)).next).toMatchObject({ id: sc1.meetingId, isRunning: true });
    await sc1.call('meetings.finish', { meetingId: sc1.meetingId });
    expect((await todayOf(sc1)).next).toBeNull();
  });

  it('counts as many voices in each figure as there are in the list behind it', async () => {
    const home = await sc2Home();
    const { heard } = await todayOf(home);
    const followed = (which: FollowedKind) => home.call('voices.followed', { which, offset: 0, limit: 200 });
    const { totals, since } = await followed('heard');
    expect({ since, ...totals }).toEqual({
      ...{ since: heard?.since, heard: heard?.heard, answered: heard?.answered, told: heard?.told },
      ...{ 'in-time': heard?.inTime.count, 'no-answer': heard?.noAnswer, 'not-told': heard?.notTold },
    });
    expect(totals.answered).toBeGreaterThan(0);
    for (const which of followedKinds) {
      const { voices, total } = await followed(which);
      expect([which, voices.length, total]).toEqual([which, totals[which], totals[which]]);
    }
  });

  it('counts only what those who live there said, in the figures and the lists behind them', async () => {
    const sc1 = await finishedSc1();
    const figures = async () => {
      const { heard } = await todayOf(sc1);
      const { totals } = await sc1.call('voices.followed', { which: 'heard', offset: 0, limit: 200 });
      return [heard?.heard, totals.heard, heard?.ofOthers];
    };
    const [before] = await figures();
    const officers = { chairId: idOf(sc1, 'Denise'), minuteTakerId: idOf(sc1, 'Callum') };
    const meetingId = v7();
    const rota = { id: v7(), title: 'Rota', note: '', minutes: 5, picture: null, askedById: null };
    await sc1.call('meetings.create', {
      ...details,
      ...officers,
      id: meetingId,
      seriesId: null,
      kind: 'staff',
    });
    await sc1.call('meetings.saveItem', { ...rota, meetingId, revision: 0 });
    await sc1.call('meetings.start', { meetingId });
    const { items } = await sc1.call('meetings.get', { id: meetingId });
    const itemId = items[0]?.id ?? '';
    const words = { meetingId, itemId, text: 'The rota comes too late.' };
    await sc1.call('meetings.saveLine', lineOf(sc1, { ...words, speakerId: idOf(sc1, 'Owen') }));
    await sc1.call('meetings.saveLine', lineOf(sc1, { ...words, id: v7() }));
    expect(await figures()).toEqual([before, before, 2]);
    await sc1.call(
      'meetings.saveLine',
      lineOf(sc1, { ...words, id: v7(), speakerId: idOf(sc1, 'Winifred') }),
    );
    expect(await figures()).toEqual([(before ?? 0) + 1, (before ?? 0) + 1, 2]);
    expect((await todayOf(sc1)).waiting?.total).toBe((before ?? 0) + 3);
  });

  it('says who waits, longest first, and counts what was answered and told', async () => {
    const home = newHome();
    const heard = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'];
    for (const saidOn of heard) {
      const voice = { id: v7(), words: `Heard on ${saidOn}.`, personId: null, source: 'said' as const };
      await home.call('voices.add', { ...voice, way: 'talk', saidOn, heardBy: 'Bisi Ade' });
    }
    const seen = { id: v7(), words: 'Seen at tea.', personId: null, source: 'observed' as const };
    await home.call('voices.add', { ...seen, way: 'talk', saidOn: '2026-11-05', heardBy: 'Bisi Ade' });
    const { waiting, heard: figures } = await todayOf(home);
    expect(waiting).toMatchObject({ total: 5, late: 3 });
    expect(waiting?.voices.map(({ words, ageDays }) => [words, ageDays])).toEqual([
      ['Heard on 2026-11-01.', 31],
      ['Heard on 2026-11-02.', 30],
      ['Heard on 2026-11-03.', 29],
    ]);
    expect(waiting?.voices[0]).toMatchObject({ who: 'A resident', late: true, heardBy: 'Bisi Ade' });
    expect(figures).toMatchObject({
      heard: 4,
      answered: 0,
      told: 0,
      apart: 1,
      inTime: { of: 4, percent: null },
    });
  });

  it('counts an answer from the day it was done, as SC2 closed it', async () => {
    const sc2 = await sc2Home();
    const { heard, waiting } = await todayOf(sc2);
    const all = await sc2.call('voices.waiting', { offset: 0, limit: 200 });
    expect(waiting).toMatchObject({ total: all.total, late: all.late });
    expect(waiting?.voices).toEqual(all.voices.slice(0, 3));
    expect((heard?.heard ?? 0) - (heard?.answered ?? 0)).toBe(all.total);
    expect(heard?.middleWait.of).toBe(heard?.answered);
  });

  it('names everyone not heard themselves in 13 weeks, those never heard first', async () => {
    const sc1 = await finishedSc1();
    const before = (await todayOf(sc1)).notHeard;
    expect(before).toMatchObject({ residents: 22, since: '2026-09-03' });
    const ada = idOf(sc1, 'Ada');
    const told = { id: v7(), words: 'She likes the window.', personId: ada, source: 'told' as const };
    await sc1.call('voices.add', { ...told, way: 'talk', saidOn: '2026-12-01', heardBy: '' });
    expect((await todayOf(sc1)).notHeard?.count).toBe(before?.count);
    const said = { ...told, id: v7(), source: 'said' as const };
    await sc1.call('voices.add', { ...said, way: 'talk', saidOn: '2026-12-01', heardBy: '' });
    const after = (await todayOf(sc1)).notHeard;
    expect(after?.count).toBe((before?.count ?? 0) - 1);
    expect(after?.people.map(({ fullName }) => fullName)).not.toContain('Ada Hart');
  });

  it('lists what is due in seven days: the papers of a meeting and open actions, and counts what is late', async () => {
    const sc2 = await sc2Home();
    sc2.setClock(londonInstant('2026-12-29', '09:00'));
    const { due } = await todayOf(sc2);
    expect(due?.overdue).toBe(1);
    expect(due?.rows.slice(0, due.latePapers).map(({ kind }) => kind)).toEqual([
      ...['draft', 'publish', 'draft', 'publish'],
    ]);
    expect(due?.rows.slice(due.latePapers)).toMatchObject([
      { kind: 'agenda', words: 'Residents’ meeting', due: '2026-12-29', meetingOn: '2027-01-06' },
      { kind: 'action', words: 'Ask the hairdresser for a weekday', due: '2027-01-04' },
    ]);
    const sc1 = await finishedSc1();
    sc1.setClock(at('16:00'));
    const papers = (await todayOf(sc1)).due?.rows.filter(({ kind }) => kind !== 'action');
    expect(papers).toMatchObject([
      { kind: 'draft', due: '2026-12-04', meetingOn: '2026-12-02', words: 'Residents’ meeting' },
    ]);
  });

  it('keeps papers that are late, first and counted, until they went out', async () => {
    const sc1 = await finishedSc1();
    sc1.setClock(londonInstant('2026-12-14', '09:00'));
    const { due } = await todayOf(sc1);
    expect(due?.latePapers).toBe(2);
    expect(due?.rows.slice(0, 2)).toMatchObject([
      { kind: 'draft', due: '2026-12-04' },
      { kind: 'publish', due: '2026-12-09' },
    ]);
    await sc1.call('meetings.markSent', { meetingId: sc1.meetingId, paper: 'draft', on: '2026-12-14' });
    expect((await todayOf(sc1)).due).toMatchObject({ latePapers: 1, total: (due?.total ?? 0) - 1 });
  });

  it('asks for no draft once the chair signed it', async () => {
    const sc1 = await finishedSc1();
    sc1.setClock(londonInstant('2026-12-14', '09:00'));
    await sign(sc1, 'chair', 'Denise');
    const { due } = await todayOf(sc1);
    expect(due?.latePapers).toBe(1);
    expect(due?.rows[0]).toMatchObject({ kind: 'publish', due: '2026-12-09' });
  });
});
