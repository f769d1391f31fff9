import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { minutesContentSchema, type MinutesContent } from '@contract/meetings/content';
import type { Person } from '@contract/people';
import { eq } from 'drizzle-orm';
import { findVersion } from '../../db/queries/meetings-versions';
import { minutesVersion } from '../../db/schema/meetings';
import { buildMinutesContent } from '../../electron/features/meetings/minutes-content';
import {
  at,
  finishedSc1,
  idOf,
  lineOf,
  plannedSc1,
  runningSc1,
  sign,
  signature,
  signedSc1,
  tick,
  type Sc1,
} from './support';

const draftOf = (sc1: Sc1) => buildMinutesContent(sc1.records.reader, sc1.meetingId, { fixed: false });

function storedOf(sc1: Sc1, version: number): MinutesContent {
  const found = findVersion(sc1.records.reader, { meetingId: sc1.meetingId, version });
  return minutesContentSchema.parse(JSON.parse(found?.content ?? ''));
}

async function agree(
  sc1: Sc1,
  name: string,
  over: Partial<Pick<Person, 'nameInPrint' | 'role'>>,
): Promise<void> {
  const person = await sc1.call('people.get', { id: idOf(sc1, name) });
  const { id, kind, nameToUse, fullName, role, nameInPrint, needs, revision } = person;
  const values = { id, kind, nameToUse, fullName, role, nameInPrint, needs, revision };
  await sc1.call('people.save', { ...values, ...over });
}

describe('signing', () => {
  it('fixes the minutes with the chair’s and one resident’s signature, not before', async () => {
    const sc1 = await finishedSc1();
    const before = sc1.trail().length;
    expect(await sign(sc1, 'chair', 'Denise')).toEqual({ fixed: false, version: 1 });
    expect(await sign(sc1, 'chair', 'Denise')).toEqual({ fixed: false, version: 1 });
    expect(await sc1.call('meetings.get', { id: sc1.meetingId })).toMatchObject({ state: 'finished' });
    expect(await sign(sc1, 'resident', 'Winifred', { readWith: 'Bisi' })).toEqual({
      fixed: true,
      version: 1,
    });
    const meeting = await sc1.call('meetings.get', { id: sc1.meetingId });
    expect(meeting).toMatchObject({
      state: 'signed',
      versions: [
        { version: 1, reason: '', fixedAt: at('15:00'), signatures: [{ as: 'chair' }, { readWith: 'Bisi' }] },
      ],
    });
    expect(sc1.trail(before)).toEqual(['minutes-signed', 'minutes-signed', 'minutes-fixed']);
    expect(storedOf(sc1, 1)).toMatchObject({ draft: false, minutesVersion: 1, signatures: [{}, {}] });
  });

  it('keeps every word as it was read once one has signed, until the signature is off', async () => {
    const sc1 = await finishedSc1();
    const { meetingId } = sc1;
    await sign(sc1, 'resident', 'Winifred');
    const corrected = lineOf(sc1, { id: sc1.soup, text: 'The soup is hot.', revision: 1 });
    const refused = { kind: 'precondition', message: expect.stringContaining('signature') as string };
    expect(await sc1.refused('meetings.saveLine', corrected)).toMatchObject(refused);
    expect(await sc1.refused('meetings.resume', { meetingId })).toMatchObject(refused);
    await sc1.call('meetings.unsign', { meetingId, as: 'resident' });
    await sc1.call('meetings.unsign', { meetingId, as: 'resident' });
    await sc1.call('meetings.saveLine', corrected);
    await sign(sc1, 'resident', 'Harold');
    expect(sc1.trail().filter((action) => action === 'signature-removed')).toHaveLength(1);
  });

  it.each([
    ['somebody who did not chair', 'chair', 'Owen', {}, 'personId'],
    ['staff for a resident', 'resident', 'Owen', {}, 'personId'],
    ['a day before the meeting', 'chair', 'Denise', { date: '2026-12-01' }, 'date'],
    ['a day to come', 'chair', 'Denise', { date: '2026-12-03' }, 'date'],
    ['nobody known', 'resident', 'Winifred', { personId: v7() }, 'personId'],
  ] as const)('refuses %s', async (_what, as, name, over, field) => {
    const sc1 = await finishedSc1();
    const error = await sc1.refused('meetings.sign', signature(sc1, as, name, over));
    expect(error.kind).toBe('validation');
    expect(Object.keys(error.fields ?? {})).toEqual([field]);
  });

  it('refuses a resident who was neither here nor invited', async () => {
    const sc1 = await finishedSc1();
    const { attendance } = await sc1.call('meetings.get', { id: sc1.meetingId });
    const ada = attendance.find((row) => row.personId === idOf(sc1, 'Ada'));
    await sc1.call('meetings.removeAttendance', { meetingId: sc1.meetingId, attendanceId: ada?.id ?? '' });
    const error = await sc1.refused('meetings.sign', signature(sc1, 'resident', 'Ada'));
    expect(error.fields?.personId).toBe('Choose a resident who was here or invited.');
  });

  it('refuses a second signature by somebody else, and any once signed', async () => {
    const sc1 = await finishedSc1();
    await sign(sc1, 'resident', 'Winifred');
    expect(await sc1.refused('meetings.sign', signature(sc1, 'resident', 'Harold'))).toMatchObject({
      kind: 'precondition',
    });
    await sign(sc1, 'chair', 'Denise');
    expect(await sc1.refused('meetings.sign', signature(sc1, 'chair', 'Denise'))).toMatchObject({
      kind: 'precondition',
    });
    expect(await sc1.refused('meetings.unsign', { meetingId: sc1.meetingId, as: 'chair' })).toMatchObject({
      kind: 'precondition',
    });
  });

  it('waits until the meeting is finished and every action has an owner and a date', async () => {
    const sc1 = await runningSc1();
    const early = await sc1.refused('meetings.sign', signature(sc1, 'chair', 'Denise'));
    expect(early).toMatchObject({ kind: 'precondition' });
    const action = { ownerId: null, ownerName: '', due: null };
    await sc1.call('meetings.saveLine', lineOf(sc1, { kind: 'action', action }));
    await sc1.call('meetings.finish', { meetingId: sc1.meetingId });
    expect(await sc1.refused('meetings.sign', signature(sc1, 'chair', 'Denise'))).toMatchObject({
      kind: 'precondition',
      message: 'Before these are the minutes: 1 of 1 action needs an owner or a date.',
    });
  });
});

describe('a new version', () => {
  it('is begun with a reason, corrected and signed, and the first stays as it was', async () => {
    const sc1 = await signedSc1();
    const { meetingId } = sc1;
    const first = storedOf(sc1, 1);
    const reason = 'The soup was cold at the last table only.';
    expect(await sc1.call('meetings.newVersion', { meetingId, reason })).toEqual({ version: 2 });
    expect(await sc1.refused('meetings.newVersion', { meetingId, reason })).toMatchObject({
      kind: 'precondition',
    });
    expect(await sc1.refused('meetings.resume', { meetingId })).toMatchObject({ kind: 'precondition' });
    expect(await sc1.call('meetings.get', { id: meetingId })).toMatchObject({
      state: 'finished',
      correctionReason: reason,
      versions: [{ version: 1 }, { version: 2, reason, fixedAt: null, signatures: [] }],
    });
    const winifred = idOf(sc1, 'Winifred');
    const corrected = lineOf(sc1, {
      id: sc1.soup,
      text: 'Cold at our table.',
      speakerId: winifred,
      revision: 1,
    });
    await sc1.call('meetings.saveLine', corrected);
    await sign(sc1, 'chair', 'Denise');
    expect(await sign(sc1, 'resident', 'Harold')).toEqual({ fixed: true, version: 2 });
    expect(storedOf(sc1, 1)).toEqual(first);
    expect(storedOf(sc1, 2)).toMatchObject({ minutesVersion: 2, reason });
    expect(JSON.stringify(storedOf(sc1, 2).items)).toContain('Cold at our table.');
    expect((await sc1.call('meetings.get', { id: meetingId })).correctionReason).toBe('');
  });

  it('needs signed minutes', async () => {
    const sc1 = await finishedSc1();
    expect(await sc1.refused('meetings.newVersion', { meetingId: sc1.meetingId, reason: 'x' })).toMatchObject(
      {
        kind: 'precondition',
      },
    );
  });
});

describe('the minutes as they are printed', () => {
  it('hold SC1', async () => {
    const sc1 = await finishedSc1();
    const content = minutesContentSchema.parse(draftOf(sc1));
    expect(content).toMatchObject({
      placeName: 'Marram House',
      startTime: '14:15',
      endTime: '15:00',
      chair: 'Denise Okafor',
      minuteTaker: 'Callum Price',
      residentsHere: 14,
      residentsInvited: 22,
      draft: true,
      minutesVersion: 1,
    });
    expect(content.items.map((item) => item.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(content.items[1]?.lines).toMatchObject([
      { kind: 'said', speaker: 'Winifred Shaw', action: null },
      { kind: 'action', speaker: '', action: { number: 'A1', owner: 'Owen Tate', due: '2026-12-07' } },
    ]);
    expect(content.items[2]?.lines[0]?.vote).toMatchObject({ present: 14, reason: '' });
  });

  it('name each person as they agreed, in every place', async () => {
    const sc1 = await runningSc1();
    await agree(sc1, 'Winifred', { nameInPrint: 'unnamed' });
    await agree(sc1, 'Harold', { nameInPrint: 'first' });
    await agree(sc1, 'Owen', { nameInPrint: 'unnamed', role: 'senior' });
    await agree(sc1, 'Denise', { nameInPrint: 'full', role: 'registered manager' });
    await tick(sc1, 'Denise');
    await tick(sc1, 'Frank', { state: 'apologies' });
    const interpreter = { id: v7(), name: 'Ola Lis', part: 'interpreter' as const, note: 'by phone' };
    await sc1.call('meetings.addVisitor', { ...interpreter, meetingId: sc1.meetingId });
    for (const name of ['Winifred', 'Harold']) {
      await sc1.call('meetings.saveLine', lineOf(sc1, { speakerId: idOf(sc1, name) }));
    }
    await sc1.call('meetings.saveLine', lineOf(sc1));
    const owned = { ownerId: idOf(sc1, 'Owen'), ownerName: '', due: null };
    await sc1.call('meetings.saveLine', lineOf(sc1, { kind: 'action', action: owned }));
    sc1.setClock(at('14:40'));
    await tick(sc1, 'Percy', { state: 'left' });
    const content = draftOf(sc1);
    const [, food] = content.items;
    expect(food?.lines.map((line) => line.speaker)).toEqual(['A resident', 'Harold', 'A resident', '']);
    expect(food?.lines[3]?.action?.owner).toBe('A member of staff');
    expect(content.presentUnnamed).toEqual([{ part: 'Resident', count: 1 }]);
    expect(content.apologies).toEqual(['Frank Bell']);
    expect(content.present).toContainEqual({ name: 'Harold', part: 'Resident', note: '' });
    expect(content.present).toContainEqual({ name: 'Percy Dunn', part: 'Resident', note: 'Left at 2:40 pm' });
    expect(content.present).toContainEqual({ name: 'Denise Okafor', part: 'Registered manager', note: '' });
    expect(content.present).toContainEqual({ name: 'Ola Lis', part: 'Interpreter, by phone', note: '' });
    const printed = JSON.stringify(content);
    for (const hidden of ['Winifred', 'Harold Pike', 'Owen']) expect(printed).not.toContain(hidden);
  });

  it('keep the planned times when typed up on another day', async () => {
    const sc1 = await plannedSc1();
    sc1.setClock(at('14:15') + 3 * 86_400_000);
    await sc1.call('meetings.start', { meetingId: sc1.meetingId });
    await sc1.call('meetings.finish', { meetingId: sc1.meetingId });
    expect(draftOf(sc1)).toMatchObject({ startTime: '14:15', endTime: '' });
  });
});

describe('Word minutes', () => {
  it('are a draft until signed, then the version that was signed', async () => {
    const sc1 = await finishedSc1();
    const { meetingId } = sc1;
    await sc1.call('meetings.saveMinutesWord', { meetingId, edition: 'standard', version: null });
    await sign(sc1, 'chair', 'Denise');
    await sign(sc1, 'resident', 'Winifred');
    await sc1.call('meetings.saveMinutesWord', { meetingId, edition: 'large-print', version: null });
    await sc1.call('meetings.newVersion', { meetingId, reason: 'A name was wrong.' });
    await agree(sc1, 'Winifred', { nameInPrint: 'unnamed' });
    await sc1.call('meetings.saveMinutesWord', { meetingId, edition: 'standard', version: null });
    await sc1.call('meetings.saveMinutesWord', { meetingId, edition: 'standard', version: 1 });
    expect(sc1.saved.map((each) => each.suggestedName)).toEqual([
      'Residents’ meeting, 2 December 2026, draft minutes',
      'Residents’ meeting, 2 December 2026, minutes, large print',
      'Residents’ meeting, 2 December 2026, draft minutes, version 2',
      'Residents’ meeting, 2 December 2026, minutes',
    ]);
    const words = sc1.saved.map((each) => JSON.stringify(each.model.blocks));
    expect(words[2]).not.toContain('Winifred Shaw');
    expect(words[3]).toContain('Winifred Shaw');
    expect(sc1.trail().filter((action) => action === 'minutes-saved-as-word')).toHaveLength(4);
  });

  it('say when there is no such version, and leave no entry when nothing was saved', async () => {
    const sc1 = await finishedSc1();
    const { meetingId } = sc1;
    const none = { meetingId, edition: 'standard' as const, version: 7 };
    expect(await sc1.refused('meetings.saveMinutesWord', none)).toMatchObject({ kind: 'not-found' });
    const before = sc1.trail().length;
    sc1.context.documents.saveWord = () => Promise.reject(new Error('closed'));
    const asked = sc1.call('meetings.saveMinutesWord', { ...none, version: null });
    await expect(asked).rejects.toThrow('closed');
    expect(sc1.trail(before)).toEqual([]);
  });
});

describe('a signed version whose stored form can no longer be read', () => {
  async function spoiled(spoil: (stored: string) => string) {
    const sc1 = await signedSc1();
    const { meetingId } = sc1;
    const stored = findVersion(sc1.records.reader, { meetingId, version: 1 })?.content ?? '';
    const of = eq(minutesVersion.meetingId, meetingId);
    sc1.records.write((tx) =>
      tx
        .update(minutesVersion)
        .set({ content: spoil(stored) })
        .where(of)
        .run(),
    );
    return sc1;
  }

  it.each([
    ['of a form there is none of', (stored: string) => stored.replace('"format":1', '"format":99')],
    ['cut off in the middle', (stored: string) => stored.slice(0, stored.length - 200)],
  ])('%s: its words are all there as plain text, and Word is refused in words', async (_how, spoil) => {
    const sc1 = await spoiled(spoil);
    const { meetingId } = sc1;
    const { versions, lines } = await sc1.call('meetings.get', { id: meetingId });
    for (const { text } of lines) expect(versions[0]?.asText).toContain(text);
    for (const version of [1, null]) {
      const refused = await sc1.refused('meetings.saveMinutesWord', {
        meetingId,
        edition: 'standard',
        version,
      });
      expect(refused).toMatchObject({ kind: 'precondition' });
      expect(refused.message).toContain('Version 1 can no longer be made into Word. Its words are kept');
    }
    expect(sc1.saved).toEqual([]);
  });

  it('is gone on from: the next version is whole and is made into Word', async () => {
    const sc1 = await spoiled(() => 'not even JSON');
    const { meetingId } = sc1;
    await sc1.call('meetings.newVersion', { meetingId, reason: 'Version 1 cannot be read.' });
    await sc1.call('meetings.saveMinutesWord', { meetingId, edition: 'standard', version: null });
    expect(sc1.saved).toHaveLength(1);
    const { versions } = await sc1.call('meetings.get', { id: meetingId });
    expect(versions.map(({ asText }) => asText)).toEqual([['not even JSON'], null]);
  });
});
