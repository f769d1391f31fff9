import type { IssueEdition } from '@contract/newsletters/content';
import type { IssuePaper } from '@contract/newsletters/papers';
import type { PlaceKind } from '@contract/place';
import { plain, type Block, type DocumentModel } from '../../../documents/blocks';
import type { DocumentEdition } from '../../../documents/house-style';
import { checkedBy, easyRows } from './easy-items';
import { editionWords, itemWordsOf, type EditionWords } from './edition-words';
import { itemsInPrint, printedPicture, type IssuePrint } from './issue-print';
import { itemPrinter, type ItemPrinter } from './item-blocks';

const looks: Record<IssueEdition, DocumentEdition> = {
  standard: 'newsletter',
  'large-print': 'large-print',
  'easy-read': 'easy-read',
  families: 'newsletter',
};

/** What an edition is called after the name of its issue; nothing for the standard one. */
const editionEndings: Record<IssueEdition, string> = {
  standard: '',
  'large-print': ', large print',
  'easy-read': ', Easy Read',
  families: ', for families',
};

/** An issue as a document of one edition; null when nothing would stand in it. */
export function buildIssueDocument(print: IssuePrint, edition: IssueEdition): DocumentModel | null {
  const { newsletter, title, placeName, provider } = print;
  const words = editionWords(edition, print);
  const printer = edition === 'easy-read' ? easyPrinter(print, words) : itemPrinter(print, edition, words);
  const body = sections(print, edition, { printer, words });
  if (body.length === 0) return null;
  const name = `${newsletter.name}, ${title}`;
  return {
    ...{ title: `${name}${editionEndings[edition]}`, language: 'en-GB', edition: looks[edition] },
    ...{ accent: newsletter.mastheadColour, header: '', author: provider || placeName },
    footer: edition === 'large-print' ? name : `${name}${editionEndings[edition]}`,
    subject: 'Newsletter',
    blocks: [
      masthead(print, edition, words),
      ...(edition === 'easy-read' ? checkedBy(print.checks, words) : []),
      ...body,
      small(otherForms(print, edition)),
    ],
  };
}

const whoseNewsletter: Record<PlaceKind, string> = {
  'care-home': 'Residents’ newsletter',
  'supported-living': 'Tenants’ newsletter',
  'home-care': 'Newsletter for people we support',
};

function masthead(print: IssuePrint, edition: IssueEdition, words: EditionWords): Block {
  const { newsletter, title, number, placeKind } = print;
  const id = newsletter.mastheadPictureId;
  const picture = id === null ? null : printedPicture(print, edition, { ref: { from: 'own', id }, words });
  const whose = whoseNewsletter[placeKind];
  const parts: Record<IssueEdition, string[]> = {
    standard: [whose, title, `Number ${number}`],
    'large-print': [whose, title, `Number ${number}`],
    'easy-read': ['Easy Read', title],
    families: [whose, 'For families', title, `Number ${number}`],
  };
  return {
    ...{ kind: 'masthead', kicker: '', title: newsletter.name, lines: [parts[edition].join(' | ')] },
    ...(picture === null ? {} : { picture }),
  };
}

/** The sections in their order; one with nothing in it is not printed. */
function sections(
  print: IssuePrint,
  edition: IssueEdition,
  { printer, words }: { printer: ItemPrinter; words: EditionWords },
): Block[] {
  const items = itemsInPrint(print, edition);
  return print.content.sections.flatMap(({ kind, title: written }): Block[] => {
    const title = words.text(written);
    const blocks = items.filter(({ section }) => section === kind).flatMap((item) => printer(item, title));
    return blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text: title }, ...blocks];
  });
}

function easyPrinter(print: IssuePrint, words: EditionWords): ItemPrinter {
  return (item, sectionTitle) => {
    const ofItem = itemWordsOf(item, 'easy-read', { print, words });
    const rows = easyRows(print, ofItem, item);
    const heading = ofItem.text(item.heading).trim();
    if (rows.length === 0 || heading === '' || heading === sectionTitle) return rows;
    return [{ kind: 'heading', level: 2, text: heading }, ...rows];
  };
}

/** Where it comes from, and that there are other forms of it. */
function otherForms({ placeName }: IssuePrint, edition: IssueEdition): string {
  if (edition === 'families') return `From ${placeName}.`;
  return `From ${placeName}. You can have this newsletter in large print, in Easy Read, read aloud or in your language. Ask any of us.`;
}

function small(text: string): Block {
  return { kind: 'paragraph', look: 'small', words: plain(text) };
}

/** Why an edition cannot be made: nobody has put anything in it. */
export const nothingInIt: Record<IssueEdition, string> = {
  standard: 'Nothing is on the page yet. Put something in first.',
  'large-print': 'Nothing is on the page in large print yet.',
  'easy-read': 'Nothing is worded in Easy Read yet.',
  families: 'Nothing is on the page for families yet.',
};

/** What a paper's file is called: "Marram Leaf, January 2027, large print". */
export function paperName({ newsletter, title }: IssuePrint, paper: IssuePaper): string {
  return `${newsletter.name}, ${title}${paperEndings[paper]}`;
}

/** How a paper's file is told from the same edition in another size: ", 24 point"; mostly empty. */
export function sizeEnding({ point }: DocumentModel): string {
  return point === undefined ? '' : `, ${point} point`;
}

const paperEndings: Record<IssuePaper, string> = {
  ...editionEndings,
  'delivery-sheet': ', delivery sheet',
  'audio-script': ', audio script',
};
