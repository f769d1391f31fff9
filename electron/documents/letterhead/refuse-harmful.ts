import { strFromU8 } from 'fflate';
import type { Element } from '@xmldom/xmldom';
import { children, descendants, parseXml } from '../lint/xml';
import { refused } from './unpack';

const nothing = 'Nothing was brought in.';
const mainPart = 'word/document.xml';
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const macros = /(^|\/)(vbaProject|vbaData)[^/]*$|macroEnabled|vnd\.ms-office\.vba/i;
const inside = /(^|\/)(embeddings|activeX|ctrlProps)\//i;
const fetching = /^\s*(DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|LINK|IMPORT|RD|DATABASE|MACROBUTTON)\b/i;

/**
 * Throws `precondition`, in words, when the parts of a Word file hold anything that runs, that is fetched when the file
 * is opened, or that this program cannot read.
 */
export function refuseHarmful(parts: ReadonlyMap<string, Uint8Array>): void {
  const xml = readXml(parts);
  const types = xml.get('[Content_Types].xml');
  const document = xml.get(mainPart);
  if (types === undefined) throw refused(`It is no Word file (.docx). ${nothing}`);
  refuseMacros([...parts.keys()], types);
  if (document === undefined || typeOf(types, `/${mainPart}`) !== mainType) throw refused(otherKind(types));
  if (document.namespaceURI !== wordNamespace) {
    throw refused(
      `It is saved as “Strict Open XML”. Save it in Word as “Word Document (.docx)”, then bring it in again. ${nothing}`,
    );
  }
  if ([...parts.keys()].some((path) => inside.test(path))) {
    throw refused(
      `It has another document or a control inside it. Take it out in Word, then bring it in again. ${nothing}`,
    );
  }
  refuseOutside(xml);
}

function readXml(parts: ReadonlyMap<string, Uint8Array>): Map<string, Element> {
  const read = new Map<string, Element>();
  for (const [path, data] of parts) {
    if (!/\.(xml|rels)$/i.test(path)) continue;
    const text = strFromU8(data);
    // Word never writes either; both are ways to hide something from one reader and show it to another.
    if (/<!(DOCTYPE|ENTITY)/i.test(text) || /^(\uFFFD{2}|.?\u0000)/.test(text)) {
      throw refused(`It is not written as Word writes its files. ${nothing}`);
    }
    try {
      read.set(path, parseXml(text));
    } catch {
      throw refused(`It cannot be read: a part of it is damaged. ${nothing}`);
    }
  }
  return read;
}

function refuseMacros(paths: readonly string[], types: Element): void {
  const named = children(types).map((type) => type.getAttribute('ContentType') ?? '');
  if (![...paths, ...named].some((words) => macros.test(words))) return;
  throw refused(
    `It has macros, which are small programs. Save it in Word as “Word Document (.docx)”, which leaves them out, then bring it in again. ${nothing}`,
  );
}

function typeOf(types: Element, part: string): string | undefined {
  const found = children(types).find((type) => type.getAttribute('PartName') === part);
  return found?.getAttribute('ContentType') ?? undefined;
}

function otherKind(types: Element): string {
  const isTemplate = children(types).some((type) =>
    /wordprocessingml\.template/.test(type.getAttribute('ContentType') ?? ''),
  );
  return isTemplate
    ? `It is a Word template (.dotx). Save it in Word as “Word Document (.docx)”, then bring it in again. ${nothing}`
    : `It is no Word file (.docx) as Word itself saves them. Open it in Word, save it again, then bring it in. ${nothing}`;
}

/** What is fetched or opened from outside: linked pictures, templates, documents, web pages, and fields that do so. */
function refuseOutside(xml: ReadonlyMap<string, Element>): void {
  for (const [path, root] of xml) {
    if (path.endsWith('.rels')) {
      for (const link of children(root)) {
        if (link.getAttribute('TargetMode') === 'External') throw refused(outsideWords(link));
      }
      continue;
    }
    const fields = [
      ...descendants(root, 'w:instrText').map((field) => field.textContent ?? ''),
      ...descendants(root, 'w:fldSimple').map((field) => field.getAttribute('w:instr') ?? ''),
    ];
    if (fields.some((field) => fetching.test(field)) || descendants(root, 'w:altChunk').length > 0) {
      throw refused(
        `It has a field that fetches something from outside. In Word, press Ctrl A and Ctrl Shift F9 to turn fields into words, then bring it in again. ${nothing}`,
      );
    }
  }
}

function outsideWords(link: Element): string {
  const target = link.getAttribute('Target') ?? '';
  const named = target.length <= 80 ? target : `${target.slice(0, 79)}…`;
  if ((link.getAttribute('Type') ?? '').endsWith('/hyperlink')) {
    return `It has a link to ${named}. In Word, right-click it and choose “Remove Hyperlink”: the words stay. Then bring it in again. ${nothing}`;
  }
  return `It is linked to something outside itself: ${named}. In Word, put the picture in instead of linking to it, and take off a template it is attached to. Then bring it in again. ${nothing}`;
}
