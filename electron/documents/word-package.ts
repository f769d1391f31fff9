import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { styleIds } from './word-styles';

const compressed = { level: 6 } as const;
const stored = { level: 0 } as const;

// A section that does not end in words ends in a paragraph with none; without its style that would leave an empty line.
const bareBreak = /<w:p><w:pPr>(<w:sectPr(?:(?!<\/w:sectPr>).)*<\/w:sectPr>)<\/w:pPr><\/w:p>/gs;
const styledBreak = `<w:p><w:pPr><w:pStyle w:val="${styleIds.sectionBreak}"/>$1</w:pPr></w:p>`;

/**
 * Zips the parts of a Word file, with what `docx` leaves out put in: the language of the document's properties and of
 * its theme fonts. Pictures are stored, not squeezed again. Throws when a part to patch is not as it was.
 */
export function packParts(parts: ReadonlyMap<string, string | Uint8Array>, language: string): Uint8Array {
  const files: Zippable = {};
  for (const [path, data] of parts) {
    const bytes = typeof data === 'string' ? strToU8(patched(path, data, language)) : data;
    files[path] = [bytes, /\.(png|jpe?g)$/.test(path) ? stored : compressed];
  }
  return zipSync(files);
}

function patched(path: string, xml: string, language: string): string {
  if (path === 'docProps/core.xml') {
    return inserted(xml, '</cp:coreProperties>', `<dc:language>${language}</dc:language>`);
  }
  if (path === 'word/settings.xml') {
    return inserted(xml, '</w:settings>', `<w:themeFontLang w:val="${language}"/>`);
  }
  if (path === 'word/document.xml') return xml.replaceAll(bareBreak, styledBreak);
  return xml;
}

function inserted(xml: string, end: string, addition: string): string {
  if (!xml.endsWith(end)) throw new Error(`docx no longer ends this part with ${end}`);
  return xml.slice(0, -end.length) + addition + end;
}
