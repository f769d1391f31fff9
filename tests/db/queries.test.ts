import { v7 } from 'uuid';
import { describe, expect, it, vi } from 'vitest';
import type { Writer } from '../../db/client';
import * as attendance from '../../db/queries/meetings-attendance';
import { clearDraft, findDraft, saveDraft } from '../../db/queries/meetings-drafts';
import * as items from '../../db/queries/meetings-items';
import * as list from '../../db/queries/meetings-list';
import { saveLine } from '../../db/queries/meetings-lines-write';
import * as series from '../../db/queries/meetings-series';
import * as versions from '../../db/queries/meetings-versions';
import * as people from '../../db/queries/people';
import * as place from '../../db/queries/place';
import * as signIns from '../../db/queries/sign-ins';
import { findVoiceOfLine } from '../../db/queries/voices';
import {
  itemValues,
  kindOf,
  lineOf,
  meetingValues,
  newRecords,
  newRoom,
  now,
  personNamed,
  stampOf,
} from './support';

describe('a row two people could change', () => {
  it('is changed once from each revision, and a second change from the same one is refused', () => {
    const room = newRoom();
    const { records } = room;
    const values = personNamed('Winifred', 'Winifred Shaw', 'resident');
    const change = { ...values, id: room.winifred, revision: 1, hearing: 'Speak on her left' };
    expect(records.write((tx) => people.updatePerson(tx, change, now + 5))).toBe(true);
    expect(records.write((tx) => people.updatePerson(tx, change, now + 9))).toBe(false);
    expect(people.findPerson(records.reader, room.winifred)).toMatchObject({
      ...{ hearing: 'Speak on her left', revision: 2, createdAt: now, updatedAt: now + 5 },
    });
    const away = { id: room.winifred, archived: true, revision: 2 };
    expect(records.write((tx) => people.archivePerson(tx, away, now))).toBe(true);
    expect(people.listPeople(records.reader, { archived: false }).map((one) => one.nameToUse)).toEqual([
      'Owen',
    ]);
    expect(people.listPeople(records.reader, { archived: true })).toHaveLength(1);
    expect(people.findPeople(records.reader, [room.winifred, v7()])).toHaveLength(1);
  });
});

describe('the place and who may sign in', () => {
  it('keeps one place, its closed days in order, and the proof of its recovery code', () => {
    const records = newRecords();
    const { reader } = records;
    const write = (use: (tx: Writer) => unknown) => records.write(use);
    const values = {
      name: 'Marram House',
      provider: 'Rowan Lea',
      kind: 'care-home' as const,
      idleMinutes: 5,
    };
    expect(place.findPlace(reader)).toBeNull();
    const id = v7();
    write((tx) => {
      place.insertPlace(tx, { ...values, id, sample: false }, now);
      place.setRecoveryProved(tx, now);
      place.replaceClosedDays(tx, [
        { date: '2026-12-31', reason: 'Stocktake' },
        { date: '2026-12-24', reason: '' },
        { date: '2026-12-24', reason: 'Carols' },
      ]);
    });
    const change = { ...values, id, idleMinutes: 9, revision: 1 };
    expect(write((tx) => place.updatePlace(tx, change, now))).toBe(true);
    expect(write((tx) => place.updatePlace(tx, change, now))).toBe(false);
    expect(place.findPlace(reader)).toMatchObject({ idleMinutes: 9, recoveryProvedAt: now, revision: 2 });
    expect(place.listClosedDays(reader)).toEqual([
      { date: '2026-12-24', reason: 'Carols' },
      { date: '2026-12-31', reason: 'Stocktake' },
    ]);
  });

  it('lists who may sign in, and keeps the row of one removed', () => {
    const { records, signInId, winifred } = newRoom();
    const id = v7();
    records.write((tx) => {
      const values = { id, personId: winifred, firstName: 'Denise', role: 'registered-manager' as const };
      signIns.insertSignIn(tx, values, now);
      signIns.noteSignedIn(tx, id, now + 1);
    });
    expect(signIns.countManagers(records.reader)).toBe(1);
    expect(signIns.listSignIns(records.reader).map((row) => [row.firstName, row.fullName])).toEqual([
      ['Denise', 'Winifred Shaw'],
      ['Owen', 'Owen Tate'],
    ]);
    expect(records.write((tx) => signIns.changeSignInRole(tx, { id, role: 'deputy' }, now))).toBe(true);
    expect(signIns.countManagers(records.reader)).toBe(0);
    expect(records.write((tx) => signIns.removeSignIn(tx, id, now))).toBe(true);
    expect(records.write((tx) => signIns.removeSignIn(tx, id, now))).toBe(false);
    expect(signIns.listSignIns(records.reader).map((row) => row.id)).toEqual([signInId]);
    expect(signIns.findSignIn(records.reader, id)?.removedAt).toBe(now);
  });
});

describe('meetings', () => {
  it('are listed newest first in whole days, with what each holds', () => {
    const room = newRoom();
    const { records } = room;
    const days = ['2026-12-02', '2026-11-04', '2026-11-04', '2026-10-07'];
    records.write((tx) => {
      for (const day of days)
        list.insertMeeting(tx, { ...meetingValues(day, day), id: v7(), seriesId: null }, now);
      const row = { meetingId: room.meetingId, visitorName: '', part: 'resident' as const, note: '' };
      const times = { arrivedAt: null, leftAt: null };
      attendance.insertAttendance(
        tx,
        [
          { ...row, ...times, id: v7(), personId: room.winifred, state: 'left' },
          { ...row, ...times, id: v7(), personId: room.owen, state: 'apologies' },
        ],
        now,
      );
      items.archiveItem(tx, { meetingId: room.meetingId, id: room.items[1] }, now);
    });
    const page = (before: string | null, limit: number) =>
      list.listMeetings(records.reader, { archived: false, before, limit });
    const first = page(null, 3);
    expect(first.more).toBe(true);
    expect(first.meetings.map((row) => row.date)).toEqual(['2026-12-02', '2026-12-02']);
    expect(first.meetings.find((row) => row.id === room.meetingId)).toMatchObject({
      ...{ itemCount: 1, totalMinutes: 10, hereCount: 1, archived: false, state: 'planned' },
    });
    expect(page('2026-12-02', 1)).toMatchObject({ more: true, meetings: [{ title: '2026-11-04' }, {}] });
    expect(page('2026-11-04', 1)).toMatchObject({ more: false, meetings: [{ date: '2026-10-07' }] });
    expect(page(null, 50).meetings).toHaveLength(5);
    expect(page('2026-01-01', 5)).toEqual({ meetings: [], more: false });
  });

  it('of ten years are listed a page at a time by an index, without sorting', () => {
    const room = newRoom();
    room.records.write((tx) => {
      for (let week = 0; week < 520; week += 1) {
        const date = new Date(now - week * 7 * 86_400_000).toISOString().slice(0, 10);
        const meetingId = v7();
        list.insertMeeting(tx, { ...meetingValues('Weekly', date), id: meetingId, seriesId: null }, now);
        for (let item = 0; item < 6; item += 1) {
          items.insertItem(tx, { ...itemValues('Item'), id: v7(), meetingId }, now);
        }
      }
    });
    const prepare = vi.spyOn(room.records.raw, 'prepare');
    const { meetings, more } = list.listMeetings(room.records.reader, {
      archived: false,
      before: null,
      limit: 60,
    });
    expect([meetings.length, more, meetings[0]?.itemCount]).toEqual([60, true, 6]);
    const [page] = prepare.mock.calls[0] ?? [''];
    const plan = room.records.raw.prepare(`explain query plan ${page}`).all('here', 'left', 61);
    expect(JSON.stringify(plan)).toContain('meeting_when');
    expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE');
  });

  it('never have one person both in the chair and taking the minutes', () => {
    const { records, owen } = newRoom();
    const values = { ...meetingValues('Both', '2026-12-02'), chairId: owen, minuteTakerId: owen };
    expect(
      kindOf(() =>
        records.write((tx) => list.insertMeeting(tx, { ...values, id: v7(), seriesId: null }, now)),
      ),
    ).toBe('internal');
  });

  it('moved to another day take their voices with them', () => {
    const room = newRoom();
    const line = lineOf(room);
    room.records.write((tx) => {
      saveLine(tx, line, stampOf(room));
      const id = room.meetingId;
      expect(list.updateMeeting(tx, { ...meetingValues('Moved', '2026-12-09'), id, revision: 1 }, now)).toBe(
        true,
      );
      expect(list.updateMeeting(tx, { ...meetingValues('Late', '2026-12-10'), id, revision: 1 }, now)).toBe(
        false,
      );
      list.setMeetingState(tx, { id, state: 'running', startedAt: now }, now);
      expect(list.archiveMeeting(tx, { id, archived: true, revision: 3 }, now)).toBe(true);
    });
    expect(findVoiceOfLine(room.records.reader, line.id)?.saidOn).toBe('2026-12-09');
    expect(list.findMeeting(room.records.reader, room.meetingId)).toMatchObject({
      ...{ title: 'Moved', state: 'running', startedAt: now, endedAt: null, archivedAt: now, revision: 4 },
    });
  });

  it('keep their agenda in order through adding, moving, taking off and putting back', () => {
    const { records, meetingId } = newRoom();
    const order = () => items.listItems(records.reader, meetingId).map((item) => [item.title, item.position]);
    records.write((tx) => {
      const third = items.insertItem(tx, { ...itemValues('Trips'), id: v7(), meetingId }, now);
      expect(items.moveItem(tx, { meetingId, id: third.id, to: 0 })).toHaveLength(3);
      const change = { ...itemValues('Christmas'), id: third.id, revision: 1 };
      expect(items.updateItem(tx, change, now)).toBe(true);
      expect(items.updateItem(tx, change, now)).toBe(false);
      items.archiveItem(tx, { meetingId, id: third.id }, now);
      expect(order()).toEqual([
        ['Food', 0],
        ['Food', 1],
      ]);
      expect(items.restoreItem(tx, { meetingId, id: third.id }, now)?.position).toBe(0);
      expect(items.restoreItem(tx, { meetingId: v7(), id: third.id }, now)).toBeNull();
      items.setItemClock(tx, { id: third.id, spentMs: 60_000, openedAt: now, done: false }, now);
    });
    expect(order().map(([title]) => title)).toEqual(['Christmas', 'Food', 'Food']);
    expect(items.listItems(records.reader, meetingId)[0]).toMatchObject({ spentMs: 60_000, openedAt: now });
  });

  it('know who is here, who was taken off the list and who came back', () => {
    const { records, meetingId, winifred } = newRoom();
    const times = { arrivedAt: null, leftAt: null, note: '' };
    const someone = { ...times, meetingId, personId: winifred, visitorName: '', part: 'resident' as const };
    const id = v7();
    records.write((tx) => {
      attendance.insertAttendance(tx, [{ ...someone, id, state: 'here' }], now);
      const visitor = {
        ...someone,
        id: v7(),
        personId: null,
        visitorName: 'By phone',
        state: 'here' as const,
      };
      attendance.insertAttendance(tx, [{ ...visitor, part: 'interpreter' }], now);
    });
    expect(attendance.countHere(records.reader, meetingId)).toMatchObject({
      resident: 1,
      interpreter: 1,
      staff: 0,
    });
    expect(attendance.listAttendance(records.reader, meetingId).map((row) => row.person?.nameToUse)).toEqual([
      'Winifred',
      undefined,
    ]);
    const left = { ...times, id, state: 'left' as const, leftAt: now };
    expect(records.write((tx) => attendance.updateAttendance(tx, left, now))).toBe(true);
    expect(records.write((tx) => attendance.archiveAttendance(tx, id, now))).toBe(true);
    expect(records.write((tx) => attendance.updateAttendance(tx, left, now))).toBe(false);
    const by = { meetingId, personId: winifred };
    expect(attendance.findAttendance(records.reader, by)).toBeNull();
    records.write((tx) => attendance.insertAttendance(tx, [{ ...someone, id: v7(), state: 'invited' }], now));
    expect(attendance.findAttendance(records.reader, by)).toMatchObject({ id, state: 'invited' });
    expect(attendance.findAttendance(records.reader, { meetingId, attendanceId: id })?.id).toBe(id);
    const both = { ...someone, id: v7(), visitorName: 'Two', state: 'here' as const };
    expect(kindOf(() => records.write((tx) => attendance.insertAttendance(tx, [both], now)))).toBe(
      'internal',
    );
  });

  it('keep a draft until it is a line', () => {
    const { records, meetingId, items: agenda } = newRoom();
    const draft = { meetingId, itemId: agenda[0], lineId: null, raw: '.s @win the so' };
    records.write((tx) => saveDraft(tx, { ...draft, raw: '.s @w' }, now));
    records.write((tx) => saveDraft(tx, draft, now + 1));
    expect(findDraft(records.reader, meetingId)).toEqual({ ...draft, savedAt: now + 1 });
    records.write((tx) => clearDraft(tx, meetingId));
    expect(findDraft(records.reader, meetingId)).toBeNull();
  });

  it('are signed once by each, and a fixed version never changes', () => {
    const { records, meetingId, winifred, signInId } = newRoom();
    const id = v7();
    const signed = { minutesVersionId: id, signedAs: 'resident' as const };
    const signature = {
      ...signed,
      personId: winifred,
      name: 'W Shaw',
      readWith: '',
      date: '2026-12-04',
      signInId,
    };
    records.write((tx) => {
      versions.insertVersion(tx, { id, meetingId, version: 1, reason: '' }, now);
      versions.insertSignature(tx, { ...signature, id: v7() }, now);
    });
    const twice = () => records.write((tx) => versions.insertSignature(tx, { ...signature, id: v7() }, now));
    expect(kindOf(twice)).toBe('internal');
    expect(records.write((tx) => versions.archiveSignature(tx, signed, now))).toBe(true);
    expect(records.write((tx) => versions.archiveSignature(tx, signed, now))).toBe(false);
    expect(versions.findVersion(records.reader, { meetingId, version: 1 })?.signatures).toEqual([]);
    twice();
    expect(records.write((tx) => versions.fixVersion(tx, { id, content: '{}' }, now))).toBe(true);
    expect(records.write((tx) => versions.fixVersion(tx, { id, content: 'other' }, now))).toBe(false);
    expect(versions.listVersions(records.reader, meetingId)).toMatchObject([
      { version: 1, content: '{}', fixedAt: now, signatures: [{ signedAs: 'resident', name: 'W Shaw' }] },
    ]);
  });

  it('of a series begin with its set items', () => {
    const { records } = newRoom();
    const values = { id: v7(), title: 'Residents’ meeting', room: 'Lounge', startTime: '14:15' };
    const setItems = [{ title: 'Welcome', minutes: 5, picture: 'welcome' as const }];
    records.write((tx) => {
      series.insertSeries(tx, { ...values, setItems }, now);
      const changed = [...setItems, { title: 'Food', minutes: 10, picture: null }];
      expect(series.updateSeries(tx, { ...values, setItems: changed, revision: 1 }, now)).toBe(true);
      expect(series.updateSeries(tx, { ...values, setItems, revision: 1 }, now)).toBe(false);
      const meeting = { ...meetingValues('First', '2026-12-02'), id: v7(), seriesId: values.id };
      list.insertMeeting(tx, meeting, now);
    });
    expect(series.findSeries(records.reader, values.id)).toMatchObject({
      ...{ meetingCount: 1, revision: 2, setItems: [{ title: 'Welcome' }, { title: 'Food' }] },
    });
    const away = { id: values.id, archived: true, revision: 2 };
    expect(records.write((tx) => series.archiveSeries(tx, away, now))).toBe(true);
    expect(series.listSeries(records.reader)).toMatchObject([{ archivedAt: now }]);
  });
});
