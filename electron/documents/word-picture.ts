import { ImageRun, Paragraph, TextRun } from 'docx';
import type { BlockOf } from './blocks';
import type { EditionStyle } from './house-style';
import { altOf, isSaidBeside, type Picture } from './picture';
import { layoutPixels, sizeIn, standingBox, type Size } from './picture-size';
import { pictureFile } from './pictures';
import { styleIds } from './word-styles';

/** A picture in line with the words, as large as its box lets it be. `alt` null marks it as decorative. */
export function wordImage(picture: Picture, box: Size, alt: string | null): ImageRun {
  const file = pictureFile(picture);
  const { width, height } = sizeIn(box, file);
  return new ImageRun({
    type: file.mediaType === 'image/png' ? 'png' : 'jpg',
    data: file.bytes,
    transformation: { width: layoutPixels(width), height: layoutPixels(height) },
    altText: { name: picture.from === 'set' ? picture.id : picture.kind, description: alt ?? '' },
    ...(alt === null ? { decorative: true } : {}),
  });
}

/** A picture by itself and the caption under it, kept on one page. */
export function wordPicture(block: BlockOf<'picture'>, style: EditionStyle): Paragraph[] {
  const { picture, caption } = block;
  const alt = isSaidBeside(picture, caption) ? null : altOf(picture);
  const tied = block.isTied === true ? { keepNext: true } : {};
  const image = new Paragraph({
    style: styleIds.picture,
    ...(caption === '' ? tied : { keepNext: true }),
    children: [wordImage(picture, standingBox(picture, style), alt)],
  });
  if (caption === '') return [image];
  return [
    image,
    new Paragraph({ style: styleIds.caption, keepLines: true, ...tied, children: [new TextRun(caption)] }),
  ];
}
