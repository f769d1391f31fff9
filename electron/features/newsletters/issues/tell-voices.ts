import { v7 } from 'uuid';
import type { IssueContent, IssueItem, IssueItemOf } from '@contract/newsletters/content';
import { printedAnswer } from '@rules/printed-answer';
import type { Reader, Writer } from '../../../../db/client';
import { isTold } from '../../../../db/queries/improvement-changes';
import {
  answerOfOutcome,
  answerStands,
  insertPrintedDecision,
  knownVoices,
  lastAnswerTo,
  linkAnswer,
  type AnswerRef,
  type AnswerStands,
} from '../../../../db/queries/newsletters-sending';
import { insertOutcome, insertToldBack } from '../../../../db/queries/voices';
import { insertStoryTold, storiesAmong } from '../../../../db/queries/voices-stories';

export interface Telling {
  tx: Writer;
  issueId: string;
  /** "In the January 2027 newsletter". */
  way: string;
  /** `YYYY-MM-DD`. */
  sentOn: string;
  /** Epoch ms: one instant for everything a sending writes, by which it can be taken back. */
  at: number;
}

type AnswerItem = IssueItemOf<'answer'>;

/** Marks every voice an issue answers as told; how many were. */
export function tellVoices(telling: Telling, { items }: IssueContent): number {
  let told = 0;
  for (const item of items) if (item.kind === 'answer') told += tellOne(telling, item);
  return told;
}

/** Keeps that the stories an issue tells, in the words of whoever told them, were told in it; how many were. */
export function tellStories(
  { tx, issueId, sentOn, at }: Omit<Telling, 'way'>,
  { items }: IssueContent,
): number {
  const voices = items.filter(({ kind }) => kind === 'words').flatMap(voicesOf);
  const stories = storiesAmong(tx, [...new Set(voices)]);
  return stories.filter(({ story: { voiceId } }) =>
    insertStoryTold(tx, { voiceId, issueId, toldOn: sentOn }, at),
  ).length;
}

function tellOne(telling: Telling, item: AnswerItem): number {
  const { tx, issueId, way, sentOn, at } = telling;
  const named = namedAnswer(tx, item);
  const outcomes = new Map<string, string>();
  // One decision stands for all the voices of an item that nobody answered before.
  let inPrint: AnswerRef | null = null;
  let told = 0;
  for (const voiceId of knownVoices(tx, voicesOf(item))) {
    const answer = named ?? lastAnswerTo(tx, voiceId) ?? (inPrint ??= decideInPrint(telling, item));
    linkAnswer(tx, voiceId, answer, at);
    const outcomeId = outcomes.get(answer.id) ?? outcomeToTell(telling, item, answer);
    outcomes.set(answer.id, outcomeId);
    if (isTold(tx, { outcomeId, voiceId, way })) continue;
    insertToldBack(tx, { id: v7(), outcomeId, voiceId, way, toldOn: sentOn, issueId }, at);
    told += 1;
  }
  return told;
}

/** The ids of the voices an item answers, each once. */
export function voicesOf({ sources }: Pick<IssueItem, 'sources'>): string[] {
  return [...new Set(sources.flatMap(({ kind, id }) => (kind === 'voice' ? id : [])))];
}

/** The decision or action an item names as its source, also by what came of it; null for none. */
export function namedAnswer(reader: Reader, { sources }: Pick<AnswerItem, 'sources'>): AnswerStands | null {
  for (const source of sources) {
    const ref = refOf(reader, source);
    const stands = ref === null ? null : answerStands(reader, ref);
    if (stands !== null) return stands;
  }
  return null;
}

function refOf(reader: Reader, { kind, id }: AnswerItem['sources'][number]): AnswerRef | null {
  if (kind === 'outcome') return answerOfOutcome(reader, id);
  return kind === 'decision' || kind === 'action' ? { kind, id } : null;
}

function decideInPrint({ tx, sentOn, at }: Telling, { answer }: AnswerItem): AnswerRef {
  const id = v7();
  const how = answer.reply === 'cant-yet' ? 'deferred' : null;
  insertPrintedDecision(tx, { id, words: printedAnswer(answer), how, decidedOn: sentOn }, at);
  return { kind: 'decision', id };
}

/** What is told: of "We did", and of a decision, what came of it; of anything else, and where nothing was written down, the printed words. */
function outcomeToTell({ tx, sentOn, at }: Telling, { answer }: AnswerItem, of: AnswerRef): string {
  const { reply } = answer;
  const isOfIt = reply === 'did' || (reply === 'decided' && of.kind === 'decision');
  const came = isOfIt ? (answerStands(tx, of)?.outcomeId ?? null) : null;
  if (came !== null) return came;
  const id = v7();
  const ref =
    of.kind === 'action' ? { actionId: of.id, decisionId: null } : { actionId: null, decisionId: of.id };
  insertOutcome(tx, { id, ...ref, words: printedAnswer(answer), happenedOn: sentOn }, at);
  return id;
}
