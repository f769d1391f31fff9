import type { Element } from '@xmldom/xmldom';
import type { WordPackage } from '../lint/word-package';
import { child, childrenNamed, childValue, descendants } from '../lint/xml';
import { allParagraphs, ownText } from './paragraphs';

/** How the words of a letter look on a letterhead: as the line they stand in the place of. */
export interface LetterheadLook {
  /** The style of that line; undefined for the file's usual one. */
  style: string | undefined;
  /** Set on that line by hand. */
  font: string | undefined;
  /** Half points, as Word counts them. */
  size: number | undefined;
  /** True when its style leaves no room after a paragraph, so that two would run together. */
  isTight: boolean;
  /** The ids of every style in the file. */
  styles: ReadonlySet<string>;
}

/** Reads the look off the line with `{{body}}`. */
export function lookOfLetterhead(file: WordPackage): LetterheadLook {
  const line = allParagraphs(file).find((paragraph) => /\{\{\s*body\s*\}\}/.test(ownText(paragraph)));
  const root = file.part('word/styles.xml');
  const styles = root === undefined ? [] : childrenNamed(root, 'w:style');
  const byId = new Map(styles.map((style) => [style.getAttribute('w:styleId') ?? '', style]));
  const properties = child(line, 'w:pPr');
  const style = childValue(properties, 'w:pStyle');
  const run = line === undefined ? undefined : descendants(line, 'w:r').find(holdsWords);
  const runLook = child(run, 'w:rPr');
  const size = childValue(runLook, 'w:sz');
  return {
    style,
    font: child(runLook, 'w:rFonts')?.getAttribute('w:ascii') ?? undefined,
    size: size === undefined ? undefined : Number(size),
    isTight: spaceAfter({ properties, style: style ?? usualStyle(styles), byId, root }) === 0,
    styles: new Set(byId.keys()),
  };
}

function holdsWords(run: Element): boolean {
  return descendants(run, 'w:t').some((text) => (text.textContent ?? '').trim() !== '');
}

function usualStyle(styles: readonly Element[]): string | undefined {
  return (
    styles
      .find(
        (style) =>
          ['1', 'true'].includes(style.getAttribute('w:default') ?? '') &&
          style.getAttribute('w:type') === 'paragraph',
      )
      ?.getAttribute('w:styleId') ?? undefined
  );
}

interface Spaced {
  properties: Element | undefined;
  style: string | undefined;
  byId: ReadonlyMap<string, Element>;
  root: Element | undefined;
}

/** Space after the paragraph, in twentieths of a point, the way Word adds styles up. */
function spaceAfter({ properties, style, byId, root }: Spaced): number {
  let said = afterIn(properties);
  let from = style === undefined ? undefined : byId.get(style);
  for (let depth = 0; said === undefined && from !== undefined && depth < 12; depth += 1) {
    said = afterIn(child(from, 'w:pPr'));
    const parent = childValue(from, 'w:basedOn');
    from = parent === undefined ? undefined : byId.get(parent);
  }
  const usual = child(child(child(root, 'w:docDefaults'), 'w:pPrDefault'), 'w:pPr');
  return said ?? afterIn(usual) ?? 0;
}

function afterIn(properties: Element | undefined): number | undefined {
  const after = child(properties, 'w:spacing')?.getAttribute('w:after') ?? null;
  return after === null ? undefined : Number(after);
}
