import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import type { DocumentModel } from './blocks';
import { cleanModel } from './clean-model';
import type { EditionStyle } from './house-style';
import { editions, page } from './house-style';
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
  const style = editions[clean.edition];
  const document = new Document({
    title: clean.title,
    creator: clean.author,
    lastModifiedBy: clean.author,
    ...(clean.subject === undefined ? {} : { subject: clean.subject }),
    hyphenation: { autoHyphenation: false },
    styles: wordStyles(style),
    numbering: wordNumbering(style),
    sections: [section(clean, style)],
  });
  const compiler = Packer['compiler'] as PartCompiler;
  return packParts(compiler.compile(document), clean.language);
}

function section(model: DocumentModel, style: EditionStyle): ISectionOptions {
  const { margins, headerDistance } = style;
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: dxa(page.width), height: dxa(page.height) },
        margin: {
          top: dxa(margins.top),
          right: dxa(margins.right),
          bottom: dxa(margins.bottom),
          left: dxa(margins.left),
          header: dxa(headerDistance),
          footer: dxa(headerDistance),
        },
      },
    },
    headers: {
      default: new Header({ children: [new Paragraph({ style: styleIds.header, text: model.header })] }),
      first: new Header({ children: [new Paragraph({ style: styleIds.header })] }),
    },
    footers: { default: footer(model), first: footer(model) },
    children: wordBlocks(model.blocks, style),
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
