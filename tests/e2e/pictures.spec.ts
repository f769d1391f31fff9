import { checkJpeg } from '@rules/jpeg-check';
import { pictureLimits } from '@contract/newsletters/pictures';
import type { Page } from '@playwright/test';
import { callDoor, expect, test } from './launch';
import { exif } from './support/exif';

const chooser = 'The photo';

async function openPictures(page: Page): Promise<void> {
  await callDoor(page, 'session.openSample', {});
  await page.evaluate(() => (window.location.hash = '#/newsletters/pictures'));
  await page.getByRole('heading', { name: 'Pictures', level: 1 }).waitFor();
}

/** A photo red on its left half and blue on its right, as a camera's JPEG without its notes. */
async function redAndBlue(page: Page, width: number, height: number): Promise<Buffer> {
  const base64 = await page.evaluate(
    ({ width, height }) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width, height];
      const pen = canvas.getContext('2d');
      if (pen === null) return '';
      pen.fillStyle = '#ff0000';
      pen.fillRect(0, 0, width / 2, height);
      pen.fillStyle = '#0000ff';
      pen.fillRect(width / 2, 0, width / 2, height);
      return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
    },
    { width, height },
  );
  return Buffer.from(base64, 'base64');
}

test('a 12-megapixel portrait photo is kept upright, 1600 pixels long, and without where it was taken', async ({
  parlour,
}) => {
  const { page } = parlour;
  await openPictures(page);
  await page.getByRole('button', { name: 'Add a photo' }).click();
  const taken = await redAndBlue(page, 4032, 3024);
  const buffer = Buffer.concat([taken.subarray(0, 2), exif(), taken.subarray(2)]);
  expect(buffer.includes('Exif')).toBe(true);
  await page.getByLabel(chooser).setInputFiles({ name: 'phone.jpg', mimeType: 'image/jpeg', buffer });
  await expect(page.getByRole('img', { name: 'The photo as it will be kept' })).toBeVisible();
  await page.getByLabel('What it shows').fill('The new sofa');
  await page.getByLabel('Nobody in it can be recognised').check();
  await page.getByRole('button', { name: 'Add this photo' }).click();
  await expect(page.getByRole('option', { name: /The new sofa/ })).toBeVisible();

  const library = { find: 'sofa', kind: 'photo', archived: false, after: null, limit: 5 } as const;
  const [kept] = (await callDoor(page, 'newsletters.pictures', library)).pictures;
  expect(kept).toMatchObject({ width: 1200, height: 1600, people: [] });
  const { base64 } = await callDoor(page, 'newsletters.pictureFile', { id: kept?.id ?? '' });
  const bytes = Buffer.from(base64, 'base64');
  expect(checkJpeg(bytes, pictureLimits.photo)).toEqual({ ok: true, width: 1200, height: 1600 });
  expect(bytes.includes('Exif')).toBe(false);

  await page.getByRole('option', { name: /The new sofa/ }).click();
  const shown = page.getByRole('img', { name: 'The new sofa' });
  await expect(shown).toBeVisible();
  const [top, bottom] = await shown.evaluate((image: HTMLImageElement) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const colour = (y: number) => [...(pen?.getImageData(600, y, 1, 1).data ?? [])].slice(0, 3);
    return [colour(100), colour(1500)];
  });
  expect(top?.[0]).toBeGreaterThan(200);
  expect(top?.[2]).toBeLessThan(60);
  expect(bottom?.[2]).toBeGreaterThan(200);
  expect(bottom?.[0]).toBeLessThan(60);
});

test('a file that is no photo is refused in words, and nothing is kept', async ({ parlour }) => {
  const { page } = parlour;
  await openPictures(page);
  await page.getByRole('button', { name: 'Add a photo' }).click();
  const good = await redAndBlue(page, 800, 600);
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic0000mif1heic', 'latin1')]);
  // A frame that says 20,000 by 20,000 dots, which would take gigabytes to open.
  const vast = Buffer.from(good);
  const frame = vast.indexOf(Buffer.from([0xff, 0xc0]));
  vast.writeUInt16BE(20_000, frame + 5);
  vast.writeUInt16BE(20_000, frame + 7);
  const files: [name: string, mimeType: string, buffer: Buffer, words: RegExp][] = [
    ['phone.heic', 'image/heic', heic, /HEIC photo.*send it as JPEG/],
    ['half.jpg', 'image/jpeg', good.subarray(0, 200), /cannot be read/],
    ['letter.docx', 'application/msword', Buffer.from('PK not a picture'), /cannot be read/],
    ['vast.jpg', 'image/jpeg', vast, /20000 by 20000 dots/],
    ['heavy.jpg', 'image/jpeg', Buffer.concat([good, Buffer.alloc(41_000_000)]), /larger than 40 MB/],
    ['empty.jpg', 'image/jpeg', Buffer.alloc(0), /is empty/],
  ];
  for (const [name, mimeType, buffer, words] of files) {
    await page.getByLabel(chooser).setInputFiles({ name, mimeType, buffer });
    await expect(page.getByRole('alert').filter({ hasText: words }), name).toBeVisible();
  }
  await page.getByLabel('What it shows').fill('Nothing');
  await page.getByLabel('Nobody in it can be recognised').check();
  await page.getByRole('button', { name: 'Add this photo' }).click();
  const library = { find: '', kind: 'photo', archived: false, after: null, limit: 5 } as const;
  expect((await callDoor(page, 'newsletters.pictures', library)).total).toBe(0);
});

test('a bought set comes in from a .zip, drawn anew, with the bad ones named', async ({ parlour }) => {
  const { page } = parlour;
  await openPictures(page);
  const { zipSync, strToU8 } = await import('fflate');
  const photo = new Uint8Array(await redAndBlue(page, 1400, 700));
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5"><script>alert(1)</script><image href="https://example.org/a.png"/><rect width="10" height="5" fill="red"/></svg>';
  const zip = zipSync({
    'Food/cup_of_tea.svg': strToU8(svg),
    'Food/Bus.jpg': photo,
    'Food/broken.png': strToU8('no picture'),
    'Food/licence.txt': strToU8('Bought'),
    '__MACOSX/Food/._Bus.jpg': strToU8('x'),
  });
  await page.getByRole('button', { name: 'Bring in symbols' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bring in symbols' });
  await dialog.getByLabel('Name of the set').fill('Photosymbols');
  await dialog.getByLabel('Your licence').fill('Licensed to Marram House');
  const file = { name: 'Set.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) };
  await dialog.getByLabel('Pictures or a .zip file').setInputFiles(file);
  await expect(dialog.getByText('2 pictures ready.')).toBeVisible();
  await expect(dialog.getByRole('listitem')).toHaveText([
    /^broken\.png It cannot be read/,
    /^licence\.txt It is no PNG, JPEG or SVG/,
  ]);
  await dialog.getByRole('button', { name: 'Bring in 2 pictures' }).click();
  await expect(page.getByRole('option', { name: /Cup of tea/ }).last()).toBeVisible();
  const library = { find: '', kind: 'symbol', archived: false, after: null, limit: 5 } as const;
  const { pictures } = await callDoor(page, 'newsletters.pictures', library);
  expect(pictures.map(({ alt, width, height }) => [alt, width, height]).sort()).toEqual([
    ['Bus', 600, 300],
    ['Cup of tea', 600, 300],
  ]);
});
