import type { MinutesContent, PrintedLine, Rung } from '@contract/meetings/content';
import type { EasyWords } from '@contract/meetings/easy-minutes';
import type { ItemPicture } from '@contract/meetings/series';
import { sentencesOf } from '@rules/easy-read';
import { easySpokenBy } from '@rules/spoken-words';
import { fewestToSay } from '@rules/reach';
import type { Block, BlockOf, DocumentModel } from '../../documents/blocks';
import { plain } from '../../documents/blocks';
import { setPicture } from '../../documents/picture';
import { printedClock, printedDate } from '../../documents/printed-dates';

type EasyRow = BlockOf<'easy-row'>;

type EasyPrintedLine = PrintedLine & { rows: EasyWords[] };

/** The minutes as plain data for Easy Read: each line with the words a person wrote for it. */
export type EasyMinutesContent = Omit<MinutesContent, 'items'> & {
  items: { number: number; title: string; lines: EasyPrintedLine[] }[];
};

/** The minutes in Easy Read: only what a person worded, a picture for every idea. Source: domain 2.6, Easy Read. */
export function buildEasyMinutesDocument(content: EasyMinutesContent): DocumentModel {
  const date = printedDate(content.date);
  const draft = content.draft ? 'Draft Easy Read minutes' : 'Easy Read minutes';
  const blocks: Block[] = [
    { kind: 'masthead', kicker: draft, title: content.title, lines: [date, content.placeName] },
    heading(content.rung === undefined ? 'Our meeting' : 'Our phone round'),
    ...ourMeeting(content),
    ...content.items.filter(({ lines }) => lines.length > 0).flatMap(itemBlocks),
    ...nextMeeting(content),
    heading('These minutes'),
    theseMinutes(content),
  ];
  return {
    title: `${draft}: ${content.title}, ${date}`,
    language: 'en-GB',
    edition: 'easy-read',
    header: `${content.title}, ${date}`,
    footer: `${content.placeName}. ${draft}, version ${content.minutesVersion}`,
    author: content.provider || content.placeName,
    subject: 'Minutes in Easy Read',
    blocks,
  };
}

function ourMeeting(content: EasyMinutesContent): EasyRow[] {
  const { date, residentsHere, chair, rung } = content;
  if (rung !== undefined) return ourRound(rung, chair);
  const dayAndMonth = printedDate(date).replace(/\W\d{4}$/u, '');
  const came = residentsHere === 1 ? '1 person came.' : `${residentsHere} people came.`;
  return [
    easyRow('next-date', `We met on ${dayAndMonth}.`),
    easyRow('welcome', came, ...(chair === '' ? [] : [`${chair} ran the meeting.`])),
    ...heardRow(content),
  ];
}

/** How many were heard, there or since; not of so few that it points at people. */
function heardRow({ heard, asked }: EasyMinutesContent): EasyRow[] {
  if (heard === undefined || heard.now.of < fewestToSay) return [];
  const { count } = heard.now;
  const told = `${count === 1 ? '1 person' : `${count} people`} told us what they think.`;
  return [easyRow('anything-else', told, ...(asked === undefined ? [] : ['We asked some people later.']))];
}

function nextMeeting({ nextMeeting: next, rung, placeName }: EasyMinutesContent): Block[] {
  if (next === undefined) return [];
  const date = printedDate(next.date);
  if (rung !== undefined) {
    return [heading('Next time'), easyRow('next-date', 'We will ring you again.', `We begin on ${date}.`)];
  }
  const where = next.room === '' ? placeName : next.room;
  return [
    heading('Next time'),
    easyRow('next-date', 'Our next meeting is on:', date, `${printedClock(next.startTime)}, ${where}`),
  ];
}

function ourRound({ from, to, reached }: Rung, chair: string): EasyRow[] {
  const talked = reached === 1 ? '1 person talked to us.' : `${reached} people talked to us.`;
  const days = [...new Set([from, to])].flatMap((day) => (day === null ? [] : [printedDate(day)]));
  const when = days.length === 2 ? [`From ${days[0]}.`, `To ${days[1]}.`] : days.map((day) => `On ${day}.`);
  return [
    easyRow('next-date', 'We rang people on the phone.', ...when),
    easyRow('welcome', talked, ...(chair === '' ? [] : [`${chair} ran the phone round.`])),
  ];
}

function itemBlocks({ title, lines }: EasyMinutesContent['items'][number]): Block[] {
  return [heading(title), ...lines.flatMap(lineRows)];
}

/** The rows of one line: the first says what kind of thing it is, the last who does it and by when. */
function lineRows(line: EasyPrintedLine): EasyRow[] {
  return line.rows.map(({ words, picture }, at) => ({
    kind: 'easy-row',
    picture: picture === null ? null : setPicture(picture),
    // A row is kept without a picture only with the reason why.
    ...(picture === null ? { isWordsOnly: true } : {}),
    paragraphs: [
      ...(at === 0 ? [[{ text: label(line), bold: true }]] : []),
      ...sentencesOf(words).map(plain),
      ...(at === line.rows.length - 1 ? facts(line).map(plain) : []),
    ],
  }));
}

function label({ kind, speaker, source }: PrintedLine): string {
  if (kind === 'said') return `${easySpokenBy({ who: speaker, source })}:`;
  if (kind === 'vote') return 'We voted:';
  return kind === 'decided' ? 'We decided:' : 'What we will do:';
}

/** Figures, names and days are printed from the minutes, so that nobody types one wrong. */
function facts({ vote, action }: PrintedLine): string[] {
  if (vote !== null) return vote.options.map(({ label: what, count }) => `${what}: ${count}`);
  if (action === null) return [];
  return [
    ...(action.owner === '' ? [] : [`${action.owner} will do this.`]),
    ...(action.due === null ? [] : [`By ${printedDate(action.due)}.`]),
  ];
}

function theseMinutes({ draft, signatures, minuteTaker }: EasyMinutesContent): EasyRow {
  const ask = `Ask ${minuteTaker === '' ? 'a member of staff' : minuteTaker} if you want to know more.`;
  if (draft) return easyRow('anything-else', 'This is a draft.', 'Nobody has signed it yet.', ask);
  const signed = signatures.map(({ name }) => `${name} signed the minutes.`);
  return easyRow('anything-else', ...signed, ask);
}

function heading(text: string): Block {
  return { kind: 'heading', level: 1, text };
}

function easyRow(picture: NonNullable<ItemPicture>, ...sentences: string[]): EasyRow {
  return { kind: 'easy-row', picture: setPicture(picture), paragraphs: sentences.map(plain) };
}
