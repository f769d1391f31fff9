import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF meets, taken from its tags, for these are what is read aloud. */
export interface ReadPdf {
  pages: number;
  isTagged: boolean;
  title: string;
  language: string;
  headings: { level: number; text: string }[];
  /** The words of each tagged piece, in the order they are read out. */
  texts: string[];
  /** The pictures that are not decoration, each with what is said of it. */
  pictures: string[];
}

/** Takes a PDF apart as another program would. Nothing in it is run or fetched. Throws when it is no PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await opened(bytes);
  try {
    const [mark, { info }] = await Promise.all([pdf.getMarkInfo(), pdf.getMetadata()]);
    const facts: Record<string, unknown> = { ...info };
    const read: ReadPdf = {
      ...{ pages: pdf.numPages, isTagged: isMarked(mark) },
      ...{ title: wordsIn(facts.Title), language: wordsIn(facts.Language) },
      ...{ headings: [], texts: [], pictures: [] },
    };
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const [tree, { items }] = await Promise.all([
        page.getStructTree(),
        page.getTextContent({ includeMarkedContent: true }),
      ]);
      if (tree !== null) walk(tree, { read, words: wordsByMark(items) });
      page.cleanup();
    }
    return read;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

type Opened = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Opened['getPage']>>;
type Items = Awaited<ReturnType<Page['getTextContent']>>['items'];
type Tree = NonNullable<Awaited<ReturnType<Page['getStructTree']>>>;

async function opened(bytes: Uint8Array): Promise<Opened> {
  const [library, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  // This is a process of its own already; given the worker's code, the library starts none.
  Object.assign(globalThis, { pdfjsWorker: worker });
  return library.getDocument({
    ...{ data: bytes.slice(), useWasm: false, useWorkerFetch: false, enableXfa: false },
    ...{ disableFontFace: true, isOffscreenCanvasSupported: false, verbosity: 0 },
  }).promise;
}

// The library says an object and gives a map.
const isMarked = (mark: unknown) => mark instanceof Map && mark.get('Marked') === true;
const wordsIn = (value: unknown) => (typeof value === 'string' ? value : '');

/** The words under each mark the tags point at; what stands under none is drawn, not read. */
function wordsByMark(items: Items): Map<string, string> {
  const words = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const mark = open.findLast((each) => each !== null);
      if (mark !== undefined && mark !== null) {
        words.set(mark, `${words.get(mark) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
      }
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? null);
  }
  return words;
}

interface Reading {
  read: ReadPdf;
  words: ReadonlyMap<string, string>;
}

/** Tags that hold others and have no words of their own. */
const holders = new Set([
  ...['Root', 'Document', 'NonStruct', 'Div', 'Sect', 'Figure'],
  ...['Table', 'TR', 'TH', 'TD', 'L', 'LI', 'LBody'],
]);

function walk(node: Tree, reading: Reading): void {
  const { role } = node;
  // The mark before a list's item is drawn for the eye: the words behind it are the item.
  if (role === 'Lbl') return;
  // What a picture shows is there at runtime and missing in the library's types; one without is only a frame.
  if (role === 'Figure' && 'alt' in node && node.children.length > 0) {
    reading.read.pictures.push(wordsIn(node.alt));
    return;
  }
  const heading = /^H([1-6])$/.exec(role);
  if (heading !== null || !holders.has(role)) {
    const text = textUnder(node, reading).trim();
    if (text === '') return;
    reading.read.texts.push(text);
    if (heading !== null) reading.read.headings.push({ level: Number(heading[1]), text });
    return;
  }
  for (const child of node.children) {
    if ('role' in child) walk(child, reading);
    else {
      const text = (reading.words.get(child.id) ?? '').trim();
      if (text !== '') reading.read.texts.push(text);
    }
  }
}

/** The words of a piece; a picture within it, as beside the name of a newsletter, is noted as one. */
function textUnder(node: Tree, reading: Reading): string {
  return node.children
    .map((child) => {
      if (!('role' in child)) return reading.words.get(child.id) ?? '';
      if (child.role === 'Lbl') return '';
      if (child.role !== 'Figure') return textUnder(child, reading);
      walk(child, reading);
      return '';
    })
    .join(' ');
}
