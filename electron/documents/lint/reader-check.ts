import type { Element } from '@xmldom/xmldom';
import type { EditionStyle } from '../house-style';
import { contrast } from './contrast';
import type { Findings } from './findings';
import type { Look } from './looks';
import { fillOf, Looks } from './looks';
import { checkDrawnPictures } from './picture-check';
import { checkTable } from './table-check';
import type { WordPackage } from './word-package';
import { child, children, childValue, descendants, parseXml, textOf, walk } from './xml';

const leastContrast = 7;

/** What would make the document hard to read, to see or to hear read out, header, footer and notes included. */
export function checkForReaders(file: WordPackage, style: EditionStyle, findings: Findings): void {
  checkProperties(file, style, findings);
  const looks = new Looks(file);
  for (const path of file.stories) {
    const root = file.part(path);
    if (root === undefined) continue;
    checkPictures(root, findings);
    checkDrawnPictures(file, path, style, findings);
    for (const table of descendants(root, 'w:tbl')) checkTable(table, looks, style, findings);
    for (const control of descendants(root, 'w:sdtPr')) {
      if (childValue(control, 'w:alias') === undefined) {
        findings.add('control', 'A place to fill in has no name to be read out.');
      }
    }
    checkLinks(root, findings);
    readParagraphs(root, { looks, style, findings, fill: 'FFFFFF' });
  }
  const body = child(file.part('word/document.xml'), 'w:body');
  if (body === undefined) return;
  checkOrder(body, looks, findings);
  checkColumns(body, style, findings);
}

function checkProperties(file: WordPackage, style: EditionStyle, findings: Findings): void {
  const core = file.part('docProps/core.xml') ?? parseXml('<none/>');
  const words = (name: string) => (child(core, name)?.textContent ?? '').trim();
  if (words('dc:title') === '') findings.add('title', 'The document has no title.');
  const defaults = child(child(file.part('word/styles.xml'), 'w:docDefaults'), 'w:rPrDefault');
  const usual = child(defaults, 'w:rPr');
  const size = Number(childValue(usual, 'w:sz') ?? 0) / 2;
  if (size < style.body) {
    findings.add('body-text', `The words are ${size} point; this edition's are ${style.body} point.`);
  }
  const language = child(usual, 'w:lang')?.getAttribute('w:val') ?? '';
  if (language === '' || words('dc:language') !== language) {
    findings.add('language', 'The document does not say which language it is in.');
  }
}

function checkPictures(root: Element, findings: Findings): void {
  if (descendants(root, 'wp:anchor').length > 0) {
    findings.add('floating', 'A picture floats over the words instead of standing in line with them.');
  }
  if (descendants(root, 'w:txbxContent').length > 0) {
    findings.add('text-box', 'A text box is read out of order.');
  }
  for (const picture of descendants(root, 'wp:docPr')) {
    let isDecorative = false;
    walk(picture, (element) => {
      if (element.nodeName.endsWith(':decorative')) isDecorative = element.getAttribute('val') === '1';
    });
    const words = (picture.getAttribute('descr') ?? '').trim();
    if (isDecorative) continue;
    if (words === '') findings.add('alt-text', 'A picture has no words for people who cannot see it.');
    else if (/\.(png|jpe?g|gif|svg)$/i.test(words)) {
      findings.add('alt-text', `A picture is described by its file name: ${words}.`);
    }
  }
}

function checkLinks(root: Element, findings: Findings): void {
  for (const link of descendants(root, 'w:hyperlink')) {
    const words = textOf(link).trim();
    if (/^(https?:|www\.)/i.test(words) || /^(click )?here$/i.test(words) || words === '') {
      findings.add('link', `A link does not say where it leads: “${words}”.`);
    }
  }
}

interface Reading {
  looks: Looks;
  style: EditionStyle;
  findings: Findings;
  /** What the words stand on. */
  fill: string;
}

function readParagraphs(element: Element, reading: Reading): void {
  for (const found of children(element)) {
    if (found.nodeName === 'w:p') readParagraph(found, reading);
    else if (found.nodeName === 'w:tc') {
      readParagraphs(found, { ...reading, fill: fillOf(child(found, 'w:tcPr')) ?? reading.fill });
    } else readParagraphs(found, reading);
  }
}

function readParagraph(paragraph: Element, { looks, style, findings, fill }: Reading): void {
  const own = looks.ofParagraph(paragraph);
  if (own.justified) findings.add('justified', 'Words are stretched to both edges; keep them to the left.');
  if (own.centred && textOf(paragraph).trim() !== '') {
    findings.add('centred', 'Words stand in the middle or at the right; keep them to the left.');
  }
  for (const run of descendants(paragraph, 'w:r')) {
    const words = textOf(run).trim();
    const isField = child(run, 'w:fldChar') !== undefined || child(run, 'w:instrText') !== undefined;
    if (words === '' && !isField) continue;
    checkRun(looks.ofRun(run, own), own.fill ?? fill, { words, style, findings, run });
  }
}

function checkRun(
  look: Look,
  fill: string,
  where: { words: string; style: EditionStyle; findings: Findings; run: Element },
): void {
  const { words, style, findings, run } = where;
  const start = words === '' ? 'A page number' : `“${shortened(words)}”`;
  if (look.size < style.smallest) {
    findings.add(
      'small-text',
      `${start} is ${look.size} point; this edition's smallest is ${style.smallest} point.`,
    );
  }
  const ratio = contrast(look.color, fill);
  if (ratio < leastContrast) {
    findings.add('contrast', `${start} is too pale for its background (${ratio.toFixed(1)} to 1).`);
  }
  if (look.italic) findings.add('italic', `${start} is in italics, which are hard to read.`);
  if (look.capitals) findings.add('capitals', `${start} is all in capitals, which are hard to read.`);
  const isLink = run.parentNode?.nodeName === 'w:hyperlink';
  if (look.underline && !isLink) findings.add('underline', `${start} is underlined but is no link.`);
}

/** Words in columns only where the edition has them: with large letters a line in a column holds too few. */
function checkColumns(body: Element, { columnGap }: EditionStyle, findings: Findings): void {
  const most = Math.max(
    1,
    ...descendants(body, 'w:cols').map((cols) => Number(cols.getAttribute('w:num') ?? 1)),
  );
  if (most > (columnGap === 0 ? 1 : 2)) {
    findings.add('columns', `Words stand in ${most} columns, too many for this edition.`);
  }
}

/** Headings in order, none empty, and no blank paragraphs used as space. */
function checkOrder(body: Element, looks: Looks, findings: Findings): void {
  let level = 0;
  const blocks = children(body);
  blocks.forEach((block, i) => {
    if (block.nodeName !== 'w:p') return;
    const words = textOf(block).trim();
    const { outline } = looks.ofParagraph(block);
    if (outline !== undefined && outline < 9) {
      if (words === '') findings.add('empty-heading', 'A heading has no words.');
      if (outline + 1 > level + 1) {
        findings.add('heading-order', `The heading “${shortened(words)}” skips a level.`);
      }
      level = outline + 1;
    } else if (words === '' && !holdsSomething(block)) {
      const isAfterTable = blocks[i - 1]?.nodeName === 'w:tbl';
      const isNeeded = ['w:tbl', 'w:sectPr'].includes(blocks[i + 1]?.nodeName ?? '');
      if (!isAfterTable || !isNeeded) findings.add('blank', 'An empty line is used to make space.');
    }
  });
}

function holdsSomething(paragraph: Element): boolean {
  return descendants(paragraph, 'w:drawing').length + descendants(paragraph, 'w:sectPr').length > 0;
}

function shortened(words: string): string {
  return words.length <= 40 ? words : `${words.slice(0, 39).trimEnd()}…`;
}
