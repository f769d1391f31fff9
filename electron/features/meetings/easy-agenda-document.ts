import type { ItemPicture } from '@contract/meetings/series';
import type { Block, BlockOf, DocumentModel } from '../../documents/blocks';
import { plain } from '../../documents/blocks';
import { setPicture } from '../../documents/picture';
import { printedClock, printedDate } from '../../documents/printed-dates';
import type { AgendaContent } from './agenda-document';

type EasyRow = BlockOf<'easy-row'>;

/** The agenda in Easy Read: a picture for every idea, a short sentence a line. Source: domain 2.6, Easy Read. */
export function buildEasyAgendaDocument(content: AgendaContent): DocumentModel {
  const date = printedDate(content.date);
  return {
    title: `Easy Read agenda: ${content.title}, ${date}`,
    language: 'en-GB',
    edition: 'easy-read',
    header: `${content.title}, ${date}`,
    footer: `${content.placeName}. Easy Read agenda`,
    author: content.provider || content.placeName,
    subject: 'Agenda in Easy Read',
    blocks: [
      {
        kind: 'masthead',
        kicker: 'Easy Read agenda',
        title: content.title,
        lines: [date, content.placeName],
      },
      heading(content.isRound ? 'Our phone round' : 'Our meeting'),
      ...whenWhereWho(content),
      heading(content.isRound ? 'What we will ask about' : 'What we will talk about'),
      ...talkAbout(content),
      heading('Something to add?'),
      addSomething(content),
    ],
  };
}

function whenWhereWho(content: AgendaContent): EasyRow[] {
  const { chair, minuteTaker } = content;
  const dayAndMonth = printedDate(content.date).replace(/\W\d{4}$/u, '');
  const where = content.room === '' ? `at ${content.placeName}` : `in the ${withSmallStart(content.room)}`;
  if (content.isRound) return aboutTheRound(content, dayAndMonth);
  const who = [
    ...(chair === '' ? [] : [`${chair} runs the meeting.`]),
    ...(minuteTaker === '' ? [] : [`${minuteTaker} writes down what we say.`]),
  ];
  return [
    easyRow('next-date', `We meet on ${dayAndMonth}.`, ...times(content)),
    easyRow('home', `We meet ${where}.`),
    ...(who.length === 0 ? [] : [easyRow('staff', ...who)]),
  ];
}

function aboutTheRound({ chair, minuteTaker }: AgendaContent, dayAndMonth: string): EasyRow[] {
  const who = [
    ...(chair === '' ? [] : [`${chair} runs the phone round.`]),
    ...(minuteTaker === '' ? [] : [`${minuteTaker} writes down what people say.`]),
  ];
  return [
    easyRow('next-date', 'We ring you on the phone.', `We begin on ${dayAndMonth}.`),
    easyRow('anything-else', 'We ask what you think.', 'You do not have to answer.'),
    ...(who.length === 0 ? [] : [easyRow('staff', ...who)]),
  ];
}

function times({ items, startTime, endTime }: AgendaContent): string[] {
  const start = `We start at ${printedClock(startTime)}.`;
  return items.length === 0 ? [start] : [start, `We end at ${printedClock(endTime)}.`];
}

function talkAbout({ items }: AgendaContent): EasyRow[] {
  if (items.length === 0) return [easyRow('anything-else', 'Nothing is on the agenda yet.')];
  return items.map((item) => ({
    kind: 'easy-row',
    picture: item.picture === null ? null : setPicture(item.picture),
    paragraphs: [
      [{ text: `${item.number}. ${item.title}`, bold: true }],
      ...(item.note === '' ? [] : [plain(item.note)]),
      ...(item.askedBy === '' ? [] : [plain(`${item.askedBy} asked for this.`)]),
    ],
  }));
}

function addSomething({ minuteTaker, isRound }: AgendaContent): EasyRow {
  const who = minuteTaker === '' ? 'a member of staff' : minuteTaker;
  return easyRow(
    'anything-else',
    'Do you want to talk about something else?',
    ...(isRound
      ? [`Tell ${who} before.`, 'Or say it when we ring you.']
      : [`Tell ${who} before the meeting.`, 'Or say it on the day.']),
  );
}

function heading(text: string): Block {
  return { kind: 'heading', level: 1, text };
}

function easyRow(picture: NonNullable<ItemPicture>, ...sentences: string[]): EasyRow {
  return { kind: 'easy-row', picture: setPicture(picture), paragraphs: sentences.map(plain) };
}

/** "lounge" after "in the"; a name that starts with more than one capital stays as it is. */
function withSmallStart(room: string): string {
  return /^\p{Lu}\p{Ll}/u.test(room) ? room.charAt(0).toLowerCase() + room.slice(1) : room;
}
