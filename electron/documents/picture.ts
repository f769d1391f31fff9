import * as z from 'zod';
import { setPictureOf } from '@rules/picture-set';

/** A picture of the bundled set, by its id. */
const setPictureSchema = z.object({
  from: z.literal('set'),
  id: z.string().refine((id) => setPictureOf(id) !== null, 'There is no such picture.'),
});

/** A photo of the home's own or a symbol it has bought: upright, scaled and without anything but the picture. */
const ownPictureSchema = z.object({
  from: z.literal('own'),
  kind: z.enum(['photo', 'symbol']),
  mediaType: z.enum(['image/jpeg', 'image/png']),
  /** Pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  base64: z.base64().min(1),
  alt: z.string(),
  /** Who it is by and under which licence, printed with the document; empty when nobody need be named. */
  credit: z.string(),
});

/** A picture wherever one may stand in a document. */
export const pictureSchema = z.discriminatedUnion('from', [setPictureSchema, ownPictureSchema]);
export type Picture = z.infer<typeof pictureSchema>;

/** A bundled picture as a document holds it. */
export function setPicture(id: string): Picture {
  return { from: 'set', id };
}

/** What the picture shows, to be read aloud in its place. */
export function altOf(picture: Picture): string {
  return picture.from === 'set' ? (setPictureOf(picture.id)?.alt ?? '') : picture.alt;
}

/** True when the words beside a picture say what it shows, word for word: read aloud, it would be said twice. */
export function isSaidBeside(picture: Picture, words: string): boolean {
  const bare = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  const shows = bare(altOf(picture));
  return shows !== '' && shows === bare(words);
}
