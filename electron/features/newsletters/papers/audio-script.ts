import { plain, textOf, type Block, type DocumentModel, type Words } from '../../../documents/blocks';
import { quoteWords } from '../../../documents/quoted';
import { buildIssueDocument } from './issue-document';
import type { IssuePrint } from './issue-print';

/** The standard words as a script to read aloud: large, without pictures, with pauses; null when there are none. */
export function buildAudioScript(print: IssuePrint): DocumentModel | null {
  const paper = buildIssueDocument(print, 'standard');
  if (paper === null) return null;
  const { newsletter, title, placeName } = print;
  const name = `${newsletter.name}, ${title}`;
  return {
    ...{ title: `${name}, audio script`, language: 'en-GB', edition: 'large-print' },
    ...{ accent: newsletter.mastheadColour, header: name, footer: `${name}, audio script` },
    ...{ author: paper.author, subject: 'Audio script' },
    blocks: [
      { kind: 'masthead', kicker: 'Audio script', title: newsletter.name, lines: [title] },
      spoken(plain(`This is ${newsletter.name}, ${title}, from ${placeName}.`)),
      pause,
      ...paper.blocks.flatMap(readAloud),
      pause,
      spoken(plain(`That was ${newsletter.name}. Thank you for listening.`)),
    ],
  };
}

const pause: Block = { kind: 'paragraph', words: [{ text: 'Pause.', bold: true }] };

const spoken = (words: Words): Block => ({ kind: 'paragraph', words });

/** A block of the page as it is said; what can only be seen is left out. */
function readAloud(block: Block, at: number, all: readonly Block[]): Block[] {
  const said = wordsOf(block);
  const next = all[at + 1];
  const endsSection = next?.kind === 'heading' && next.level === 1;
  return endsSection && at > 0 ? [...said, pause] : said;
}

function wordsOf(block: Block): Block[] {
  switch (block.kind) {
    case 'heading':
      return [block];
    case 'paragraph':
      return block.look === 'small' ? [] : [spoken(block.words)];
    case 'list':
      return block.items.map(spoken);
    case 'panel':
      return block.paragraphs.map(spoken);
    case 'quote':
      return [
        spoken(plain(quoteWords(block))),
        ...(block.speaker === '' ? [] : [spoken(plain(block.speaker))]),
      ];
    case 'table':
      return block.rows.map((row) =>
        spoken(
          plain(row.map(({ paragraphs }) => paragraphs.map((one) => textOf([one])).join(', ')).join(': ')),
        ),
      );
    default:
      return [];
  }
}
