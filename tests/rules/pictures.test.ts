import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { itemPictures } from '@contract/meetings/series';
import { pictureWords } from '@rules/meeting-sets';
import { pictureFacts, plainPicture } from '@rules/picture-facts';
import { picturePathWords } from '@rules/picture-name';
import { findInSet, setPictureCredit, setPictureOf, setPictures } from '@rules/picture-set';
import { exifSegment, jpegOf, pngChunk, pngOf } from '../features/plain-photo';

const files = join(import.meta.dirname, '../../resources/pictures/files/pictures');
const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));

describe('the bundled set', () => {
  it('has a file for each picture and no other, 4 MB in all at most', () => {
    const names = readdirSync(files).sort();
    expect(names).toEqual(setPictures.map(({ id }) => `${id}.png`).sort());
    expect(names.length).toBeGreaterThanOrEqual(250);
    const weight = names.reduce((sum, name) => sum + statSync(join(files, name)).size, 0);
    expect(weight).toBeLessThan(4 * 1024 * 1024);
  });

  it('holds only plain pictures of 600 pixels', () => {
    for (const { id } of setPictures) {
      const facts = pictureFacts(readFileSync(join(files, `${id}.png`)));
      expect({ id, ...facts }).toEqual({
        id,
        mediaType: 'image/png',
        width: 600,
        height: 600,
        tellsMore: false,
      });
    }
  });

  it('names each picture once, in words, with care words and a licence', () => {
    expect(new Set(setPictures.map(({ id }) => id)).size).toBe(setPictures.length);
    for (const { id, alt, words } of setPictures) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(alt.trim().length).toBeGreaterThan(2);
      expect(words.length).toBeGreaterThanOrEqual(2);
      expect(setPictureCredit(id)).toMatch(/licence/);
    }
  });

  it('has every picture an agenda item may carry, under the same words', () => {
    for (const id of itemPictures) expect(setPictureOf(id)?.alt).toBe(pictureWords[id]);
  });

  const care =
    'tea, fish and chips, chiropodist, hearing aid, fire drill, vote, money, bus trip, Christmas, Diwali, Eid, prayer, bath, hoist, garden, cat, haircut, birthday, menu, doctor, advocate, complaint, quiet, paint, sofa, board meeting, hairdresser, flu jab, CQC, dentures, laundry, taxi, church, bingo';
  it.each(care.split(', '))('is found by “%s”', (word) => {
    expect(findInSet(word).length).toBeGreaterThan(0);
  });

  it('puts the picture that is meant first, and finds nothing for nonsense', () => {
    expect(findInSet('fish and chips')[0]?.id).toBe('fish-and-chips');
    expect(findInSet('  Hearing AID ')[0]?.id).toBe('hearing-aid');
    expect(findInSet('cat')[0]?.id).toBe('cat');
    expect(findInSet('')).toHaveLength(setPictures.length);
    expect(findInSet('zzxq')).toEqual([]);
    expect(setPictureOf('no-such')).toBeNull();
    expect(setPictureCredit('no-such')).toBe('');
  });
});

describe('what a picture’s bytes say', () => {
  const text = pngChunk('tEXt', Buffer.from('Author\0Me'));
  it.each([
    ['a JPEG', jpegOf(30, 40), { mediaType: 'image/jpeg', width: 30, height: 40, tellsMore: false }],
    ['a PNG', pngOf(30, 40), { mediaType: 'image/png', width: 30, height: 40, tellsMore: false }],
    ['a camera’s notes', jpegOf(3, 4, exifSegment), { mediaType: 'image/jpeg', tellsMore: true }],
    ['words in a PNG', pngOf(3, 4, [text]), { mediaType: 'image/png', tellsMore: true }],
  ])('reads %s', (_, base64, facts) => {
    expect(pictureFacts(bytes(base64))).toMatchObject(facts);
  });

  it('reads nothing cut short, however far', () => {
    for (const whole of [bytes(jpegOf(30, 40)), bytes(pngOf(30, 40))]) {
      for (let length = 0; length < whole.length; length += 1) {
        expect(pictureFacts(whole.subarray(0, length))).toBeNull();
      }
    }
  });

  it('leaves only the picture when the rest is taken out', () => {
    expect(plainPicture(bytes(jpegOf(3, 4, exifSegment)))).toEqual(bytes(jpegOf(3, 4)));
    expect(plainPicture(bytes(pngOf(3, 4, [text])))).toEqual(bytes(pngOf(3, 4)));
    expect(plainPicture(new Uint8Array([1, 2]))).toEqual(new Uint8Array([1, 2]));
  });
});

describe('a picture called by its file', () => {
  it.each([
    ['Food/cup_of_tea.png', 'Cup of tea', 'food'],
    ['Set\\Health\\HearingAid (2).PNG', 'Hearing Aid', 'set health'],
    ['fish-and-chips-03.svg', 'Fish and chips', ''],
    ['0042.png', '', ''],
    ['.png', '', ''],
    ['élan.jpeg', 'Élan', ''],
  ])('%s', (path, alt, words) => {
    expect(picturePathWords(path)).toEqual({ alt, words });
  });
});
