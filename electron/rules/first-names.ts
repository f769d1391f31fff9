interface Known {
  fullName: string;
  nameToUse: string;
  nameInPrint: 'full' | 'first' | 'unnamed';
}

/**
 * Words as they may stand before a whole room: each full name in them becomes the name that person likes to be called,
 * or "someone" when they asked not to be named. Names nobody here bears stay as they are.
 */
export function firstNamesOnly(text: string, people: readonly Known[]): string {
  // The longest first, so that Ann Marie Shaw is not read as Ann Marie and a left-over Shaw.
  const known = [...people].sort((one, other) => other.fullName.length - one.fullName.length);
  return known.reduce((words, { fullName, nameToUse, nameInPrint }) => {
    const parts = fullName.trim().split(/\s+/).map(escaped);
    if (parts.length < 2) return words;
    const whole = new RegExp(`(?<![\\p{L}\\p{M}])${parts.join('\\s+')}(?![\\p{L}\\p{M}])`, 'giu');
    return words.replace(whole, () => (nameInPrint === 'unnamed' ? 'someone' : nameToUse));
  }, text);
}

function escaped(part: string): string {
  return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
