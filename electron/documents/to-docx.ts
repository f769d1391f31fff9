import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Tab,
  TextRun,
  type IPropertiesOptions,
  type ISectionOptions,
} from 'docx';
import type { DocumentModel } from './blocks';
import { cleanModel } from './clean-model';
import type { EditionStyle } from './house-style';
import { page, styleOf } from './house-style';
import { pageParts } from './page-parts';
import { wordBlocks } from './word-blocks';
import { packParts } from './word-package';
import { dxa, styleIds, wordNumbering, wordStyles } from './word-styles';

// Not public, but the only way to reach the parts docx leaves without a language.
interface PartCompiler {
  compile(document: Document): ReadonlyMap<string, string | Uint8Array>;
}

/** The model as the bytes of a Word file. Words are cleaned first; the look is the model's edition's. */
export function toDocx(model: DocumentModel): Uint8Array {
  const clean = cleanModel(model);
  const style = styleOf(clean);
  const document = new Document({
    title: clean.title,
    creator: clean.author,
    lastModifiedBy: clean.author,
    ...(clean.subject === undefined ? {} : { subject: clean.subject }),
    hyphenation: { autoHyphenation: false },
    styles: wordStyles(style),
    numbering: wordNumbering(style),
    sections: sections(clean, style),
  });
  const compiler = Packer['compiler'] as PartCompiler;
  return packParts(compiler.compile(document), clean.language);
}

/** One section, or with columns three: the band, the columns, the small print. The later ones begin where they stand. */
function sections(model: DocumentModel, style: EditionStyle): IPropertiesOptions['sections'] {
  const { before, columns, after } = pageParts(model.blocks, style);
  const paper = paperOf(style);
  const follow = { type: SectionType.CONTINUOUS, page: paper };
  const column = { count: 2, space: dxa(style.columnGap), separate: true };
  return [
    { ...firstSection(model, style), children: wordBlocks(before, style) },
    ...(columns.length === 0
      ? []
      : [{ properties: { ...follow, column }, children: wordBlocks(columns, style) }]),
    ...(after.length === 0 ? [] : [{ properties: follow, children: wordBlocks(after, style) }]),
  ];
}

function paperOf({ margins, headerDistance }: EditionStyle) {
  return {
    size: { width: dxa(page.width), height: dxa(page.height) },
    margin: {
      top: dxa(margins.top),
      right: dxa(margins.right),
      bottom: dxa(margins.bottom),
      left: dxa(margins.left),
      header: dxa(headerDistance),
      footer: dxa(headerDistance),
    },
  };
}

function firstSection(model: DocumentModel, style: EditionStyle): Omit<ISectionOptions, 'children'> {
  return {
    properties: { titlePage: true, page: paperOf(style) },
    headers: {
      default: new Header({ children: [new Paragraph({ style: styleIds.header, text: model.header })] }),
      first: new Header({ children: [new Paragraph({ style: styleIds.header })] }),
    },
    footers: { default: footer(model), first: footer(model) },
  };
}

function footer(model: DocumentModel): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        children: [
          new TextRun(model.footer),
          new TextRun({ children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
