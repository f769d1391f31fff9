import { patchDetector, patchDocument, PatchType, TextRun, type IPatch } from 'docx';
import { XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { ParlourError } from '@contract/errors';
import { printableText } from '@rules/clean-text';
import { letterFields, placeholderOf } from '@rules/letter-fields';
import type { Block, DocumentModel } from '../blocks';
import { cleanModel } from '../clean-model';
import { styleOf } from '../house-style';
import { openWordPackage, type WordPackage } from '../lint/word-package';
import { descendants, parseXml } from '../lint/xml';
import { wordLines } from '../word-runs';
import { wordNumbering } from '../word-styles';
import type { OnLetterhead } from './letterhead';
import { letterheadBlocks } from './letterhead-blocks';
import { lookOfLetterhead } from './letterhead-look';
import { mayGo, ownText } from './paragraphs';
import { packLetterhead } from './unpack';

// Letters nobody types: what a person writes between braces is theirs, and is never filled in or taken for a placeholder.
const [begin, end] = ['\uE000', '\uE001'];
const marks = new RegExp(`[${begin}${end}]`, 'g');
const nothing = `${begin}none${end}`;

/**
 * A letter on somebody's own letterhead, as the bytes of a Word file: its placeholders filled in, in headers and footers
 * too, and the letter's words in the place of the line that holds `{{body}}`. Throws `precondition` when a placeholder
 * would be left in.
 */
export async function fillLetterhead(
  { bytes, fields, body }: OnLetterhead,
  model: DocumentModel,
): Promise<Uint8Array> {
  const clean = cleanModel({ ...model, blocks: body });
  const file = openWordPackage(bytes);
  const marked = await markPlaceholders(bytes);
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: marked,
    placeholderDelimiters: { start: begin, end },
    keepOriginalStyles: true,
    numbering: wordNumbering(styleOf(clean)),
    properties: {
      title: clean.title,
      creator: clean.author,
      lastModifiedBy: clean.author,
      ...(clean.subject === undefined ? {} : { subject: clean.subject }),
    },
    patches: patchesFor(file, fields, clean.blocks),
  });
  return finished(filled, clean.language);
}

/** The letterhead with each placeholder of ours as a mark nobody can type; anything else between braces is refused. */
async function markPlaceholders(bytes: Uint8Array): Promise<Uint8Array> {
  const marked = await patchDocument({
    outputType: 'uint8array',
    data: bytes,
    trimPlaceholders: true,
    keepOriginalStyles: true,
    patches: Object.fromEntries(
      letterFields.map((field) => [field, inline([new TextRun(`${begin}${field}${end}`)])]),
    ),
  });
  const left = await patchDetector({ data: marked });
  if (left.length > 0) {
    const named = left.map(placeholderOf).join(', ');
    throw new ParlourError(
      'precondition',
      `Your letterhead has ${named}, which would be printed as it stands. Take it out in Word, then bring the letterhead in again. Nothing was saved.`,
    );
  }
  return marked;
}

function patchesFor(
  file: WordPackage,
  fields: OnLetterhead['fields'],
  blocks: readonly Block[],
): Record<string, IPatch> {
  const patches: Record<string, IPatch> = {};
  for (const field of letterFields) {
    if (field === 'body') continue;
    const words = printableText(fields[field] ?? '')
      .replace(marks, '')
      .trim();
    patches[field] = inline(wordLines(words === '' ? nothing : words, undefined));
  }
  // Last: nothing is looked for in the letter's own words.
  patches.body = { type: PatchType.DOCUMENT, children: letterheadBlocks(blocks, lookOfLetterhead(file)) };
  return patches;
}

function inline(children: TextRun[]): IPatch {
  return { type: PatchType.PARAGRAPH, children };
}

/** The letter with no line left for what it does not say, and the language in its properties, which `docx` cannot set. */
function finished(bytes: Uint8Array, language: string): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  for (const [path, data] of parts) {
    if (!/^word\/[^/]*\.xml$/.test(path)) continue;
    const xml = strFromU8(data);
    if (xml.includes(nothing)) parts.set(path, strToU8(withoutGaps(xml).replaceAll(nothing, '')));
  }
  const core = parts.get('docProps/core.xml');
  if (core !== undefined) {
    const bare = strFromU8(core).replace(/<dc:language>[^<]*<\/dc:language>|<dc:language\/>/g, '');
    const said = bare.replace(/<\/cp:coreProperties>\s*$/, `<dc:language>${language}</dc:language>$&`);
    parts.set('docProps/core.xml', strToU8(said));
  }
  return packLetterhead(parts);
}

/** Lines of the page that hold only what is not said go; in a header or a cell an empty one has to stay. */
function withoutGaps(xml: string): string {
  const root = parseXml(xml);
  const gaps = descendants(root, 'w:p').filter(
    (paragraph) => ownText(paragraph).trim() === nothing && mayGo(paragraph),
  );
  if (gaps.length === 0 || root.ownerDocument === null) return xml;
  for (const paragraph of gaps) paragraph.parentNode?.removeChild(paragraph);
  return new XMLSerializer().serializeToString(root.ownerDocument);
}
