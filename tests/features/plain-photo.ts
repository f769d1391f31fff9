import { crc32, deflateSync } from 'node:zlib';

/** A grey JPEG of `width` × `height` pixels said in its frame, without a camera's notes, as base64. */
export function jpegOf(width: number, height: number, extra: readonly number[] = []): string {
  const two = (value: number) => [value >> 8, value & 0xff];
  const jfif = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];
  const frame = [0xff, 0xc0, 0, 11, 8, ...two(height), ...two(width), 1, 1, 0x11, 0];
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x7f];
  return Buffer.from([0xff, 0xd8, ...jfif, ...extra, ...frame, ...scan, 0xff, 0xd9]).toString('base64');
}

export const plainPhoto = jpegOf(600, 800);

/** An EXIF segment, as a camera writes where a photo was taken. */
export const exifSegment = [0xff, 0xe1, 0, 10, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d];

/** A chunk of a PNG: its length, name, data and check. */
export function pngChunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A black PNG of `width` × `height` pixels, with further chunks before its data, as base64. */
export function pngOf(width: number, height: number, extra: readonly Buffer[] = []): string {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc((width + 1) * height));
  const parts = [pngChunk('IHDR', head), ...extra, pngChunk('IDAT', data), pngChunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]).toString('base64');
}
