import { v7 } from 'uuid';
import { ParlourError } from '@contract/errors';
import type { LetterContent, ToldByLetter } from '@contract/letters';
import type { Answer } from '@contract/voices';
import { longDate } from '@rules/british-dates';
import { alteredQuotes, byLetter, isBlankLetter } from '@rules/letter-words';
import { tellableOf, type Tellable } from '@rules/letter-tells';
import { appendAudit } from '../../../../db/audit';
import type { Writer } from '../../../../db/client';
import { isTold } from '../../../../db/queries/improvement-changes';
import { updateLetter, type LetterRow } from '../../../../db/queries/letters';
import { insertOutcome, insertToldBack } from '../../../../db/queries/voices';
import type { Handler } from '../../context';
import {
  refuseSent,
  requireContent,
  requireLetter,
  requireNamedVoice,
  type NamedVoice,
} from './letter-records';
import { answersTo, letterConflict } from './letters';

/**
 * Marks a letter as sent: it is fixed, and its voice is told of what it tells. The same sent twice is one. Throws
 * `not-found`, `conflict`, `validation` on the day, on what it tells or on whether the person is happy for a supporter to
 * have it, or `precondition` for an empty letter and for quotes that are not as they were said.
 */
export const sendLetter: Handler<'voices.sendLetter'> = (input, context) =>
  context.records.write((tx) => {
    const { id, revision, sentOn, isAgreed } = input;
    const there = requireLetter(tx, id);
    if (there.state === 'sent' && there.sentOn === sentOn && there.revision === revision + 1) {
      return { told: 0 };
    }
    refuseSent(there);
    if (there.revision !== revision) throw letterConflict(there);
    const voice = requireNamedVoice(tx, there.voiceId);
    refuseUnready(requireContent(there), voice);
    if (there.supporterId !== null && !isAgreed) {
      throw wrong('isAgreed', `Ask ${voice.person.nameToUse} first whether they are happy for this letter.`);
    }
    const chosen = requireTellable(input.told, answersTo(tx, voice));
    refuseDay(sentOn, chosen, context.today());
    const at = context.now();
    updateLetter(tx, { id, revision, state: 'sent', sentOn }, at);
    const told = chosen.filter((one) => tell(tx, one, { letter: there, sentOn, at })).length;
    appendAudit(tx, {
      ...{ at, signInId: context.me.signInId, action: 'letter-sent' },
      subject: { kind: 'person', id: voice.person.id },
      facts: { told, ...(there.supporterId === null ? {} : { agreed: true }) },
    });
    return { told };
  });

function refuseUnready(content: LetterContent, voice: NamedVoice): void {
  if (isBlankLetter(content))
    throw new ParlourError('precondition', 'Nothing is written in this letter yet.');
  const [altered] = alteredQuotes(content.body, voice.words);
  if (altered === undefined) return;
  const start = altered.length <= 60 ? altered : `${altered.slice(0, 59).trimEnd()}…`;
  throw new ParlourError(
    'precondition',
    `“${start}” stands as ${voice.person.nameToUse}’s own words and is not as it was said. Put their words in again.`,
  );
}

function requireTellable(told: readonly ToldByLetter[], answers: readonly Answer[]): Tellable[] {
  const tellable = answers.flatMap(tellableOf);
  const chosen = tellable.filter((one) => told.some(({ kind, id }) => kind === one.kind && id === one.id));
  const asked = new Set(told.map(({ kind, id }) => `${kind} ${id}`));
  if (chosen.length === asked.size) return chosen;
  throw wrong('told', 'Something chosen here is no answer to these words any more. Look at it again.');
}

function refuseDay(sentOn: string, chosen: readonly Tellable[], today: string): void {
  if (sentOn > today) throw wrong('sentOn', 'Choose today or a day before it.');
  const newest = chosen.reduce((day, { on }) => (on > day ? on : day), '');
  if (sentOn < newest) {
    throw wrong(
      'sentOn',
      `Choose ${longDate(newest)} or a day after it: what it tells had not happened yet.`,
    );
  }
}

interface Telling {
  letter: LetterRow;
  sentOn: string;
  at: number;
}

/** Tells one thing; false when the voice was told of it by letter before. What nothing has come of is told as it was answered. */
function tell(tx: Writer, { kind, id, words }: Tellable, { letter, sentOn, at }: Telling): boolean {
  const { voiceId } = letter;
  const outcomeId = kind === 'outcome' ? id : v7();
  if (kind !== 'outcome') {
    const of = kind === 'action' ? { actionId: id, decisionId: null } : { actionId: null, decisionId: id };
    insertOutcome(tx, { id: outcomeId, words, happenedOn: sentOn, ...of }, at);
  }
  if (isTold(tx, { outcomeId, voiceId, way: byLetter })) return false;
  const telling = { id: v7(), outcomeId, voiceId, way: byLetter, toldOn: sentOn, letterId: letter.id };
  return insertToldBack(tx, telling, at);
}

function wrong(field: string, words: string): ParlourError {
  return new ParlourError('validation', words, { fields: { [field]: words } });
}
