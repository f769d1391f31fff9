import { describe, expect, it } from 'vitest';
import { checkJpeg } from '@rules/jpeg-check';
import { exifSegment, jpegOf, plainPhoto } from '../features/plain-photo';

const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));

describe('a photo to keep', () => {
  it('is a plain JPEG with real dimensions', () => {
    expect(checkJpeg(bytes(plainPhoto))).toEqual({ ok: true, width: 600, height: 800 });
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'not-jpeg'],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd9]), 'not-jpeg'],
    ['a JPEG cut short', bytes(plainPhoto).subarray(0, 30), 'not-jpeg'],
    ['a beginning and an end', new Uint8Array([0xff, 0xd8, 0xff, 0xd9]), 'not-jpeg'],
    ['no width', bytes(jpegOf(0, 800)), 'not-jpeg'],
    ['a camera’s notes', bytes(jpegOf(600, 800, exifSegment)), 'tells-more'],
    ['a comment', bytes(jpegOf(600, 800, [0xff, 0xfe, 0, 4, 0x68, 0x69])), 'tells-more'],
    ['a colour profile', bytes(jpegOf(600, 800, [0xff, 0xe2, 0, 4, 0x68, 0x69])), 'tells-more'],
    ['too wide', bytes(jpegOf(801, 600)), 'too-large'],
    ['too heavy', new Uint8Array(600_001), 'too-large'],
  ])('is not %s', (_, given, why) => {
    expect(checkJpeg(given)).toEqual({ ok: false, why });
  });
});
