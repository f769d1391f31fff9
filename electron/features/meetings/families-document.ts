import type { MinutesContent } from '@contract/meetings/content';
import type { MinutesEdition } from '@contract/meetings/signing';
import type { Block, DocumentModel } from '../../documents/blocks';
import { labelled } from '../../documents/blocks';
import { printedDate } from '../../documents/printed-dates';
import { buildMinutesDocument } from './minutes-document';

const kicker = 'Minutes for families';

/** The families' copy as a document: the minutes' own pages, saying first that names were taken out. */
export function buildFamiliesDocument(content: MinutesContent, edition: MinutesEdition): DocumentModel {
  const model = buildMinutesDocument(content, edition, 'families');
  const notice: Block = {
    kind: 'panel',
    tone: 'notice',
    paragraphs: [
      labelled('For families.', 'A name stands here only where the person agreed to share it with families.'),
    ],
  };
  return {
    ...model,
    title: `${kicker}: ${content.title}, ${printedDate(content.date)}`,
    subject: kicker,
    footer: `${content.placeName}. ${kicker}, version ${content.minutesVersion}`,
    blocks: model.blocks.flatMap((block): Block[] =>
      block.kind === 'masthead' ? [{ ...block, kicker }, notice] : [block],
    ),
  };
}
