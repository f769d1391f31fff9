import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutputOf } from '@contract/api';
import { londonInstant } from '@rules/british-dates';
import { startInProcess, type InProcess } from '../joined/in-process';

// The Saturday before SC1.
const now = londonInstant('2026-11-28', '10:00');
const clock = { now: () => now, uptime: () => 9_000_000 };

type Meeting = OutputOf<'meetings.get'>;

/** Everything said and promised in a sample home, without the ids that differ each time. */
async function allWords(home: InProcess): Promise<unknown> {
  const { meetings } = await home.ask('meetings.list', { archived: false, before: null, limit: 500 });
  const { people } = await home.ask('people.list', { archived: false });
  const nameOf = new Map(people.map(({ id, fullName }) => [id, fullName]));
  const told: unknown[] = [];
  for (const { id } of meetings) {
    const { date, title, state, lines, attendance } = await home.ask('meetings.get', { id });
    told.push({
      ...{ date, title, state },
      here: attendance.map(({ fullName, state: how, arrivedAt, leftAt }) => [
        fullName,
        how,
        arrivedAt,
        leftAt,
      ]),
      lines: lines.map(({ kind, text, speakerId, source, vote, action, writtenAt }) => [
        ...[kind, text, nameOf.get(speakerId ?? ''), source, vote, writtenAt],
        ...[nameOf.get(action?.ownerId ?? ''), action?.due],
      ]),
    });
  }
  const page = { show: 'all', owner: null, sort: 'due', offset: 0, limit: 200 } as const;
  const { actions } = await home.ask('improvement.list', page);
  return [
    told,
    actions.map(({ words, state, outcome, closedOn, due, carriedCount }) => [
      words,
      state,
      outcome,
      closedOn,
      due,
      carriedCount,
    ]),
  ];
}

async function allMeetings(home: InProcess): Promise<Meeting[]> {
  const { meetings } = await home.ask('meetings.list', { archived: false, before: null, limit: 500 });
  return Promise.all(meetings.map(({ id }) => home.ask('meetings.get', { id })));
}

describe('the year of the sample home', () => {
  let home: InProcess;
  let meetings: Meeting[];

  beforeAll(async () => {
    home = startInProcess({ clock, sampleYears: 1 });
    await home.openSample();
    await home.built();
    meetings = await allMeetings(home);
  }, 120_000);
  afterAll(() => home.end());

  it('ends with SC1 planned, after twelve meetings held and signed', () => {
    const [next, ...held] = meetings.filter(({ kind }) => kind === 'residents');
    expect(next).toMatchObject({ date: '2026-12-02', state: 'planned', lines: [] });
    expect(next?.items.map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Welcome and last time', 5],
      ['Food', 10],
      ['Christmas and trips', 10],
      ['Lounge decoration', 8],
      ['Board news from ambassadors', 7],
      ['Anything else and date of next meeting', 5],
    ]);
    expect(held.map(({ date, state }) => [date, state])).toEqual(
      [
        ...['2026-11-04', '2026-10-07', '2026-09-02', '2026-08-05', '2026-07-01', '2026-06-03'],
        ...['2026-05-06', '2026-04-01', '2026-03-04', '2026-02-04', '2026-01-07', '2025-12-03'],
      ].map((date) => [date, 'signed']),
    );
  });

  it('has two signatures on all that is signed, by the chair and by a resident who was there', () => {
    for (const { kind, state, versions, attendance, chairId } of meetings) {
      if (state !== 'signed') continue;
      const [first, second] = versions.at(-1)?.signatures ?? [];
      expect([first?.as, second?.as]).toEqual(['chair', 'resident']);
      expect(first?.personId).toBe(chairId);
      const signer = attendance.find(({ personId }) => personId === second?.personId);
      const part = { residents: 'resident', relatives: 'family', staff: 'staff' }[kind as 'residents'];
      expect([signer?.part, ['here', 'left'].includes(signer?.state ?? '')]).toEqual([part, true]);
    }
  });

  it('has no more residents at a meeting than live there, and only those who came speak at it', () => {
    for (const { attendance, lines, state } of meetings) {
      const residents = attendance.filter(({ part }) => part === 'resident');
      expect(residents.length).toBeLessThanOrEqual(22);
      if (state === 'planned') continue;
      const came = new Set(
        attendance.flatMap((row) => (['here', 'left'].includes(row.state) ? row.personId : [])),
      );
      for (const { speakerId } of lines) if (speakerId !== null) expect(came).toContain(speakerId);
    }
  });

  it('counts every vote up to those present', () => {
    const votes = meetings.flatMap(({ lines }) => lines.flatMap(({ vote }) => vote ?? []));
    expect(votes.length).toBeGreaterThan(5);
    for (const { options, present } of votes) {
      expect(options.reduce((sum, { count }) => sum + count, 0)).toBe(present);
    }
  });

  it('has lines of every kind, voices from every source, some unnamed', () => {
    const lines = meetings.flatMap((meeting) => meeting.lines);
    expect(new Set(lines.map(({ kind }) => kind)).size).toBe(5);
    const said = lines.filter(({ kind }) => kind === 'said');
    expect(new Set(said.map(({ source }) => source)).size).toBe(5);
    const unnamed = said.filter(({ speakerId }) => speakerId === null).length;
    expect(unnamed / said.length).toBeGreaterThan(0.05);
    expect(unnamed / said.length).toBeLessThan(0.4);
    for (const { text } of lines) expect(text).not.toMatch(/[{}]|undefined|null/);
  });

  it('tells back only to those whose words began it', async () => {
    const actions = meetings.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'action'));
    let told = 0;
    for (const { id } of actions) {
      const thread = await home.ask('voices.thread', { kind: 'line', id });
      const voices = new Set(thread.voices.map((voice) => voice.id));
      for (const { toldBack } of thread.answers.flatMap(({ outcomes }) => outcomes)) {
        told += toldBack.length;
        for (const { voiceId } of toldBack) expect(voices).toContain(voiceId);
      }
    }
    expect(told).toBeGreaterThan(20);
  });

  it('leaves open what SC2 knows, and nothing else of November', async () => {
    const page = { show: 'open', owner: null, sort: 'due', offset: 0, limit: 200 } as const;
    const { actions } = await home.ask('improvement.list', page);
    expect(actions.map(({ words, raisedOn, due, waitingFor }) => [words, raisedOn, due, waitingFor])).toEqual(
      [
        ['Hang the menu board lower', '2026-11-04', '2026-11-25', ''],
        ['Ask the Board for the money for a garden bench', '2026-11-04', '2026-11-30', 'Board money'],
      ],
    );
  });

  it('gives Today something in every part', async () => {
    const today = await home.ask('today.get', {});
    expect(today.next).toMatchObject({ date: '2026-12-02', itemCount: 6, totalMinutes: 45 });
    expect(today.waiting?.total).toBeGreaterThanOrEqual(3);
    expect(today.waiting?.total).toBeLessThan(20);
    const { heard = 0, answered = 0, told = 0 } = today.heard ?? {};
    expect(heard).toBeGreaterThan(25);
    expect(answered / heard).toBeGreaterThan(0.6);
    expect(told).toBeGreaterThan(8);
    expect(today.notHeard?.residents).toBe(22);
    expect(today.notHeard?.count).toBeGreaterThanOrEqual(2);
    expect(today.notHeard?.count).toBeLessThan(9);
    expect(today.due?.total).toBeGreaterThanOrEqual(1);
  });

  it('knows people by more than their needs, with checks of how they like information overdue', async () => {
    const { overdue, steps } = await home.ask('people.information', {});
    expect(overdue.map(({ fullName }) => fullName)).toEqual([
      ...['Peggy Rowe', 'Olive Trent', 'Sidney Lamb', 'Bernard Hale'],
    ]);
    expect(steps.reviewed.of).toBeGreaterThan(10);
    const { people } = await home.ask('people.list', { archived: false });
    const percy = people.find(({ fullName }) => fullName === 'Percy Dunn');
    const page = await home.ask('people.page', { id: percy?.id ?? '', lookId: percy?.id ?? '' });
    expect(page.agreements.find(({ what }) => what === 'photo-in-newsletter')).toMatchObject({
      agreed: true,
      withdrawnOn: null,
    });
  });

  it('keeps a trail that is whole, in which each thing stands on its own day', async () => {
    expect(await home.ask('audit.check', {})).toMatchObject({ whole: true });
    expect(home.problems).toEqual([]);
  });
});

describe('the sample home made again', () => {
  it('is the same word for word', { timeout: 120_000 }, async () => {
    const told: unknown[] = [];
    for (let time = 0; time < 2; time += 1) {
      const home = startInProcess({ clock, sampleYears: 1 });
      await home.openSample();
      await home.built();
      told.push(await allWords(home));
      await home.end();
    }
    expect(told[1]).toEqual(told[0]);
  });

  it(
    'has Percy’s photo withdrawn, and a next meeting, once their days have come',
    { timeout: 60_000 },
    async () => {
      const later = londonInstant('2027-02-15', '10:00');
      const home = startInProcess({ clock: { now: () => later, uptime: () => 9_000_000 }, sampleYears: 1 });
      await home.openSample();
      await home.built();
      const { people } = await home.ask('people.list', { archived: false });
      const id = people.find(({ fullName }) => fullName === 'Percy Dunn')?.id ?? '';
      const { agreements } = await home.ask('people.page', { id, lookId: id });
      expect(agreements.find(({ what }) => what === 'photo-in-newsletter')?.withdrawnOn).toBe('2026-12-20');
      const meetings = await allMeetings(home);
      expect(meetings.find(({ date }) => date === '2026-12-02')).toMatchObject({ state: 'planned' });
      expect((await home.ask('today.get', {})).next).toMatchObject({ date: '2027-03-03' });
      await home.end();
    },
  );
});
