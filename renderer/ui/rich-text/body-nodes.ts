import { pictureRefSchema, type PictureRef } from '@contract/newsletters/content';
import { Node, type Extensions } from '@tiptap/core';
import type { NodeView } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import type { Store } from '../../lib/store';

/** What to draw for a picture: its address and the words read in its place. Null while it is not known. */
export type PictureShown = (picture: PictureRef) => { src: string; alt: string } | null;

/** Everything a body may hold, and nothing more: what is pasted and does not fit here falls away. */
export function bodyExtensions(shown: Store<PictureShown>): Extensions {
  return [
    StarterKit.configure({
      ...{ blockquote: false, code: false, codeBlock: false, heading: false, horizontalRule: false },
      ...{ italic: false, link: false, strike: false, underline: false, listItem: false },
      // One history takes back everything on the page; two would take back each other's steps.
      ...{ undoRedo: false, trailingNode: false },
    }),
    listItem,
    panel,
    quote,
    quoteWords,
    quoteSpeaker,
    pictureNode(shown),
  ];
}

/** One level only, as printed: whatever else would come into an item stands after it. */
const listItem = Node.create({
  name: 'listItem',
  content: 'paragraph',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

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
  content: '(text | hardBreak)*',
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

const pictureNode = (shown: Store<PictureShown>) =>
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
    parseHTML: () => [
      { tag: 'figure[data-picture]', getAttrs: (from) => (readPicture(from) === null ? false : null) },
    ],
    // What is copied: enough to put the same picture in again here, and its words anywhere else.
    renderHTML: ({ node }) => [
      'figure',
      { 'data-picture': JSON.stringify(node.attrs.picture) },
      ['figcaption', {}, String(node.attrs.caption)],
    ],
    addNodeView:
      () =>
      ({ node, editor, getPos }) =>
        pictureView(node.attrs, {
          shown,
          isFixed: () => !editor.isEditable,
          onCaption: (caption) => {
            const at = getPos();
            if (at === undefined) return;
            editor.view.dispatch(editor.state.tr.setNodeAttribute(at, 'caption', caption));
          },
        }),
  });

interface PictureViewParts {
  shown: Store<PictureShown>;
  isFixed: () => boolean;
  onCaption: (caption: string) => void;
}

/** The picture, or an empty frame until it is read, over its caption to write in. */
function pictureView(
  first: Record<string, unknown>,
  { shown, isFixed, onCaption }: PictureViewParts,
): NodeView {
  let attrs = first;
  const dom = document.createElement('figure');
  dom.className = 'body-picture';
  const caption = document.createElement('input');
  Object.assign(caption, { className: 'body-caption', maxLength: 300, placeholder: 'Caption' });
  caption.setAttribute('aria-label', 'Caption');
  caption.addEventListener('input', () => onCaption(caption.value));

  function draw() {
    const found = attrs.picture ? shown.get()(attrs.picture as PictureRef) : null;
    const image = document.createElement(found === null ? 'span' : 'img');
    if (found === null) image.className = 'body-picture-wait';
    else Object.assign(image, found);
    dom.replaceChildren(image, caption);
  }

  function write() {
    const words = String(attrs.caption);
    if (caption.value !== words) caption.value = words;
    caption.readOnly = isFixed();
  }

  const leave = shown.subscribe(draw);
  draw();
  write();
  return {
    dom,
    update(node) {
      if (node.type.name !== 'picture') return false;
      const isOther = JSON.stringify(node.attrs.picture) !== JSON.stringify(attrs.picture);
      attrs = node.attrs;
      if (isOther) draw();
      write();
      return true;
    },
    stopEvent: (event) => event.target === caption,
    ignoreMutation: () => true,
    destroy: leave,
  };
}

/** What was copied from another page may say anything; only what names a picture is one. */
function readPicture(from: HTMLElement): PictureRef | null {
  try {
    return pictureRefSchema.safeParse(JSON.parse(from.dataset.picture ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}
