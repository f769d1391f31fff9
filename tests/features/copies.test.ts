import { describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import type { InputOf } from '@contract/api';
import { londonInstant } from '@rules/british-dates';
import { haveTheirs } from '@rules/copies';
import { givenWords } from '../../renderer/features/meetings/copies/copy-words';
import { came, finishedSc1, idOf, noNeeds, signedSc1, type Sc1 } from './support';

const minutesOf = ({ meetingId }: Sc1) => ({ meetingId, paper: 'minutes' as const, version: 1 });
const agendaOf = ({ meetingId }: Sc1) => ({ meetingId, paper: 'agenda' as const, version: 0 });
const on9th = { on: '2026-12-09', readWith: '', form: null };

async function signedOn9th() {
  const sc1 = await signedSc1();
  sc1.setClock(londonInstant('2026-12-09', '10:00'));
  return sc1;
}

async function needs(sc1: Sc1, name: string, over: Partial<InputOf<'people.save'>['needs']>) {
  const person = await sc1.call('people.get', { id: idOf(sc1, name) });
  const { id, kind, nameToUse, fullName, role, nameInPrint, revision } = person;
  const values = { id, kind, nameToUse, fullName, role, nameInPrint, revision };
  await sc1.call('people.save', { ...values, needs: { ...noNeeds, ...over } });
}

async function listed(sc1: Sc1) {
  const { people } = await sc1.call('meetings.copies', minutesOf(sc1));
  return people;
}

const one = async (sc1: Sc1, name: string) =>
  (await listed(sc1)).find(({ personId, group }) => personId === idOf(sc1, name) && group !== 'families');

describe('who got the minutes of SC1', () => {
  it('counts 17 of the 22 residents, each in their own form, those not there too', async () => {
    const sc1 = await signedOn9th();
    await needs(sc1, 'Winifred', { largePrint: true });
    await needs(sc1, 'Ada', { easyRead: true });
    const names = [...came.map((name) => name.split(' ')[0] ?? ''), 'Ada', 'Frank', 'Nora'];
    const personIds = names.map((name) => idOf(sc1, name));
    const before = sc1.trail().length;
    expect(await sc1.call('meetings.giveCopies', { ...minutesOf(sc1), ...on9th, personIds })).toEqual({
      given: 17,
    });
    const meant = (await listed(sc1)).filter(({ group }) => group === 'meant');
    expect(haveTheirs(meant)).toBe('17 of 22 have theirs');
    expect(await one(sc1, 'Winifred')).toMatchObject({ copy: { form: 'large-print' } });
    expect(await one(sc1, 'Ada')).toMatchObject({ copy: { form: 'easy-read', issuedOn: '2026-12-09' } });
    expect(await one(sc1, 'Zoe')).toMatchObject({ form: 'standard', copy: null });
    expect(await one(sc1, 'Denise')).toMatchObject({ group: 'others', copy: null });
    expect(sc1.trail(before)).toEqual(['copies-given']);
  });

  it('keeps the newest given to a person, with who read it with them, and takes it back', async () => {
    const sc1 = await signedOn9th();
    const personIds = [idOf(sc1, 'Harold')];
    await sc1.call('meetings.giveCopies', { ...minutesOf(sc1), ...on9th, personIds });
    const again = { ...on9th, on: '2026-12-08', readWith: 'Owen', form: 'read-aloud' as const };
    await sc1.call('meetings.giveCopies', { ...minutesOf(sc1), ...again, personIds });
    const { copy } = (await one(sc1, 'Harold')) ?? {};
    expect(copy).toMatchObject({ form: 'read-aloud', issuedOn: '2026-12-08', readWith: 'Owen' });
    const { meetingId } = sc1;
    await sc1.call('meetings.takeBackCopy', { meetingId, id: copy?.id ?? '' });
    await sc1.call('meetings.takeBackCopy', { meetingId, id: copy?.id ?? '' });
    expect((await one(sc1, 'Harold'))?.copy).toBeNull();
    expect(sc1.trail().filter((action) => action === 'copy-taken-back')).toHaveLength(1);
  });

  it('feeds the standard’s step “met”: given in their own form, of all given', async () => {
    const sc1 = await signedOn9th();
    await needs(sc1, 'Winifred', { largePrint: true });
    const [winifred, harold] = [idOf(sc1, 'Winifred'), idOf(sc1, 'Harold')];
    const give = { ...minutesOf(sc1), ...on9th };
    await sc1.call('meetings.giveCopies', { ...give, personIds: [winifred], form: 'standard' });
    await sc1.call('meetings.giveCopies', { ...give, personIds: [harold] });
    expect((await sc1.call('people.information', {})).steps.met).toEqual({ count: 1, of: 2 });
    await sc1.call('meetings.giveCopies', { ...give, personIds: [winifred] });
    expect((await sc1.call('people.information', {})).steps.met).toEqual({ count: 2, of: 2 });
  });

  it('calls a copy in smaller print than its person reads not met, and one of unknown size neither', async () => {
    const sc1 = await signedOn9th();
    await needs(sc1, 'Winifred', { largePrint: true, printPoint: 24 });
    await needs(sc1, 'Harold', { largePrint: true });
    const give = { ...minutesOf(sc1), ...on9th, personIds: [idOf(sc1, 'Winifred'), idOf(sc1, 'Harold')] };
    const met = async () => {
      const { steps, sizeNotKnown } = await sc1.call('people.information', {});
      return { ...steps.met, sizeNotKnown };
    };
    await sc1.call('meetings.giveCopies', { ...give, form: 'large-print', printPoint: 18 });
    expect(await met()).toEqual({ count: 1, of: 2, sizeNotKnown: 0 });
    const small = await one(sc1, 'Winifred');
    expect(small && givenWords(small)).toBe('Large print, 18 point (they read 24 point), Wed 9 December');
    await sc1.call('meetings.giveCopies', give);
    expect(await met()).toEqual({ count: 2, of: 2, sizeNotKnown: 0 });
    expect((await one(sc1, 'Winifred'))?.copy).toMatchObject({ form: 'large-print', printPoint: 24 });
    sc1.records.raw.exec('update issued_copy set print_point = null');
    expect(await met()).toEqual({ count: 0, of: 0, sizeNotKnown: 2 });
    const unknown = await one(sc1, 'Winifred');
    expect(unknown && givenWords(unknown)).toBe('Large print, size not known, Wed 9 December');
  });

  it('gives a family theirs only where the person agreed, and only once it is released', async () => {
    const sc1 = await signedOn9th();
    const personId = idOf(sc1, 'Doreen');
    const asked = { id: v7(), personId, askedOn: '2026-12-03', way: 'told Denise' };
    await sc1.call('people.recordAgreement', { ...asked, what: 'share-with-family', agreed: true });
    const families = (await listed(sc1)).filter(({ group }) => group === 'families');
    expect(families.map(({ name, form }) => `${name} ${form}`)).toEqual(['Doreen families']);
    const give = { ...minutesOf(sc1), ...on9th, form: 'families' as const, personIds: [personId] };
    expect(await sc1.refused('meetings.giveCopies', give)).toMatchObject({
      kind: 'precondition',
      message: expect.stringContaining('release it first') as string,
    });
    const { people } = await sc1.call('meetings.copies', agendaOf(sc1));
    expect(people.some(({ group }) => group === 'families')).toBe(false);
  });

  it.each([
    ['a day to come', { on: '2026-12-10' }, { kind: 'validation' }],
    ['a day before the meeting', { on: '2026-12-01' }, { kind: 'validation' }],
    ['a version there is none of', { version: 3 }, { kind: 'not-found' }],
    ['somebody not on the list', { personIds: [v7()] }, { kind: 'precondition' }],
  ])('refuses %s', async (_what, over, error) => {
    const sc1 = await signedOn9th();
    const give = { ...minutesOf(sc1), ...on9th, personIds: [idOf(sc1, 'Harold')], ...over };
    expect(await sc1.refused('meetings.giveCopies', give)).toMatchObject(error);
    expect((await one(sc1, 'Harold'))?.copy).toBeNull();
  });

  it('gives out nothing nobody signed, but the agenda at any time', async () => {
    const sc1 = await finishedSc1();
    const give = { ...on9th, on: '2026-12-02', personIds: [idOf(sc1, 'Harold')] };
    expect(await sc1.refused('meetings.giveCopies', { ...minutesOf(sc1), ...give })).toMatchObject({
      kind: 'precondition',
    });
    await sc1.call('meetings.giveCopies', { ...agendaOf(sc1), ...give });
    const { people } = await sc1.call('meetings.copies', agendaOf(sc1));
    expect(people.filter(({ copy }) => copy !== null)).toHaveLength(1);
  });
});
