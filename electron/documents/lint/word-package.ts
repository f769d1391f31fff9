import { dirname, posix } from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { children, parseXml } from './xml';

interface Relationship {
  id: string;
  /** The part it points to; undefined when it points outside the file. */
  target: string | undefined;
}

/** A Word file taken apart: its parts by path, parsed when first asked for. */
export interface WordPackage {
  paths: string[];
  /** Undefined when there is no such part. Throws when it is not well-formed. */
  part(path: string): Element | undefined;
  /** The bytes of a part, such as a picture's. Undefined when there is no such part. */
  bytes(path: string): Uint8Array | undefined;
  relationships(path: string): Relationship[];
  /** The parts that hold words: body, headers, footers, notes. */
  stories: string[];
}

const storyPath = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/** Opens the bytes of a Word file. Throws when they are no zip file. */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const files = unzipSync(bytes);
  const paths = Object.keys(files);
  const parsed = new Map<string, Element>();
  const part = (path: string): Element | undefined => {
    const known = parsed.get(path);
    const data = files[path];
    if (known !== undefined || data === undefined) return known;
    const root = parseXml(strFromU8(data));
    parsed.set(path, root);
    return root;
  };
  return {
    paths,
    part,
    bytes: (path) => files[path],
    stories: paths.filter((path) => storyPath.test(path)),
    relationships(path) {
      const root = part(`${dirname(path)}/_rels/${posix.basename(path)}.rels`);
      return root === undefined ? [] : children(root).map((relationship) => read(relationship, path));
    },
  };
}

function read(relationship: Element, from: string): Relationship {
  const target = relationship.getAttribute('Target') ?? '';
  const isOutside = relationship.getAttribute('TargetMode') === 'External';
  const full = target.startsWith('/') ? target.slice(1) : posix.join(dirname(from), target);
  return { id: relationship.getAttribute('Id') ?? '', target: isOutside ? undefined : full };
}
