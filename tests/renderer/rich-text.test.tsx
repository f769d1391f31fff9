import { act, fireEvent, render, screen } from '@testing-library/react';
import type { Editor } from '@tiptap/react';
import fc from 'fast-check';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { bodySchema, type BodyBlock, type WordRun } from '@contract/newsletters/content';
import { BodyEditor } from '../../renderer/ui/rich-text/BodyEditor';
import { cleanPasted } from '../../renderer/ui/rich-text/word-paste';
import { fromGoogleDocs, fromOutlook, fromWord, fromWordOnline } from './word-clipboard';

// jsdom draws nothing, so nothing of it stands anywhere: enough for the editor to ask where its caret is.
const nowhere = () => ({
  ...new DOMRect(),
  length: 0,
  item: () => null,
  [Symbol.iterator]: () => [].values(),
});
Object.assign(Range.prototype, { getClientRects: nowhere, getBoundingClientRect: () => new DOMRect() });
document.elementFromPoint = () => null;

/** The editor over a body, telling every change, as an item of the page has it. */
function open(first: BodyBlock[]) {
  const told: BodyBlock[][] = [];
  let put: (body: BodyBlock[]) => void = () => undefined;
  function Page() {
    const [body, setBody] = useState(first);
    put = setBody;
    return (
      <BodyEditor
        label="Words"
        body={body}
        shown={() => null}
        onChange={(next) => {
          told.push(next);
          setBody(next);
        }}
      />
    );
  }
  const { unmount } = render(<Page />);
  const field = screen.getByRole('textbox', { name: 'Words' });
  const { editor } = field as HTMLElement & { editor: Editor };
  return { told, field, editor, unmount, put: (body: BodyBlock[]) => act(() => put(body)) };
}

function pasted(html: string, plain = ''): BodyBlock[] {
  const { field, told, editor, unmount } = open([]);
  const broke: unknown[] = [];
  const hear = (event: ErrorEvent) => void broke.push(event.error);
  window.addEventListener('error', hear);
  const kinds: Record<string, string> = { 'text/html': html, 'text/plain': plain };
  fireEvent.paste(field, {
    clipboardData: {
      getData: (kind: string) => kinds[kind] ?? '',
      types: Object.keys(kinds),
      files: [],
      items: [],
    },
  });
  window.removeEventListener('error', hear);
  expect(broke).toEqual([]);
  editor.state.doc.check();
  unmount();
  return told.at(-1) ?? [];
}

const plainly = (words: string): BodyBlock => ({ kind: 'paragraph', words: [{ text: words }] });
const list = (marks: 'bullets' | 'numbers', ...items: string[]): BodyBlock => ({
  ...{ kind: 'list', marks },
  items: items.map((text) => [{ text }]),
});

describe('a body in the editor', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((any) => any.replace(/[\r\u2028\u2029\p{Cc}]/gu, ' '))
    .map((any) => (any.trim() === '' ? `${any}x` : any));
  const line = fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
  /** Neighbours look different, or they would be one. */
  const runs = fc
    .tuple(fc.boolean(), fc.array(line, { minLength: 1, maxLength: 4 }))
    .map(([first, lines]) =>
      lines.map((each, at): WordRun =>
        (at % 2 === 0) === first ? { text: each, bold: true } : { text: each },
      ),
    );
  const picture = fc.oneof(
    fc.record({ from: fc.constant('set' as const), id: fc.constant('armchair') }),
    fc.record({ from: fc.constant('own' as const), id: fc.uuid({ version: 7 }) }),
  );
  const block: fc.Arbitrary<BodyBlock> = fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), words: runs }),
    fc.record({
      ...{
        kind: fc.constant('list' as const),
        marks: fc.constantFrom('bullets' as const, 'numbers' as const),
      },
      items: fc.array(runs, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('panel' as const),
      paragraphs: fc.array(runs, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('quote' as const), words: line, speaker: text }),
    fc.record({ kind: fc.constant('picture' as const), picture, caption: text }),
  );

  it('comes out as it went in, whatever it holds', () => {
    const { editor, told, put } = open([]);
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (body) => {
        put(body);
        editor.state.doc.check();
        // A change that changes nothing makes the editor say what it holds.
        act(() => void editor.chain().insertContentAt(0, { type: 'paragraph' }).run());
        expect(told.at(-1)).toEqual(body);
      }),
      { numRuns: 150 },
    );
  });

  it('says nothing of itself while nobody types', () => {
    const { told, put } = open([plainly('One')]);
    put([plainly('Two'), list('numbers', 'Three')]);
    expect(told).toEqual([]);
  });

  it('keeps a list to one level, and every word of it', () => {
    const { editor, field, told } = open([list('bullets', 'One', 'Two')]);
    act(() => void editor.commands.focus('end'));
    expect(fireEvent.keyDown(field, { key: 'Tab' }), 'Tab goes on to the next thing').toBe(true);
    act(() => void editor.commands.insertContent('!'));
    expect(told.at(-1)).toEqual([list('bullets', 'One', 'Two!')]);
    fireEvent.keyDown(field, { key: 'Enter' });
    act(() => void editor.commands.insertContent('Three'));
    expect(told.at(-1)).toEqual([list('bullets', 'One', 'Two!', 'Three')]);
  });
});

describe('what is pasted', () => {
  it('from Word comes in clean: its lists as lists, its tables as lines, its bold, and none of its looks', () => {
    const bold = (words: string): WordRun => ({ text: words, bold: true });
    expect(pasted(fromWord)).toEqual([
      plainly('News of the lounge'),
      {
        kind: 'paragraph',
        words: [
          { text: 'We will ' },
          bold('paint'),
          { text: ' the lounge ' },
          bold('pale green'),
          { text: '.' },
        ],
      },
      list('bullets', 'Bring a cushion', 'or two'),
      list('numbers', 'First the walls'),
      plainly('Only set in, and no list'),
      { kind: 'paragraph', words: [bold('Monday'), { text: ', Walls' }] },
      plainly('Tuesday, Doors'),
      plainly('Ask Callum.'),
    ]);
    expect('stolen' in window).toBe(false);
  });

  it('from Google Docs keeps its one bold sentence and its inner list', () => {
    expect(pasted(fromGoogleDocs)).toEqual([
      { kind: 'paragraph', words: [{ text: 'Tea at three. ' }, { text: 'Cake too.', bold: true }] },
      list('bullets', 'Scones', 'with jam', 'Fruit'),
    ]);
  });

  it('from Outlook keeps the letter apart from the one it answers', () => {
    expect(pasted(fromOutlook)).toEqual([
      plainly('Dear Denise,'),
      {
        kind: 'paragraph',
        words: [{ text: 'Mum loved the ' }, { text: 'singing', bold: true }, { text: '.' }],
      },
      { kind: 'paragraph', words: [{ text: 'From:', bold: true }, { text: ' Denise' }] },
      plainly('Here is our news.'),
    ]);
  });

  it('from Word on the web has its paragraphs and its list', () => {
    const body = pasted(fromWordOnline);
    expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'list']);
    expect(body.map((each) => wordsIn([each]))).toEqual(['We sang.', 'Carols']);
  });

  it('as plain words is a paragraph a line', () => {
    expect(pasted('', 'One\n\nTwo')).toEqual([plainly('One'), plainly('Two')]);
  });

  it('as a picture that no picture is leaves its words', () => {
    const page =
      '<figure data-picture=\'{"from":"set","id":"../../etc"}\'><figcaption>The wall</figcaption></figure>';
    expect(pasted(page)).toEqual([plainly('The wall')]);
    const ours =
      '<figure data-picture=\'{"from":"set","id":"armchair"}\'><figcaption>The sofa</figcaption></figure>';
    expect(pasted(ours)).toEqual([
      { kind: 'picture', picture: { from: 'set', id: 'armchair' }, caption: 'The sofa' },
    ]);
  });

  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  const node: fc.Memo<string> = fc.memo((depth) =>
    depth <= 1
      ? word
      : fc.oneof(
          word,
          fc
            .tuple(
              fc.constantFrom(
                ...['p', 'div', 'span', 'b', 'i', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'th', 'blockquote'],
                ...[
                  'h1',
                  'section',
                  'figure',
                  'figcaption',
                  'a',
                  'font',
                  'dl',
                  'dd',
                  'pre',
                  'footer',
                  'center',
                  'o:p',
                ],
              ),
              fc.array(node(depth - 1), { minLength: 1, maxLength: 3 }),
            )
            .map(([tag, inside]) => `<${tag}>${inside.join(' ')}</${tag}>`),
        ),
  );

  it('loses no word, whatever page it comes from, and can always be saved', () => {
    fc.assert(
      fc.property(fc.array(node(5), { minLength: 1, maxLength: 3 }), (parts) => {
        const html = parts.join('\n');
        const there = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
        const body = pasted(html);
        expect(lettersOf(wordsIn(body))).toEqual(lettersOf(there));
        expect(bodySchema.safeParse(body).success).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it('is done at once, however long', () => {
    const long = fromWord.replace(/(<p class=MsoNormal>.*?<\/p>)/s, (one) => one.repeat(300));
    const from = performance.now();
    cleanPasted(long);
    expect(performance.now() - from).toBeLessThan(2000);
  });
});

/** Every word of a body with a space between pieces. */
function wordsIn(body: readonly BodyBlock[]): string {
  const of = (runs: readonly WordRun[]) => runs.map(({ text }) => text).join('');
  return body
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [of(block.words)];
      if (block.kind === 'list') return block.items.map(of);
      if (block.kind === 'panel') return block.paragraphs.map(of);
      return block.kind === 'quote' ? [block.words, block.speaker] : [block.caption];
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The letters of a text in alphabetical order: a table or an inner list may change what follows what. */
const lettersOf = (text: string) => [...text.replace(/[^a-z]/g, '')].sort().join('');
