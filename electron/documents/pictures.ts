import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setPictureOf } from '@rules/picture-set';
import type { Picture } from './picture';

/** A picture's file. */
export interface PictureFile {
  mediaType: 'image/jpeg' | 'image/png';
  bytes: Uint8Array;
  /** Pixels. */
  width: number;
  height: number;
}

// Built, they are the screen's own files, one folder up from main's; run from source they stand where they were drawn.
const places = ['../renderer/pictures', '../../renderer/pictures', '../../resources/pictures/files/pictures'];
const side = 600;

let folder: string | undefined;
const read = new Map<string, Uint8Array>();

/** The file of a picture. A bundled one is read when it is first drawn. Throws when there is no such picture. */
export function pictureFile(picture: Picture): PictureFile {
  if (picture.from === 'set') {
    return { mediaType: 'image/png', bytes: bundled(picture.id), width: side, height: side };
  }
  const { mediaType, width, height, base64 } = picture;
  return { mediaType, width, height, bytes: Buffer.from(base64, 'base64') };
}

/** The picture as an address HTML can draw without fetching anything. */
export function pictureAddress(picture: Picture): string {
  const base64 =
    picture.from === 'own' ? picture.base64 : Buffer.from(bundled(picture.id)).toString('base64');
  return `data:${picture.from === 'own' ? picture.mediaType : 'image/png'};base64,${base64}`;
}

function bundled(id: string): Uint8Array {
  const known = read.get(id);
  if (known !== undefined) return known;
  if (setPictureOf(id) === null) throw new Error('There is no such picture in the set.');
  folder ??= places.map((place) => join(import.meta.dirname, place)).find(existsSync) ?? '';
  const bytes = readFileSync(join(folder, `${id}.png`));
  read.set(id, bytes);
  return bytes;
}
