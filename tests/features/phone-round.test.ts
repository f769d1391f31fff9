import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallMade } from '@contract/meetings/phone';
import { startingSetOf } from '@rules/meeting-kind-sets';
import { londonInstant } from '@rules/british-dates';
import { insertPerson } from '../../db/queries/people';
import { insertSupporter } from '../../db/queries/people-about';
import { buildMinutesContent } from '../../electron/features/meetings/minutes-content';
import { buildMinutesDocument } from '../../electron/features/meetings/minutes-document';
import { at, day, details, newHome, noNeeds, personValues, type Home } from './support';

const asked = 46;

/** Home care with 46 people, a chair and a minute-taker; the first speaks Polish with an interpreter and has a daughter. */
class Round {
  readonly home: Home = newHome('home-care');
  readonly meetingId = v7();
  readonly ids: string[] = [];
  chairId = v7();
  takerId = v7();
  itemIds: string[] = [];

  async begin(): Promise<void> {
    const { home, meetingId } = this;
    home.records.write((tx) => {
      const add = (id: string, fullName: string, kind: 'resident' | 'staff', over = {}) => {
        const { nameToUse, nameInPrint } = personValues(fullName);
        const values = { kind, nameToUse, fullName, role: '', nameInPrint, ...noNeeds, ...over, id };
        insertPerson(tx, values, at('09:00'));
      };
      for (let n = 1; n <= asked; n += 1) {
        const id = v7();
        this.ids.push(id);
        const polish = { language: 'Polish', interpreter: true, howToReach: 'After six, on 0191 498 0000' };
        add(id, `Person ${String(n).padStart(2, '0')}`, 'resident', n === 1 ? polish : {});
      }
      add(this.chairId, 'Denise Okafor', 'staff');
      add(this.takerId, 'Callum Price', 'staff');
      const daughter = {
        name: 'Ewa Lis',
        relation: 'Polish interpreter',
        howToReach: 'Booked by the office',
      };
      const supporter = { id: v7(), personId: this.ids[0] ?? '', supporterId: null, ...daughter };
      insertSupporter(tx, supporter, at('09:00'));
    });
    const series = { ...startingSetOf('phone-round', 'home-care'), id: v7() };
    await home.call('meetings.saveSeries', { ...series, kind: 'phone-round', revision: 0 });
    await home.call('meetings.create', {
      ...{ ...details, id: meetingId, seriesId: series.id, title: 'Phone round', room: '' },
      ...{ chairId: this.chairId, minuteTakerId: this.takerId },
    });
    this.itemIds = (await home.call('meetings.get', { id: meetingId })).items.map(({ id }) => id);
    home.setClock(at('10:00'));
    await home.call('meetings.start', { meetingId });
  }

  /** The `n`th of those to ring, from 1. */
  async person(n: number) {
    const { people } = await this.home.call('meetings.toRing', { meetingId: this.meetingId });
    const found = people.find(({ personId }) => personId === this.ids[n - 1]);
    if (found === undefined) throw new Error(`nobody is person ${n}`);
    return found;
  }

  async ring(n: number, result: CallMade, by = '') {
    const { attendanceId } = await this.person(n);
    const call = { id: v7(), meetingId: this.meetingId, attendanceId, result, by };
    return { call, after: await this.home.call('meetings.addCall', call) };
  }

  line(n: number | null, over: object = {}) {
    return {
      ...{ id: v7(), meetingId: this.meetingId, itemId: this.itemIds[1] ?? '', kind: 'said' as const },
      ...{ text: 'Come before nine.', speakerId: n === null ? null : (this.ids[n - 1] ?? '') },
      ...{
        source: 'said' as const,
        topics: [],
        fromLineId: null,
        decidedHow: null,
        action: null,
        vote: null,
      },
      ...{ revision: 0, position: null, clearsDraft: false, ...over },
    };
  }

  async say(n: number | null, over: object = {}) {
    return this.home.call('meetings.saveLine', this.line(n, over));
  }
}

let round: Round;
beforeEach(async () => {
  round = new Round();
  await round.begin();
});

describe('ringing people', () => {
  it('lists everyone it is for with how to reach them, their needs and who helps, and nobody of the staff', async () => {
    const { people } = await round.home.call('meetings.toRing', { meetingId: round.meetingId });
    expect(people).toHaveLength(asked);
    expect(people[0]).toMatchObject({
      ...{ fullName: 'Person 01', state: 'invited', calls: [] },
      needs: { language: 'Polish', interpreter: true, howToReach: 'After six, on 0191 498 0000' },
      supporters: [{ name: 'Ewa Lis', relation: 'Polish interpreter', howToReach: 'Booked by the office' }],
    });
    expect(
      (await round.home.call('meetings.get', { id: round.meetingId })).items.every(
        ({ openedAt }) => openedAt === null,
      ),
    ).toBe(true);
  });

  it('keeps each call with its time and who rang; sent twice it is one', async () => {
    await round.ring(2, 'no-answer');
    round.home.setClock(londonInstant('2026-12-03', '17:30'));
    const { call, after } = await round.ring(2, 'no-answer', 'Bisi');
    expect(await round.home.call('meetings.addCall', call)).toEqual(after);
    expect(after).toMatchObject({
      state: 'invited',
      calls: [
        { result: 'no-answer', at: at('10:00'), by: 'Callum' },
        { result: 'no-answer', at: londonInstant('2026-12-03', '17:30'), by: 'Bisi' },
      ],
    });
    expect((await round.ring(2, 'reached')).after.state).toBe('here');
    expect((await round.ring(3, 'rather-not')).after.state).toBe('apologies');
    expect(round.home.trail().filter((action) => action === 'call-added')).toHaveLength(4);
  });

  it('takes a call back, but not from under words', async () => {
    const { call } = await round.ring(2, 'reached');
    const { id, revision } = await round.say(2);
    const { meetingId, attendanceId } = call;
    const back = { meetingId, attendanceId, id: call.id };
    expect(await round.home.refused('meetings.removeCall', back)).toMatchObject({
      ...{ kind: 'precondition', message: expect.stringContaining('Take their words out first') as string },
    });
    await round.home.call('meetings.removeLine', { meetingId, id, revision });
    expect(await round.home.call('meetings.removeCall', back)).toMatchObject({ state: 'invited', calls: [] });
    expect(await round.home.call('meetings.removeCall', back)).toMatchObject({ calls: [] });
  });

  it('refuses a tick in place of a call, words of somebody not reached, and calls of the staff', async () => {
    const { attendanceId } = await round.person(2);
    const { meetingId } = round;
    const tick = {
      meetingId,
      who: { attendanceId },
      state: 'here' as const,
      arrivedAt: null,
      leftAt: null,
      note: '',
    };
    expect((await round.home.refused('meetings.setAttendance', tick)).kind).toBe('precondition');
    expect(await round.home.refused('meetings.saveLine', round.line(2))).toMatchObject({
      fields: { speakerId: 'Write down first that they were reached.' },
    });
    const { attendance } = await round.home.call('meetings.get', { id: meetingId });
    const chair = attendance.find(({ personId }) => personId === round.chairId)?.id ?? '';
    const call = { id: v7(), meetingId, attendanceId: chair, result: 'reached' as const, by: '' };
    expect((await round.home.refused('meetings.addCall', call)).kind).toBe('not-found');
  });
});

describe('what was said on the phone', () => {
  it('is a voice of way phone on the day of the call, with who rang; unnamed words say neither', async () => {
    round.home.setClock(londonInstant('2026-12-04', '11:00'));
    await round.ring(1, 'reached', 'Bisi');
    const named = await round.say(1);
    const unnamed = await round.say(null, { text: 'I would not tell them this myself.' });
    const voiceOf = async (lineId: string) =>
      (await round.home.call('voices.thread', { kind: 'line', id: lineId })).voices[0];
    expect(await voiceOf(named.id)).toMatchObject({
      ...{ way: 'phone', heardBy: 'Bisi', saidOn: '2026-12-04', personId: round.ids[0] },
    });
    expect(await voiceOf(unnamed.id)).toMatchObject({
      ...{ way: 'phone', heardBy: '', saidOn: day, personId: null, who: 'A person we support' },
    });
    // The name taken out later takes the call with it.
    await round.say(1, { id: named.id, speakerId: null, revision: named.revision });
    expect(await voiceOf(named.id)).toMatchObject({ heardBy: '', saidOn: day, personId: null });
  });

  it('counts who was heard of all 46: reached and said something themselves', async () => {
    for (let n = 1; n <= 12; n += 1) await round.ring(n, 'reached');
    for (let n = 13; n <= 20; n += 1) await round.ring(n, 'no-answer');
    for (let n = 13; n <= 20; n += 1) await round.ring(n, 'no-answer');
    for (let n = 21; n <= 23; n += 1) await round.ring(n, 'rather-not');
    for (let n = 1; n <= 9; n += 1) await round.say(n);
    await round.say(10, { source: 'told', text: 'Her daughter says the carers rush her.' });
    await round.say(null);
    const reach = await round.home.call('meetings.reach', { meetingId: round.meetingId });
    expect(reach).toMatchObject({
      attendance: { count: 12, of: asked, percent: 26 },
      spoke: { count: 9, of: 12 },
      heard: { count: 9, of: asked, percent: 20 },
      ...{ notHeardThere: 3, notHeardAway: 34 },
      people: { said: 9, chose: 0, shown: 0, observed: 0, told: 1 },
    });
    const { rung } = buildMinutesContent(round.home.records.reader, round.meetingId, { fixed: false });
    expect(rung).toEqual({
      ...{ one: 'person we support', many: 'people we support' },
      ...{ asked, reached: 12, ratherNot: 3, noAnswer: 8, notRung: 23, from: day, to: day },
    });
    // Words kept without a name still count for who spoke, once that is said.
    const { attendanceId } = await round.person(11);
    const turns = { meetingId: round.meetingId, attendanceId, unwrittenTurns: 1 };
    await round.home.call('meetings.setTurns', turns);
    expect((await round.home.call('meetings.reach', { meetingId: round.meetingId })).heard.count).toBe(10);
  });
});

describe('the minutes of a round', () => {
  it('are signed by the chair and one who was reached, and say rung where others say present', async () => {
    const { home, meetingId } = round;
    await round.ring(1, 'reached');
    await round.ring(2, 'no-answer');
    await round.ring(3, 'rather-not');
    await round.say(1);
    await home.call('meetings.finish', { meetingId });
    const sign = (as: 'chair' | 'resident', personId: string) => ({
      ...{ meetingId, as, personId, name: 'As signed', readWith: '', date: day },
    });
    await home.call('meetings.sign', sign('chair', round.chairId));
    for (const n of [2, 3]) {
      expect(await home.refused('meetings.sign', sign('resident', round.ids[n - 1] ?? ''))).toMatchObject({
        fields: { personId: 'Choose somebody who was rung and reached.' },
      });
    }
    expect(await home.call('meetings.sign', sign('resident', round.ids[0] ?? ''))).toEqual({
      fixed: true,
      version: 1,
    });
    const content = buildMinutesContent(home.records.reader, meetingId, { fixed: true });
    const words = JSON.stringify(buildMinutesDocument(content, 'standard'));
    expect(words).toContain('Who was rung');
    expect(words).toContain('1 of 46 people we support was reached.');
    expect(words).toContain('Rung on Wednesday');
    for (const word of ['Who came', 'present', 'Apologies', '10:00', 'Person 03', 'Person 02']) {
      expect(words).not.toContain(word);
    }
    expect(
      (
        await home.refused('meetings.addCall', {
          ...{
            id: v7(),
            meetingId,
            attendanceId: (await round.person(4)).attendanceId,
            result: 'reached',
            by: '',
          },
        })
      ).kind,
    ).toBe('precondition');
  });
});
