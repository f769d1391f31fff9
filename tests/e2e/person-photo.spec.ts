import { v7 } from 'uuid';
import { checkJpeg } from '@rules/jpeg-check';
import { callDoor, expect, test } from './launch';
import { exif } from './support/exif';

test('a photo taken on its side is kept upright, small, and without where it was taken', async ({
  parlour,
}) => {
  const { page } = parlour;
  await callDoor(page, 'session.openSample', {});
  const id = v7();
  const { people } = await callDoor(page, 'people.list', { archived: false });
  const [someone] = people;
  if (someone === undefined) throw new Error('Nobody is in the sample home.');
  await callDoor(page, 'people.add', { ...someone, id, fullName: 'Percy Upright', nameToUse: 'Percy' });
  await page.evaluate((to) => (window.location.hash = to), `#/people/${id}`);
  await page.getByRole('button', { name: 'Add a photo' }).click();

  const flat = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1200, 900];
    const pen = canvas.getContext('2d');
    if (pen === null) return '';
    pen.fillStyle = '#ff0000';
    pen.fillRect(0, 0, 600, 900);
    pen.fillStyle = '#0000ff';
    pen.fillRect(600, 0, 600, 900);
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
  });
  const taken = Buffer.from(flat, 'base64');
  const buffer = Buffer.concat([taken.subarray(0, 2), exif(), taken.subarray(2)]);
  expect(buffer.includes('Exif')).toBe(true);
  const chooser = page.getByLabel('Choose a picture, or paste one here');
  await chooser.setInputFiles({ name: 'portrait.jpg', mimeType: 'image/jpeg', buffer });

  const shown = page.getByRole('img', { name: 'Percy, a photo' });
  await expect(shown).toBeVisible();
  const { jpeg } = await callDoor(page, 'people.photo', { id });
  const kept = Buffer.from(jpeg ?? '', 'base64');
  expect(checkJpeg(kept)).toEqual({ ok: true, width: 600, height: 800 });
  expect(kept.includes('Exif')).toBe(false);
  const [top, bottom] = await shown.evaluate((image: HTMLImageElement) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const colour = (y: number) => [...(pen?.getImageData(300, y, 1, 1).data ?? [])].slice(0, 3);
    return [colour(50), colour(750)];
  });
  expect(top?.[0]).toBeGreaterThan(200);
  expect(top?.[2]).toBeLessThan(60);
  expect(bottom?.[2]).toBeGreaterThan(200);
  expect(bottom?.[0]).toBeLessThan(60);

  await page.getByRole('button', { name: 'Change the photo' }).click();
  await page.getByRole('button', { name: 'Remove the photo' }).click();
  await expect(shown).toHaveCount(0);
  expect(await callDoor(page, 'people.photo', { id })).toEqual({ jpeg: null });
});
