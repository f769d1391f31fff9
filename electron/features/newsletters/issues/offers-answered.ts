import type { Answer, IssueItem, Source } from '@contract/newsletters/content';
import type { Offer } from '@contract/newsletters/newsletters';
import { printedAnswer } from '@rules/printed-answer';
import { dayInPrint, didInWords, heldReply, howManySaid, nextInWords } from '@rules/tell-answer';
import { whereHeard } from '@rules/where-heard';
import { replyKey } from '@rules/used-in-issues';
import { isAmongStaff } from '@rules/whose-voice';
import type { Reader } from '../../../../db/client';
import {
  heldActions,
  newOutcomes,
  type CameOf,
  type TellDecision,
} from '../../../../db/queries/newsletters-tell';
import { checkBacksOf, type SpokenVoice } from '../../../../db/queries/voices-thread';
import { voicesBehind, type Behind, type BehindAnswer } from './voices-behind';

/** An offer before it is known what it was used in and what stands against it. */
export type Found = Omit<Offer, 'usedIn' | 'against'>;

/** How much is looked at, and back to which day (`YYYY-MM-DD`). */
export interface Looked {
  since: string;
  today: string;
  most: number;
}

const longestHeading = 160;

/** How an item about somebody who shares nothing with their family is offered. */
export const notForFamilies: IssueItem['leftOutOf'] = [
  { edition: 'families', because: 'They have not agreed to be in what families read.' },
];

interface ToAnswer {
  source: Source;
  reply: Answer['reply'];
  words: string;
  next: string;
  on: string;
  today: string;
  /** Beside the source and the voices. */
  also: Source[];
}

/**
 * "You said … We did …": what voices led to, done, not yet or not at all; what was done that nobody's voice led to; and
 * decisions that answer none. Their words stand as they said them. What staff and the Board said, and what they alone
 * agreed, is not offered.
 */
export function answeredOffers(reader: Reader, decisions: readonly TellDecision[], looked: Looked): Found[] {
  const came = newOutcomes(reader, looked);
  const held = heldActions(reader, looked);
  const actionIds = [...came.map(({ action }) => action.id), ...held.map(({ id }) => id)];
  const behind = voicesBehind(reader, { decisionIds: decisions.map(({ id }) => id), actionIds });
  const asked = checkBacksOf(reader, actionIds);
  const next = (actionId: string) =>
    nextInWords(asked.findLast((one) => one.actionId === actionId) ?? null, looked.today);
  return [
    ...came.flatMap((one) =>
      ofOutcome(one, { behind: behind(one.action.id), next: next(one.action.id), today: looked.today }),
    ),
    ...held.flatMap((action) => {
      const reply = heldReply(action);
      const source: Source = { kind: 'action', id: action.id };
      if (reply === null) return [];
      return answerOf(behind(action.id).printed, {
        source,
        ...reply,
        next: '',
        on: action.closedOn ?? action.raisedOn,
        today: looked.today,
        also: [],
      });
    }),
    ...decisions.flatMap((decision) => ofDecision(decision, behind(decision.id), looked.today)),
  ];
}

function ofOutcome(
  { id, words, happenedOn, action, meeting }: CameOf,
  { behind, next, today }: { behind: BehindAnswer; next: string; today: string },
): Found[] {
  const source: Source = { kind: 'outcome', id };
  const also: Source[] = [{ kind: 'action', id: action.id }];
  const did = didInWords({ words, on: happenedOn }, today);
  if (behind.printed !== null) {
    const when = { next, on: happenedOn, today };
    return answerOf(behind.printed, { source, reply: 'did', words: did, ...when, also });
  }
  if (isStaffMatter(meeting, behind)) return [];
  const text = [did, next].filter((part) => part !== '').join(' ');
  return [
    {
      ...{ key: `outcome:${id}`, kind: 'decided', title: action.words, on: happenedOn },
      origin: agreedAt(meeting, action.raisedOn, today),
      item: {
        ...wordsItem({ id, section: 'decided', text }, [source, ...also]),
        heading: action.words.length > longestHeading ? '' : action.words,
      },
    },
  ];
}

function ofDecision(
  { id, words, how, decidedOn, meeting }: TellDecision,
  behind: BehindAnswer,
  today: string,
): Found[] {
  const source: Source = { kind: 'decision', id };
  if (behind.from === 'them') {
    const reply = how === 'deferred' ? 'cant-yet' : 'decided';
    return answerOf(behind.printed, { source, reply, words, next: '', on: decidedOn, today, also: [] });
  }
  if (how === 'deferred' || isStaffMatter(meeting, behind)) return [];
  return [
    {
      ...{ key: `decision:${id}`, kind: 'decided', title: words, on: decidedOn },
      origin: agreedAt(meeting, decidedOn, today),
      item: decidedItem({ id, words }, [
        source,
        ...(meeting === null ? [] : [{ kind: 'meeting' as const, id: meeting.id }]),
      ]),
    },
  ];
}

/** Nothing is known to have come of it: what was decided is not told as done. */
function decidedItem({ id, words }: { id: string; words: string }, sources: Source[]): IssueItem {
  const runs = [{ text: 'We decided: ', bold: true }, { text: words }];
  const item = wordsItem({ id, section: 'decided', text: words }, sources);
  return printedAnswer({ reply: 'decided', words }) === words
    ? item
    : { ...item, body: [{ kind: 'paragraph', words: runs }] };
}

/** "Residents’ meeting, 4 November". */
function agreedAt(meeting: TellDecision['meeting'], on: string, today: string): string {
  if (meeting === null) return `Outside a meeting, ${dayInPrint(on, today)}`;
  return `${meeting.title}, ${dayInPrint(meeting.date, today)}`;
}

/** "Residents’ meeting, 4 November", "One to one with Bisi, 7 March". */
export function heardAt(voice: SpokenVoice, today: string): string {
  return `${whereHeard(voice)}, ${dayInPrint(voice.saidOn, today)}`;
}

/** Agreed among staff or on the Board, or outside a meeting for nobody but staff. */
function isStaffMatter(meeting: TellDecision['meeting'], { from }: BehindAnswer): boolean {
  return isAmongStaff(meeting) || (meeting === null && from === 'staff');
}

/** None when no voice is behind it: a row without a source is never offered as an answer. */
function answerOf(behind: Behind | null, answer: ToAnswer): Found[] {
  if (behind === null) return [];
  const { source, reply, words, next, on, today, also } = answer;
  const { lead, heard, alike, all } = behind;
  const sources: Source[] = [...all.map(({ id }): Source => ({ kind: 'voice', id })), source, ...also];
  const item: IssueItem = {
    ...{ id: source.id, kind: 'answer', section: 'you-said', heading: '', easy: [], leftOutOf: [], body: [] },
    sources: sources.slice(0, 50),
    answer: { said: lead.words, heard, howMany: howManySaid(alike), reply, words, next },
  };
  return [
    {
      key: `${replyKey(reply)}:${source.kind}:${source.id}`,
      kind: reply === 'did' || reply === 'decided' ? 'answered' : reply,
      ...{ title: lead.words, origin: heardAt(lead, today), on, item },
    },
  ];
}

/** An item of one paragraph. */
export function wordsItem(
  { id, section, text }: { id: string; section: IssueItem['section']; text: string },
  sources: Source[],
): IssueItem {
  return {
    ...{ id, kind: 'words', section, heading: '', sources, easy: [], leftOutOf: [], own: {} },
    body: [{ kind: 'paragraph', words: [{ text }] }],
  };
}
