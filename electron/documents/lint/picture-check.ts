import type { Element } from '@xmldom/xmldom';
import { pictureFacts } from '@rules/picture-facts';
import type { EditionStyle } from '../house-style';
import { textWidth } from '../house-style';
import { styleIds } from '../word-styles';
import type { Findings } from './findings';
import type { WordPackage } from './word-package';
import { child, childrenNamed, childValue, descendants } from './xml';

/** Longest side a picture is ever stored at, pixels: 300 to the inch at 135 mm. */
const mostPixels = 1600;
const leastPerInch = 72;
/** How much wider than its own shape a picture may be drawn before it looks pulled. */
const pulledBy = 0.03;

/** Pictures as they are drawn: none wider than its edition allows, pulled out of shape, coarse, or telling where it was taken. */
export function checkDrawnPictures(
  file: WordPackage,
  path: string,
  style: EditionStyle,
  findings: Findings,
): void {
  const root = file.part(path);
  if (root === undefined) return;
  const parts = new Map(file.relationships(path).map(({ id, target }) => [id, target]));
  for (const drawing of descendants(root, 'wp:inline')) {
    const drawn = drawnSize(drawing);
    const name = nameOf(drawing);
    checkRoom(drawn, name, style, findings);
    const [blip] = descendants(drawing, 'a:blip');
    const target = parts.get(blip?.getAttribute('r:embed') ?? '');
    const bytes = target === undefined ? undefined : file.bytes(target);
    if (bytes !== undefined) checkFile(bytes, drawn, name, findings);
  }
  checkCaptions(root, findings);
}

interface Millimetres {
  width: number;
  height: number;
}

function drawnSize(drawing: Element): Millimetres {
  const extent = child(drawing, 'wp:extent');
  const millimetres = (name: string) => Number(extent?.getAttribute(name) ?? 0) / 36_000;
  return { width: millimetres('cx'), height: millimetres('cy') };
}

function nameOf(drawing: Element): string {
  const words = (child(drawing, 'wp:docPr')?.getAttribute('descr') ?? '').trim();
  return words === ''
    ? 'A picture'
    : `The picture “${words.length <= 40 ? words : `${words.slice(0, 39)}…`}”`;
}

function checkRoom({ width, height }: Millimetres, name: string, style: EditionStyle, findings: Findings) {
  const { photo } = style;
  const slack = 0.3;
  if (width > textWidth(style) + slack) {
    findings.add('picture-size', `${name} is wider than the page.`);
  } else if (width > photo.width + slack || height > photo.height + slack) {
    findings.add(
      'picture-size',
      `${name} is ${Math.round(width)} by ${Math.round(height)} mm; this edition's pictures are ${photo.width} by ${photo.height} mm at most.`,
    );
  }
}

function checkFile(bytes: Uint8Array, drawn: Millimetres, name: string, findings: Findings): void {
  const facts = pictureFacts(bytes);
  if (facts === null) {
    findings.add('picture-file', `${name} cannot be drawn: its file is not a whole JPEG or PNG.`);
    return;
  }
  const { width, height, tellsMore } = facts;
  if (tellsMore) findings.add('picture-tells', `${name} still says where, when or with what it was made.`);
  if (Math.max(width, height) > mostPixels) {
    findings.add(
      'picture-pixels',
      `${name} is stored at ${width} by ${height} pixels, more than any printer shows.`,
    );
  }
  if ((width / drawn.width) * 25.4 < leastPerInch) {
    findings.add('picture-coarse', `${name} has too few pixels for its size and prints blurred.`);
  }
  const pulled = Math.abs((drawn.width / drawn.height) * (height / width) - 1);
  if (pulled > pulledBy + 0.5 / Math.min(drawn.width, drawn.height)) {
    findings.add('picture-shape', `${name} is pulled out of shape.`);
  }
}

/** A caption and the picture above it stay on one page. */
function checkCaptions(root: Element, findings: Findings): void {
  const paragraphs = childrenNamed(child(root, 'w:body') ?? root, 'w:p');
  paragraphs.forEach((paragraph, i) => {
    if (childValue(child(paragraph, 'w:pPr'), 'w:pStyle') !== styleIds.caption) return;
    const above = paragraphs[i - 1];
    const isPicture = above !== undefined && descendants(above, 'w:drawing').length > 0;
    const isTied = child(child(above, 'w:pPr'), 'w:keepNext') !== undefined;
    if (!isPicture || !isTied) {
      findings.add('caption', 'A caption can end up on another page than its picture.');
    }
  });
}
