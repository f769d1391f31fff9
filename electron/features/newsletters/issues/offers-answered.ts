import type { Answer, IssueItem, Source } from '@contract/newsletters/content';
import type { Offer } from '@contract/newsletters/newsletters';
import { didInWords, heldReply, howManySaid, nextInWords } from '@rules/tell-answer';
import type { Reader } from '../../../../db/client';
import {
  heldActions,
  newOutcomes,
  type CameOf,
  type TellDecision,
} from '../../../../db/queries/newsletters-tell';
import {
  answerLinks,
  checkBacksOf,
  voicesById,
  type SpokenVoice,
} from '../../../../db/queries/voices-thread';
import { storiesAmong } from '../../../../db/queries/voices-stories';

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
  /** Beside the source and the voices. */
  also: Source[];
}

/**
 * "You said … We did …": what voices led to, done, not yet or not at all; and what was done that nobody's voice led to.
 * Their words stand as they said them.
 */
export function answeredOffers(reader: Reader, decisions: readonly TellDecision[], looked: Looked): Found[] {
  const came = newOutcomes(reader, looked);
  const held = heldActions(reader, looked);
  const actionIds = [...came.map(({ action }) => action.id), ...held.map(({ id }) => id)];
  const links = answerLinks(reader, { decisionIds: decisions.map(({ id }) => id), actionIds });
  const behindAll = [...new Set(links.map(({ voiceId }) => voiceId))];
  // What was told and is not to be shared is given back to whoever told it, never in print.
  const kept = new Set(
    storiesAmong(reader, behindAll).flatMap(({ story }) =>
      story.telling === 'not-shared' ? story.voiceId : [],
    ),
  );
  const voices = new Map(
    voicesById(reader, behindAll).flatMap((one) => (kept.has(one.id) ? [] : [[one.id, one] as const])),
  );
  const behind = (of: { id: string }) =>
    links
      .filter(({ decisionId, actionId }) => decisionId === of.id || actionId === of.id)
      .flatMap(({ voiceId }) => voices.get(voiceId) ?? []);
  const asked = checkBacksOf(reader, actionIds);
  const next = (actionId: string) =>
    nextInWords(asked.findLast((one) => one.actionId === actionId) ?? null, looked.today);
  return [
    ...came.map((one) =>
      ofOutcome(one, { behind: behind(one.action), next: next(one.action.id), today: looked.today }),
    ),
    ...held.flatMap((action) => {
      const reply = heldReply(action);
      const source: Source = { kind: 'action', id: action.id };
      if (reply === null) return [];
      return answerOf(behind(action), {
        source,
        ...reply,
        next: '',
        on: action.closedOn ?? action.raisedOn,
        also: [],
      });
    }),
    ...decisions.flatMap(({ id, words, how, decidedOn }) => {
      const reply = how === 'deferred' ? 'cant-yet' : 'did';
      return answerOf(behind({ id }), {
        ...{ source: { kind: 'decision', id }, reply, words, next: '', on: decidedOn, also: [] },
      });
    }),
  ];
}

function ofOutcome(
  { id, words, happenedOn, action }: CameOf,
  { behind, next, today }: { behind: readonly SpokenVoice[]; next: string; today: string },
): Found {
  const source: Source = { kind: 'outcome', id };
  const also: Source[] = [{ kind: 'action', id: action.id }];
  const did = didInWords({ words, on: happenedOn }, today);
  const [answered] = answerOf(behind, { source, reply: 'did', words: did, next, on: happenedOn, also });
  if (answered !== undefined) return answered;
  return {
    ...{ key: `outcome:${id}`, kind: 'decided', title: action.words, on: happenedOn },
    item: {
      ...wordsItem({ id, section: 'decided', text: [did, next].filter((part) => part !== '').join(' ') }, [
        source,
        ...also,
      ]),
      heading: action.words.length > longestHeading ? '' : action.words,
    },
  };
}

/** None when no voice is behind it: a row without a source is never offered as an answer. */
function answerOf(behind: readonly SpokenVoice[], answer: ToAnswer): Found[] {
  const [first] = behind;
  if (first === undefined) return [];
  const { source, reply, words, next, on, also } = answer;
  const sources: Source[] = [...behind.map(({ id }): Source => ({ kind: 'voice', id })), source, ...also];
  const item: IssueItem = {
    ...{ id: source.id, kind: 'answer', section: 'you-said', heading: '', easy: [], leftOutOf: [], body: [] },
    sources: sources.slice(0, 50),
    answer: { said: first.words, howMany: howManySaid(behind), reply, words, next },
  };
  return [
    {
      ...{ key: `${reply}:${source.kind}:${source.id}`, kind: reply === 'did' ? 'answered' : 'cant-yet' },
      ...{ title: first.words, on, item },
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
