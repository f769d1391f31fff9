import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block, DocumentModel } from '../../electron/documents/blocks';
import { plain } from '../../electron/documents/blocks';
import { toDocx } from '../../electron/documents/to-docx';
import { buildIssueDocument } from '../../electron/features/newsletters/papers/issue-document';
import type { IssueEdition } from '@contract/newsletters/content';
import { january } from './marram-leaf';

/** An issue's paper of one edition. */
export function paperOf(edition: IssueEdition): DocumentModel {
  const model = buildIssueDocument(january, edition);
  if (model === null) throw new Error(`Nothing stands in ${edition}.`);
  return model;
}

/** A finished paper with one thing in one part made wrong. Fails when the part did not change. */
function spoilt(edition: IssueEdition, part: string, from: string | RegExp, to: string): Uint8Array {
  const files = unzipSync(toDocx(paperOf(edition)));
  const before = strFromU8(files[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`Nothing in ${part} matches ${String(from)}.`);
  files[part] = strToU8(after);
  return zipSync(files, { level: 0 });
}

/** A paper with other blocks than a person would be given. */
function madeOf(edition: IssueEdition, change: (blocks: Block[]) => Block[]): Uint8Array {
  const model = paperOf(edition);
  return toDocx({ ...model, blocks: change(model.blocks) });
}

const body = 'word/document.xml';
const styles = 'word/styles.xml';
const footer = 'word/footer1.xml';
const core = 'docProps/core.xml';
const begin = '<w:body>';
const put = (xml: string) => `${begin}${xml}`;
const words = (look: string) =>
  put(`<w:p><w:r><w:rPr>${look}</w:rPr><w:t>Tea is at three.</w:t></w:r></w:p>`);
const looking = (look: string) => (edition: IssueEdition) => spoilt(edition, body, begin, words(look));
const points = (size: number) => `<w:sz w:val="${size * 2}"/>`;

export interface Seeded {
  /** What the lint calls it. */
  code: string;
  fault: string;
  edition: IssueEdition;
  bytes: () => Uint8Array;
}

type Make = (edition: IssueEdition) => Uint8Array;
const seed = (code: string, fault: string, edition: IssueEdition, make: Make): Seeded => ({
  ...{ code, fault, edition },
  bytes: () => make(edition),
});

/** Forty papers, each with one fault a home could be handed. */
export const seededFaults: Seeded[] = [
  seed('small-text', 'a 10 point page number in large print', 'large-print', (edition) =>
    spoilt(edition, footer, /<w:r>(?=.*fldChar)/, `<w:r><w:rPr>${points(10)}</w:rPr>`),
  ),
  seed('small-text', 'a 10 point page number in Easy Read', 'easy-read', (edition) =>
    spoilt(edition, footer, /<w:r>(?=.*fldChar)/, `<w:r><w:rPr>${points(10)}</w:rPr>`),
  ),
  seed('small-text', 'a 9 point page number in standard', 'standard', (edition) =>
    spoilt(edition, footer, /<w:r>(?=.*fldChar)/, `<w:r><w:rPr>${points(9)}</w:rPr>`),
  ),
  seed('small-text', '12 point words in large print', 'large-print', looking(points(12))),
  seed('small-text', '14 point words in Easy Read', 'easy-read', looking(points(14))),
  seed('small-text', '8 point words in standard', 'standard', looking(points(8))),
  seed('small-text', 'a footer style of 10 point in large print', 'large-print', (edition) =>
    spoilt(edition, styles, /(w:styleId="Footer".*?<w:sz w:val=")36/, '$120'),
  ),
  seed('body-text', 'body words of 12 point in standard', 'standard', (edition) =>
    spoilt(edition, styles, /(<w:rPrDefault>.*?<w:sz w:val=")28/, '$124'),
  ),
  seed('body-text', 'body words of 16 point in large print', 'large-print', (edition) =>
    spoilt(edition, styles, /(<w:rPrDefault>.*?<w:sz w:val=")36/, '$132'),
  ),
  seed('justified', 'words stretched to both edges', 'standard', (edition) =>
    spoilt(edition, styles, '<w:jc w:val="left"/>', '<w:jc w:val="both"/>'),
  ),
  seed('justified', 'one paragraph stretched', 'large-print', (edition) =>
    spoilt(
      edition,
      body,
      begin,
      put('<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>Tea.</w:t></w:r></w:p>'),
    ),
  ),
  seed('centred', 'a paragraph in the middle', 'standard', (edition) =>
    spoilt(
      edition,
      body,
      begin,
      put('<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>Tea.</w:t></w:r></w:p>'),
    ),
  ),
  seed('italic', 'italics', 'families', looking('<w:i/>')),
  seed('italic', 'a style in italics', 'standard', (edition) =>
    spoilt(edition, styles, /(w:styleId="PullQuote".*?<w:b\/>)/, '$1<w:i/>'),
  ),
  seed('underline', 'underlined words', 'easy-read', looking('<w:u w:val="single"/>')),
  seed('capitals', 'words all in capitals', 'large-print', looking('<w:caps/>')),
  seed('contrast', 'pale words', 'standard', looking('<w:color w:val="8A8A8A"/>')),
  seed('contrast', 'dark words on the band', 'standard', (edition) =>
    spoilt(edition, styles, /(w:styleId="Title".*?<w:color w:val=")FFFFFF/, '$11A1A1A'),
  ),
  seed('contrast', 'a pale credit', 'large-print', (edition) =>
    spoilt(edition, styles, /(w:styleId="SmallPrint".*?<w:color w:val=")4A4A4A/, '$17A7A7A'),
  ),
  seed('language', 'no language in the styles', 'standard', (edition) =>
    spoilt(edition, styles, /<w:lang [^>]*>/, ''),
  ),
  seed('language', 'no language in the properties', 'easy-read', (edition) =>
    spoilt(edition, core, /<dc:language>.*<\/dc:language>/, ''),
  ),
  seed('title', 'no title', 'families', (edition) => spoilt(edition, core, /<dc:title>.*<\/dc:title>/, '')),
  seed('alt-text', 'a photo without words', 'standard', (edition) =>
    spoilt(edition, body, /descr="Winifred[^"]*"/, 'descr=""'),
  ),
  seed('alt-text', 'a photo described by its file name', 'large-print', (edition) =>
    spoilt(edition, body, /descr="Winifred[^"]*"/, 'descr="IMG_2041.JPG"'),
  ),
  seed('heading-order', 'a heading that skips a level', 'standard', (edition) =>
    spoilt(edition, body, /w:val="Heading1"/, 'w:val="Heading2"'),
  ),
  seed('empty-heading', 'a heading without words', 'large-print', (edition) =>
    spoilt(edition, body, '>What we decided<', '><'),
  ),
  seed('table-header', 'a table of dates without a header row', 'standard', (edition) =>
    spoilt(edition, body, '<w:tblHeader/>', ''),
  ),
  seed('table-alt', 'a table without words for it', 'large-print', (edition) =>
    spoilt(edition, body, /<w:tblDescription [^>]*>/, ''),
  ),
  seed('narrow-column', 'a column “Wednesday” breaks in', 'standard', (edition) =>
    spoilt(edition, body, /<w:gridCol w:w="\d+"\/>/, '<w:gridCol w:w="900"/>'),
  ),
  seed('no-picture', 'an Easy Read row without its picture', 'easy-read', (edition) =>
    madeOf(edition, (blocks) =>
      blocks.map((block) =>
        block.kind === 'easy-row' ? { ...block, picture: null, isWordsOnly: false } : block,
      ),
    ),
  ),
  seed('long-sentence', 'an Easy Read sentence of 16 words', 'easy-read', (edition) =>
    madeOf(edition, (blocks) => [
      ...blocks,
      {
        kind: 'paragraph',
        words: plain('We will paint the lounge in a pale green in the week that begins on Monday.'),
      },
    ]),
  ),
  seed('floating', 'a picture over the words', 'standard', (edition) =>
    spoilt(edition, body, begin, put('<w:p><w:r><w:drawing><wp:anchor/></w:drawing></w:r></w:p>')),
  ),
  seed('text-box', 'a text box', 'families', (edition) =>
    spoilt(edition, body, begin, put('<w:p><w:r><w:txbxContent/></w:r></w:p>')),
  ),
  seed('link', 'a bare address', 'standard', (edition) =>
    spoilt(
      edition,
      body,
      begin,
      put('<w:p><w:hyperlink><w:r><w:t>https://a.example</w:t></w:r></w:hyperlink></w:p>'),
    ),
  ),
  seed('blank', 'an empty line for space', 'large-print', (edition) =>
    spoilt(edition, body, begin, put('<w:p/>')),
  ),
  seed('caption', 'a caption that can leave its picture', 'standard', (edition) =>
    spoilt(edition, body, /(<w:pStyle w:val="Picture"\/>)<w:keepNext\/>/, '$1'),
  ),
  seed('picture-size', 'a picture wider than its column', 'standard', (edition) =>
    spoilt(edition, body, /<wp:extent cx="\d+"/, '<wp:extent cx="3600000"'),
  ),
  seed('columns', 'two columns in large print', 'large-print', (edition) =>
    spoilt(edition, body, '</w:sectPr>', '<w:cols w:num="2" w:space="500"/></w:sectPr>'),
  ),
  seed('W1', 'a cell that does not end in a paragraph', 'standard', (edition) =>
    spoilt(edition, body, /<\/w:tcPr><w:p>.*?<\/w:p><\/w:tc>/, '</w:tcPr></w:tc>'),
  ),
  seed('W10', 'a photo whose file is gone', 'standard', (edition) =>
    spoilt(edition, body, /r:embed="[^"]+"/, 'r:embed="rIdGone"'),
  ),
];
