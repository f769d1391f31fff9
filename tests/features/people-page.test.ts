import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { InputOf } from '@contract/api';
import { insertOutcome, insertToldBack } from '../../db/queries/voices';
import { day, finishedSc1, idOf, lineOf, newHome, personValues, runningSc1, type Home } from './support';

async function withJosef(): Promise<{ home: Home; id: string }> {
  const home = newHome();
  const id = v7();
  await home.call('people.add', { ...personValues('Josef Nowak'), id, unit: 'Garden wing, room 9' });
  return { home, id };
}

const page = (home: Home, id: string) => home.call('people.page', { id, lookId: v7() });

async function look(home: Pick<Home, 'call'>, id: string) {
  const opened = { id, lookId: v7() };
  await home.call('people.page', opened);
  return { ...opened, offset: 0, limit: 10 };
}

function asked(personId: string, over: Partial<InputOf<'people.recordAgreement'>> = {}) {
  const answer = { what: 'name-in-print' as const, agreed: true, askedOn: '2026-03-03' };
  return { id: v7(), personId, ...answer, way: 'told Amina, in Polish', ...over };
}

describe('looking at a person', () => {
  it('is written in the trail once an opening, however often the page is read again', async () => {
    const { home, id } = await withJosef();
    const lookId = v7();
    await home.call('people.page', { id, lookId });
    await home.call('people.page', { id, lookId });
    expect(home.trail(1)).toEqual(['person-looked-at']);
    await page(home, id);
    expect(home.trail(2)).toEqual(['person-looked-at']);
  });

  it('comes before anything they said is read', async () => {
    const { home, id } = await withJosef();
    const unseen = { id, lookId: v7(), offset: 0, limit: 10 };
    for (const name of ['people.said', 'people.attended'] as const) {
      expect(await home.refused(name, unseen)).toMatchObject({ kind: 'precondition' });
    }
  });

  it('leaves no look of nobody', async () => {
    const home = newHome();
    const of = { id: v7(), lookId: v7() };
    expect(await home.refused('people.page', of)).toMatchObject({ kind: 'not-found' });
    expect(home.trail()).toEqual([]);
  });
});

describe('how a person likes information, checked with them', () => {
  it('keeps the day and when it is due again', async () => {
    const { home, id } = await withJosef();
    const check = { id, checkedOn: '2026-03-03', due: '2027-03-03', revision: 1 };
    const checked = await home.call('people.checkInformation', check);
    expect(checked).toMatchObject({ informationCheckedOn: '2026-03-03', informationCheckDue: '2027-03-03' });
    expect(home.trail(1)).toEqual(['information-checked']);
    expect(await home.refused('people.checkInformation', check)).toMatchObject({ kind: 'conflict' });
    const kept = await home.call('people.save', { ...personValues('Josef Nowak'), id, revision: 2 });
    expect(kept.informationCheckedOn).toBe('2026-03-03');
  });

  it.each([
    ['checkedOn', { checkedOn: '2026-12-03', due: '2027-12-03' }],
    ['due', { checkedOn: '2026-03-03', due: '2026-03-03' }],
  ])('refuses a %s that cannot be', async (field, dates) => {
    const { home, id } = await withJosef();
    const refused = await home.refused('people.checkInformation', { id, ...dates, revision: 1 });
    expect(refused).toMatchObject({ kind: 'validation', fields: { [field]: expect.any(String) as string } });
  });
});

describe('what a person agreed to', () => {
  it('keeps every answer, newest first, and the same one sent twice as one', async () => {
    const { home, id } = await withJosef();
    const first = asked(id, { what: 'photo-in-newsletter' });
    await home.call('people.recordAgreement', first);
    await home.call('people.recordAgreement', first);
    await home.call(
      'people.recordAgreement',
      asked(id, { what: 'share-with-family', agreed: false, askedOn: day }),
    );
    const { agreements } = await page(home, id);
    expect(agreements.map(({ what, agreed }) => [what, agreed])).toEqual([
      ['share-with-family', false],
      ['photo-in-newsletter', true],
    ]);
    const other = await home.refused('people.recordAgreement', { ...first, agreed: false });
    expect(other).toMatchObject({ kind: 'conflict' });
    const early = await home.refused(
      'people.recordAgreement',
      asked(id, { ...first, id: v7(), askedOn: '2026-01-01' }),
    );
    expect(early).toMatchObject({ kind: 'validation', fields: { askedOn: expect.any(String) as string } });
  });

  it('takes the name out of print with a no, and keeps it out until they are asked again', async () => {
    const { home, id } = await withJosef();
    await home.call('people.recordAgreement', asked(id, { agreed: false }));
    expect(await home.call('people.get', { id })).toMatchObject({ nameInPrint: 'unnamed', revision: 2 });
    const named = { ...personValues('Josef Nowak'), id, revision: 2 };
    expect(await home.refused('people.save', named)).toMatchObject({
      kind: 'validation',
      fields: { nameInPrint: expect.any(String) as string },
    });
    await home.call('people.recordAgreement', asked(id, { askedOn: day }));
    expect(await home.call('people.save', named)).toMatchObject({ nameInPrint: 'full' });
  });

  it('takes back every yes with one withdrawal, on a day that can be', async () => {
    const { home, id } = await withJosef();
    await home.call('people.recordAgreement', asked(id));
    const again = asked(id, { askedOn: '2026-06-01' });
    await home.call('people.recordAgreement', again);
    const early = { id: again.id, withdrawnOn: '2026-05-31' };
    expect(await home.refused('people.withdrawAgreement', early)).toMatchObject({ kind: 'validation' });
    await home.call('people.withdrawAgreement', { id: again.id, withdrawnOn: day });
    await home.call('people.withdrawAgreement', { id: again.id, withdrawnOn: day });
    const { agreements, person } = await page(home, id);
    expect(agreements.map(({ withdrawnOn }) => withdrawnOn)).toEqual([day, day]);
    expect(person.nameInPrint).toBe('unnamed');
    expect(home.trail(3)).toEqual(['agreement-withdrawn', 'person-looked-at']);
  });

  it('has nothing to take back of a no', async () => {
    const { home, id } = await withJosef();
    const no = asked(id, { agreed: false });
    await home.call('people.recordAgreement', no);
    const refused = await home.refused('people.withdrawAgreement', { id: no.id, withdrawnOn: day });
    expect(refused).toMatchObject({ kind: 'precondition' });
    const missing = await home.refused('people.withdrawAgreement', { id: v7(), withdrawnOn: day });
    expect(missing).toMatchObject({ kind: 'not-found' });
  });
});

describe('who supports a person, and what matters to them', () => {
  it('is added, changed and taken off, with two at once shown', async () => {
    const { home, id } = await withJosef();
    const marie = { id: v7(), personId: id, supporterId: null, name: 'Marie Lund', relation: 'Advocate' };
    await home.call('people.saveSupporter', { ...marie, howToReach: '', revision: 0 });
    await home.call('people.saveSupporter', { ...marie, howToReach: '', revision: 0 });
    const phoned = { ...marie, howToReach: 'By phone', revision: 1 };
    await home.call('people.saveSupporter', phoned);
    expect(await home.refused('people.saveSupporter', phoned)).toMatchObject({ theirs: 'Marie Lund' });
    const words = { about: 'food' as const, words: 'Rye bread, not white.', saidOn: day };
    const bread = await home.call('people.saveMatter', { id: v7(), personId: id, ...words, revision: 0 });
    expect(await page(home, id)).toMatchObject({
      supporters: [{ name: 'Marie Lund', howToReach: 'By phone', revision: 2 }],
      matters: [{ ...words, revision: 1 }],
    });
    await home.call('people.removeSupporter', { id: marie.id, revision: 2 });
    await home.call('people.removeMatter', { id: bread.id, revision: 1 });
    expect(await page(home, id)).toMatchObject({ supporters: [], matters: [] });
    expect(await home.refused('people.saveSupporter', { ...phoned, revision: 3 })).toMatchObject({
      kind: 'not-found',
    });
  });
});

describe('moving in and out', () => {
  it('refuses a day of leaving before the day of coming', async () => {
    const { home, id } = await withJosef();
    const days = { movedIn: '2025-09-04', movedOut: '2025-09-03' };
    const refused = await home.refused('people.save', { ...personValues('Josef'), id, ...days, revision: 1 });
    expect(refused).toMatchObject({ kind: 'validation', fields: { movedOut: expect.any(String) as string } });
  });
});

describe('what a person said', () => {
  it('comes with what was decided, done and told back to them', async () => {
    const sc1 = await finishedSc1();
    const winifred = idOf(sc1, 'Winifred');
    const { said } = await sc1.call('people.said', await look(sc1, winifred));
    expect(said).toMatchObject([
      {
        words: 'The soup is cold by the time it gets to our table.',
        saidOn: day,
        answered: false,
        cameOf: [{ kind: 'action', owner: 'Owen Tate', due: '2026-12-07', state: 'open', outcomes: [] }],
      },
    ]);
    const [action] = sc1.records.raw.prepare('select id from action').pluck().all() as string[];
    const voiceId = said[0]?.id ?? '';
    const outcomeId = v7();
    sc1.records.write((tx) => {
      const plated = { words: 'Plated last table first', happenedOn: '2026-12-05' };
      insertOutcome(tx, { id: outcomeId, ...plated, actionId: action ?? '', decisionId: null }, 1);
      insertToldBack(tx, { id: v7(), outcomeId, voiceId, way: 'newsletter', toldOn: '2027-01-04' }, 1);
    });
    const { said: told } = await sc1.call('people.said', await look(sc1, winifred));
    expect(told[0]?.cameOf[0]?.outcomes).toEqual([
      {
        ...{ words: 'Plated last table first', happenedOn: '2026-12-05' },
        toldBack: [{ way: 'newsletter', toldOn: '2027-01-04' }],
      },
    ]);
  });

  it('comes newest first, a page at a time, and counts in the meetings they were at', async () => {
    const sc1 = await runningSc1();
    const harold = idOf(sc1, 'Harold');
    for (const text of ['One.', 'Two.', 'Three.']) {
      await sc1.call('meetings.saveLine', lineOf(sc1, { text, speakerId: harold }));
    }
    const opened = await look(sc1, harold);
    const words = async (offset: number) =>
      (await sc1.call('people.said', { ...opened, offset, limit: 2 })).said.map((one) => one.words);
    expect(await words(0)).toEqual(['Three.', 'Two.']);
    expect(await words(2)).toEqual(['One.']);
    const { said } = await sc1.call('people.said', { ...opened, offset: 0, limit: 3 });
    expect(said.map(({ late }) => late)).toEqual([false, false, false]);
    const { meetings } = await sc1.call('people.attended', opened);
    expect(meetings).toMatchObject([{ meetingId: sc1.meetingId, date: day, spoke: 3, leftEarly: false }]);
    expect(await page(sc1, harold)).toMatchObject({ saidTotal: 3, attendedTotal: 1 });
    const absent = await sc1.call('people.attended', await look(sc1, idOf(sc1, 'Zoe')));
    expect(absent.meetings).toEqual([]);
  });
});

describe('how the place stands with how people like information', () => {
  it('counts residents now, and lists whose check is overdue, the longest first', async () => {
    const home = newHome();
    const add = async (fullName: string, over: Partial<InputOf<'people.add'>> = {}) => {
      const id = v7();
      await home.call('people.add', { ...personValues(fullName), ...over, id });
      return id;
    };
    const [tariq, rosa] = [await add('Tariq Aziz'), await add('Rosa Conti')];
    await add('Left Already', { movedOut: '2026-01-01' });
    await add('Owen Tate', { kind: 'staff' });
    const check = { checkedOn: '2025-02-10', revision: 1 };
    await home.call('people.checkInformation', { ...check, id: tariq, due: '2026-11-10' });
    await home.call('people.checkInformation', { ...check, id: rosa, due: '2026-11-30' });
    await home.call('people.recordAgreement', asked(rosa, { what: 'share-with-family' }));
    const { steps, overdue } = await home.call('people.information', {});
    expect(overdue).toEqual([
      { id: tariq, fullName: 'Tariq Aziz', due: '2026-11-10', days: 22 },
      { id: rosa, fullName: 'Rosa Conti', due: '2026-11-30', days: 2 },
    ]);
    expect(steps).toMatchObject({ identified: { count: 2, of: 2 }, reviewed: { count: 0, of: 2 } });
  });
});
