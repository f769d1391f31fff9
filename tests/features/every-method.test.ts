import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { api, type InputOf } from '@contract/api';
import { permissionsOf, type Role } from '@contract/permissions';
import type { Reader } from '../../db/client';
import { getMeeting } from '../../electron/features/meetings/get-meeting';
import { meetingsHandlers } from '../../electron/features/meetings/handlers';
import { peopleHandlers } from '../../electron/features/people/handlers';
import { aPhoneRound } from './phone-steps';
import { plainPhoto } from './plain-photo';
import {
  at,
  came,
  day,
  details,
  finishedSc1,
  idOf,
  lineOf,
  personValues,
  plannedSc1,
  setItems,
  signature,
  trip,
  type Covered,
  type Home,
  type Sc1,
} from './support';

const names = [...Object.keys(peopleHandlers), ...Object.keys(meetingsHandlers)] as Covered[];
/** One call and when it is made; together the story of a meeting from its making to its second version. */
interface Step {
  name: Covered;
  run: (home: Home) => Promise<unknown>;
}

function step<N extends Covered>(name: N, input: InputOf<N>): Step {
  return { name, run: (home) => home.call(name, input) };
}

/** Everything kept on one person's own page, after they were put away at revision 3. */
function aboutOlive(personId: string): Step[] {
  const [agreementId, supporterId, matterId] = [v7(), v7(), v7()];
  const asked = { id: agreementId, personId, askedOn: day, way: 'told Denise' };
  const helps = { supporterId: null, name: 'Winifred', relation: 'daughter', howToReach: '' };
  const words = { about: 'food' as const, words: 'No soup.', saidOn: day };
  const look = { id: personId, lookId: v7() };
  const list = 'Full name\nRosa Conti';
  const page = { ...look, offset: 0, limit: 10 };
  return [
    step('people.checkInformation', { id: personId, checkedOn: day, due: '2027-12-02', revision: 3 }),
    step('people.recordAgreement', { ...asked, what: 'name-in-print', agreed: true }),
    step('people.withdrawAgreement', { id: agreementId, withdrawnOn: day }),
    step('people.saveSupporter', { id: supporterId, personId, ...helps, revision: 0 }),
    step('people.removeSupporter', { id: supporterId, revision: 1 }),
    step('people.saveMatter', { id: matterId, personId, ...words, revision: 0 }),
    step('people.removeMatter', { id: matterId, revision: 1 }),
    step('people.savePhoto', { id: personId, jpeg: plainPhoto }),
    step('people.photo', { id: personId }),
    step('people.information', {}),
    step('people.removePhoto', { id: personId }),
    step('people.readList', { text: list }),
    step('people.bringIn', { text: list, which: 'all-or-none' }),
    step('people.saveList', {}),
    step('people.page', look),
    step('people.said', page),
    step('people.attended', page),
  ];
}

async function countTurns(home: Home, meetingId: string): Promise<unknown> {
  const { attendance } = await home.call('meetings.get', { id: meetingId });
  const attendanceId = attendance[0]?.id ?? '';
  return home.call('meetings.setTurns', { meetingId, attendanceId, unwrittenTurns: 2 });
}

function story(sc1: Sc1): Step[] {
  const { meetingId } = sc1;
  const [first = '', food = ''] = sc1.items;
  const seriesId = v7();
  const series = { ...details, id: seriesId, setItems };
  const person = { ...personValues('Olive Kent'), id: v7() };
  const item = {
    id: v7(),
    meetingId,
    title: 'Hairdresser',
    note: '',
    minutes: 1,
    picture: null,
    askedById: null,
  };
  const takenUp = v7();
  const other = { ...details, chairId: null, minuteTakerId: null, id: v7(), seriesId };
  const soup = lineOf(sc1, { speakerId: idOf(sc1, 'Winifred') });
  const visitor = { meetingId, id: v7(), name: 'Ola Lis', part: 'visitor' as const, note: '' };
  const here = { state: 'here' as const, arrivedAt: null, leftAt: null, note: '' };
  const line = { meetingId, id: soup.id };
  const reply = {
    ...{ id: v7(), meetingId, personId: idOf(sc1, 'Ada'), itemId: food, words: 'Hotter soup.' },
    ...{ source: 'said' as const, way: 'phone' as const, heardBy: '' },
  };
  const tickAll = came.map((fullName) =>
    step('meetings.setAttendance', {
      ...{ meetingId, ...here },
      who: { personId: idOf(sc1, fullName.split(' ')[0] ?? '') },
    }),
  );
  return [
    step('people.add', person),
    step('people.save', { ...person, role: 'gardener', revision: 1 }),
    step('people.archive', { id: person.id, archived: true, revision: 2 }),
    ...aboutOlive(person.id),
    step('people.list', { archived: true }),
    step('people.get', { id: person.id }),
    step('meetings.saveSeries', { ...series, revision: 0 }),
    step('meetings.create', other),
    step('meetings.saveDetails', { ...other, room: 'Garden', revision: 1 }),
    step('meetings.archive', { id: other.id, archived: true, revision: 2 }),
    step('meetings.archiveSeries', { id: seriesId, archived: true, revision: 1 }),
    step('meetings.listSeries', {}),
    step('meetings.list', { archived: false, before: null, limit: 10 }),
    step('meetings.saveItem', { ...item, revision: 0 }),
    step('meetings.moveItem', { meetingId, id: item.id, to: 0 }),
    step('meetings.removeItem', { meetingId, id: item.id }),
    step('meetings.restoreItem', { meetingId, id: item.id }),
    step('meetings.suggestions', { meetingId }),
    step('meetings.seriesReach', { seriesId }),
    step('meetings.takeUp', { meetingId, id: takenUp, from: { kind: 'item', id: item.id } }),
    step('meetings.removeItem', { meetingId, id: takenUp }),
    step('meetings.saveAgendaWord', { meetingId, edition: 'standard' }),
    step('meetings.start', { meetingId }),
    ...aPhoneRound(idOf(sc1, 'Ada')),
    ...tickAll,
    step('meetings.addVisitor', visitor),
    step('meetings.removeAttendance', { meetingId, attendanceId: visitor.id }),
    step('meetings.goToItem', { meetingId, itemId: food }),
    step('meetings.saveDraft', { meetingId, draft: { itemId: food, lineId: null, raw: '.q @win' } }),
    step('meetings.saveLine', { ...soup, clearsDraft: true }),
    step('meetings.saveLine', lineOf(sc1, { kind: 'vote', text: 'Trip', vote: trip })),
    step('meetings.moveLine', { ...line, itemId: first, to: 0, revision: 1 }),
    step('meetings.removeLine', { ...line, revision: 2 }),
    step('meetings.restoreLine', { ...line, revision: 3 }),
    step('meetings.lineHistory', line),
    step('meetings.topics', {}),
    step('meetings.get', { id: meetingId }),
    { name: 'meetings.setTurns', run: (home) => countTurns(home, meetingId) },
    step('meetings.reach', { meetingId }),
    step('meetings.finish', { meetingId }),
    step('meetings.saveReply', { ...reply, revision: 0 }),
    step('meetings.replies', { meetingId }),
    step('meetings.saveRoundWord', { meetingId, edition: 'standard' }),
    step('meetings.removeReply', { meetingId, id: reply.id, revision: 1 }),
    step('meetings.resume', { meetingId }),
    step('meetings.finish', { meetingId }),
    step('meetings.sign', signature(sc1, 'chair', 'Denise')),
    step('meetings.unsign', { meetingId, as: 'chair' }),
    step('meetings.sign', signature(sc1, 'chair', 'Denise')),
    step('meetings.sign', signature(sc1, 'resident', 'Winifred')),
    step('meetings.markSent', { meetingId, paper: 'draft', on: day }),
    { name: 'meetings.saveEasyRows', run: (home) => wordInEasyRead(home, meetingId) },
    step('meetings.easyMinutes', { meetingId }),
    { name: 'meetings.saveFamiliesWords', run: (home) => decideForFamilies(home, meetingId) },
    step('meetings.releaseFamiliesCopy', { meetingId, readBy: 'Bisi' }),
    step('meetings.familiesCopy', { meetingId }),
    step('meetings.saveFamiliesWord', { meetingId, edition: 'standard' }),
    step('meetings.takeBackFamiliesCopy', { meetingId }),
    { name: 'meetings.saveEasyMinutesWord', run: (home) => saveEasyRead(home, meetingId) },
    step('meetings.giveCopies', {
      ...{ meetingId, paper: 'minutes', version: 1, personIds: [idOf(sc1, 'Winifred')] },
      ...{ form: null, on: day, readWith: 'Bisi' },
    }),
    { name: 'meetings.takeBackCopy', run: (home) => takeBackFirst(home, meetingId) },
    step('meetings.copies', { meetingId, paper: 'minutes', version: 1 }),
    step('meetings.saveMinutesWord', { meetingId, edition: 'standard', version: 1 }),
    step('meetings.namesToCheck', { meetingId }),
    step('meetings.newVersion', { meetingId, reason: 'A name was wrong.' }),
    step('meetings.versionChanges', { meetingId, version: 2 }),
  ];
}

async function wordInEasyRead(home: Home, meetingId: string) {
  const { lines } = await home.call('meetings.easyMinutes', { meetingId });
  const open = lines.find(({ standing }) => standing !== 'worded') ?? lines[0];
  const rows = [{ words: 'This is short.', picture: 'food' as const, noPictureBecause: '' }];
  const { lineId = v7(), revision = 0 } = open ?? {};
  return home.call('meetings.saveEasyRows', { meetingId, lineId, rows, revision });
}

/** Words what is left first, for nothing is saved before. */
async function saveEasyRead(home: Home, meetingId: string) {
  const { lines } = await home.call('meetings.easyMinutes', { meetingId });
  const open = lines.filter(({ standing }) => standing !== 'worded').length;
  for (let left = open; left > 0; left -= 1) await wordInEasyRead(home, meetingId);
  return home.call('meetings.saveEasyMinutesWord', { meetingId });
}

async function decideForFamilies(home: Home, meetingId: string) {
  const { spots } = await home.call('meetings.familiesCopy', { meetingId });
  const {
    part = 'title',
    ofId = meetingId,
    revision = 0,
  } = spots.find(({ holds }) => holds.length > 0) ?? {};
  const words = 'Somebody.';
  return home.call('meetings.saveFamiliesWords', { meetingId, part, ofId, words, revision });
}

async function takeBackFirst(home: Home, meetingId: string) {
  const { people } = await home.call('meetings.copies', { meetingId, paper: 'minutes', version: 1 });
  const id = people.find(({ copy }) => copy !== null)?.copy?.id ?? v7();
  return home.call('meetings.takeBackCopy', { meetingId, id });
}

function wholeFile({ records: { raw } }: Home): string {
  const tables = raw.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[];
  return JSON.stringify(tables.map((table) => [table, raw.prepare(`select * from "${table}"`).all()]));
}

describe('every method of people and meetings', () => {
  it('is in the story below', async () => {
    const told = new Set(story(await plannedSc1()).map((each) => each.name));
    expect([...told].sort()).toEqual([...names].sort());
  });

  it('adds to the trail when it says it writes it, and not otherwise', async () => {
    const sc1 = await plannedSc1();
    sc1.setClock(at('14:15'));
    for (const { name, run } of story(sc1)) {
      const before = sc1.trail().length;
      await run(sc1);
      const added = sc1.trail(before).length > 0;
      expect({ name, added }).toEqual({ name, added: (api[name].writes as string[]).includes('audit') });
    }
  });

  it('changes nothing at all when its entry in the trail cannot be written', async () => {
    const sc1 = await plannedSc1();
    const { raw } = sc1.records;
    sc1.setClock(at('14:15'));
    for (const { name, run } of story(sc1)) {
      if ((api[name].writes as string[]).includes('audit')) {
        raw.exec(
          "create trigger closed before insert on audit_entry begin select raise(abort, 'closed'); end",
        );
        const before = wholeFile(sc1);
        await expect(run(sc1), name).rejects.toThrow();
        expect(wholeFile(sc1) === before, name).toBe(true);
        raw.exec('drop trigger closed');
      }
      await run(sc1);
    }
  });

  it('keeps nobody’s words in the trail', async () => {
    const sc1 = await plannedSc1();
    sc1.setClock(at('14:15'));
    for (const { run } of story(sc1)) await run(sc1);
    const facts = sc1.records.raw.prepare('select facts from audit_entry').pluck().all().join('\n');
    for (const word of ['soup', 'Winifred', 'Denise', 'Trip', 'Olive', 'Hairdresser', 'name was wrong']) {
      expect(facts).not.toContain(word);
    }
  });

  const meeting = { id: v7() };
  const of = { meetingId: meeting.id };
  it.each([
    step('meetings.get', meeting),
    step('meetings.archive', { ...meeting, archived: true, revision: 1 }),
    step('meetings.saveDetails', { ...details, ...meeting, chairId: null, minuteTakerId: null, revision: 1 }),
    step('meetings.moveItem', { ...of, ...meeting, to: 0 }),
    step('meetings.removeItem', { ...of, ...meeting }),
    step('meetings.restoreItem', { ...of, ...meeting }),
    step('meetings.suggestions', of),
    step('meetings.takeUp', { ...of, id: v7(), from: { kind: 'voice', id: v7() } }),
    step('meetings.start', of),
    step('meetings.goToItem', { ...of, itemId: v7() }),
    step('meetings.saveDraft', { ...of, draft: null }),
    step('meetings.removeLine', { ...of, ...meeting, revision: 1 }),
    step('meetings.addVisitor', { ...of, ...meeting, name: 'Jo', part: 'visitor', note: '' }),
    step('meetings.removeAttendance', { ...of, attendanceId: v7() }),
    step('meetings.reach', of),
    step('meetings.toRing', of),
    step('meetings.addCall', { ...of, ...meeting, attendanceId: v7(), result: 'reached', by: '' }),
    step('meetings.removeCall', { ...of, ...meeting, attendanceId: v7() }),
    step('meetings.setTurns', { ...of, attendanceId: v7(), unwrittenTurns: 1 }),
    step('meetings.replies', of),
    step('meetings.removeReply', { ...of, ...meeting, revision: 1 }),
    step('meetings.saveRoundWord', { ...of, edition: 'standard' }),
    step('meetings.finish', of),
    step('meetings.resume', of),
    step('meetings.unsign', { ...of, as: 'chair' }),
    step('meetings.markSent', { ...of, paper: 'agenda', on: day }),
    step('meetings.copies', { ...of, paper: 'agenda', version: 0 }),
    step('meetings.giveCopies', {
      ...{ ...of, paper: 'agenda', version: 0, personIds: [v7()], form: null, on: day, readWith: '' },
    }),
    step('meetings.takeBackCopy', { ...of, ...meeting }),
    step('meetings.easyMinutes', of),
    step('meetings.familiesCopy', of),
    step('meetings.saveFamiliesWords', { ...of, part: 'line', ofId: v7(), words: 'x', revision: 0 }),
    step('meetings.releaseFamiliesCopy', { ...of, readBy: 'Bisi' }),
    step('meetings.takeBackFamiliesCopy', of),
    step('meetings.saveFamiliesWord', { ...of, edition: 'standard' }),
    step('meetings.saveEasyRows', { ...of, lineId: v7(), rows: [], revision: 0 }),
    step('meetings.saveEasyMinutesWord', of),
    step('meetings.versionChanges', { ...of, version: 2 }),
    step('meetings.namesToCheck', of),
    step('meetings.newVersion', { ...of, reason: 'x' }),
    step('meetings.saveAgendaWord', { ...of, edition: 'standard' }),
    step('meetings.saveMinutesWord', { ...of, edition: 'standard', version: null }),
  ])('$name says so when there is no such meeting', async ({ run }) => {
    const sc1 = await plannedSc1();
    await expect(run(sc1)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('who may call what', () => {
  const may = (role: Role) =>
    names.filter((name) => (permissionsOf[role] as string[]).includes(api[name].needs));
  const reads = [
    ...[
      'people.list',
      'people.get',
      'people.page',
      'people.said',
      'people.attended',
      'people.photo',
      'people.information',
      'meetings.listSeries',
      'meetings.list',
      'meetings.get',
    ],
    ...[
      'meetings.lineHistory',
      'meetings.topics',
      'meetings.reach',
      'meetings.seriesReach',
      'meetings.suggestions',
      'meetings.toRing',
      'meetings.replies',
      'meetings.copies',
      'meetings.versionChanges',
      'meetings.namesToCheck',
      'meetings.easyMinutes',
      'meetings.familiesCopy',
    ],
  ];
  const papers = [
    'people.saveList',
    'meetings.saveAgendaWord',
    'meetings.saveMinutesWord',
    'meetings.saveRoundWord',
    'meetings.saveEasyMinutesWord',
    'meetings.saveFamiliesWord',
  ];

  it('lets everyone who signs in read, and nobody else write', () => {
    expect(may('read-only').sort()).toEqual([...reads].sort());
    expect(may('staff').sort()).toEqual([...reads, ...papers].sort());
    for (const role of ['registered-manager', 'deputy', 'minute-taker'] as const) {
      expect(may(role).sort()).toEqual([...names].sort());
    }
  });

  it('keeps signing to those who may sign', () => {
    const signing = names.filter((name) => api[name].needs === 'meetings.sign');
    expect(signing.sort()).toEqual([
      ...['meetings.newVersion', 'meetings.releaseFamiliesCopy', 'meetings.sign'],
      ...['meetings.takeBackFamiliesCopy', 'meetings.unsign'],
    ]);
  });
});

describe('reading a meeting', () => {
  it('takes a handful of queries however many lines there are', async () => {
    const sc1 = await finishedSc1();
    let queries = 0;
    const { reader } = sc1.records;
    const counting: Reader = {
      select: ((...given: Parameters<Reader['select']>) => {
        queries += 1;
        return reader.select(...given);
      }) as Reader['select'],
      selectDistinct: reader.selectDistinct.bind(reader),
      $count: reader.$count.bind(reader),
    };
    getMeeting(counting, sc1.meetingId);
    expect(queries).toBeLessThanOrEqual(9);
  });
});
