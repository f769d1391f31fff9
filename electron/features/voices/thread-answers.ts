import type { PlaceKind } from '@contract/place';
import type { Answer } from '@contract/voices';
import { isToldSince, saidByAction, saidByDecision, type Said } from '@rules/to-tell';
import type { Reader } from '../../../db/client';
import {
  actionsById,
  checkBacksOf,
  decisionsById,
  outcomesOf,
  reviewsOf,
  toldBackOf,
  voicesById,
  type AnswerLink,
  type MadeDecision,
  type OwnedAction,
  type SpokenVoice,
} from '../../../db/queries/voices-thread';
import { whoHas, whoSaid } from './named';

interface Wanted {
  answers: { decisionIds: readonly string[]; actionIds: readonly string[] };
  /** Every live link to these answers. */
  links: readonly AnswerLink[];
  /** The voices of the thread. */
  voices: readonly SpokenVoice[];
  placeKind: PlaceKind;
}

interface Around {
  placeKind: PlaceKind;
  links: readonly AnswerLink[];
  voiceIds: ReadonlySet<string>;
  /** Who said each voice behind these answers, of this thread or another. */
  whoOf: ReadonlyMap<string, string>;
  outcomes: ReturnType<typeof outcomesOf>;
  told: ReturnType<typeof toldBackOf>;
  reviews: ReturnType<typeof reviewsOf>;
  checkBacks: ReturnType<typeof checkBacksOf>;
}

/** These answers with all that came of them, oldest first. */
export function readAnswers(reader: Reader, { answers, links, voices, placeKind }: Wanted): Answer[] {
  const outcomes = outcomesOf(reader, answers);
  const told = toldBackOf(
    reader,
    outcomes.map(({ id }) => id),
  );
  const behind = voicesById(
    reader,
    links.map(({ voiceId }) => voiceId),
  );
  const around: Around = {
    ...{ placeKind, links, outcomes, told },
    voiceIds: new Set(voices.map(({ id }) => id)),
    whoOf: new Map(behind.map((voice) => [voice.id, whoSaid(voice, placeKind)])),
    reviews: reviewsOf(reader, answers.actionIds),
    checkBacks: checkBacksOf(reader, answers.actionIds),
  };
  const decided = decisionsById(reader, answers.decisionIds).map((decision) => ofDecision(decision, around));
  const agreed = actionsById(reader, answers.actionIds).map((action) => ofAction(action, around));
  return [...decided, ...agreed].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function ofDecision(decision: MadeDecision, around: Around): Answer {
  const { id, words, how, decidedOn, meeting } = decision;
  const mine = around.links.filter((link) => link.decisionId === id);
  return {
    ...{ kind: 'decision', id, words, on: decidedOn, meeting, how },
    ...{
      owner: '',
      due: null,
      firstDue: null,
      state: null,
      closedOn: null,
      droppedBecause: '',
      waitingFor: '',
    },
    ...{ reviews: [], checkBacks: [] },
    ...whatCame(
      mine,
      {
        came: around.outcomes.filter((row) => row.decisionId === id),
        past: none,
        said: saidByDecision({ words, how, on: decidedOn }),
      },
      around,
    ),
  };
}

function ofAction(action: OwnedAction, around: Around): Answer {
  const { id, words, raisedOn, meeting, due, firstDue, state, closedOn, droppedBecause, waitingFor } = action;
  const mine = around.links.filter((link) => link.actionId === id);
  const came = around.outcomes.filter((row) => row.actionId === id);
  return {
    ...{ kind: 'action', id, words, on: raisedOn, meeting, how: null },
    ...{
      owner: whoHas(action, around.placeKind),
      due,
      firstDue,
      state,
      closedOn,
      droppedBecause,
      waitingFor,
    },
    reviews: around.reviews
      .filter((review) => review.actionId === id)
      .map((review) => ({
        result: review.result,
        words: review.words,
        on: review.reviewedOn,
        meeting: review.meeting,
      })),
    checkBacks: around.checkBacks
      .filter((row) => row.actionId === id)
      .map((row) => ({
        ...{ dueOn: row.dueOn, askedOn: row.askedOn, yes: row.yes, no: row.no, dontKnow: row.dontKnow },
        answer: row.words,
      })),
    ...whatCame(mine, { came, past: pastOf(action, came), said: saidByAction(action) }, around),
  };
}

const none: ReadonlySet<string> = new Set();

/** What happened before an action was opened again: all of it while open, all but the newest once closed. */
function pastOf({ state }: OwnedAction, came: Around['outcomes']): ReadonlySet<string> {
  const byAge = came.toSorted((a, b) => a.createdAt - b.createdAt);
  const newest = state === 'done' ? byAge.at(-1) : undefined;
  return new Set(came.flatMap(({ id }) => (id === newest?.id ? [] : id)));
}

interface Came {
  came: Around['outcomes'];
  past: ReadonlySet<string>;
  said: Said | null;
}

function whatCame(
  mine: readonly AnswerLink[],
  { came, past, said }: Came,
  { told, voiceIds, whoOf }: Around,
): Pick<Answer, 'outcomes' | 'otherVoices' | 'toTell'> {
  const who = (voiceId: string) => whoOf.get(voiceId) ?? '';
  return {
    toTell: toTell(mine, { came, said }, { told, voiceIds, whoOf }),
    otherVoices: mine.filter(({ voiceId }) => !voiceIds.has(voiceId)).length,
    outcomes: came.map(({ id, words, happenedOn, createdAt, actionId }) => {
      const tellings = told.filter((one) => one.outcomeId === id);
      const first = tellings.filter((one) => one.createdAt === createdAt);
      const inIssue = first.some(({ issueId }) => issueId !== null);
      const onPaper = inIssue || first.some(({ letterId }) => letterId !== null);
      // Made by the telling itself, which is how a decision, and that an action was dropped, are told in person.
      const inPerson = first.length > 0 && said !== null && (actionId === null || happenedOn >= said.on);
      const inPrint = onPaper || inPerson;
      // A newsletter tells everyone; a letter tells one of those a decision answers, and the others still wait.
      const toldAll = inPrint && (inIssue || actionId !== null);
      const isPast = past.has(id) && !inPrint;
      const waits = mine.filter(
        ({ voiceId }) =>
          !isPast && !toldAll && voiceIds.has(voiceId) && !tellings.some((one) => one.voiceId === voiceId),
      );
      return {
        ...{ id, words, happenedOn, isPast, inPrint },
        toldBack: tellings
          .filter(({ voiceId }) => voiceIds.has(voiceId))
          .map(({ voiceId, way, toldOn, issueId, letterId }) => ({
            ...{ voiceId, who: who(voiceId), way, toldOn, issueId, letterId },
          })),
        notTold: waits.map(({ voiceId }) => ({ voiceId, who: who(voiceId) })),
      };
    }),
  };
}

/** Whom of the thread nothing was said to yet. Once a decision was told to somebody, what they were told waits for the others. */
function toTell(
  mine: readonly AnswerLink[],
  { came, said }: Pick<Came, 'came' | 'said'>,
  { told, voiceIds, whoOf }: Pick<Around, 'told' | 'voiceIds' | 'whoOf'>,
): Answer['toTell'] {
  if (said === null || came.some(({ decisionId }) => decisionId !== null)) return null;
  const since = told.filter((one) => isToldSince(one, said) && came.some(({ id }) => id === one.outcomeId));
  const notTold = mine.flatMap(({ voiceId }) =>
    voiceIds.has(voiceId) && !since.some((one) => one.voiceId === voiceId)
      ? [{ voiceId, who: whoOf.get(voiceId) ?? '' }]
      : [],
  );
  return notTold.length === 0 ? null : { ...said, notTold };
}
