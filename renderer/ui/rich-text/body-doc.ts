import type { BodyBlock, PictureRef, WordRun } from '@contract/newsletters/content';
import type { JSONContent } from '@tiptap/core';

/** A body as the editor's own tree; an empty body is one empty paragraph to type in. */
export function docOfBody(body: readonly BodyBlock[]): JSONContent {
  const content = body.map(nodeOf);
  return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
}

/** The editor's tree as a body. Paragraphs with no words are room to type in, not part of it. */
export function bodyOfDoc(doc: JSONContent): BodyBlock[] {
  return (doc.content ?? []).flatMap(blockOf);
}

function nodeOf(block: BodyBlock): JSONContent {
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', content: textNodes(block.words) };
    case 'list':
      return {
        type: block.marks === 'bullets' ? 'bulletList' : 'orderedList',
        content: block.items.map((words) => ({
          type: 'listItem',
          content: [{ type: 'paragraph', content: textNodes(words) }],
        })),
      };
    case 'panel':
      return {
        type: 'panel',
        content: block.paragraphs.map((words) => ({ type: 'paragraph', content: textNodes(words) })),
      };
    case 'quote':
      return {
        type: 'quote',
        content: [
          { type: 'quoteWords', content: textNodes([{ text: block.words }]) },
          { type: 'quoteSpeaker', content: textNodes([{ text: block.speaker }]) },
        ],
      };
    case 'picture':
      return { type: 'picture', attrs: { picture: block.picture, caption: block.caption } };
  }
}

function textNodes(words: readonly WordRun[]): JSONContent[] {
  return words.flatMap(({ text, bold }) =>
    text.split('\n').flatMap((line, at): JSONContent[] => {
      const look = bold ? { marks: [{ type: 'bold' }] } : {};
      const lineBreak = at === 0 ? [] : [{ type: 'hardBreak', ...look }];
      return line === '' ? lineBreak : [...lineBreak, { type: 'text', text: line, ...look }];
    }),
  );
}

function blockOf(node: JSONContent): BodyBlock[] {
  const children = node.content ?? [];
  switch (node.type) {
    case 'paragraph': {
      const words = wordsOf(children);
      return words.length === 0 ? [] : [{ kind: 'paragraph', words }];
    }
    case 'bulletList':
    case 'orderedList': {
      const items = children.map((item) => wordsOf(item.content?.[0]?.content ?? [])).filter(hasWords);
      const marks = node.type === 'bulletList' ? 'bullets' : 'numbers';
      return items.length === 0 ? [] : [{ kind: 'list', marks, items }];
    }
    case 'panel': {
      const paragraphs = children.map((each) => wordsOf(each.content ?? [])).filter(hasWords);
      return paragraphs.length === 0 ? [] : [{ kind: 'panel', paragraphs }];
    }
    case 'quote': {
      const [words = '', speaker = ''] = children.map((each) => plainOf(each.content ?? []));
      return words === '' && speaker === '' ? [] : [{ kind: 'quote', words, speaker }];
    }
    case 'picture':
      return pictureOf(node);
    default:
      return [];
  }
}

function pictureOf({ attrs }: JSONContent): BodyBlock[] {
  const picture = attrs?.picture as PictureRef | null | undefined;
  const caption: unknown = attrs?.caption;
  if (!picture) return [];
  return [{ kind: 'picture', picture, caption: typeof caption === 'string' ? caption : '' }];
}

const hasWords = (words: readonly WordRun[]) => words.length > 0;

/** Neighbouring runs of one look are one run. */
function wordsOf(nodes: readonly JSONContent[]): WordRun[] {
  const runs: WordRun[] = [];
  for (const node of nodes) {
    const text = node.type === 'hardBreak' ? '\n' : (node.text ?? '');
    const bold = node.marks?.some(({ type }) => type === 'bold') ?? false;
    const last = runs.at(-1);
    if (text === '') continue;
    if (last && (last.bold === true) === bold) last.text += text;
    else runs.push(bold ? { text, bold } : { text });
  }
  return runs.every(({ text }) => text.trim() === '') ? [] : runs;
}

const plainOf = (nodes: readonly JSONContent[]) =>
  nodes.map((node) => (node.type === 'hardBreak' ? '\n' : (node.text ?? ''))).join('');
