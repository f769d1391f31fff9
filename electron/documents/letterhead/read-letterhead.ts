import { open } from 'node:fs/promises';
import { patchDetector } from 'docx';
import type { Element } from '@xmldom/xmldom';
import { ParlourError } from '@contract/errors';
import type { LetterheadReading } from '@contract/letters';
import { placeholderOf } from '@rules/letter-fields';
import { openWordPackage, type WordPackage } from '../lint/word-package';
import type { Letterhead } from './letterhead';
import { allParagraphs, isInBox, isOnPage, ownText } from './paragraphs';
import { refuseHarmful } from './refuse-harmful';
import { mostLetterhead, packLetterhead, refused, unpackLetterhead } from './unpack';

const mostNamed = 50;
const longest = 60;

/** Reads the file somebody chose as a letterhead, no more of it than one can be. Throws `precondition` in words. */
export async function readLetterheadFile(path: string): Promise<Letterhead> {
  let bytes: Uint8Array;
  try {
    const file = await open(path, 'r');
    try {
      const room = new Uint8Array(mostLetterhead + 1);
      const { bytesRead } = await file.read(room, 0, room.length, 0);
      bytes = room.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    throw refused('The file could not be opened. Close it in Word, then choose it again.');
  }
  return readLetterhead(bytes);
}

/**
 * A Word file as a letterhead: packed anew with only what it holds, and what there is to fill in. Throws `precondition`
 * in words for what is no Word file, too large, damaged, or holds anything that runs or is fetched from outside.
 */
export async function readLetterhead(bytes: Uint8Array): Promise<Letterhead> {
  const parts = unpackLetterhead(bytes);
  try {
    refuseHarmful(parts);
    const packed = packLetterhead(parts);
    const detected = await patchDetector({ data: packed, trimPlaceholders: true });
    return { bytes: new Uint8Array(packed), reading: readingOf(openWordPackage(packed), detected) };
  } catch (error) {
    if (error instanceof ParlourError) throw error;
    // What is nested too deep to be read, as no Word file is.
    throw refused('It cannot be read: it is damaged. Nothing was brought in.');
  }
}

/** What is between braces and where the words of a letter would stand. */
function readingOf(file: WordPackage, detected: readonly string[]): LetterheadReading {
  const found = allParagraphs(file).map((paragraph) => ({ paragraph, text: ownText(paragraph) }));
  const inText = new Set(found.flatMap(({ text }) => placeholdersIn(text)));
  const broken = [
    ...found.flatMap(({ text }) => (hasLooseBraces(text) ? shortened(text) : [])),
    // In the words of a picture nothing can be filled in.
    ...detected
      .filter((key) => !inText.has(key))
      .map((key) => `${placeholderOf(key)} in the words of a picture`),
  ];
  return {
    placeholders: [...inText].map(shortened).slice(0, mostNamed),
    broken: [...new Set(broken)].slice(0, mostNamed),
    body: bodyIn(found),
  };
}

function bodyIn(found: readonly { paragraph: Element; text: string }[]): LetterheadReading['body'] {
  const holding = found.filter(({ text }) => placeholdersIn(text).includes('body'));
  const times = holding.flatMap(({ text }) => placeholdersIn(text).filter((key) => key === 'body')).length;
  const [only] = holding;
  if (only === undefined) return 'none';
  if (times > 1) return 'twice';
  if (!isOnPage(only.paragraph) || isInBox(only.paragraph)) return 'outside';
  return /^\{\{\s*body\s*\}\}$/.test(only.text.trim()) ? 'alone' : 'beside';
}

function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{\{([^{}]*)\}\}/g)]
    .map(([, key = '']) => key.trim())
    .filter((key) => key !== '');
}

function hasLooseBraces(text: string): boolean {
  return /\{\{|\}\}/.test(text.replace(/\{\{[^{}]*[^{}\s][^{}]*\}\}/g, ''));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
