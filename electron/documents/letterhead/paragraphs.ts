import type { Element } from '@xmldom/xmldom';
import { descendants, isElement } from '../lint/xml';
import type { WordPackage } from '../lint/word-package';

/** Every paragraph of a Word file, those of headers, footers, notes and text boxes too. */
export function allParagraphs(file: WordPackage): Element[] {
  return file.stories.flatMap((path) => {
    const root = file.part(path);
    return root === undefined ? [] : descendants(root, 'w:p');
  });
}

/** The words of a paragraph itself, without those of a text box that hangs on it. */
export function ownText(paragraph: Element): string {
  let text = '';
  function read(element: Element): void {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (!isElement(node) || node.nodeName === 'w:p') continue;
      if (node.nodeName === 'w:t') text += node.textContent ?? '';
      else if (node.nodeName === 'w:tab' || node.nodeName === 'w:br') text += ' ';
      else read(node);
    }
  }
  read(paragraph);
  return text;
}

/** True on the page itself, not in a header, footer or note. */
export function isOnPage(paragraph: Element): boolean {
  return paragraph.ownerDocument?.documentElement?.nodeName === 'w:document';
}

/** True in a text box, which Word and readers meet out of order. */
export function isInBox(paragraph: Element): boolean {
  for (let up = paragraph.parentNode; up !== null; up = up.parentNode) {
    if (up.nodeName === 'w:txbxContent') return true;
  }
  return false;
}

/** True when a paragraph can go and leave a whole file: it stands on the page, beside others. */
export function mayGo(paragraph: Element): boolean {
  return isOnPage(paragraph) && paragraph.parentNode?.nodeName === 'w:body';
}
