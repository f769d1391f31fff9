import type { DocumentModel } from './blocks';
import { panelTones } from './blocks';
import type { EditionStyle } from './house-style';
import { colours, fonts, headingSpace, panelColours, styleOf } from './house-style';

/** The style sheet of an edition, from the same row of the house style as the Word file. */
export function htmlStyles(model: DocumentModel): string {
  const style = styleOf(model);
  return [
    pages(model, style),
    text(style),
    masthead(style),
    columns(style),
    headings(style),
    lists(style),
    tables(style),
    panels(style),
  ].join('\n');
}

// Margin boxes count pages from Chromium 131 on; an older one prints the pages without their running lines.
function pages(model: DocumentModel, style: EditionStyle): string {
  const { top, right, bottom, left } = style.margins;
  const running = `font: ${style.smallest}pt ${fonts.text}, sans-serif; color: #${colours.grey};`;
  return `@page { size: A4; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
  @top-left { content: ${cssString(model.header)}; ${running} }
  @bottom-left { content: ${cssString(model.footer)}; ${running} }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); ${running} } }
@page :first { @top-left { content: none; } }`;
}

function text(style: EditionStyle): string {
  return `html { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { margin: 0; font: ${style.body}pt/${lineHeight(style.line)} ${fonts.text}, sans-serif; color: #${colours.ink}; text-align: left; overflow-wrap: anywhere; counter-reset: numbered; }
p { margin: 0 0 ${style.after}pt; widows: 2; orphans: 2; }
a { color: #${colours.link}; }
.small { font-size: ${style.smallest}pt; color: #${colours.grey}; }
.tied { break-after: avoid; }
.signed { margin-top: ${style.signHeight}mm; margin-bottom: 0; break-after: avoid; }
.quote { border-left: 3pt solid #${colours.plum}; padding-left: 8pt; break-inside: avoid; }
.quote + .quote { margin-top: -${style.after * 0.7}pt; padding-top: ${style.after * 0.7}pt; }
.quote { margin-bottom: ${style.after * 0.7}pt; }
.quote strong { color: #${colours.plum}; }
blockquote { margin: ${style.after}pt 0; border-left: 4.5pt solid #${colours.plum}; padding: 2pt 0 2pt 8pt; break-inside: avoid; color: #${colours.plum}; font-size: ${style.pullQuote}pt; font-weight: bold; }
blockquote p { margin: 0; }
blockquote .pull-speaker { font-size: ${Math.max(style.smallest, style.body - 2)}pt; font-weight: normal; margin-top: 3pt; }`;
}

function masthead(style: EditionStyle): string {
  return `header { background: #${style.accent.strong}; color: #${colours.white}; padding: 9pt; margin-bottom: ${style.body}pt; }
header p { margin: 0; }
.starts-page { break-before: page; }
header h1 img { display: inline-block; vertical-align: middle; }
header h1 { font-size: ${style.title}pt; line-height: 1.15; margin: 1pt 0 2pt; }
header .kicker { font-weight: bold; }`;
}

function columns({ columnGap }: EditionStyle): string {
  if (columnGap === 0) return '';
  return `.columns { column-count: 2; column-gap: ${columnGap}mm; column-rule: 0.75pt solid #${colours.grid}; }
.columns > :first-child { margin-top: 0; }
.columns + p { margin-top: ${columnGap / 2}mm; }`;
}

function headings(style: EditionStyle): string {
  const { before, after } = headingSpace;
  return `h2, h3 { break-after: avoid; break-inside: avoid; line-height: 1.2; }
h2 { font-size: ${style.h1}pt; color: #${style.accent.strong}; margin: ${style.body * before}pt 0 ${style.body * after}pt; }
h3 { font-size: ${style.h2}pt; margin: ${style.body * 0.7}pt 0 ${style.body * 0.25}pt; }
h2.numbered { counter-increment: numbered; padding-left: ${style.headingNumber}mm; text-indent: -${style.headingNumber}mm; }
h2.numbered::before { content: counter(numbered) "."; display: inline-block; width: ${style.headingNumber}mm; text-indent: 0; }`;
}

function lists(style: EditionStyle): string {
  return `ul, ol { margin: 0 0 ${style.after}pt; }
ul { padding-left: ${style.bullets.indent}mm; }
ol { padding-left: ${style.numbers.indent}mm; }
li { margin-bottom: ${style.after * 0.5}pt; }
ul > li::marker { color: #${style.accent.strong}; }
ol > li::marker { font-weight: bold; }`;
}

function tables({ table, ...style }: EditionStyle): string {
  const line = `0.75pt solid #${colours.grid}`;
  return `table { border-collapse: collapse; table-layout: fixed; width: 100%; border: ${line}; margin-bottom: ${style.after * 1.3}pt; line-height: ${lineHeight(table.line)}; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
thead { display: table-header-group; }
tr { break-inside: avoid; border-bottom: ${line}; }
thead tr, tr:first-child { break-after: avoid; }
tbody tr:first-child { break-before: avoid; }
th, td { padding: ${table.padTopBottomPoints}pt ${table.padSidesPoints}pt; text-align: left; vertical-align: top; }
thead th { background: #${style.accent.strong}; color: #${colours.white}; }
tbody tr:nth-child(even) { background: #${style.accent.pale}; }
td p, th p { margin: 0; }
.whole { break-inside: avoid; }
.sign tbody tr { background: none; }
.sign th, .sign td { border-right: ${line}; vertical-align: middle; }
.sign .to-sign { height: ${style.signHeight}mm; color: #${colours.grey}; }
.code td { font: bold ${style.code}pt "${fonts.code}", monospace; letter-spacing: 3pt; }
.code th { vertical-align: middle; }
.write tbody tr { background: none; }
.write td { border-right: ${line}; height: ${style.writeHeight}mm; }
.easy { border-left: none; border-right: none; }
.easy tbody tr { background: none; break-after: auto; }
.easy td p { margin-bottom: ${style.after * 0.4}pt; }
.picture td, .picture th { vertical-align: middle; }
td img, th img, figure img { display: block; }
figure { margin: ${style.after * 0.6}pt 0 ${style.after * 1.3}pt; break-inside: avoid; }
figcaption { break-before: avoid; }
figcaption p { margin: ${style.after * 0.4}pt 0 0; font-size: ${style.smallest}pt; color: #${colours.grey}; }`;
}

function panels(style: EditionStyle): string {
  const tones = panelTones.map((tone) => {
    const { bar, tint } = panelColours[tone];
    return `.panel-${tone} { background: #${tint}; border-left: 4.5pt solid #${bar}; }`;
  });
  return [
    `.panel { padding: 5pt 6pt 5pt 8pt; margin: ${style.after}pt 0; break-inside: avoid; }`,
    `.panel p:last-child { margin-bottom: 0; }`,
    ...tones,
  ].join('\n');
}

// Word counts lines in the font's own height, which for Arial is 1.15 times its size; CSS counts in its size.
function lineHeight(line: number): string {
  return (line * 1.15).toFixed(2);
}

/** A CSS string: everything but plain letters, digits and common marks as escapes, so no text can end it. */
function cssString(text: string): string {
  const escaped = Array.from(text, (character) =>
    /[\p{L}\p{N} .,:;!?()’“”–-]/u.test(character)
      ? character
      : `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}
