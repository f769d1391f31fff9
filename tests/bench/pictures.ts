import { randomFillSync } from 'node:crypto';
import { Document, Packer } from 'docx';
import { plain, type Block, type DocumentModel } from '../../electron/documents/blocks';
import { editions } from '../../electron/documents/house-style';
import type { Picture } from '../../electron/documents/picture';
import { toDocx } from '../../electron/documents/to-docx';
import { wordBlocks } from '../../electron/documents/word-blocks';
import { wordNumbering, wordStyles } from '../../electron/documents/word-styles';
import { jpegOf } from '../features/plain-photo';

const photos = 6;
const photoWeight = 300_000;

/** A photo of 1600 × 1200 as heavy as a real one, whose data no packer can make smaller. */
export function photoOf(number: number): Extract<Picture, { from: 'own' }> {
  const [start, end] = [Buffer.from(jpegOf(1600, 1200), 'base64'), Buffer.from([0xff, 0xd9])];
  const data = randomFillSync(Buffer.alloc(photoWeight)).map((byte) => (byte === 0xff ? 0 : byte));
  const base64 = Buffer.concat([start.subarray(0, -2), data, end]).toString('base64');
  const size = { width: 1600, height: 1200 };
  const alt = `Photo ${number}`;
  return { from: 'own', kind: 'photo', mediaType: 'image/jpeg', ...size, base64, alt, credit: '' };
}

const story = Array.from(
  { length: 6 },
  () => 'The sofa came on Tuesday, and Winifred chose the green. ',
).join('');

/** A newsletter of six stories, each with its photo already scaled. */
function paper(): DocumentModel {
  const blocks = Array.from({ length: photos }, (_, i): Block[] => [
    { kind: 'heading', level: 1, text: `Story ${i + 1}` },
    { kind: 'picture', picture: photoOf(i + 1), caption: 'In the lounge.' },
    ...Array.from({ length: 4 }, (): Block => ({ kind: 'paragraph', words: plain(story) })),
  ]).flat();
  return {
    ...{ title: 'The Larch Leaf', language: 'en-GB', edition: 'standard', header: '', footer: '' },
    ...{ author: 'Marram House', blocks },
  };
}

/** Six photos in a paper: our way, and `docx` alone packing the same blocks with the same pictures. */
export function sixPhotos(): { ours: () => unknown; alone: () => Promise<unknown> } {
  const model = paper();
  const style = editions.standard;
  return {
    ours: () => toDocx(model),
    alone: () =>
      Packer.toBuffer(
        new Document({
          styles: wordStyles(style),
          numbering: wordNumbering(style),
          sections: [{ children: wordBlocks(model.blocks, style) }],
        }),
      ),
  };
}
