const controlOrForbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\uFEFF]/g;

/**
 * Text as it may be stored and printed: NFC, line ends as `\n`, no control characters, lone surrogates as
 * U+FFFD, and none of U+FFFE/U+FFFF, which make a Word file unreadable. Words themselves are never changed.
 */
export function cleanText(raw: string): string {
  return raw
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .toWellFormed()
    .normalize('NFC')
    .replace(controlOrForbidden, '')
    .trim();
}

/** {@link cleanText} on a single line: breaks and tabs become one space. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replace(/[\t\n]+/g, ' ');
}
