import { describe, expect, it } from 'vitest';
import { api, type InputOf } from '@contract/api';
import { birthdayWords } from '@rules/birthday';
import {
  asked,
  january,
  morning,
  offersOf,
  sending,
  startedIssue,
  wordsItem,
  write,
  type Offer,
} from './marram-news';
import { idOf, type Home, type Sc1 } from './support';

type Person = InputOf<'people.save'>;

async function change(home: Sc1, name: string, over: Partial<Person>): Promise<void> {
  const person = await home.call('people.get', { id: idOf(home, name) });
  await home.call('people.save', { ...person, ...over });
}

async function agrees(
  home: Sc1,
  name: string,
  what: InputOf<'people.recordAgreement'>['what'] = 'name-in-print',
) {
  return asked(home, name, { what, agreed: true, on: '2026-12-01' });
}

/** January on 6 January, going out on the 8th, in a home whose birthdays are known. */
async function withBirthdays() {
  const home = await january();
  home.setClock(morning('2027-01-06'));
  const days = {
    Winifred: '3 January',
    Harold: '12 January',
    Amina: '8 January',
    Mabel: '7 Feb',
    Grace: '8 Feb',
  };
  for (const [name, birthday] of Object.entries(days)) {
    await change(home, name, { birthday });
    await agrees(home, name);
  }
  return home;
}

const of = (offers: readonly Offer[], kind: Offer['kind']) => offers.filter((one) => one.kind === kind);
const offered = async (home: Home & { issueId: string }, kind: Offer['kind']) =>
  of(await offersOf(home, home.issueId), kind);

describe('birthdays in “Ready to tell”', () => {
  it('are those from the day it goes out to the next, in their order, in one list and without ages', async () => {
    const home = await withBirthdays();
    const [one, ...more] = await offered(home, 'birthday');
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      title: 'Amina Rahman, 8 January; Harold Pike, 12 January; Mabel Crane, 7 February',
      ...{ on: '2027-01-08', usedIn: null, against: [] },
      item: {
        section: 'birthdays',
        sources: ['Amina', 'Harold', 'Mabel'].map((name) => ({ kind: 'birthday', id: idOf(home, name) })),
        body: [
          {
            kind: 'list',
            items: [
              [{ text: '8 January: ', bold: true }, { text: 'Amina Rahman' }],
              [{ text: '12 January: ', bold: true }, { text: 'Harold Pike' }],
              [{ text: '7 February: ', bold: true }, { text: 'Mabel Crane' }],
            ],
          },
        ],
      },
    });
  });

  it('end where the next issue begins once that one is begun', async () => {
    const home = await withBirthdays();
    const { newsletterId } = await home.call('newsletters.getIssue', { id: home.issueId });
    await startedIssue(home, { newsletterId, title: 'Spring', goesOutOn: '2027-01-12' });
    expect((await offered(home, 'birthday')).map(({ title }) => title)).toEqual(['Amina Rahman, 8 January']);
  });

  it('leave out whoever was not asked, said no, took it back, moved out, or does not live here', async () => {
    const home = await withBirthdays();
    await change(home, 'Stan', { birthday: '9 January' });
    await asked(home, 'Amina', { what: 'name-in-print', agreed: false, on: '2027-01-05' });
    await change(home, 'Harold', { movedOut: '2027-01-04' });
    await change(home, 'Owen', { birthday: '10 January' });
    await agrees(home, 'Owen');
    expect((await offered(home, 'birthday')).map(({ title }) => title)).toEqual(['Mabel Crane, 7 February']);
  });

  it('give families only those who agreed to that, and never stop the issue', async () => {
    const home = await withBirthdays();
    await agrees(home, 'Harold', 'share-with-family');
    const offers = await offered(home, 'birthday');
    expect(offers.map(({ title, item }) => [title, item.leftOutOf.map(({ edition }) => edition)])).toEqual([
      ['Harold Pike, 12 January', []],
      ['Amina Rahman, 8 January; Mabel Crane, 7 February', ['families']],
    ]);
    const easy = { edition: 'easy-read' as const, because: 'A test.' };
    await write(
      home,
      home.issueId,
      offers.map(({ item }) => ({ ...item, leftOutOf: [...item.leftOutOf, easy] })),
    );
    const marked = await offered(home, 'birthday');
    expect(marked.map(({ usedIn }) => usedIn?.issueId)).toEqual([home.issueId, home.issueId]);
    await home.call('newsletters.send', await sending(home, home.issueId, '2027-01-06'));
    await home.call('newsletters.saveWord', { issueId: home.issueId, editions: ['families'] });
    const printed = JSON.stringify(home.saved.map(({ model }) => model.blocks));
    expect(printed).toContain('Harold');
    expect(printed).not.toMatch(/Pike|Amina|Mabel/);
  });

  it('offer who is not on the page yet, and everyone again the next year', async () => {
    const home = await withBirthdays();
    const amina = wordsItem({
      section: 'birthdays',
      sources: [{ kind: 'birthday', id: idOf(home, 'Amina') }],
    });
    await write(home, home.issueId, [amina]);
    expect((await offered(home, 'birthday')).map(({ title, usedIn }) => [title, usedIn])).toEqual([
      ['Harold Pike, 12 January; Mabel Crane, 7 February', null],
    ]);
    const nextYear = await startedIssue(home, { title: 'January 2028', goesOutOn: '2028-01-08' });
    const again = of(await offersOf(home, nextYear), 'birthday');
    expect(again.map(({ title, usedIn }) => [title, usedIn])).toEqual([
      ['Amina Rahman, 8 January; Harold Pike, 12 January; Mabel Crane, 7 February', null],
    ]);
  });

  it('keep 29 February on the 28th of a year without one, and no year of anybody’s anywhere', async () => {
    const home = await withBirthdays();
    await change(home, 'Leela', { birthday: '29/02/1940' });
    await agrees(home, 'Leela');
    const { birthday } = await home.call('people.get', { id: idOf(home, 'Leela') });
    expect([birthday, birthdayWords(birthday)]).toEqual(['--02-29', '29 February']);
    const february = await startedIssue(home, { title: 'February 2027', goesOutOn: '2027-02-09' });
    const [one] = of(await offersOf(home, february), 'birthday');
    expect(one).toMatchObject({ title: 'Leela Desai, 29 February', on: '2027-02-28' });
    const { error } = api['people.save'].input.shape.birthday.safeParse('31 April');
    expect(error?.issues.map(({ message }) => message)).toEqual(['There is no such day.']);
  });
});

describe('who moved in and out', () => {
  it('are a welcome and a goodbye under the name agreed, each once', async () => {
    const home = await january();
    home.setClock(morning('2027-01-06'));
    for (const name of ['Stan', 'Percy', 'Joan']) {
      await change(home, name, { movedIn: '2026-12-20' });
    }
    await agrees(home, 'Stan');
    await agrees(home, 'Percy');
    await change(home, 'Stan', { nameInPrint: 'first' });
    await change(home, 'Percy', { movedOut: '2027-01-03' });
    const [welcome, goodbye] = [await offered(home, 'welcome'), await offered(home, 'goodbye')];
    expect(welcome.map(({ title, item }) => [title, item.section])).toEqual([
      ['Welcome to Stan, who moved in on 20 December.', 'welcome'],
    ]);
    expect(goodbye.map(({ title }) => title)).toEqual(['Goodbye to Percy Dunn, who moved out on 3 January.']);
    await write(
      home,
      home.issueId,
      [...welcome, ...goodbye].map(({ item }) => item),
    );
    expect((await offered(home, 'welcome'))[0]?.usedIn?.issueId).toBe(home.issueId);
    expect((await offered(home, 'goodbye'))[0]?.usedIn?.issueId).toBe(home.issueId);
  });

  it('are not offered from long ago, nor without a yes to their name', async () => {
    const home = await january();
    await agrees(home, 'Harold');
    await change(home, 'Harold', { movedIn: '2026-03-01' });
    await change(home, 'Joan', { movedIn: '2026-12-20', movedOut: '2027-01-02' });
    expect([await offered(home, 'welcome'), await offered(home, 'goodbye')]).toEqual([[], []]);
  });
});
