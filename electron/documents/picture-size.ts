import { pointsToMillimetres, type EditionStyle } from './house-style';
import type { Picture } from './picture';

/** Millimetres. */
export interface Size {
  width: number;
  height: number;
}

/** The largest size a picture keeps its shape at within a box, millimetres. */
export function sizeIn(box: Size, pixels: Size): Size {
  const scale = Math.min(box.width / pixels.width, box.height / pixels.height);
  return { width: pixels.width * scale, height: pixels.height * scale };
}

/** The room a picture has by itself: a photo more than a symbol, whose lines need less. */
export function standingBox(picture: Picture, style: EditionStyle): Size {
  return isPhoto(picture) ? style.photo : { width: style.symbol, height: style.symbol };
}

/** The room a picture has on the left of an Easy Read row. */
export function easyRowBox(picture: Picture, style: EditionStyle): Size {
  const side = isPhoto(picture) ? style.easyPhoto : style.picture;
  return { width: side, height: side };
}

/** The room of a picture in front of the title: a little taller than its letters. */
export function mastheadBox(style: EditionStyle): Size {
  const side = pointsToMillimetres(style.title) * 1.3;
  return { width: side, height: side };
}

/** Millimetres to the pixels Word and a browser lay pictures out in, 96 to the inch. */
export function layoutPixels(millimetres: number): number {
  return Math.max(1, Math.round((millimetres / 25.4) * 96));
}

function isPhoto(picture: Picture): boolean {
  return picture.from === 'own' && picture.kind === 'photo';
}
