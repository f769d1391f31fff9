import type { MinutesContent, PrintedLine } from '@contract/meetings/content';
import type { MeetingKind } from '@contract/meetings/kinds';
import { ended } from '@rules/ended';
import type { Block } from '../../documents/blocks';
import { cell, labelled, plain } from '../../documents/blocks';
import { printedDate } from '../../documents/printed-dates';

type Item = MinutesContent['items'][number];

/** How a voice came when it was not spoken. S81: each source is named, and an observation is never shown as speech. */
const sourceWords: Record<PrintedLine['source'], string> = {
  said: '',
  chose: 'chosen, not said',
  shown: 'shown, not said',
  observed: 'seen by staff, not said',
  told: 'told by someone who knows them',
};

const howWords: Record<NonNullable<PrintedLine['decidedHow']>, string> = {
  consensus: 'Everyone agreed.',
  hands: 'By a show of hands.',
  ballot: 'By a secret ballot.',
  deferred: 'To be decided another time.',
};

/** One item of the meeting: what it was about, what people said, how they voted, what was decided and who does what. */
export function minutesItem(item: Item, kind?: MeetingKind): Block[] {
  const of = (kind: PrintedLine['kind']) => item.lines.filter((line) => line.kind === kind);
  const said = of('said');
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: item.title, numbered: true },
    ...(item.note === '' ? [] : [{ kind: 'paragraph' as const, words: plain(item.note), isTied: true }]),
    ...lastTime(item),
    ...of('note').map((line): Block => ({ kind: 'paragraph', words: plain(line.text) })),
    ...(said.length === 0 ? [] : [{ kind: 'heading' as const, level: 2 as const, text: 'What people said' }]),
    ...said.map((line) => voice(line)),
    ...panel(
      'vote',
      of('vote').map((line) => voteWords(line, kind === 'phone-round' ? 'reached' : 'here')),
    ),
    ...panel('decided', of('decided').map(decidedWords)),
    ...panel('action', of('action').map(actionWords)),
  ];
  if (item.lines.length === 0 && item.lastTime === undefined) {
    blocks.push({ kind: 'paragraph', words: plain('Nothing was written down under this item.') });
  }
  return blocks;
}

function lastTime({ lastTime: told }: Item): Block[] {
  if (told === undefined) return [];
  return [
    { kind: 'paragraph', words: labelled('From last time.', told.figures), isTied: true },
    {
      kind: 'table',
      title: 'From last time',
      description: 'One row for each action of earlier meetings: what, who, by when, and what became of it.',
      header: ['What', 'Who', 'By when', 'What became of it'],
      shares: [7, 4, 5, 8],
      firstColumnBold: false,
      rows: told.actions.map((action) => [
        cell(action.text),
        cell(action.owner || 'Nobody yet'),
        cell(action.due === null ? 'No date' : printedDate(action.due)),
        cell(action.standing),
      ]),
    },
  ];
}

function panel(tone: 'vote' | 'decided' | 'action', paragraphs: ReturnType<typeof plain>[]): Block[] {
  return paragraphs.length === 0 ? [] : [{ kind: 'panel', tone, paragraphs }];
}

/** Somebody's words with who made them known and how; `way` where it was not in the room, "by phone". */
export function voice(
  { text, speaker, source }: Pick<PrintedLine, 'text' | 'speaker' | 'source'>,
  way = '',
): Block {
  const how = [sourceWords[source], way].filter((words) => words !== '').join(', ');
  const who = how === '' || speaker === '' ? speaker + how : `${speaker} (${how})`;
  return { kind: 'quote', words: text, speaker: who, spoken: source === 'said' };
}

function voteWords(line: PrintedLine, counted: 'here' | 'reached') {
  if (line.vote === null) return labelled('Vote:', line.text);
  const { options, present, reason } = line.vote;
  const counts = options.map(({ label, count }) => `${label} ${count}`).join(', ');
  const why = reason === '' ? '' : ` ${ended(reason)}`;
  return labelled(`Vote: ${ended(line.text)}`, `${counts} (${present} ${counted}).${why}`);
}

function decidedWords(line: PrintedLine) {
  const how = line.decidedHow === null ? '' : ` ${howWords[line.decidedHow]}`;
  return labelled('We decided:', `${ended(line.text)}${how}`);
}

function actionWords(line: PrintedLine) {
  if (line.action === null) return labelled('Action:', line.text);
  const { number, owner, due } = line.action;
  const by = due === null ? 'no date yet' : `by ${printedDate(due)}`;
  return labelled(`Action ${number}:`, `${ended(line.text)} ${owner || 'Nobody yet'}, ${by}.`);
}
