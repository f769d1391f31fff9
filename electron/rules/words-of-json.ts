// Marks of the form rather than anyone's words.
const formKeys = new Set(['kind', 'source', 'decidedHow', 'as', 'personId']);

// A quoted string, whole or cut off at the end, and the colon that makes it a key.
const quoted = /"((?:[^"\\]|\\.)*)(?:"|\\?$)(\s*:)?/gs;

/**
 * The words in stored JSON that can no longer be read as what it was, in the order they stand, one a string, blank ones
 * left out. It need not be whole JSON: what is cut off or broken gives up what words it has. With no quoted words at all
 * the stored text itself is the only one.
 */
export function wordsOfJson(stored: string): string[] {
  const words: string[] = [];
  let key = '';
  for (const [, inside = '', colon] of stored.matchAll(quoted)) {
    if (colon !== undefined) {
      key = inside;
      continue;
    }
    const text = plain(inside).trim();
    if (text !== '' && !formKeys.has(key)) words.push(text);
  }
  const whole = stored.trim();
  return words.length > 0 || whole === '' ? words : [whole];
}

function plain(inside: string): string {
  try {
    return String(JSON.parse(`"${inside.replace(/[\u0000-\u001f]/g, ' ')}"`));
  } catch {
    return inside;
  }
}
