import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { meetingKinds, type MeetingKind } from '@contract/meetings/kinds';
import { startingSetOf } from '@rules/meeting-kind-sets';
import { insertPerson } from '../../db/queries/people';
import { buildMinutesDocument } from '../../electron/features/meetings/minutes-document';
import { buildMinutesContent } from '../../electron/features/meetings/minutes-content';
import { at, day, details, newHome, noNeeds, personValues, type Home } from './support';

interface Gathering extends Home {
  id: Record<string, string>;
}

/** Marram House with residents, a relative, staff, and two who sit on the Board. */
function gathering(): Gathering {
  const home = newHome();
  const id: Record<string, string> = {};
  const add = (fullName: string, kind: 'resident' | 'staff' | 'family' | 'other', role = '') => {
    const { nameToUse, nameInPrint } = personValues(fullName);
    const personId = v7();
    home.records.write((tx) =>
      insertPerson(
        tx,
        { kind, nameToUse, fullName, role, nameInPrint, ...noNeeds, id: personId },
        at('14:00'),
      ),
    );
    id[nameToUse] = personId;
  };
  add('Winifred Shaw', 'resident');
  add('Harold Pike', 'resident');
  add('Rosa Pike', 'family', 'daughter of Harold');
  add('Owen Tate', 'staff', 'Senior');
  add('Callum Price', 'staff', 'Minute-taker');
  add('Peter Haldane', 'other', 'Nominated individual');
  add('Ruth Ames', 'other', 'Director');
  add('Marie Lund', 'other', 'Advocate');
  return { ...home, id };
}

const personOf = (home: Gathering, name: string) => home.id[name] ?? '';

async function planned(home: Gathering, kind: MeetingKind): Promise<string> {
  const [seriesId, meetingId] = [v7(), v7()];
  const series = startingSetOf(kind, 'care-home');
  await home.call('meetings.saveSeries', { ...series, id: seriesId, kind, revision: 0 });
  const officers = { chairId: personOf(home, 'Peter'), minuteTakerId: personOf(home, 'Callum') };
  await home.call('meetings.create', {
    ...details,
    ...officers,
    title: series.title,
    id: meetingId,
    seriesId,
  });
  return meetingId;
}

const here = (home: Gathering, meetingId: string, name: string) =>
  home.call('meetings.setAttendance', {
    ...{ meetingId, who: { personId: personOf(home, name) }, state: 'here' },
    ...{ arrivedAt: null, leftAt: null, note: '' },
  });

async function finished(home: Gathering, kind: MeetingKind, names: readonly string[]): Promise<string> {
  const meetingId = await planned(home, kind);
  home.setClock(at('14:15'));
  await home.call('meetings.start', { meetingId });
  for (const name of names) await here(home, meetingId, name);
  home.setClock(at('15:00'));
  await home.call('meetings.finish', { meetingId });
  return meetingId;
}

const sign = (home: Gathering, meetingId: string, as: 'chair' | 'resident', name: string) => ({
  ...{ meetingId, as, personId: personOf(home, name), name, readWith: '', date: day },
});

describe('a kind of meeting', () => {
  it.each<[MeetingKind, string[]]>([
    ['residents', ['Harold', 'Winifred']],
    ['tenants', ['Harold', 'Winifred']],
    ['phone-round', ['Harold', 'Winifred']],
    ['relatives', ['Rosa']],
    ['staff', ['Owen']],
    ['board', ['Ruth']],
  ])('%s invites %j beside the chair and the minute-taker', async (kind, names) => {
    const home = gathering();
    const { attendance, ...meeting } = await home.call('meetings.get', { id: await planned(home, kind) });
    expect(meeting.kind).toBe(kind);
    expect(attendance.map((one) => one.name).sort()).toEqual([...names, 'Callum', 'Peter'].sort());
    expect(
      (await home.call('meetings.list', { archived: false, before: null, limit: 5 })).meetings[0]?.kind,
    ).toBe(kind);
  });

  it('is its series’ own, stays when the series is changed without it, and may be said for one meeting', async () => {
    const home = gathering();
    const series = { id: v7(), ...startingSetOf('board', 'care-home') };
    const made = await home.call('meetings.saveSeries', { ...series, kind: 'board', revision: 0 });
    expect(await home.call('meetings.saveSeries', { ...series, kind: 'board', revision: 0 })).toEqual(made);
    const changed = { ...series, title: 'Board', revision: made.revision };
    expect((await home.call('meetings.saveSeries', changed)).kind).toBe('board');
    const [ofSeries, once, usual] = [v7(), v7(), v7()];
    const officers = { chairId: null, minuteTakerId: null };
    const plan = (id: string, seriesId: string | null, kind?: MeetingKind) =>
      home.call('meetings.create', { ...details, ...officers, id, seriesId, kind });
    await plan(ofSeries, series.id, 'staff');
    await plan(once, null, 'relatives');
    await plan(usual, null);
    const kinds = [ofSeries, once, usual].map((id) => home.call('meetings.get', { id }));
    expect((await Promise.all(kinds)).map((meeting) => meeting.kind)).toEqual([
      'board',
      'relatives',
      'residents',
    ]);
  });

  it('counts hands of those it is for', async () => {
    const home = gathering();
    const meetingId = await planned(home, 'relatives');
    await home.call('meetings.start', { meetingId });
    for (const name of ['Rosa', 'Peter', 'Callum', 'Winifred']) await here(home, meetingId, name);
    const { items } = await home.call('meetings.get', { id: meetingId });
    const line = await home.call('meetings.saveLine', {
      ...{
        id: v7(),
        meetingId,
        itemId: items[0]?.id ?? '',
        kind: 'vote',
        text: 'A summer fair',
        speakerId: null,
      },
      ...{ source: 'said', topics: [], fromLineId: null, decidedHow: null, action: null },
      ...{ vote: { options: [{ label: 'yes', count: 1 }], reason: '' } },
      ...{ revision: 0, position: null, clearsDraft: false },
    });
    expect(line.vote?.present).toBe(1);
  });

  it('counts who was heard only where residents are asked', async () => {
    const home = gathering();
    const heard = async (kind: MeetingKind) =>
      (await home.call('meetings.reach', { meetingId: await planned(home, kind) })).heard.of;
    const of = [];
    for (const kind of meetingKinds) of.push([kind, await heard(kind)]);
    expect(of).toEqual([
      ...[
        ['residents', 2],
        ['tenants', 2],
        ['phone-round', 2],
      ],
      ...[
        ['relatives', 0],
        ['staff', 0],
        ['board', 0],
      ],
    ]);
  });
});

describe('signing', () => {
  it('of a Board meeting: the chair and one who was there, and the minutes say so', async () => {
    const home = gathering();
    const meetingId = await finished(home, 'board', ['Peter', 'Callum', 'Ruth']);
    await home.call('meetings.sign', sign(home, meetingId, 'chair', 'Peter'));
    for (const [name, words] of [
      ['Peter', 'Choose somebody who did not chair the meeting.'],
      ['Winifred', 'Choose somebody who was there.'],
      ['Marie', 'Choose somebody who was there.'],
    ] as const) {
      expect(await home.refused('meetings.sign', sign(home, meetingId, 'resident', name))).toMatchObject({
        kind: 'validation',
        fields: { personId: words },
      });
    }
    expect(await home.call('meetings.sign', sign(home, meetingId, 'resident', 'Ruth'))).toEqual({
      fixed: true,
      version: 1,
    });
    const content = buildMinutesContent(home.records.reader, meetingId, { fixed: true });
    expect(content).toMatchObject({ kind: 'board', residentsHere: 3, residentsInvited: 3 });
    const words = JSON.stringify(buildMinutesDocument(content, 'standard'));
    expect(words).toContain('3 of 3 people came.');
    expect(words).toContain('One who was there');
    expect(words).not.toContain('esident');
  });

  it('of a tenants’ meeting: still one of them, and nobody else', async () => {
    const home = gathering();
    const meetingId = await finished(home, 'tenants', ['Peter', 'Callum', 'Owen', 'Winifred']);
    await home.call('meetings.sign', sign(home, meetingId, 'chair', 'Peter'));
    expect(await home.refused('meetings.sign', sign(home, meetingId, 'resident', 'Owen'))).toMatchObject({
      fields: { personId: 'Choose a resident.' },
    });
    expect(await home.call('meetings.sign', sign(home, meetingId, 'resident', 'Winifred'))).toMatchObject({
      fixed: true,
    });
  });

  it('of a residents’ meeting leaves its minutes as they always were', async () => {
    const home = gathering();
    const meetingId = await finished(home, 'residents', ['Peter', 'Callum', 'Winifred']);
    const content = buildMinutesContent(home.records.reader, meetingId, { fixed: false });
    expect(content).toMatchObject({ residentsHere: 1, residentsInvited: 2 });
    expect('kind' in content).toBe(false);
  });
});
