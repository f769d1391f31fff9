import { v7 } from 'uuid';
import { checkJpeg } from '@rules/jpeg-check';
import { callDoor, expect, test } from './launch';

/** An EXIF segment that says the picture lies on its side and was taken at 52° north. */
function exif(): Buffer {
  const entry = (tag: number, type: number, count: number, value: number, short = false) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(tag, 0);
    bytes.writeUInt16BE(type, 2);
    bytes.writeUInt32BE(count, 4);
    if (short) bytes.writeUInt16BE(value, 8);
    else bytes.writeUInt32BE(value, 8);
    return bytes;
  };
  const degrees = Buffer.alloc(24);
  [52, 1, 30, 1, 0, 1].forEach((part, index) => degrees.writeUInt32BE(part, index * 4));
  const gpsAt = 8 + 2 + 24 + 4;
  const tiff = Buffer.concat([
    Buffer.from('MM\0*\0\0\0\x08', 'latin1'),
    Buffer.from([0, 2]),
    entry(0x0112, 3, 1, 6, true),
    entry(0x8825, 4, 1, gpsAt),
    Buffer.alloc(4),
    Buffer.from([0, 1]),
    entry(2, 5, 3, gpsAt + 2 + 12 + 4),
    Buffer.alloc(4),
    degrees,
  ]);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

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
