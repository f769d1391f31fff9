import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { exifSegment, jpegOf, plainPhoto } from './plain-photo';
import { newHome, personValues } from './support';

async function withPerson() {
  const home = newHome();
  const id = v7();
  await home.call('people.add', { ...personValues('Josef Nowak'), id });
  return { home, id };
}

it('keeps one photo of a person, and removes it for good', async () => {
  const { home, id } = await withPerson();
  expect(await home.call('people.photo', { id })).toEqual({ jpeg: null });
  await home.call('people.savePhoto', { id, jpeg: jpegOf(400, 400) });
  await home.call('people.savePhoto', { id, jpeg: plainPhoto });
  expect(await home.call('people.photo', { id })).toEqual({ jpeg: plainPhoto });
  expect(await home.call('people.get', { id })).toMatchObject({ hasPhoto: true });
  expect((await home.call('people.list', { archived: false })).people).toMatchObject([{ hasPhoto: true }]);
  await home.call('people.removePhoto', { id });
  await home.call('people.removePhoto', { id });
  expect(await home.call('people.photo', { id })).toEqual({ jpeg: null });
  expect(home.records.raw.prepare('select count(*) from person_photo').pluck().get()).toBe(0);
  expect(home.trail(1)).toEqual(['person-photo-kept', 'person-photo-kept', 'person-photo-removed']);
});

it('refuses a photo that still says where it was taken, and anything that is none', async () => {
  const { home, id } = await withPerson();
  for (const jpeg of [jpegOf(600, 800, exifSegment), 'bm90IGEgcGhvdG8=', jpegOf(4000, 3000)]) {
    expect(await home.refused('people.savePhoto', { id, jpeg })).toMatchObject({ kind: 'validation' });
  }
  expect(home.trail(1)).toEqual([]);
  const nobody = { id: v7(), jpeg: plainPhoto };
  expect(await home.refused('people.savePhoto', nobody)).toMatchObject({ kind: 'not-found' });
});
