import type { LetterContent } from '@contract/letters';
import { Document, Footer, Header, Packer, Paragraph, TextRun, type ISectionOptions } from 'docx';
import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import type { LetterPrint } from '../../electron/features/voices/letters/letter-document';

export const soup = 'The soup is cold by the time it gets to our table.';

export const letterContent: LetterContent = {
  address: 'Room 2\nMarram House',
  date: '2026-12-09',
  subject: 'The soup at your table',
  body: [
    { kind: 'quote', words: soup, speaker: 'You said this on Wednesday 2 December 2026' },
    {
      kind: 'paragraph',
      words: [
        { text: 'Thank you for telling us. ' },
        { text: 'Your table is served first now.', bold: true },
      ],
    },
    {
      kind: 'list',
      marks: 'bullets',
      items: [[{ text: 'The kitchen fills the last table first.' }], [{ text: 'The bowls are warm.' }]],
    },
    { kind: 'list', marks: 'numbers', items: [[{ text: 'Taste it.' }], [{ text: 'Tell us.' }]] },
    { kind: 'list', marks: 'numbers', items: [[{ text: 'Begins at one again.' }]] },
    { kind: 'panel', paragraphs: [[{ text: 'We will ask you on Wednesday 6 January if it helped.' }]] },
  ],
  signatory: 'Denise Okafor',
  role: 'Registered manager',
  sources: [],
  letBe: [],
};

export const letterPrint: LetterPrint = {
  placeName: 'Marram House',
  provider: 'Rowan Lea Care Ltd',
  reader: { name: 'Winifred', fullName: 'Winifred Shaw' },
  voice: { words: soup, source: 'said' },
  content: letterContent,
};

/** A letter with nothing in it that can be left out. */
export const bareLetter: LetterPrint = {
  ...letterPrint,
  provider: '',
  voice: { words: 'Pushed the soup away.', source: 'observed' },
  content: {
    ...letterContent,
    ...{ address: '', subject: '', signatory: '', role: '' },
    body: [
      { kind: 'quote', words: 'Pushed the soup away.', speaker: 'We saw this on Wednesday 2 December 2026' },
    ],
  },
};

interface Made {
  children?: ISectionOptions['children'];
  header?: string;
  footer?: Paragraph;
}

export const line = (text: string) => new Paragraph({ children: [new TextRun(text)] });

/** A provider's letterhead as Word would leave it: its own letters, a header, a footer, and a name split over runs. */
export async function ownLetterhead({ children, header, footer }: Made = {}): Promise<Uint8Array> {
  const made = new Document({
    title: 'Our letterhead',
    styles: {
      default: { document: { run: { font: 'Georgia', size: 24, language: { value: 'en-GB' } } } },
    },
    sections: [
      {
        headers: { default: new Header({ children: [line(header ?? 'Rowan Lea Care, {{place}}')] }) },
        footers: {
          default: new Footer({ children: [footer ?? line('Written on {{ date }} by {{signatory}}')] }),
        },
        children: children ?? [
          line('{{full_name}}'),
          line('{{address}}'),
          new Paragraph({
            children: [
              new TextRun('Dear {'),
              new TextRun({ text: '{na', bold: true }),
              new TextRun('me'),
              new TextRun('}},'),
            ],
          }),
          line('{{body}}'),
          line('{{signatory}}'),
          line('{{role}}'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(made));
}

/** The same file with some of its parts put in, changed or, with null, taken out. */
export function withParts(
  bytes: Uint8Array,
  change: (parts: Record<string, string>) => Record<string, string | Uint8Array | null>,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const texts = Object.fromEntries(
    Object.entries(files).map(([path, data]): [string, string] => [path, strFromU8(data)]),
  );
  for (const [path, data] of Object.entries(change(texts))) {
    if (data === null) delete files[path];
    else files[path] = typeof data === 'string' ? strToU8(data) : new Uint8Array(data);
  }
  return new Uint8Array(zipSync(files));
}
