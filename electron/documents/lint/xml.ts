import type { Element } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';

/** The root element of a part. Throws when it is not well-formed. */
export function parseXml(xml: string): Element {
  // A warning is about words, such as a replacement character somebody typed; only errors are about the file.
  const fail = (level: string, message: string): void => {
    if (level !== 'warning') throw new Error(message);
  };
  const root = new DOMParser({ onError: fail }).parseFromString(xml, 'text/xml').documentElement;
  if (root === null) throw new Error('The part is empty.');
  return root;
}

export function isElement(node: { nodeType: number }): node is Element {
  return node.nodeType === 1;
}

export function children(element: Element): Element[] {
  const list: Element[] = [];
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child)) list.push(child);
  }
  return list;
}

export function childrenNamed(element: Element, name: string): Element[] {
  return children(element).filter((child) => child.nodeName === name);
}

export function child(element: Element | undefined, name: string): Element | undefined {
  for (let node = element?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (isElement(node) && node.nodeName === name) return node;
  }
  return undefined;
}

/** Every element under `element`, itself included, in reading order. */
export function walk(element: Element, visit: (element: Element) => void): void {
  visit(element);
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) walk(node, visit);
  }
}

export function descendants(element: Element, name: string): Element[] {
  const list: Element[] = [];
  walk(element, (found) => {
    if (found.nodeName === name && found !== element) list.push(found);
  });
  return list;
}

/** The `w:val` of the named child; undefined when there is no such child or it has none. */
export function childValue(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.getAttribute('w:val') ?? undefined;
}

/** A yes-or-no property: present and not switched off. Undefined when it says nothing. */
export function flag(element: Element | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (found === undefined) return undefined;
  return !['false', '0', 'off', 'none'].includes(found.getAttribute('w:val') ?? 'true');
}

/** The words of a paragraph, cell or run, as they are read out. */
export function textOf(element: Element): string {
  let text = '';
  walk(element, ({ nodeName, textContent }) => {
    if (nodeName === 'w:t') text += textContent ?? '';
    if (nodeName === 'w:tab' || nodeName === 'w:br') text += ' ';
  });
  return text;
}
