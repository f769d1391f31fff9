import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '@rules/reading/sentences';
import { rewrite, source } from '../rules/reading/sc3';
import { jpegOf } from './plain-photo';
import {
  asked,
  changeNeeds,
  issueOf,
  january,
  morning,
  offersOf,
  paragraph,
  rows,
  sending,
  wordsItem,
  write,
} from './marram-news';
import { idOf } from './support';

const ideas = splitSentences(rewrite).map(({ text }) => text);
const day = '2027-01-06';

/** The soup as SC2 drafts it, with its Easy Read rows beside it. */
async function soup(home: Awaited<ReturnType<typeof january>>) {
  const item = (await offersOf(home, home.issueId)).find(({ kind }) => kind === 'answered')?.item;
  if (item === undefined) throw new Error('The soup is not offered.');
  const easy = [
    '1 person said the soup was cold.',
    'We serve the last table first.',
    'We have since 4 December.',
  ];
  return { ...item, easy: rows([...easy, 'We will ask on 6 January.']) };
}

const lounge = (withoutPicture: readonly number[]) =>
  wordsItem({ body: paragraph(source), easy: rows(ideas, withoutPicture) });

describe('SC3, the January newsletter', () => {
  it('is stopped by the fourth row until it has a picture', async () => {
    const home = await january();
    const item = lounge([4]);
    await write(home, home.issueId, [await soup(home), item]);
    const refusal = await home.refused('newsletters.send', await sending(home, home.issueId, day));
    expect(refusal).toMatchObject({
      kind: 'precondition',
      message: 'One thing stops this issue:\nThis row has no picture. Choose one, or say why there is none.',
      fields: { [item.id]: 'This row has no picture. Choose one, or say why there is none.' },
    });
    expect((await issueOf(home, home.issueId)).state).toBe('draft');
    await write(home, home.issueId, [await soup(home), { ...item, easy: rows(ideas) }]);
    expect(await home.call('newsletters.send', await sending(home, home.issueId, day))).toEqual({ told: 1 });
  });

  it('goes out when the fourth row says why it has no picture', async () => {
    const home = await january();
    const item = lounge([4]);
    const easy = item.easy.map((row, at) =>
      at === 3 ? { ...row, noPictureBecause: 'A day has no picture.' } : row,
    );
    await write(home, home.issueId, [{ ...item, easy }]);
    expect(await home.call('newsletters.send', await sending(home, home.issueId, day))).toEqual({ told: 0 });
  });

  it('is stopped, naming the item, by a day that differs in large print', async () => {
    const home = await january();
    const [one, other] = [lounge([]), lounge([])];
    const changed = source.replace('Monday 11 January', 'Tuesday 12 January');
    const own = { 'large-print': paragraph(changed) };
    await write(home, home.issueId, [one, { ...other, own }]);
    const refusal = await home.refused('newsletters.send', await sending(home, home.issueId, day));
    expect(Object.keys(refusal.fields ?? {})).toEqual([other.id]);
    expect(refusal.message).toContain('12 January');
    await write(home, home.issueId, [one, { ...other, own: { 'large-print': paragraph(source) } }]);
    await home.call('newsletters.send', await sending(home, home.issueId, day));
  });

  it('is stopped by the source paragraph as its own Easy Read, both sentences too long', async () => {
    const home = await january();
    const long = splitSentences(source).map(({ text }) => text);
    await write(home, home.issueId, [wordsItem({ body: paragraph(source), easy: rows(long) })]);
    const refusal = await home.refused('newsletters.send', await sending(home, home.issueId, day));
    expect(refusal.message).toContain('This sentence has 31 words. Easy Read has 15 at most.');
    expect(refusal.message).toContain('This sentence has 16 words. Easy Read has 15 at most.');
  });

  it('is stopped by Percy’s photo once he withdrew on 20 December', async () => {
    const home = await january();
    home.setClock(morning('2026-12-01'));
    const percy = idOf(home, 'Percy');
    const agreement = await asked(home, 'Percy', {
      what: 'photo-in-newsletter',
      agreed: true,
      on: '2026-12-01',
    });
    home.setClock(morning('2027-01-06'));
    const photo = {
      ...{ id: v7(), alt: 'Planting bulbs', words: '', takenOn: '2026-11-20', agreedUntil: null },
      ...{ people: [percy], nobody: false, jpeg: jpegOf(40, 30) },
    };
    await home.call('newsletters.addPhoto', photo);
    const offer = (await offersOf(home, home.issueId)).find(({ kind }) => kind === 'photo');
    expect(offer).toMatchObject({ title: 'Planting bulbs', against: [], usedIn: null });
    await write(home, home.issueId, offer === undefined ? [] : [offer.item]);
    expect((await issueOf(home, home.issueId)).pictures).toMatchObject([{ id: photo.id, people: [percy] }]);
    await home.call('people.withdrawAgreement', { id: agreement, withdrawnOn: '2026-12-20' });
    const refusal = await home.refused('newsletters.send', await sending(home, home.issueId, day));
    expect(refusal.fields).toEqual({ [photo.id]: 'Photo: Planting bulbs. Percy withdrew on 20 December.' });
    const [again] = (await offersOf(home, home.issueId)).filter(({ kind }) => kind === 'photo');
    expect(again?.against).toEqual(['Photo: Planting bulbs. Percy withdrew on 20 December.']);
    await write(home, home.issueId, []);
    const { newsletter } = await issueOf(home, home.issueId);
    const masthead = { ...newsletter, mastheadPictureId: photo.id };
    await home.call('newsletters.save', masthead);
    const beside = await home.refused('newsletters.send', await sending(home, home.issueId, day));
    expect(beside.fields).toEqual({ masthead: 'Photo: Planting bulbs. Percy withdrew on 20 December.' });
    await home.call('newsletters.save', {
      ...masthead,
      mastheadPictureId: null,
      revision: masthead.revision + 1,
    });
    await home.call('newsletters.send', await sending(home, home.issueId, day));
  });

  it('prints 9, 7, 4, 1 and 1, which is 22, and says that Josef’s needs a translator', async () => {
    const home = await january();
    for (const name of ['Winifred', 'Harold', 'Doreen', 'Mabel', 'Ada', 'Frank', 'Nora']) {
      await changeNeeds(home, name, { largePrint: true });
    }
    for (const name of ['Leela', 'Stan', 'Ted', 'Una']) await changeNeeds(home, name, { easyRead: true });
    await changeNeeds(home, 'Eric', { readAloud: true });
    await changeNeeds(home, 'Josef', { translated: true, language: 'Polish' });
    const { rows: run, total, people } = await home.call('newsletters.printRun', { issueId: home.issueId });
    expect(run.map(({ form, words, count }) => [form, words, count])).toEqual([
      ['standard', 'Standard', 9],
      ['large-print', 'Large print, 18 point', 7],
      ['easy-read', 'Easy Read', 4],
      ['read-aloud', 'Read aloud', 1],
      ['translated', 'Polish, by a translator', 1],
    ]);
    expect([total, people.length]).toEqual([22, 22]);
    expect(people.find(({ personId }) => personId === idOf(home, 'Josef'))).toMatchObject({
      form: 'translated',
      formWords: 'Human Polish translation needed',
    });
  });
});
