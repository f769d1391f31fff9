import type { BodyBlock, DateRow, IssueEdition, IssueItem, IssueItemOf } from '@contract/newsletters/content';
import { daysBetween } from '@rules/iso-day';
import { printedAnswer } from '@rules/printed-answer';
import { heardOpening } from '@rules/spoken-words';
import { labelled, plain, textOf, type Block, type Cell, type Words } from '../../../documents/blocks';
import { printedClock, printedDate } from '../../../documents/printed-dates';
import { itemWordsOf, type EditionWords } from './edition-words';
import { printedPicture, type IssuePrint } from './issue-print';

export type PrintedEdition = Exclude<IssueEdition, 'easy-read'>;

/** An item as blocks of one printed edition; none when it says nothing there. */
export type ItemPrinter = (item: IssueItem, sectionTitle: string) => Block[];

export function itemPrinter(
  print: IssuePrint,
  edition: PrintedEdition,
  ofEdition: EditionWords,
): ItemPrinter {
  return (item, sectionTitle) => {
    const words = itemWordsOf(item, edition, { print, words: ofEdition });
    const body = (blocks: readonly BodyBlock[]) =>
      blocks.flatMap((block) => bodyBlock(block, { print, edition, words }));
    const heading = words.text(item.heading).trim();
    const own = item.kind === 'words' && edition !== 'standard' ? item.own[edition] : undefined;
    const said = [
      ...ofKind(item, heading === '' ? sectionTitle : heading, { print, words }),
      ...body(own ?? item.body),
    ];
    if (heading === '' || heading === sectionTitle) return said;
    if (said.length === 0) return [{ kind: 'paragraph', words: [{ text: heading, bold: true }] }];
    return [{ kind: 'heading', level: 2, text: heading }, ...said];
  };
}

function ofKind(
  item: IssueItem,
  title: string,
  { print, words }: { print: IssuePrint; words: EditionWords },
): Block[] {
  if (item.kind === 'answer') return answerBlocks(item, words);
  if (item.kind === 'dates') return datesTable(item, title, { print, words });
  return [];
}

const openings = {
  did: 'We did:',
  decided: 'We decided:',
  'cant-yet': 'We can’t yet:',
  wont: 'We won’t:',
} as const;

/** What they said, as they said it, and the answer; tied, so that neither stands alone. */
function answerBlocks({ answer }: IssueItemOf<'answer'>, words: EditionWords): Block[] {
  const { said, howMany, reply, next } = answer;
  const count = howMany.trim() === '' ? '' : ` (${words.text(howMany).trim()})`;
  const whole = printedAnswer(answer);
  const opening = openings[reply];
  const told = whole.startsWith(opening) ? whole.slice(opening.length).trim() : whole;
  const isOpen = reply === 'did' || told !== whole;
  const parts: Words[] = [
    ...(said.trim() + count === ''
      ? []
      : [labelled(`${heardOpening(answer)}:`, `${words.text(said).trim()}${count}`)]),
    ...(told === '' ? [] : [isOpen ? labelled(opening, words.text(told)) : plain(words.text(told))]),
    ...(next.trim() === '' ? [] : [plain(words.text(next).trim())]),
  ];
  return parts.map((one, at) => ({ kind: 'paragraph', words: one, isTied: at < parts.length - 1 }));
}

function datesTable(
  { dates }: IssueItemOf<'dates'>,
  title: string,
  { print, words }: { print: IssuePrint; words: EditionWords },
): Block[] {
  const rows = dates.map((row) => dateRow(row, print.goesOutOn, words)).filter((row) => row !== null);
  if (rows.length === 0) return [];
  return [
    {
      ...{ kind: 'table', title: title === '' ? 'Dates' : title, header: ['When', 'What and where'] },
      description: 'One row for each date: the day and time, then what it is and where.',
      ...{ shares: [5, 7], firstColumnBold: true, rows },
    },
  ];
}

function dateRow(
  { date, time, what, where }: DateRow,
  goesOutOn: string,
  words: EditionWords,
): Cell[] | null {
  const when = [
    ...(date === null ? [] : [dayWords(date, goesOutOn)]),
    ...(time === null ? [] : [printedClock(time)]),
  ];
  const rest = [what, where].map((text) => words.text(text).trim()).filter((text) => text !== '');
  if (when.length + rest.length === 0) return null;
  return [
    { paragraphs: when.length === 0 ? [plain('Day not set yet')] : when.map(plain) },
    { paragraphs: rest.map(plain) },
  ];
}

/** "Wednesday 9 December", with its year when that is not plain; the day and the month stay on one line. */
function dayWords(date: string, goesOutOn: string): string {
  const day = printedDate(date);
  return Math.abs(daysBetween(goesOutOn, date)) < 300 ? day.replace(/ \d{4}$/, '') : day;
}

interface Printing {
  print: IssuePrint;
  edition: PrintedEdition;
  words: EditionWords;
}

function bodyBlock(block: BodyBlock, { print, edition, words }: Printing): Block[] {
  switch (block.kind) {
    case 'paragraph': {
      const runs = words.runs(block.words);
      return isBlank(runs) ? [] : [{ kind: 'paragraph', words: runs }];
    }
    case 'list': {
      const items = block.items.map(words.runs).filter((runs) => !isBlank(runs));
      return items.length === 0 ? [] : [{ kind: 'list', marks: block.marks, items }];
    }
    case 'panel': {
      const paragraphs = block.paragraphs.map(words.runs).filter((runs) => !isBlank(runs));
      return paragraphs.length === 0 ? [] : [{ kind: 'panel', tone: 'notice', paragraphs }];
    }
    case 'quote': {
      const [said, speaker] = [words.text(block.words).trim(), words.text(block.speaker).trim()];
      if (said === '') return speaker === '' ? [] : [{ kind: 'paragraph', words: plain(speaker) }];
      return [{ kind: 'quote', words: said, speaker, spoken: true, look: 'pull' }];
    }
    case 'picture': {
      const picture = printedPicture(print, edition, { ref: block.picture, words });
      return picture === null ? [] : [{ kind: 'picture', picture, caption: words.text(block.caption) }];
    }
  }
}

function isBlank(runs: Words): boolean {
  return textOf([runs]).trim() === '';
}
