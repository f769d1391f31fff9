import type { PictureRef } from '@contract/newsletters/content';
import { mergeAttributes, Node, type Extensions } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

/** What to draw for a picture: its address and the words read in its place. Null while it is not known. */
export type PictureShown = (picture: PictureRef) => { src: string; alt: string } | null;

/** Everything a body may hold, and nothing more: what is pasted and does not fit here falls away. */
export function bodyExtensions(shown: PictureShown): Extensions {
  return [
    StarterKit.configure({
      ...{ blockquote: false, code: false, codeBlock: false, heading: false, horizontalRule: false },
      ...{ italic: false, link: false, strike: false, underline: false },
      // One history takes back everything on the page; two would take back each other's steps.
      ...{ undoRedo: false, trailingNode: false },
    }),
    panel,
    quote,
    quoteWords,
    quoteSpeaker,
    pictureNode(shown),
  ];
}

const panel = Node.create({
  name: 'panel',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'div[data-panel]' }],
  renderHTML: () => ['div', { 'data-panel': '', class: 'body-panel' }, 0],
});

const quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'quoteWords quoteSpeaker',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', { class: 'body-quote' }, 0],
});

const quoteWords = Node.create({
  name: 'quoteWords',
  content: 'text*',
  marks: '',
  parseHTML: () => [{ tag: 'blockquote > p', priority: 60 }],
  renderHTML: () => ['p', { class: 'body-quote-words', 'data-hint': 'Their own words' }, 0],
});

const quoteSpeaker = Node.create({
  name: 'quoteSpeaker',
  content: 'text*',
  marks: '',
  parseHTML: () => [{ tag: 'blockquote > footer' }],
  renderHTML: () => ['footer', { class: 'body-quote-speaker', 'data-hint': 'Who said it' }, 0],
});

const pictureNode = (shown: PictureShown) =>
  Node.create({
    name: 'picture',
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({
      picture: { default: null, renderHTML: () => ({}), parseHTML: readPicture },
      caption: {
        default: '',
        renderHTML: () => ({}),
        parseHTML: (from) => from.querySelector('figcaption')?.textContent ?? '',
      },
    }),
    parseHTML: () => [{ tag: 'figure[data-picture]' }],
    renderHTML: ({ node, HTMLAttributes }) => {
      const picture = node.attrs.picture as PictureRef | null;
      const found = picture === null ? null : shown(picture);
      const marks = mergeAttributes(HTMLAttributes, {
        class: 'body-picture',
        'data-picture': JSON.stringify(picture),
      });
      return [
        'figure',
        marks,
        found === null
          ? ['span', { class: 'body-picture-wait' }]
          : ['img', { src: found.src, alt: found.alt }],
        ['figcaption', {}, String(node.attrs.caption)],
      ];
    },
  });

function readPicture(from: HTMLElement): PictureRef | null {
  try {
    return JSON.parse(from.dataset.picture ?? 'null') as PictureRef | null;
  } catch {
    return null;
  }
}
