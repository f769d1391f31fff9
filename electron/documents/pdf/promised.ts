import { textOf, type Block, type DocumentModel, type Words } from '../blocks';
import { cleanModel } from '../clean-model';
import { altOf, isSaidBeside, type Picture } from '../picture';
import { quoteWords } from '../quoted';
import { isTable, tableLayout } from '../tables';

/** A piece of a document as a reader must meet it. */
export interface Promised {
  text: string;
  /** A heading of this level, the name of the paper being the first. */
  level?: number;
  /** The head of the table it stands in, which is repeated on each of the table's pages. */
  head?: string;
  /** What is said of a picture; its piece has no words. */
  alt?: string;
}

/** Everything a document promises its readers, in reading order: words, headings and what its pictures show. */
export function promisedIn(model: DocumentModel): Promised[] {
  return cleanModel(model)
    .blocks.flatMap(promisedBy)
    .filter(({ text, alt }) => text.trim() !== '' || alt !== undefined);
}

function promisedBy(block: Block): Promised[] {
  if (isTable(block)) {
    const { header, rows } = tableLayout(block);
    const head = header.join(' ');
    const cells = rows.flat().flatMap(({ paragraphs }) => paragraphs.map(words));
    return [...header.map(plainly), ...cells.map((one) => ({ ...one, head }))];
  }
  switch (block.kind) {
    case 'masthead':
      return [
        plainly(block.kicker),
        ...(block.picture === undefined ? [] : picture(block.picture, '')),
        { text: block.title, level: 1 },
        ...block.lines.map(plainly),
      ];
    case 'heading':
      return [{ text: block.text, level: block.level + 1 }];
    case 'paragraph':
      return [words(block.words)];
    case 'list':
      return block.items.map(words);
    case 'panel':
      return block.paragraphs.map(words);
    case 'easy-row': {
      const shown = block.picture === null ? [] : picture(block.picture, textOf(block.paragraphs));
      return [...shown, ...block.paragraphs.map(words)];
    }
    case 'picture':
      return [...picture(block.picture, block.caption), plainly(block.caption)];
    case 'quote':
      return [plainly(quoteWords(block)), plainly(block.speaker)];
  }
}

const plainly = (text: string): Promised => ({ text });
const words = (runs: Words): Promised => ({ text: textOf([runs]) });

function picture(shown: Picture, beside: string): Promised[] {
  return isSaidBeside(shown, beside) ? [] : [{ text: '', alt: altOf(shown) }];
}
