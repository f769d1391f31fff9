import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutputOf } from '@contract/api';
import { londonInstant } from '@rules/british-dates';
import { itemWords } from '@rules/issue-words';
import { stopsOf } from '@rules/newsletter-ready';
import { startInProcess, type InProcess } from '../joined/in-process';

// The Saturday before SC1.
const now = londonInstant('2026-11-28', '10:00');
const clock = { now: () => now, uptime: () => 9_000_000 };

type Issue = OutputOf<'newsletters.getIssue'>;

async function allIssues(home: InProcess): Promise<Issue[]> {
  const { newsletters } = await home.ask('newsletters.list', {});
  const rows = newsletters.flatMap(({ issues }) => issues);
  return Promise.all(rows.map(({ id }) => home.ask('newsletters.getIssue', { id })));
}

async function everyMeeting(home: InProcess) {
  return (await home.ask('meetings.list', { archived: false, before: null, limit: 500 })).meetings;
}

/** How much of everything there is, which a second telling must not change. */
async function amounts(home: InProcess): Promise<unknown> {
  const { people } = await home.ask('people.list', { archived: false });
  const pages = await Promise.all(people.map(({ id }) => home.ask('people.page', { id, lookId: id })));
  const issues = await allIssues(home);
  const runs = await Promise.all(issues.map(({ id }) => home.ask('newsletters.printRun', { issueId: id })));
  return {
    people: people.map(({ fullName }) => fullName).sort(),
    pages: pages.map(({ person, agreements, matters, supporters, saidTotal }) => [
      ...[person.fullName, person.informationCheckedOn, agreements.length, matters.length, supporters.length],
      saidTotal,
    ]),
    meetings: (await everyMeeting(home)).map(({ title, date, state }) => [title, date, state]),
    issues: issues.map(({ title, state, checks, content }) => [
      ...[title, state, checks.length],
      content?.items.map(({ section, easy }) => [section, easy.map(({ words }) => words)]),
    ]),
    given: runs.map((run) => run.people.filter(({ given }) => given !== null).length),
  };
}

describe('what the sample home has beside its residents’ meetings', () => {
  let home: InProcess;
  let issues: Issue[];

  beforeAll(async () => {
    home = startInProcess({ clock, sampleYears: 1 });
    await home.openSample();
    await home.built();
    issues = await allIssues(home);
  }, 120_000);
  afterAll(() => home.end());

  const named = async (fullName: string) => {
    const { people } = await home.ask('people.list', { archived: false });
    const id = people.find((person) => person.fullName === fullName)?.id ?? '';
    return home.ask('people.page', { id, lookId: id });
  };

  it('has meetings of relatives each quarter and of staff every second month, all signed', async () => {
    const held = await everyMeeting(home);
    const daysOf = (title: string) => held.filter((one) => one.title === title).map(({ date }) => date);
    expect(daysOf('Relatives’ meeting')).toEqual(['2026-09-10', '2026-06-11', '2026-03-12', '2025-12-11']);
    expect(daysOf('Staff meeting')).toEqual([
      '2026-11-17',
      '2026-09-15',
      '2026-07-21',
      '2026-05-19',
      '2026-03-17',
      '2026-01-20',
    ]);
    const others = held.filter(({ title }) => title !== 'Residents’ meeting');
    expect(new Set(others.map(({ state }) => state))).toEqual(new Set(['signed']));
  });

  it('has given out what it held, so that only the agenda of the next meeting is late on Today', async () => {
    const { due } = await home.ask('today.get', {});
    expect(due?.latePapers).toBe(1);
    expect(due?.rows[0]).toMatchObject({ kind: 'agenda', meetingOn: '2026-12-02', due: '2026-11-25' });
  });

  it('keeps every promise made there, and tells whoever asked', async () => {
    const held = (await everyMeeting(home)).filter(({ kind }) => kind === 'relatives' || kind === 'staff');
    const all = await Promise.all(held.map(({ id }) => home.ask('meetings.get', { id })));
    const actions = all.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'action'));
    expect(actions.length).toBeGreaterThan(8);
    for (const { id } of actions) {
      const { answers } = await home.ask('voices.thread', { kind: 'line', id });
      expect(answers.map(({ state }) => state)).toEqual(['done']);
      expect(answers[0]?.outcomes[0]?.toldBack.length).toBe(1);
    }
  });

  it('has sent an edition of Marram News every month, with something given back in each', async () => {
    const sent = issues.filter(({ state }) => state === 'sent');
    expect(sent.map(({ title }) => title)).toEqual([
      ...['November 2026', 'October 2026', 'September 2026', 'August 2026', 'July 2026', 'June 2026'],
      ...['May 2026', 'April 2026', 'March 2026', 'February 2026', 'January 2026'],
    ]);
    for (const { content, checks, title } of sent) {
      expect(checks.length, title).toBe(1);
      const items = content?.items ?? [];
      expect(items.filter(({ kind }) => kind === 'answer').length, title).toBeGreaterThan(0);
      expect(
        items.every(({ easy }) => easy.length > 0),
        title,
      ).toBe(true);
      expect(JSON.stringify(items)).not.toMatch(/[{}]\w+\}|undefined/);
    }
    const answers = sent.flatMap(
      ({ content }) => content?.items.filter(({ kind }) => kind === 'answer') ?? [],
    );
    expect(answers.length).toBeGreaterThan(20);
    const told = sent.map(({ title }) => `In the ${title} newsletter`);
    const [answer] = answers;
    const voice = answer?.sources.find(({ kind }) => kind === 'voice');
    const thread = await home.ask('voices.thread', { kind: 'voice', id: voice?.id ?? '' });
    const ways = thread.answers.flatMap(({ outcomes }) => outcomes.flatMap((one) => one.toldBack));
    expect(ways.some(({ way }) => told.includes(way))).toBe(true);
  });

  it('gives no piece of news twice in the year', () => {
    const words = issues.flatMap(({ content }) =>
      (content?.items ?? []).flatMap((item) => (item.kind === 'answer' ? item.answer.said : item.heading)),
    );
    const written = words.filter((one) => one !== '');
    expect(new Set(written).size).toBe(written.length);
  });

  it('has the next edition under way, with things to mend in it and more to tell', async () => {
    const draft = issues.find(({ state }) => state === 'draft');
    if (draft?.content == null) throw new Error('There is no edition under way.');
    expect([draft.title, draft.goesOutOn]).toEqual(['December 2026', '2026-12-11']);
    const { content, pictures, stories, people, goesOutOn, title, checks } = draft;
    const { mastheadPictureId, name: newsletterName } = draft.newsletter;
    const facts = {
      newsletterName,
      title,
      checks,
      content,
      pictures,
      stories,
      people,
      goesOutOn,
      mastheadPictureId,
    };
    const stops = stopsOf({ ...facts, today: '2026-11-28' });
    expect(new Set(stops.map(({ kind }) => kind))).toEqual(
      new Set(['picture-missing', 'date-differs', 'name']),
    );
    const { offers } = await home.ask('newsletters.readyToTell', { issueId: draft.id });
    expect(offers.filter(({ usedIn }) => usedIn === null).length).toBeGreaterThan(8);
  });

  it('offers no word of staff or of the Board to be printed', async () => {
    const draft = issues.find(({ state }) => state === 'draft');
    const { offers } = await home.ask('newsletters.readyToTell', { issueId: draft?.id ?? '' });
    const printed = new Set(offers.flatMap(({ item }) => itemWords(item)));
    const { people } = await home.ask('people.list', { archived: false });
    const theirs = new Set(
      people.flatMap(({ id, kind }) => (kind === 'staff' || kind === 'other' ? id : [])),
    );
    const meetings = await everyMeeting(home);
    const held = await Promise.all(meetings.map(({ id }) => home.ask('meetings.get', { id })));
    const kept = held.flatMap(({ kind, lines }) =>
      lines.filter(({ speakerId }) => kind === 'staff' || kind === 'board' || theirs.has(speakerId ?? '')),
    );
    const words = kept.map(({ text }) => text);
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((text) => printed.has(text))).toEqual([]);
    const [staff] = held.filter(({ kind }) => kind === 'staff');
    expect(offers.flatMap(({ item }) => item.sources).map(({ id }) => id)).not.toContain(staff?.id);
  });

  it('knows Tariq as SC12a has him, and who took a yes back', async () => {
    const { person, supporters, matters } = await named('Tariq Aziz');
    expect(person).toMatchObject({ informationCheckedOn: '2026-02-10', informationCheckDue: '2027-02-10' });
    expect(person.needs).toMatchObject({ language: 'Urdu', easyRead: true, interpreter: true });
    expect(person.needs.timeNeeded).toContain('30 minutes');
    expect(supporters.map(({ name }) => name).sort()).toEqual(['Imran Aziz', 'Marie Lund', 'Owen Tate']);
    expect(matters.length).toBeGreaterThan(2);
    const { agreements } = await named('Stan Bright');
    expect(agreements.find(({ what }) => what === 'share-with-family')?.withdrawnOn).toBe('2026-10-18');
  });

  it('has given out the newest minutes and worded them in Easy Read', async () => {
    const newest = (await everyMeeting(home)).find(({ date }) => date === '2026-11-04');
    const meetingId = newest?.id ?? '';
    const { people } = await home.ask('meetings.copies', { meetingId, paper: 'minutes', version: 1 });
    const given = people.flatMap(({ copy }) => copy ?? []);
    expect(given.length).toBeGreaterThan(18);
    expect(given.some(({ readWith }) => readWith === 'Bisi Ade')).toBe(true);
    const { lines } = await home.ask('meetings.easyMinutes', { meetingId });
    expect(lines.filter(({ standing }) => standing === 'worded').length / lines.length).toBeGreaterThan(0.8);
    expect((await home.ask('meetings.get', { id: meetingId })).publishedOn).toBe('2026-11-09');
  });

  it('leaves a trail that is whole, and nothing refused that should have been', async () => {
    expect(await home.ask('audit.check', {})).toMatchObject({ whole: true });
    expect(home.problems).toEqual([]);
  });
});

describe('the sample home on another day', { timeout: 120_000 }, () => {
  it.each([
    ['2026-11-13', 'November 2026'],
    ['2027-03-22', 'April 2027'],
    ['2027-08-15', 'September 2027'],
  ])('made on %s has sent eleven editions, and %s is under way', async (day, title) => {
    const at = londonInstant(day, '10:00');
    const home = startInProcess({ clock: { now: () => at, uptime: () => 9_000_000 }, sampleYears: 1 });
    await home.openSample();
    await home.built();
    const issues = await allIssues(home);
    expect(issues.filter(({ state }) => state === 'sent')).toHaveLength(11);
    expect(issues.filter(({ state }) => state === 'draft').map((one) => one.title)).toEqual([title]);
    const others = (await everyMeeting(home)).filter(({ kind }) => kind !== 'residents');
    expect(others.length).toBeGreaterThan(8);
    expect(home.problems).toEqual([]);
    await home.end();
  });
});

describe('the rest of the year, cut off', () => {
  it('is told again from the start the next time, and is there once', { timeout: 240_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parlour-rest-'));
    const open = () => startInProcess({ folder, clock, sampleYears: 1 });
    try {
      const mark = join(folder, 'sample', 'rest-to-come');
      // Closed while it is being told, again and again, each time a little later.
      for (const ms of [150, 500, 1200]) {
        const cut = open();
        await cut.openSample();
        await new Promise((resolve) => setTimeout(resolve, ms));
        await cut.end();
        expect(existsSync(mark)).toBe(true);
      }
      const again = open();
      await again.openSample();
      await again.built();
      expect(existsSync(mark)).toBe(false);
      const whole = startInProcess({ clock, sampleYears: 1 });
      await whole.openSample();
      await whole.built();
      expect(await amounts(again)).toEqual(await amounts(whole));
      expect(again.problems).toEqual([]);
      await again.end();
      await whole.end();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
