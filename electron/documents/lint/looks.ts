import type { Element } from '@xmldom/xmldom';
import type { WordPackage } from './word-package';
import { child, childrenNamed, childValue, flag } from './xml';

/** How a run or paragraph ends up looking once its styles are added up. */
export interface Look {
  /** Points. */
  size: number;
  /** Hex without the sign; `auto` is black. */
  color: string;
  fill: string | undefined;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  capitals: boolean;
  justified: boolean;
  /** In the middle or at the right. */
  centred: boolean;
  outline: number | undefined;
}

type Part = { [Name in keyof Look]?: Look[Name] | undefined };

/** Reads looks out of named styles and direct formatting, the way Word adds them up. */
export class Looks {
  private readonly styles = new Map<string, Element>();
  private readonly known = new Map<string, Part>();
  private readonly base: Part;
  private readonly defaultStyle: string;

  constructor(file: WordPackage) {
    const root = file.part('word/styles.xml');
    const defaults = child(root, 'w:docDefaults');
    for (const style of root === undefined ? [] : childrenNamed(root, 'w:style')) {
      this.styles.set(style.getAttribute('w:styleId') ?? '', style);
    }
    this.defaultStyle =
      [...this.styles.values()].find(isDefaultParagraph)?.getAttribute('w:styleId') ?? 'Normal';
    this.base = {
      ...paragraphPart(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
      ...runPart(child(child(defaults, 'w:rPrDefault'), 'w:rPr')),
    };
  }

  /** The look of a paragraph's own text. */
  ofParagraph(paragraph: Element): Look {
    const properties = child(paragraph, 'w:pPr');
    const style = childValue(properties, 'w:pStyle') ?? this.defaultStyle;
    return complete({ ...this.base, ...this.ofStyle(style), ...paragraphPart(properties) });
  }

  /** The look of a run within a paragraph that looks like `within`. */
  ofRun(run: Element, within: Look): Look {
    const properties = child(run, 'w:rPr');
    if (properties === undefined) return within;
    const style = childValue(properties, 'w:rStyle');
    return { ...within, ...(style === undefined ? {} : this.ofStyle(style)), ...runPart(properties) };
  }

  private ofStyle(id: string, depth = 0): Part {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const style = this.styles.get(id);
    if (style === undefined || depth > 12) return {};
    const parent = childValue(style, 'w:basedOn');
    const part = {
      ...(parent === undefined ? {} : this.ofStyle(parent, depth + 1)),
      ...paragraphPart(child(style, 'w:pPr')),
      ...runPart(child(style, 'w:rPr')),
    };
    this.known.set(id, part);
    return part;
  }
}

function isDefaultParagraph(style: Element): boolean {
  const isDefault = ['1', 'true'].includes(style.getAttribute('w:default') ?? '');
  return isDefault && style.getAttribute('w:type') === 'paragraph';
}

function paragraphPart(properties: Element | undefined): Part {
  const alignment = childValue(properties, 'w:jc');
  const outline = childValue(properties, 'w:outlineLvl');
  return stated({
    fill: fillOf(properties),
    justified: alignment === undefined ? undefined : ['both', 'distribute'].includes(alignment),
    centred: alignment === undefined ? undefined : ['center', 'right', 'end'].includes(alignment),
    outline: outline === undefined ? undefined : Number(outline),
  });
}

function runPart(properties: Element | undefined): Part {
  const size = childValue(properties, 'w:sz');
  const capitals = flag(properties, 'w:caps') ?? flag(properties, 'w:smallCaps');
  return stated({
    size: size === undefined ? undefined : Number(size) / 2,
    color: childValue(properties, 'w:color'),
    bold: flag(properties, 'w:b'),
    italic: flag(properties, 'w:i'),
    underline: flag(properties, 'w:u'),
    capitals,
  });
}

/** The colour an element is filled with; undefined when it says nothing. */
export function fillOf(properties: Element | undefined): string | undefined {
  const fill = child(properties, 'w:shd')?.getAttribute('w:fill') ?? undefined;
  return fill === 'auto' ? undefined : fill;
}

function stated(part: Part): Part {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}

function complete(part: Part): Look {
  return {
    size: part.size ?? 10,
    color: part.color ?? 'auto',
    fill: part.fill,
    bold: part.bold ?? false,
    italic: part.italic ?? false,
    underline: part.underline ?? false,
    capitals: part.capitals ?? false,
    justified: part.justified ?? false,
    centred: part.centred ?? false,
    outline: part.outline,
  };
}
