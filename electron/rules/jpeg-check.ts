import { photoBytes, photoSide } from '@contract/people-photo';

export type JpegCheck =
  { ok: true; width: number; height: number } | { ok: false; why: 'not-jpeg' | 'tells-more' | 'too-large' };

const notJpeg: JpegCheck = { ok: false, why: 'not-jpeg' };
// Picture data only: the JFIF header, tables, frame and scan. EXIF, XMP, comments and colour profiles all tell more.
const plainSegments = new Set([0xe0, 0xdb, 0xc4, 0xdd, 0xda]);

/**
 * Reads a JPEG segment by segment up to its picture data. It must have real dimensions within the kept size, and no
 * segment that could say where, when or with what it was taken. Bytes in; width and height in pixels out.
 */
export function checkJpeg(bytes: Uint8Array): JpegCheck {
  if (bytes.length > photoBytes) return { ok: false, why: 'too-large' };
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return notJpeg;
  if (bytes.at(-2) !== 0xff || bytes.at(-1) !== 0xd9) return notJpeg;
  let size: { width: number; height: number } | null = null;
  for (let at = 2; at + 4 <= bytes.length;) {
    const [mark, kind] = [bytes[at], bytes[at + 1] ?? 0];
    const length = two(bytes, at + 2);
    if (mark !== 0xff || length < 2 || at + 2 + length > bytes.length) return notJpeg;
    if (isFrame(kind)) size = { height: two(bytes, at + 5), width: two(bytes, at + 7) };
    else if (!plainSegments.has(kind)) return { ok: false, why: 'tells-more' };
    if (kind === 0xda) return size === null ? notJpeg : withinSize(size);
    at += 2 + length;
  }
  return notJpeg;
}

function withinSize({ width, height }: { width: number; height: number }): JpegCheck {
  if (width === 0 || height === 0) return notJpeg;
  if (width > photoSide || height > photoSide) return { ok: false, why: 'too-large' };
  return { ok: true, width, height };
}

function isFrame(kind: number): boolean {
  return kind >= 0xc0 && kind <= 0xc2;
}

function two(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
