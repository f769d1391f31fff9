const wordList = /mso-list:\s*l\d+\s+level(\d+)/i;
const numberMark = /^\(?(?:\d+|[a-z]|[ivx]+)[.)]$/i;

/**
 * What Word and other programs put on the clipboard, made ready for the editor: Word's lists, which are paragraphs that
 * only look like one, become lists; bold that is written as a look becomes bold; the rest of the looks go.
 */
export function cleanPasted(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const unwanted of page.querySelectorAll('style, script, meta, link, title, xml, img'))
    unwanted.remove();
  markBold(page);
  gatherLists(page);
  for (const cell of page.querySelectorAll('td, th')) cell.append(page.createElement('br'));
  flattenLists(page);
  return page.body.innerHTML;
}

function markBold(page: Document): void {
  for (const span of page.querySelectorAll<HTMLElement>('span[style]')) {
    const isBold = /font-weight:\s*(bold|[6-9]00)/i.test(span.getAttribute('style') ?? '');
    if (isBold) wrapInside(page, span);
  }
}

function wrapInside(page: Document, span: HTMLElement): void {
  const strong = page.createElement('strong');
  strong.append(...span.childNodes);
  span.append(strong);
}

/** Neighbouring list paragraphs of Word are one list; the mark Word drew decides which kind. */
function gatherLists(page: Document): void {
  let list: HTMLElement | null = null;
  for (const paragraph of [...page.querySelectorAll<HTMLElement>('p')]) {
    if (!isWordListItem(paragraph)) continue;
    const mark = takeMark(paragraph);
    const kind = numberMark.test(mark) ? 'ol' : 'ul';
    const follows = list !== null && list === previousElement(paragraph) && list.localName === kind;
    if (!follows || list === null) {
      list = page.createElement(kind);
      paragraph.before(list);
    }
    const item = page.createElement('li');
    item.append(...paragraph.childNodes);
    list.append(item);
    paragraph.remove();
  }
}

function isWordListItem(paragraph: HTMLElement): boolean {
  return (
    wordList.test(paragraph.getAttribute('style') ?? '') || /MsoListParagraph/i.test(paragraph.className)
  );
}

const previousElement = (of: HTMLElement) => of.previousElementSibling;

/** Takes the bullet or number Word drew out of the words, and answers it. */
function takeMark(paragraph: HTMLElement): string {
  const drawn = [...paragraph.querySelectorAll<HTMLElement>('span[style]')].find((span) =>
    /mso-list:\s*Ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const mark = (drawn?.textContent ?? '').replace(/\s/g, '');
  drawn?.remove();
  return mark;
}

/** A list inside a list: its items follow in the outer one, for printed lists here have one level. */
function flattenLists(page: Document): void {
  for (const inner of [...page.querySelectorAll('li ul, li ol')]) {
    const outer = inner.parentElement?.closest('li');
    if (!outer) continue;
    outer.after(...inner.children);
    inner.remove();
  }
}
