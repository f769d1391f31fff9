import type { MinutesEdition } from '@contract/meetings/signing';
import type { ItemPicture } from '@contract/meetings/series';
import type { Block, Cell, DocumentModel, Words } from '../../documents/blocks';
import { cell, labelled, plain } from '../../documents/blocks';
import { setPicture } from '../../documents/picture';
import { printedClock, printedDate } from '../../documents/printed-dates';

/** The agenda as plain data, every name already as that person agreed to be named. */
export interface AgendaContent {
  placeName: string;
  provider: string;
  title: string;
  /** `YYYY-MM-DD`. */
  date: string;
  /** Clock times `HH:MM`. */
  startTime: string;
  endTime: string;
  room: string;
  /** Empty when not yet chosen. */
  chair: string;
  minuteTaker: string;
  items: {
    number: number;
    title: string;
    note: string;
    minutes: number;
    /** Who asked for it; empty when nobody in particular. */
    askedBy: string;
    picture: ItemPicture;
  }[];
  totalMinutes: number;
  /** True of a phone round: people are rung one by one, so there is no room and no common time. */
  isRound?: true;
  /** The day it should be in people's hands, `YYYY-MM-DD`; null when that is not known. */
  giveOutBy: string | null;
}

type AgendaItem = AgendaContent['items'][number];

/** The agenda as a document to give out, in standard or large print; Easy Read is laid out in its own way. */
export function buildAgendaDocument(content: AgendaContent, edition: MinutesEdition): DocumentModel {
  const date = printedDate(content.date);
  return {
    title: `Agenda: ${content.title}, ${date}`,
    language: 'en-GB',
    edition,
    header: `${content.title}, ${date}`,
    footer: `${content.placeName}. Agenda`,
    author: content.provider || content.placeName,
    subject: 'Agenda',
    blocks: [masthead(content), ...people(content), ...whatWeTalkAbout(content), ...ending(content)],
  };
}

function masthead(content: AgendaContent): Block {
  const times = `${printedClock(content.startTime)} to ${printedClock(content.endTime)}`;
  const where = [content.room, content.placeName].filter((part) => part !== '').join(', ');
  return {
    kind: 'masthead',
    kicker: 'Agenda',
    title: content.title,
    lines: content.isRound
      ? [`We begin to ring on ${printedDate(content.date)}`, content.placeName]
      : [`${printedDate(content.date)}, ${times}`, where],
  };
}

function people({ chair, minuteTaker }: AgendaContent): Block[] {
  const words: Words[] = [
    ...(chair === '' ? [] : [labelled('Chair:', chair)]),
    ...(minuteTaker === '' ? [] : [labelled('Minutes taken by:', minuteTaker)]),
  ];
  return words.map((line) => ({ kind: 'paragraph', words: line }));
}

function whatWeTalkAbout({ items, isRound }: AgendaContent): Block[] {
  const title = isRound ? 'What we will ask about' : 'What we will talk about';
  const heading: Block = { kind: 'heading', level: 1, text: title };
  if (items.length === 0) {
    return [heading, { kind: 'paragraph', words: plain('Nothing is on the agenda yet.') }];
  }
  const hasPictures = items.some((item) => item.picture !== null);
  return [
    heading,
    {
      kind: 'table',
      title,
      description: `One row for each item${hasPictures ? ', with its picture' : ''}, and how many minutes it has.`,
      header: [...(hasPictures ? ['Picture'] : []), 'Item', 'Minutes'],
      shares: [...(hasPictures ? [2] : []), 11, 2],
      firstColumnBold: false,
      rows: items.map((item) => [
        ...(hasPictures ? [pictureCell(item)] : []),
        itemCell(item),
        cell(String(item.minutes)),
      ]),
    },
  ];
}

function pictureCell(item: AgendaItem): Cell {
  return item.picture === null ? { paragraphs: [] } : { paragraphs: [], picture: setPicture(item.picture) };
}

function itemCell(item: AgendaItem): Cell {
  return {
    paragraphs: [
      [{ text: `${item.number}. ${item.title}`, bold: true }],
      ...(item.note === '' ? [] : [plain(item.note)]),
      ...(item.askedBy === '' ? [] : [plain(`Asked for by ${item.askedBy}`)]),
    ],
  };
}

function ending(content: AgendaContent): Block[] {
  const who = content.minuteTaker === '' ? 'a member of staff' : content.minuteTaker;
  const blocks: Block[] = [];
  if (content.items.length > 0 && !content.isRound) {
    const end = `We plan to end at ${printedClock(content.endTime)}.`;
    blocks.push({ kind: 'paragraph', words: labelled(`${minutes(content.totalMinutes)} in all.`, end) });
  }
  blocks.push({
    kind: 'panel',
    tone: 'vote',
    paragraphs: [labelled('Something to add?', `Tell ${who} ${tellWhen(content)}`)],
  });
  if (content.giveOutBy !== null) {
    blocks.push(small(`To be given out by ${printedDate(content.giveOutBy)}.`));
  }
  return blocks;
}

function tellWhen({ isRound }: AgendaContent): string {
  return isRound ? 'before, or say it when we ring you.' : 'before the meeting, or bring it on the day.';
}

function minutes(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`;
}

function small(text: string): Block {
  return { kind: 'paragraph', look: 'small', words: plain(text) };
}
