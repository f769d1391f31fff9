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
