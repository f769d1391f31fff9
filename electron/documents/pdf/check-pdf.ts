import type { DocumentModel } from '../blocks';
import { promisedIn, type Promised } from './promised';
import { readPdf, type ReadPdf } from './read-pdf';

/**
 * Reads a saved PDF as a screen reader would and compares it with what was to be in it: its tags, title and language, its
 * headings in order, every word, and what is said of its pictures. What is found is told in words, with the heading it
 * stands under; an empty list means nothing to mend. Never throws: a file that cannot be read is itself a finding.
 */
export async function checkPdf(bytes: Uint8Array, model: DocumentModel): Promise<string[]> {
  let read: ReadPdf;
  try {
    read = await readPdf(bytes);
  } catch {
    return [notReadBack];
  }
  return compareWithPdf(read, model);
}

/** What is said of a PDF nothing could be found out about. */
export const notReadBack = 'The PDF could not be read back, so it may not open. Save it again.';

const mostOfOneKind = 5;

/** {@link checkPdf} of a PDF that was read already. */
export function compareWithPdf(read: ReadPdf, model: DocumentModel): string[] {
  if (read.pages === 0) return ['The PDF has no pages. Save it again.'];
  const promised = promisedIn(model);
  return [
    ...asFile(read, model),
    ...(read.isTagged ? [...headingsOf(read, promised), ...wordsOf(read, promised)] : []),
    ...picturesOf(read, promised),
  ];
}

function asFile({ isTagged, title, language }: ReadPdf, model: DocumentModel): string[] {
  return [
    ...(isTagged ? [] : ['The PDF has no tags: read aloud, its headings and tables are lost.']),
    ...(letters(title) === letters(model.title) ? [] : [`The PDF does not say its title, “${model.title}”.`]),
    ...(language === model.language
      ? []
      : ['The PDF does not say that it is in British English, so it may be read aloud in another voice.']),
  ];
}

function headingsOf({ headings }: ReadPdf, promised: readonly Promised[]): string[] {
  const wanted = promised.flatMap(({ text, level }) => (level === undefined ? [] : [{ text, level }]));
  const at = wanted.findIndex(({ text, level }, place) => {
    const there = headings[place];
    return there?.level !== level || letters(there.text) !== letters(text);
  });
  const heading = wanted[at];
  if (heading !== undefined)
    return [`The heading “${heading.text}” is not a heading in its place in the PDF.`];
  const more = headings[wanted.length];
  return more === undefined ? [] : [`The PDF has a heading that is not on the page: “${more.text}”.`];
}

/** Each piece must follow the one before; between them only the head of a table may stand again, on its next page. */
function wordsOf({ texts }: ReadPdf, promised: readonly Promised[]): string[] {
  const there = letters(texts.join(' '));
  const [missing, extra]: [string[], string[]] = [[], []];
  let place = '';
  let read = 0;
  for (const { text, level, head } of promised) {
    const wanted = letters(text);
    const at = wanted === '' ? read : there.indexOf(wanted, read);
    if (at === -1) {
      missing.push(`${place}“${shortly(text)}” is not in the PDF word for word.`);
    } else {
      if (hasOther(there.slice(read, at), head)) {
        extra.push(`${place}the PDF says something before “${shortly(text)}” that is not on the page.`);
      }
      read = at + wanted.length;
    }
    if (level !== undefined && level > 1) place = `Under “${text}”: `;
  }
  if (missing.length === 0 && read < there.length) {
    extra.push('At its end the PDF says something that is not on the page.');
  }
  return [...missing.slice(0, mostOfOneKind), ...(missing.length === 0 ? extra : []).slice(0, mostOfOneKind)];
}

function hasOther(between: string, head: string | undefined): boolean {
  const again = letters(head ?? '');
  return (again === '' ? between : between.replaceAll(again, '')) !== '';
}

function picturesOf({ pictures }: ReadPdf, promised: readonly Promised[]): string[] {
  const there = pictures.map(letters);
  const lost = promised.filter(({ alt }) => {
    if (alt === undefined) return false;
    const at = there.indexOf(letters(alt));
    if (at !== -1) there.splice(at, 1);
    return at === -1;
  });
  return lost
    .slice(0, mostOfOneKind)
    .map(({ alt = '' }) => `The PDF does not say what this picture shows: “${shortly(alt)}”.`);
}

// A font may draw letters joined, break lines anywhere and turn other scripts round; Latin letters and figures stay.
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{Script=Latin}\p{Nd}]/gu, '');
}

const shortly = (text: string) => (text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`);
