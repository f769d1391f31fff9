import { mostSymbols, pictureLimits } from '@contract/newsletters/pictures';
import { picturePathWords } from '@rules/picture-name';
import { unzipSync } from 'fflate';
import { newId } from '../../../lib/new-id';
import { plainSymbol } from '../../../lib/plain-jpeg';

/** A picture of a set, scaled and ready to be brought in. */
export interface ReadySymbol {
  id: string;
  path: string;
  base64: string;
}

export interface ReadSet {
  ready: ReadySymbol[];
  /** Files that cannot be brought in, each with why. */
  bad: { path: string; why: string }[];
}

interface Source {
  path: string;
  open: () => Blob;
}

const mostZip = 300_000_000;
const mostEntry = 20_000_000;
const types: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
};

/**
 * Reads a bought set from chosen files, a folder or .zip files, and makes each picture ready: scaled, drawn anew, and
 * called by its file name. `onProgress` says how many of how many are done. Nothing is kept.
 */
export async function readSet(
  files: readonly File[],
  onProgress: (done: number, of: number) => void,
): Promise<ReadSet> {
  const read: ReadSet = { ready: [], bad: [] };
  const sources: Source[] = [];
  for (const file of files) {
    const path = file.webkitRelativePath || file.name;
    if (ending(path) !== 'zip') sources.push({ path, open: () => file });
    else if (file.size > mostZip)
      read.bad.push({ path, why: 'It is larger than 300 MB. Open it, and choose its folder.' });
    else sources.push(...(await sourcesIn(file, read)));
  }
  const wanted = sources.filter(({ path }) => !isBeside(path));
  for (const [at, source] of wanted.entries()) {
    onProgress(at, wanted.length);
    await make(source, read);
  }
  onProgress(wanted.length, wanted.length);
  return read;
}

async function make({ path, open }: Source, read: ReadSet): Promise<void> {
  const type = types[ending(path)];
  const refuse = (why: string) => void read.bad.push({ path, why });
  if (type === undefined) return refuse('It is no PNG, JPEG or SVG.');
  if (picturePathWords(path).alt === '') return refuse('Its name has no word to find it by.');
  if (read.ready.length === mostSymbols)
    return refuse(`Only ${mostSymbols} come in at a time. Bring it in next.`);
  const made = await opened(open, type);
  if ('fault' in made) refuse(made.fault);
  else read.ready.push({ id: newId(), path, base64: made.base64 });
}

async function opened(open: () => Blob, type: string) {
  try {
    return await plainSymbol(new Blob([open()], { type }), pictureLimits.symbol);
  } catch {
    return { fault: 'It cannot be read: it is damaged.' };
  }
}

/** The files in a .zip, each unpacked only when its turn comes. */
async function sourcesIn(zip: File, read: ReadSet): Promise<Source[]> {
  const bytes = new Uint8Array(await zip.arrayBuffer());
  const sources: Source[] = [];
  const folder = zip.name.replace(/\.zip$/i, '');
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/')) return false;
        const path = `${folder}/${name}`;
        if (originalSize > mostEntry) read.bad.push({ path, why: 'It is larger than 20 MB.' });
        else sources.push({ path, open: () => entryOf(bytes, name) });
        return false;
      },
    });
  } catch {
    read.bad.push({ path: zip.name, why: 'It cannot be opened: it is damaged, or no .zip file.' });
  }
  return sources;
}

function entryOf(zip: Uint8Array, wanted: string): Blob {
  const entry = unzipSync(zip, { filter: ({ name }) => name === wanted })[wanted];
  return new Blob(entry === undefined ? [] : [new Uint8Array(entry)]);
}

// What computers put beside pictures is neither wanted nor worth naming.
function isBeside(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'Thumbs.db');
}

function ending(path: string): string {
  return (path.split('.').at(-1) ?? '').toLowerCase();
}
