/** What a picture's bytes say of it. */
export interface PictureFacts {
  mediaType: 'image/jpeg' | 'image/png';
  /** Pixels. */
  width: number;
  height: number;
  /** True when it holds more than the picture: where, when or with what it was made, or somebody's words. */
  tellsMore: boolean;
}

// Picture data only. EXIF, XMP, comments and colour profiles all tell more.
const plainSegments = new Set([0xe0, 0xdb, 0xc4, 0xdd, 0xda]);
const plainChunks = new Set([
  'IHDR',
  'PLTE',
  'tRNS',
  'IDAT',
  'IEND',
  'sRGB',
  'gAMA',
  'cHRM',
  'sBIT',
  'bKGD',
  'pHYs',
]);
const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads a JPEG or PNG part by part, up to its end. Bytes in; null when they are neither, or are cut off. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | null {
  if (pngStart.every((byte, at) => bytes[at] === byte)) return pngFacts(bytes);
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegFacts(bytes) : null;
}

/**
 * The same picture with every part taken out that holds more than the picture: a program may add a colour profile or
 * its own name. Bytes that are neither JPEG nor PNG come back as they are.
 */
export function plainPicture(bytes: Uint8Array): Uint8Array {
  if (pngStart.every((byte, at) => bytes[at] === byte)) return plainPng(bytes);
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? plainJpeg(bytes) : bytes;
}

function plainJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at + 1] !== 0xda) {
    const end = at + 2 + two(bytes, at + 2);
    const kind = bytes[at + 1] ?? 0;
    if (!(kind >= 0xe1 && kind <= 0xef) && kind !== 0xfe) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return joined([...kept, bytes.subarray(at)]);
}

function plainPng(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + four(bytes, at);
    if (plainChunks.has(String.fromCharCode(...bytes.subarray(at + 4, at + 8)))) {
      kept.push(bytes.subarray(at, end));
    }
    at = end;
  }
  return joined(kept);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let to = 0;
  for (const part of parts) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}

function jpegFacts(bytes: Uint8Array): PictureFacts | null {
  if (bytes.at(-2) !== 0xff || bytes.at(-1) !== 0xd9) return null;
  let size: { width: number; height: number } | null = null;
  let tellsMore = false;
  for (let at = 2; at + 4 <= bytes.length;) {
    const [mark, kind] = [bytes[at], bytes[at + 1] ?? 0];
    const length = two(bytes, at + 2);
    if (mark !== 0xff || length < 2 || at + 2 + length > bytes.length) return null;
    if (kind >= 0xc0 && kind <= 0xc2) size = { height: two(bytes, at + 5), width: two(bytes, at + 7) };
    else if (!plainSegments.has(kind)) tellsMore = true;
    if (kind === 0xda) return size === null ? null : sized('image/jpeg', size, tellsMore);
    at += 2 + length;
  }
  return null;
}

function pngFacts(bytes: Uint8Array): PictureFacts | null {
  const size = { width: four(bytes, 16), height: four(bytes, 20) };
  let tellsMore = false;
  let hasData = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if ((at === 8) !== (kind === 'IHDR')) return null;
    if (!plainChunks.has(kind)) tellsMore = true;
    hasData ||= kind === 'IDAT';
    const end = at + 12 + four(bytes, at);
    if (end > bytes.length) return null;
    // Whatever stands after the end is no picture.
    if (kind === 'IEND') return hasData ? sized('image/png', size, tellsMore || end < bytes.length) : null;
    at = end;
  }
  return null;
}

function sized(
  mediaType: PictureFacts['mediaType'],
  { width, height }: { width: number; height: number },
  tellsMore: boolean,
): PictureFacts | null {
  return width === 0 || height === 0 ? null : { mediaType, width, height, tellsMore };
}

function two(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function four(bytes: Uint8Array, at: number): number {
  return two(bytes, at) * 65_536 + two(bytes, at + 2);
}
