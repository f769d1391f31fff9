const blocks = 'p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote, pre';

/**
 * Tables of a pasted page as words, innermost first, for there are none in a body: a row of short cells is one line,
 * its cells parted by commas; what a table only laid out, as a letter's page, stands one piece below the other.
 */
export function rowsInWords(page: Document): void {
  for (const table of [...page.querySelectorAll('table')].toReversed()) {
    const caption = [...table.querySelectorAll('caption')].flatMap((each) => paragraphOf(page, [each]));
    const rows = [...table.querySelectorAll('tr')].flatMap((row) => wordsOfRow(page, row));
    table.replaceWith(...caption, ...rows);
  }
}

function wordsOfRow(page: Document, row: HTMLTableRowElement): Node[] {
  const cells = [...row.cells].filter((cell) => (cell.textContent ?? '').trim() !== '');
  const isLine = cells.length > 1 && cells.every(isOneLine);
  if (isLine) return paragraphOf(page, cells);
  return cells.flatMap((cell) =>
    cell.querySelector(blocks) === null ? paragraphOf(page, [cell]) : [...cell.childNodes],
  );
}

function isOneLine(cell: HTMLElement): boolean {
  const inside = [...cell.querySelectorAll(blocks)].filter(
    (block) => (block.textContent ?? '').trim() !== '',
  );
  return inside.length <= 1 && inside.every((block) => /^(?:p|div|h\d)$/.test(block.localName));
}

function paragraphOf(page: Document, cells: readonly Element[]): Node[] {
  const line = page.createElement('p');
  for (const cell of cells) {
    if (line.hasChildNodes()) line.append(', ');
    for (const block of cell.querySelectorAll(blocks)) block.replaceWith(...block.childNodes);
    trimEnds(cell);
    line.append(...cell.childNodes);
  }
  return (line.textContent ?? '').trim() === '' ? [] : [line];
}

/** Word breaks its cells over lines; the spaces at the ends are none of theirs. */
function trimEnds(cell: Element): void {
  const texts: Text[] = [];
  const walker = (cell.ownerDocument ?? document).createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    text.data = text.data.trimStart();
    if (text.data !== '') break;
  }
  for (const text of texts.toReversed()) {
    text.data = text.data.trimEnd();
    if (text.data !== '') break;
  }
}
