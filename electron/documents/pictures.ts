import type { ItemPicture } from '@contract/meetings/series';
import library from '../../resources/documents/pictures.json';

type PictureName = NonNullable<ItemPicture>;

const pngs: Record<PictureName, string> = library.pictures;

/** The picture as PNG bytes. */
export function pictureBytes(name: PictureName): Uint8Array {
  return Buffer.from(pngs[name], 'base64');
}

/** The picture as an address HTML can draw without fetching anything. */
export function pictureAddress(name: PictureName): string {
  return `data:image/png;base64,${pngs[name]}`;
}
