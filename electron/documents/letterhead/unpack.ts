import { unzipSync, zipSync, type Zippable } from 'fflate';
import { ParlourError } from '@contract/errors';

/** The largest letterhead taken, bytes. */
export const mostLetterhead = 5_000_000;
const mostUnpacked = 60_000_000;
const mostInOnePart = 20_000_000;
const mostParts = 500;

/** Thrown when a chosen file cannot be a letterhead, in words for whoever chose it. */
export function refused(words: string): ParlourError {
  return new ParlourError('precondition', words);
}

const damaged = 'It cannot be read: it is damaged, or no Word file (.docx). Nothing was brought in.';
const tooMuch =
  'It unpacks to far more than a letterhead holds, so it was not opened. Nothing was brought in.';

/**
 * The parts of a Word file by path. Looks at what it says of itself before anything is unpacked, and never unpacks more
 * than a letterhead can be. Throws `precondition` with the reason in words.
 */
export function unpackLetterhead(bytes: Uint8Array): Map<string, Uint8Array> {
  refuseOther(bytes);
  refuseBomb(bytes);
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') })));
  } catch {
    throw refused(damaged);
  }
}

/** The parts as a Word file again: nothing hidden between them comes along. */
export function packLetterhead(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [path, data] of parts) {
    files[path] = [data, { level: /\.(png|jpe?g)$/i.test(path) ? 0 : 6 }];
  }
  return zipSync(files);
}

function refuseOther(bytes: Uint8Array): void {
  if (bytes.length === 0) throw refused('The file is empty. Nothing was brought in.');
  if (bytes.length > mostLetterhead) {
    throw refused(
      'It is larger than 5 MB. Make the pictures in it smaller in Word, then bring it in again. Nothing was brought in.',
    );
  }
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (start === 'd0cf11e0') {
    throw refused(
      'It is an older Word file (.doc), or one with a password. Save it in Word as “Word Document (.docx)” without a password. Nothing was brought in.',
    );
  }
  if (start !== '504b0304') throw refused('It is no Word file (.docx). Nothing was brought in.');
}

/** Reads only the list of what is in it: how many parts, how large each would become, and that none is there twice. */
function refuseBomb(bytes: Uint8Array): void {
  const names = new Set<string>();
  let [parts, packed, unpacked, largest] = [0, 0, 0, 0];
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.add(name.toLowerCase());
        parts += 1;
        packed += size;
        unpacked += originalSize;
        largest = Math.max(largest, originalSize);
        return false;
      },
    });
  } catch {
    throw refused(damaged);
  }
  // Parts that together are longer than the file share their bytes: the mark of a bomb.
  const isBomb =
    parts > mostParts || packed > bytes.length || unpacked > mostUnpacked || largest > mostInOnePart;
  if (isBomb) throw refused(tooMuch);
  if (names.size < parts) throw refused(damaged);
}
