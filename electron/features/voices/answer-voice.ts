import type { ParsedInputOf } from '@contract/api';
import { ParlourError } from '@contract/errors';
import { isSameData } from '@rules/same-data';
import { appendAudit } from '../../../db/audit';
import type { Reader, Writer } from '../../../db/client';
import { insertPrintedDecision, linkAnswer, type AnswerRef } from '../../../db/queries/newsletters-sending';
import { findPerson } from '../../../db/queries/people';
import {
  answersVoice,
  findActionRow,
  findDecisionRow,
  insertOwnAction,
} from '../../../db/queries/voices-answers';
import type { Handler } from '../context';
import { requireVoice, subjectOf } from './require-voice';

type Given = ParsedInputOf<'voices.answer'>;

/**
 * Answers a voice: an action or a decision of its own, as of today, or an open action there is already. The same sent
 * twice is one. Throws `not-found`, `validation` on the owner, `conflict` when the id is taken, or `precondition` when
 * the voice was said to need no answer or the action is closed.
 */
export const answerVoice: Handler<'voices.answer'> = (given, context) =>
  context.records.write((tx) => {
    const { voiceId, id } = given;
    const voice = requireVoice(tx, voiceId);
    const answer: AnswerRef = { kind: given.kind === 'decision' ? 'decision' : 'action', id };
    if (isKept(tx, given) && answersVoice(tx, voiceId, answer)) return answer;
    if (voice.noAnswerBecause !== null) {
      throw new ParlourError('precondition', 'This was said to need no answer. Take that back first.');
    }
    const at = context.now();
    keep(tx, given, { today: context.today(), at });
    linkAnswer(tx, voiceId, answer, at);
    appendAudit(tx, {
      ...{ at, signInId: context.me.signInId, action: 'voice-answered', subject: subjectOf(voice) },
      facts: { kind: answer.kind },
    });
    return answer;
  });

/** Whether the answer is kept already, just as it is given. Throws `conflict` when something else is. */
function isKept(reader: Reader, given: Given): boolean {
  if (given.kind === 'open-action') return true;
  if (given.kind === 'decision') {
    const there = findDecisionRow(reader, given.id);
    return isSameOrNone(there, there !== null && there.how === given.how && there.words === given.words);
  }
  const there = findActionRow(reader, given.id);
  if (there === null) return false;
  const { words, ownerId, ownerName, due } = there;
  return isSameOrNone(there, isSameData({ words, ownerId, ownerName, due }, valuesOf(given)));
}

function isSameOrNone(there: { words: string; archivedAt: number | null } | null, isSame: boolean): boolean {
  if (there === null) return false;
  if (isSame && there.archivedAt === null) return true;
  throw new ParlourError('conflict', 'Something else was written down already.', { theirs: there.words });
}

/** Somebody in the records is named by their id alone. */
function valuesOf({ words, ownerId, ownerName, due }: Extract<Given, { kind: 'action' }>) {
  return { words, ownerId, ownerName: ownerId === null ? ownerName : '', due };
}

function keep(tx: Writer, given: Given, { today, at }: { today: string; at: number }): void {
  if (given.kind === 'open-action') {
    const { state, archivedAt } = findActionRow(tx, given.id) ?? missing();
    if (archivedAt !== null) missing();
    if (state !== 'open') {
      throw new ParlourError('precondition', 'This action is closed. Choose one that is still open.');
    }
  } else if (given.kind === 'decision') {
    const { id, words, how } = given;
    insertPrintedDecision(tx, { id, words, how, decidedOn: today }, at);
  } else {
    if (given.ownerId !== null) requireOwner(tx, given.ownerId);
    insertOwnAction(tx, { id: given.id, ...valuesOf(given), raisedOn: today }, at);
  }
}

function requireOwner(reader: Reader, ownerId: string): void {
  const owner = findPerson(reader, ownerId);
  if (owner !== null && owner.archivedAt === null) return;
  const words = 'Choose someone in the records who is not put away.';
  throw new ParlourError('validation', words, { fields: { ownerId: words } });
}

function missing(): never {
  throw new ParlourError('not-found', 'This action is not in the records.');
}
