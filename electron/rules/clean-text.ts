const controlOrForbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\uFEFF]/g;

/**
 * Text a Word file and a page can hold: NFC, line ends as `\n`, no control characters, lone surrogates as U+FFFD,
 * and none of U+FFFE/U+FFFF, which make a Word file unreadable. Spaces at the ends stay, so runs of words can be joined.
 */
export function printableText(raw: string): string {
  return raw
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .toWellFormed()
    .normalize('NFC')
    .replace(controlOrForbidden, '');
}

/** {@link printableText} as it may be stored, without spaces at the ends. Words themselves are never changed. */
export function cleanText(raw: string): string {
  return printableText(raw).trim();
}

/** {@link cleanText} on a single line: breaks and tabs become one space. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replace(/[\t\n]+/g, ' ');
}
