const mostBytes = 2_000_000;

/** The text of a chosen file: UTF-8, or as Windows writes lists when it is not. A fault in words otherwise. */
export async function readListFile(file: File): Promise<{ text: string } | { fault: string }> {
  if (file.size > mostBytes)
    return { fault: 'This file is larger than 2 MB. Bring in a part of it at a time.' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return {
      fault:
        'This is a spreadsheet file. In the spreadsheet, choose Save as, then CSV UTF-8; or paste the rows below.',
    };
  }
  if (bytes.includes(0)) return { fault: 'This is no list in plain text. Save it as CSV UTF-8 first.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes) };
  }
}
