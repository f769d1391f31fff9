import type { Element } from '@xmldom/xmldom';
import type { Findings } from './findings';
import type { WordPackage } from './word-package';
import { child, children, childrenNamed, childValue, descendants, textOf, walk } from './xml';

const stopsWord = 'Word may not open the file.';

/** W1 to W12: what stops Word opening a file, or spoils it, and the schema validator does not see. */
export function checkStructure(file: WordPackage, findings: Findings): void {
  const styles = idsIn(file, 'word/styles.xml', 'w:style', 'w:styleId');
  const lists = idsIn(file, 'word/numbering.xml', 'w:num', 'w:numId');
  const controls = new Set<string>();
  for (const path of file.stories) {
    const root = file.part(path);
    if (root === undefined) continue;
    checkCellsAndRows(root, findings);
    checkReferences(root, { styles, lists }, findings);
    checkPairs(root, findings);
    checkControls(root, controls, findings);
    checkRelationships(file, path, root, findings);
    checkPlaceholders(root, findings);
  }
  checkBody(file.part('word/document.xml'), findings);
  for (const path of [...file.stories, 'word/styles.xml', 'word/numbering.xml'])
    checkLineRules(file.part(path), findings);
  checkHeadingStyles(file.part('word/styles.xml'), findings);
}

function idsIn(file: WordPackage, path: string, name: string, attribute: string): Set<string> {
  const root = file.part(path);
  return new Set(
    root === undefined ? [] : childrenNamed(root, name).map((found) => found.getAttribute(attribute) ?? ''),
  );
}

function checkCellsAndRows(root: Element, findings: Findings): void {
  for (const table of descendants(root, 'w:tbl')) {
    const grid = child(table, 'w:tblGrid');
    const columns = grid === undefined ? 0 : childrenNamed(grid, 'w:gridCol').length;
    for (const row of childrenNamed(table, 'w:tr')) {
      const cells = childrenNamed(row, 'w:tc');
      if (cells.some((cell) => children(cell).at(-1)?.nodeName !== 'w:p')) {
        findings.add('W1', `A table cell does not end in a paragraph. ${stopsWord}`);
      }
      if (rowWidth(row, cells) !== columns) {
        findings.add('W8', 'A table row has more or fewer cells than the table has columns.');
      }
    }
  }
}

function rowWidth(row: Element, cells: Element[]): number {
  const properties = child(row, 'w:trPr');
  const around = ['w:gridBefore', 'w:gridAfter'].map((name) => Number(childValue(properties, name) ?? 0));
  const spans = cells.map((cell) => Number(childValue(child(cell, 'w:tcPr'), 'w:gridSpan') ?? 1));
  return [...around, ...spans].reduce((sum, width) => sum + width, 0);
}

function checkReferences(
  root: Element,
  known: { styles: Set<string>; lists: Set<string> },
  findings: Findings,
): void {
  walk(root, (element) => {
    const value = element.getAttribute('w:val') ?? '';
    if (['w:pStyle', 'w:rStyle', 'w:tblStyle'].includes(element.nodeName) && !known.styles.has(value)) {
      findings.add('W2', `The style “${value}” is used but not in the file.`);
    }
    if (element.nodeName === 'w:numId' && value !== '0' && !known.lists.has(value)) {
      findings.add('W3', `List number ${value} is used but not in the file.`);
    }
  });
}

function checkPairs(root: Element, findings: Findings): void {
  const open = new Map<string, string>();
  const names = new Set<string>();
  let fields = 0;
  walk(root, (element) => {
    const id = element.getAttribute('w:id') ?? '';
    if (element.nodeName === 'w:bookmarkStart') {
      open.set(id, id);
      names.add(element.getAttribute('w:name') ?? '');
    }
    if (element.nodeName === 'w:bookmarkEnd' && !open.delete(id)) {
      findings.add('W4', 'A bookmark ends that never began.');
    }
    if (element.nodeName === 'w:fldChar') {
      const type = element.getAttribute('w:fldCharType');
      if (type === 'begin') fields += 1;
      if (type === 'end') fields -= 1;
    }
  });
  if (open.size > 0) findings.add('W4', 'A bookmark begins and never ends.');
  if (fields !== 0) findings.add('W5', `A field, such as a page number, begins and never ends. ${stopsWord}`);
  for (const link of descendants(root, 'w:hyperlink')) {
    const anchor = link.getAttribute('w:anchor');
    if (anchor !== null && anchor !== '' && !names.has(anchor)) {
      findings.add('W6', `The link “${textOf(link)}” leads to a place that is not in the file.`);
    }
  }
}

function checkControls(root: Element, seen: Set<string>, findings: Findings): void {
  for (const properties of descendants(root, 'w:sdtPr')) {
    const id = childValue(properties, 'w:id');
    if (id === undefined) continue;
    if (seen.has(id)) findings.add('W7', `Two places to fill in have the same number. ${stopsWord}`);
    seen.add(id);
  }
}

function checkBody(root: Element | undefined, findings: Findings): void {
  const body = child(root, 'w:body');
  if (body === undefined || children(body).at(-1)?.nodeName !== 'w:sectPr') {
    findings.add('W9', `The body does not end with its page setting. ${stopsWord}`);
  }
}

function checkRelationships(file: WordPackage, path: string, root: Element, findings: Findings): void {
  const known = new Set<string>();
  for (const { id, target } of file.relationships(path)) {
    known.add(id);
    if (target !== undefined && !file.paths.includes(target)) {
      findings.add('W10', `The file points to a part it does not hold: ${target}. ${stopsWord}`);
    }
  }
  walk(root, (element) => {
    for (const name of ['r:id', 'r:embed', 'r:link']) {
      const id = element.getAttribute(name);
      if (id !== null && id !== '' && !known.has(id)) {
        findings.add('W10', `A picture, link or footer has lost what it belongs to. ${stopsWord}`);
      }
    }
  });
}

function checkLineRules(root: Element | undefined, findings: Findings): void {
  if (root === undefined) return;
  for (const spacing of descendants(root, 'w:spacing')) {
    if (spacing.hasAttribute('w:line') && !spacing.hasAttribute('w:lineRule')) {
      findings.add('W11', 'A line height does not say how it is meant; some programs cut the text off.');
    }
  }
}

function checkHeadingStyles(root: Element | undefined, findings: Findings): void {
  if (root === undefined) return;
  for (const style of childrenNamed(root, 'w:style')) {
    const name = childValue(style, 'w:name') ?? '';
    if (!/^heading \d$/i.test(name)) continue;
    if (childValue(child(style, 'w:pPr'), 'w:outlineLvl') === undefined) {
      findings.add(
        'W12',
        `The style “${name}” has no outline level, so a PDF made from the file has no headings.`,
      );
    }
  }
}

function checkPlaceholders(root: Element, findings: Findings): void {
  const left = /\{\{[^{}]*\}\}/.exec(textOf(root));
  if (left !== null) findings.add('placeholder', `A placeholder was left in: ${left[0]}.`);
}
