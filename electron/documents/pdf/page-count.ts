/**
 * How many pages a PDF has, from the root of its page tree, without taking the file apart: laid out while somebody types,
 * it is counted and thrown away. Null when it is no PDF Chromium wrote, or says nothing that can be read.
 */
export function pageCountOf(pdf: Uint8Array): number | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  if (!text.startsWith('%PDF-')) return null;
  const root = /\/Root (\d{1,9}) 0 R/.exec(text.slice(text.lastIndexOf('trailer')))?.[1];
  const pages = root && /\/Pages (\d{1,9}) 0 R/.exec(objectIn(text, root))?.[1];
  const count = pages && /\/Count (\d{1,6})\b/.exec(objectIn(text, pages))?.[1];
  return count ? Number(count) : null;
}

function objectIn(text: string, number: string): string {
  const start = text.lastIndexOf(`\n${number} 0 obj`);
  return start === -1 ? '' : text.slice(start, text.indexOf('endobj', start));
}
