import { rowsInWords } from './pasted-tables';

const wordList = /mso-list:\s*l\d+\s+level\d+/i;
const numberMark = /^\(?(?:\d+|[a-z]|[ivx]+)[.)]$/i;

/** What is no part of the words: code, looks, pictures, what was struck out, what was hidden, and remarks beside it. */
const unwanted = [
  'style, script, meta, link, title, xml, img, svg, object, iframe, video, audio, template',
  'del, [style*="mso-hide:all"], [style*="mso-element:comment-list"], .MsoCommentReference, .msocomanchor',
  'br[style*="page-break"], br[style*="mso-special-character"], .Apple-interchange-newline',
].join(', ');

/**
 * What Word and other programs put on the clipboard, made ready for the editor: Word's lists, which are paragraphs that
 * only look like one, become lists; bold that is written as a look becomes bold; a table's rows become lines; the rest
 * of the looks go.
 */
export function cleanPasted(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const each of page.querySelectorAll(unwanted)) each.remove();
  gatherLists(page);
  rowsInWords(page);
  flattenLists(page);
  splitQuotes(page);
  return page.body.innerHTML;
}

/** Neighbouring list paragraphs of Word are one list; the mark Word drew decides which kind. */
function gatherLists(page: Document): void {
  let list: HTMLElement | null = null;
  for (const paragraph of [...page.querySelectorAll<HTMLElement>('p')]) {
    if (!wordList.test(paragraph.getAttribute('style') ?? '')) continue;
    const mark = takeMark(paragraph);
    const kind = numberMark.test(mark) ? 'ol' : 'ul';
    const follows = list !== null && list === paragraph.previousElementSibling && list.localName === kind;
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
  for (const inner of [...page.querySelectorAll('ul ul, ul ol, ol ul, ol ol')]) {
    const outer = inner.parentElement?.closest('li, ul, ol');
    if (outer?.localName === 'li') outer.after(...inner.childNodes);
    else inner.before(...inner.childNodes);
    inner.remove();
  }
  for (const list of page.querySelectorAll('ul, ol')) {
    for (const child of [...list.childNodes]) {
      if (child instanceof Element && child.localName === 'li') inOneParagraph(child);
      else if ((child.textContent ?? '').trim() === '') child.remove();
      else {
        const item = page.createElement('li');
        child.replaceWith(item);
        item.append(child);
        inOneParagraph(item);
      }
    }
  }
}

const blocks =
  'p, div, li, h1, h2, h3, h4, h5, h6, pre, blockquote, section, article, aside, header, footer, figure, figcaption, ' +
  'address, center, dl, dt, dd, form, fieldset, hr, main, nav, details, summary, output, hgroup';

/** A piece that is one paragraph here: what stood in more of them stands on lines of its own. */
function inOneParagraph(piece: Element): void {
  for (const block of [...piece.querySelectorAll(blocks)].toReversed()) {
    const isFirst = !hasWordsBefore(block, piece);
    block.replaceWith(...(isFirst ? [] : [piece.ownerDocument.createElement('br')]), ...block.childNodes);
  }
}

function hasWordsBefore(block: Element, piece: Element): boolean {
  const before = piece.ownerDocument.createRange();
  before.setStart(piece, 0);
  before.setEndBefore(block);
  return before.toString().trim() !== '' && (block.textContent ?? '').trim() !== '';
}

/** A quote here is one piece of words and who said it; a longer one, as a letter answered, is paragraphs. */
function splitQuotes(page: Document): void {
  for (const quote of [...page.querySelectorAll('blockquote')].toReversed()) {
    const speaker = quote.querySelector(':scope > footer');
    const isShort = quote.querySelector('p + p, div, ul, ol, br, blockquote') === null;
    if (speaker !== null) {
      const words = page.createElement('p');
      words.append(...[...quote.childNodes].filter((node) => node !== speaker));
      for (const piece of [words, speaker]) inOneParagraph(piece);
      quote.replaceChildren(words, speaker);
    } else if (!isShort) quote.replaceWith(...quote.childNodes);
  }
}
