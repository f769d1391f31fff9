import * as z from 'zod';
import { id } from './fields';
import { method } from './method';

/** The longest side of a kept photo, in pixels, and the most it may weigh, in bytes. */
export const photoSide = 800;
export const photoBytes = 600_000;

const mostBase64 = Math.ceil(photoBytes / 3) * 4;

export const photoMethods = {
  /** A person's photo as base64 JPEG; null when there is none. */
  'people.photo': method({
    input: z.object({ id }),
    output: z.object({ jpeg: z.string().nullable() }),
    needs: 'people.read',
    writes: [],
  }),
  /** Keeps a photo the screen has already turned upright and scaled; one that still says where it was taken is refused. */
  'people.savePhoto': method({
    input: z.object({ id, jpeg: z.base64().min(1).max(mostBase64, 'This photo is too large.') }),
    output: z.object({}),
    needs: 'people.write',
    writes: ['people', 'audit'],
  }),
  'people.removePhoto': method({
    input: z.object({ id }),
    output: z.object({}),
    needs: 'people.write',
    writes: ['people', 'audit'],
  }),
};
