import { photoBytes, photoSide } from '@contract/people-photo';
import { pictureFacts } from './picture-facts';

export type JpegCheck =
  { ok: true; width: number; height: number } | { ok: false; why: 'not-jpeg' | 'tells-more' | 'too-large' };

/** The longest side in pixels, and the most bytes. */
export interface PictureLimit {
  side: number;
  bytes: number;
}

const ofAPerson: PictureLimit = { side: photoSide, bytes: photoBytes };

/**
 * Whether a JPEG may be kept as it is: real dimensions within the limit, and no part that could say where, when or with
 * what it was taken. Bytes in; width and height in pixels out.
 */
export function checkJpeg(bytes: Uint8Array, limit = ofAPerson): JpegCheck {
  if (bytes.length > limit.bytes) return { ok: false, why: 'too-large' };
  const facts = pictureFacts(bytes);
  if (facts?.mediaType !== 'image/jpeg') return { ok: false, why: 'not-jpeg' };
  const { width, height, tellsMore } = facts;
  if (tellsMore) return { ok: false, why: 'tells-more' };
  if (Math.max(width, height) > limit.side) return { ok: false, why: 'too-large' };
  return { ok: true, width, height };
}
