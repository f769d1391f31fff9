import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import {
  asked,
  january,
  morning,
  offersOf,
  paragraph,
  sending,
  startedIssue,
  wordsItem,
  write,
} from './marram-news';
import { jpegOf } from './plain-photo';
import { idOf } from './support';

const leftOutOf = [{ edition: 'easy-read' as const, because: 'A test.' }];
const day = '2027-01-06';

/** January, sent with Percy's photo and name in it; he said yes to both on 1 December. */
async function sentWithPercy() {
  const home = await january();
  const percy = idOf(home, 'Percy');
  home.setClock(morning('2026-12-01'));
  const yes = { agreed: true, on: '2026-12-01' };
  const photoYes = await asked(home, 'Percy', { what: 'photo-in-newsletter', ...yes });
  const nameYes = await asked(home, 'Percy', { what: 'name-in-print', ...yes });
  home.setClock(morning(day));
  const photo = {
    ...{ id: v7(), alt: 'Planting bulbs', words: '', takenOn: '2026-11-20', agreedUntil: null },
    ...{ people: [percy], nobody: false, jpeg: jpegOf(40, 30) },
  };
  await home.call('newsletters.addPhoto', photo);
  const offer = (await offersOf(home, home.issueId)).find(({ kind }) => kind === 'photo');
  if (offer === undefined) throw new Error('The photo is not offered.');
  const story = wordsItem({ section: 'stories', body: paragraph('We planted bulbs with Percy.'), leftOutOf });
  await write(home, home.issueId, [{ ...offer.item, leftOutOf }, story]);
  await home.call('newsletters.send', await sending(home, home.issueId, day));
  const stood = async () =>
    (await home.call('people.page', { id: percy, lookId: v7() })).stoodIn.map(
      ({ what, issues }) =>
        `${what}: ${issues.map(({ newsletterName, title, sentOn }) => `${newsletterName}, ${title}, ${sentOn}`).join('; ')}`,
    );
  return { home, photoYes, nameYes, stood };
}

describe('what was taken back', () => {
  it('says in which issues it stood that were sent, the photo and the name each for itself', async () => {
    const { home, photoYes, nameYes, stood } = await sentWithPercy();
    expect(await stood()).toEqual([]);
    await home.call('people.withdrawAgreement', { id: photoYes, withdrawnOn: day });
    expect(await stood()).toEqual(['photo-in-newsletter: Marram News, January 2027, 2027-01-06']);
    await home.call('people.withdrawAgreement', { id: nameYes, withdrawnOn: day });
    expect(await stood()).toEqual([
      'photo-in-newsletter: Marram News, January 2027, 2027-01-06',
      'name-in-print: Marram News, January 2027, 2027-01-06',
    ]);
  });

  it('stands in no draft, and in no issue that names somebody else', async () => {
    const { home, nameYes, stood } = await sentWithPercy();
    await home.call('newsletters.unsend', { id: home.issueId });
    const other = await startedIssue(home, { title: 'February 2027' });
    await write(home, other, [
      wordsItem({ section: 'stories', body: paragraph('Percyfield Road is shut.'), leftOutOf }),
    ]);
    await home.call('newsletters.send', await sending(home, other, day));
    await home.call('people.withdrawAgreement', { id: nameYes, withdrawnOn: day });
    expect(await stood()).toEqual(['name-in-print: ']);
  });
});
