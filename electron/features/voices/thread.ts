import { ParlourError } from '@contract/errors';
import type { OutputOf } from '@contract/api';
import type { Answer, ThreadKind } from '@contract/voices';
import type { Reader } from '../../../db/client';
import { findOutcome } from '../../../db/queries/improvement-changes';
import { agendasOf } from '../../../db/queries/meetings-suggestions';
import { answersInMinutes } from '../../../db/queries/voices-answers';
import {
  actionsById,
  answerLinks,
  decisionsById,
  partsOfLine,
  voiceAnsweredBy,
  voicesById,
} from '../../../db/queries/voices-thread';
import type { Handler } from '../context';
import { placeKindOf, toVoice } from './named';
import { readAnswers } from './thread-answers';

type Thread = OutputOf<'voices.thread'>;

interface Start {
  from: Thread['from'];
  line: Thread['line'];
  /** The voices of the thread; null: those behind the answers. */
  voiceIds: string[] | null;
  /** The answers of the thread; null: those the voices led to. */
  answers: { decisionIds: string[]; actionIds: string[] } | null;
}

/**
 * The thread a sentence belongs to: from a voice to all that came of it, or from a decision, action or outcome back to
 * the voices that began it. Nothing is further than two steps from where it was opened. Throws `not-found`.
 */
export const thread: Handler<'voices.thread'> = ({ kind, id }, context) => {
  const { reader } = context.records;
  const { from, line, ...start } = startOf(reader, kind, id);
  const links = start.answers === null ? answerLinks(reader, { voiceIds: start.voiceIds ?? [] }) : [];
  const answers = start.answers ?? {
    decisionIds: links.flatMap(({ decisionId }) => decisionId ?? []),
    actionIds: links.flatMap(({ actionId }) => actionId ?? []),
  };
  const behind = answerLinks(reader, answers);
  const voiceIds = start.voiceIds ?? behind.map(({ voiceId }) => voiceId);
  const placeKind = placeKindOf(reader);
  const voices = voicesById(reader, voiceIds);
  const found = readAnswers(reader, { answers, links: behind, voices, placeKind });
  return {
    from,
    line,
    voices: voices.map((voice) => toVoice(voice, placeKind)),
    agendas: agendasOf(reader, { ...answers, voiceIds }),
    answers: found,
    mayTakeOff: from.kind === 'voice' ? mayTakeOff(reader, from.id, found) : [],
    today: context.today(),
  };
};

function mayTakeOff(reader: Reader, voiceId: string, answers: readonly Answer[]): string[] {
  const inMinutes = answersInMinutes(reader, voiceId);
  const isTold = ({ outcomes }: Answer) =>
    outcomes.some(({ toldBack }) => toldBack.some((told) => told.voiceId === voiceId));
  return answers.flatMap((answer) => (inMinutes.has(answer.id) || isTold(answer) ? [] : answer.id));
}

function startOf(reader: Reader, kind: ThreadKind, id: string): Start {
  if (kind === 'line') return startOfLine(reader, id);
  if (kind === 'outcome') {
    const came = findOutcome(reader, id);
    if (came === null) throw missing();
    return came.actionId === null
      ? startOf(reader, 'decision', came.decisionId ?? '')
      : startOf(reader, 'action', came.actionId);
  }
  const from = { kind, id } as const;
  if (kind === 'voice') {
    if (voicesById(reader, [id]).length === 0) throw missing();
    return { from, line: null, voiceIds: [id], answers: null };
  }
  const isThere = kind === 'action' ? actionsById(reader, [id]) : decisionsById(reader, [id]);
  if (isThere.length === 0) throw missing();
  const answers =
    kind === 'action' ? { decisionIds: [], actionIds: [id] } : { decisionIds: [id], actionIds: [] };
  return { from, line: null, voiceIds: null, answers };
}

function startOfLine(reader: Reader, id: string): Start {
  const parts = partsOfLine(reader, id);
  if (parts === null) throw missing();
  if (parts.kind === 'said' && parts.voiceId !== null) return startOf(reader, 'voice', parts.voiceId);
  // A vote that answers somebody is a decision too.
  if (parts.decisionId !== null && (parts.kind === 'decided' || parts.kind === 'vote'))
    return startOf(reader, 'decision', parts.decisionId);
  if (parts.kind === 'action' && parts.actionId !== null) return startOf(reader, 'action', parts.actionId);
  const kind = parts.kind === 'vote' ? 'vote' : 'note';
  const answered = voiceAnsweredBy(reader, id);
  return {
    from: { kind, id },
    line: { words: parts.text, on: parts.meeting.date, meeting: parts.meeting },
    voiceIds: answered === null ? [] : [answered],
    answers: null,
  };
}

function missing(): ParlourError {
  return new ParlourError('not-found', 'This is not in the records, or was taken out of the minutes.');
}
