import type { IParagraphStyleOptions, IPropertiesOptions } from 'docx';
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, ShadingType } from 'docx';
import { panelTones, type PanelTone } from './blocks';
import type { EditionStyle } from './house-style';
import { colours, fonts, headingSpace, millimetresToPoints, pageWidth, panelColours } from './house-style';

type ParagraphLook = NonNullable<IParagraphStyleOptions['paragraph']>;
type RunLook = NonNullable<IParagraphStyleOptions['run']>;

/** Ids of the named styles; people find the names in Word's own gallery and can carry on in style. */
export const styleIds = {
  kicker: 'MastheadKicker',
  mastheadLine: 'MastheadLine',
  mastheadEnd: 'MastheadEnd',
  afterTable: 'AfterTable',
  bullet: 'ListBullet',
  number: 'ListNumber',
  quote: 'Quote',
  pullQuote: 'PullQuote',
  pullSpeaker: 'PullQuoteSpeaker',
  wordsOnly: 'EasyWordsOnly',
  sectionBreak: 'SectionBreak',
  small: 'SmallPrint',
  smallAfterTable: 'SmallPrintAfterTable',
  signed: 'Signed',
  tableHead: 'TableHead',
  tableText: 'TableText',
  tableFirst: 'TableFirst',
  tablePrompt: 'TablePrompt',
  tableCode: 'TableCode',
  easyWords: 'EasyWords',
  picture: 'Picture',
  caption: 'PictureCaption',
  header: 'Header',
  footer: 'Footer',
  bold: 'BoldWords',
  speaker: 'Speaker',
  link: 'Hyperlink',
} as const;

export const panelStyleIds: Record<PanelTone, string> = {
  decided: 'PanelDecided',
  vote: 'PanelVote',
  action: 'PanelAction',
  notice: 'PanelNotice',
};

export const numberings = { headings: 'headings', bullets: 'bullets', numbers: 'numbers' } as const;

/** Millimetres to twentieths of a point. */
export function dxa(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Points to twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points to the half points of a font size. */
function half(points: number): number {
  return Math.round(points * 2);
}

// Without `lineRule` LibreOffice cuts text and pictures to a strip, and no validator says so.
function spacing(line: number, after: number, before = 0): ParagraphLook['spacing'] {
  return {
    line: Math.round(line * 240),
    lineRule: LineRuleType.AUTO,
    before: twips(before),
    after: twips(after),
  };
}

function edge(color: string, size: number, space: number) {
  return { style: BorderStyle.SINGLE, color, size, space };
}

/** Every named style of an edition, made from its row of the house style. */
export function wordStyles(style: EditionStyle): NonNullable<IPropertiesOptions['styles']> {
  return {
    default: {
      document: {
        run: {
          font: fonts.text,
          size: half(style.body),
          color: colours.ink,
          language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: spacing(style.line, style.after), alignment: AlignmentType.LEFT },
      },
      title: {
        ...mastheadParagraph(style, 1.05, 2),
        run: { size: half(style.title), bold: true, color: colours.white },
      },
      heading1: heading(style, 0, style.h1),
      heading2: heading(style, 1, style.h2),
      heading3: heading(style, 2, style.body),
      heading4: heading(style, 3, style.body),
      heading5: heading(style, 4, style.body),
      heading6: heading(style, 5, style.body),
      caption: { run: { size: half(style.smallest), color: colours.grey } },
      hyperlink: { run: { color: colours.link, underline: {} } },
      footnoteText: { run: { size: half(style.smallest) } },
      endnoteText: { run: { size: half(style.smallest) } },
    },
    paragraphStyles: [
      ...mastheadStyles(style),
      ...textStyles(style),
      ...tableStyles(style),
      ...panelTones.map((tone) => panelStyle(style, tone)),
      ...runningStyles(style),
    ],
    characterStyles: [
      { id: styleIds.bold, name: 'Bold Words', quickFormat: true, run: { bold: true } },
      { id: styleIds.speaker, name: 'Speaker', quickFormat: true, run: { bold: true, color: colours.plum } },
    ],
  };
}

// Without an outline level a heading is no heading in a tagged PDF.
function heading(style: EditionStyle, outlineLevel: number, size: number) {
  const isFirst = outlineLevel === 0;
  const before = style.body * (isFirst ? headingSpace.before : 0.7);
  return {
    paragraph: {
      outlineLevel,
      keepNext: true,
      keepLines: true,
      spacing: spacing(1.1, style.body * (isFirst ? headingSpace.after : 0.25), before),
    },
    run: { size: half(size), bold: true, color: isFirst ? style.accent.strong : colours.ink },
  };
}

function named(
  id: string,
  name: string,
  paragraph: ParagraphLook,
  run: RunLook = {},
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, paragraph, run };
}

// One border and shading on neighbouring paragraphs joins them into one band.
function mastheadParagraph({ accent }: EditionStyle, line: number, after: number) {
  const side = edge(accent.strong, 8, 8);
  return {
    paragraph: {
      spacing: spacing(line, after),
      indent: { left: twips(9), right: twips(9) },
      keepNext: true,
      keepLines: true,
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: accent.strong },
      border: { top: side, bottom: side, left: side, right: side },
    },
  };
}

function mastheadStyles(style: EditionStyle): IParagraphStyleOptions[] {
  const { paragraph } = mastheadParagraph(style, 1.2, 1);
  const run = { size: half(style.body), color: colours.white };
  return [
    named(styleIds.kicker, 'Masthead Kicker', paragraph, { ...run, bold: true }),
    named(styleIds.mastheadLine, 'Masthead Line', paragraph, run),
    named(styleIds.mastheadEnd, 'Masthead End', { ...paragraph, spacing: spacing(1.2, style.body) }, run),
  ];
}

function textStyles(style: EditionStyle): IParagraphStyleOptions[] {
  const listSpacing = spacing(style.line, style.after * 0.5);
  const bar = edge(colours.plum, 24, 8);
  const smallPrint = { size: half(style.smallest), color: colours.grey };
  return [
    named(styleIds.afterTable, 'After Table', {
      spacing: spacing(style.line, style.after, style.after * 1.3),
    }),
    named(styleIds.bullet, 'List Bullet', { spacing: listSpacing }),
    named(styleIds.number, 'List Number', { spacing: listSpacing }),
    named(
      styleIds.quote,
      'Quote',
      {
        spacing: spacing(style.line, style.after * 0.7),
        indent: { left: twips(11) },
        keepLines: true,
        border: { left: bar },
      },
      { size: half(style.quote) },
    ),
    ...pullQuoteStyles(style),
    named(styleIds.signed, 'Signed', {
      spacing: spacing(style.line, 0, millimetresToPoints(style.signHeight)),
      keepNext: true,
      keepLines: true,
    }),
    named(styleIds.small, 'Small Print', { spacing: spacing(1.2, style.after) }, smallPrint),
    named(
      styleIds.smallAfterTable,
      'Small Print After Table',
      { spacing: spacing(1.2, style.after, style.after * 1.3) },
      smallPrint,
    ),
  ];
}

function pullQuoteStyles(style: EditionStyle): IParagraphStyleOptions[] {
  const border = { left: edge(colours.plum, 36, 8) };
  const indent = { left: twips(12.5) };
  const color = colours.plum;
  const speaker = Math.max(style.smallest, style.body - 2);
  return [
    named(
      styleIds.pullQuote,
      'Pull Quote',
      { spacing: spacing(style.line, 0, style.after), keepLines: true, indent, border },
      { size: half(style.pullQuote), bold: true, color },
    ),
    named(
      styleIds.pullSpeaker,
      'Pull Quote Speaker',
      { spacing: spacing(style.line, style.after), keepLines: true, indent, border },
      { size: half(speaker), color },
    ),
  ];
}

function tableStyles(style: EditionStyle): IParagraphStyleOptions[] {
  const paragraph = { spacing: spacing(style.table.line, 0) };
  const code = { size: half(style.code), bold: true, font: fonts.code, characterSpacing: twips(3) };
  return [
    named(
      styleIds.tableHead,
      'Table Head',
      { ...paragraph, keepNext: true },
      { bold: true, color: colours.white },
    ),
    named(styleIds.tableText, 'Table Text', paragraph),
    named(styleIds.tableFirst, 'Table First Column', paragraph, { bold: true }),
    named(styleIds.tablePrompt, 'Table Prompt', paragraph, { color: colours.grey }),
    named(styleIds.tableCode, 'Table Code', paragraph, code),
    named(styleIds.picture, 'Picture', { spacing: spacing(1, style.after * 0.4, style.after * 0.6) }),
    named(
      styleIds.caption,
      'Picture Caption',
      { spacing: spacing(1.2, style.after * 1.3) },
      { size: half(style.smallest), color: colours.grey },
    ),
    named(styleIds.wordsOnly, 'Easy Words Only', paragraph),
    named(styleIds.sectionBreak, 'Section Break', { spacing: spacing(1, 0) }, { size: half(1) }),
    named(styleIds.easyWords, 'Easy Words', { spacing: spacing(style.table.line, style.after * 0.4) }),
  ];
}

const panelNames: Record<PanelTone, string> = {
  decided: 'Panel Decided',
  vote: 'Panel Vote',
  action: 'Panel Action',
  notice: 'Panel Notice',
};

function panelStyle(style: EditionStyle, tone: PanelTone): IParagraphStyleOptions {
  const { bar, tint } = panelColours[tone];
  const pad = edge(tint, 4, 5);
  return named(panelStyleIds[tone], panelNames[tone], {
    spacing: spacing(style.line, style.after, style.after * 0.5),
    indent: { left: twips(12.5), right: twips(5.5) },
    keepLines: true,
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: tint },
    border: { top: pad, bottom: pad, right: pad, left: edge(bar, 36, 8) },
  });
}

function runningStyles(style: EditionStyle): IParagraphStyleOptions[] {
  const run = { size: half(style.smallest), color: colours.grey };
  const rightTabStop = dxa(pageWidth(style));
  return [
    named(styleIds.header, 'header', { spacing: spacing(1.1, 0), rightTabStop }, run),
    named(
      styleIds.footer,
      'footer',
      { spacing: spacing(1.1, 0), rightTabStop, border: { top: edge(style.accent.strong, 6, 4) } },
      run,
    ),
  ];
}

/** Real Word lists: headings that count by themselves, bullets, and numbers that restart with each list. */
export function wordNumbering(style: EditionStyle): NonNullable<IPropertiesOptions['numbering']> {
  const level = (
    format: 'bullet' | 'decimal',
    text: string,
    left: number,
    hanging: number,
    run: RunLook,
  ) => ({
    level: 0,
    format: format === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: dxa(left), hanging: dxa(hanging) } }, run },
  });
  const { bullets, numbers, headingNumber } = style;
  return {
    config: [
      { reference: numberings.headings, levels: [level('decimal', '%1.', headingNumber, headingNumber, {})] },
      {
        reference: numberings.bullets,
        levels: [level('bullet', '•', bullets.indent, bullets.hanging, { color: style.accent.strong })],
      },
      {
        reference: numberings.numbers,
        levels: [level('decimal', '%1.', numbers.indent, numbers.hanging, { bold: true })],
      },
    ],
  };
}
