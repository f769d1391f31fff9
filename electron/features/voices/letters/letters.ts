import { ParlourError } from '@contract/errors';
import type { LetterContent } from '@contract/letters';
import type { Answer } from '@contract/voices';
import { standingOf } from '@rules/agreements';
import { letterWords } from '@rules/letter-words';
import { appendAudit } from '../../../../db/audit';
import type { Reader } from '../../../../db/client';
import {
  findLetter,
  findLetterhead,
  insertLetter,
  lettersOfVoice,
  updateLetter,
  type LetterRow,
} from '../../../../db/queries/letters';
import { findPerson } from '../../../../db/queries/people';
import { listAgreements } from '../../../../db/queries/people-about';
import { findPlace } from '../../../../db/queries/place';
import { answerLinks, voicesById } from '../../../../db/queries/voices-thread';
import type { CallContext, Handler } from '../../context';
import { placeKindOf, toVoice } from '../named';
import { readAnswers } from '../thread-answers';
import {
  nobodyNamed,
  readerOf,
  readersOf,
  refuseSent,
  requireLetter,
  requireNamedVoice,
  requireReader,
  type NamedVoice,
} from './letter-records';
import { plainLetter, readLetter, writeLetter } from './stored-letter';

const nothingAnswered =
  'Nothing was decided or done about this yet. A letter can be written once there is an answer.';

/** The letters about a voice and who one may be written to. Throws `not-found`. */
export const letters: Handler<'voices.letters'> = ({ voiceId }, { records: { reader } }) => {
  const [voice] = voicesById(reader, [voiceId]);
  if (voice === undefined) {
    throw new ParlourError('not-found', 'This is not in the records, or was taken out of the minutes.');
  }
  const { person } = voice;
  const isAnswered = answerLinks(reader, { voiceIds: [voiceId] }).length > 0;
  return {
    letters:
      person === null
        ? []
        : lettersOfVoice(reader, voiceId).map((row) => ({
            ...{ id: row.id, to: readerOf(reader, person, row.supporterId).fullName },
            ...{ state: row.state, sentOn: row.sentOn, changedAt: row.updatedAt },
          })),
    readers: person === null ? [] : readersOf(reader, person),
    notBecause: person === null ? nobodyNamed : isAnswered ? null : nothingAnswered,
  };
};

/**
 * Begins a letter about a voice that has an answer, with nothing in it but the day and who signs. The same begun twice is
 * one. Throws `not-found`, `precondition` without a name or an answer, `validation` on who it goes to, or `conflict`.
 */
export const startLetter: Handler<'voices.startLetter'> = ({ id, voiceId, supporterId }, context) =>
  context.records.write((tx) => {
    const there = findLetter(tx, id);
    if (there !== null) {
      if (there.voiceId === voiceId && there.supporterId === supporterId) return { id };
      throw new ParlourError('conflict', 'Another letter is already kept here.', { theirs: '' });
    }
    const { person } = requireNamedVoice(tx, voiceId);
    if (answerLinks(tx, { voiceIds: [voiceId] }).length === 0) {
      throw new ParlourError('precondition', nothingAnswered);
    }
    requireReader(tx, person, supporterId);
    const at = context.now();
    const content = writeLetter(blankLetter(tx, context));
    insertLetter(tx, { id, voiceId, supporterId, content }, at);
    appendAudit(tx, {
      ...{ at, signInId: context.me.signInId, action: 'letter-started' },
      subject: { kind: 'person', id: person.id },
    });
    return { id };
  });

function blankLetter(reader: Reader, context: CallContext): LetterContent {
  const { me } = context;
  const person = me.personId === null ? null : findPerson(reader, me.personId);
  return {
    ...{ address: '', date: context.today(), subject: '', body: [], sources: [], letBe: [] },
    ...{ signatory: person?.fullName ?? me.firstName, role: person?.role ?? '' },
  };
}

/** A letter with all it may say. Throws `not-found`. */
export const letter: Handler<'voices.letter'> = ({ id }, context) => {
  const { reader } = context.records;
  const row = requireLetter(reader, id);
  const voice = requireNamedVoice(reader, row.voiceId);
  const { person } = voice;
  const place = findPlace(reader);
  const content = readLetter(row.content);
  return {
    ...{ id, voice: toVoice(voice, placeKindOf(reader)), answers: answersTo(reader, voice) },
    ...{ reader: readerOf(reader, person, row.supporterId), aboutName: person.nameToUse },
    sharesWithFamily: sharesWithFamily(reader, person.id),
    ...{ placeName: place?.name ?? '', provider: place?.provider ?? '' },
    ...{ content, plainText: content === null ? plainLetter(row.content) : letterWords(content) },
    ...{ state: row.state, sentOn: row.sentOn, letterhead: findLetterhead(reader)?.fileName ?? null },
    ...{ revision: row.revision, today: context.today() },
  };
};

/** All that was decided and done about a voice, and what came of it. */
export function answersTo(reader: Reader, voice: NamedVoice): Answer[] {
  const own = answerLinks(reader, { voiceIds: [voice.id] });
  const answers = {
    decisionIds: own.flatMap(({ decisionId }) => decisionId ?? []),
    actionIds: own.flatMap(({ actionId }) => actionId ?? []),
  };
  const links = answerLinks(reader, answers);
  return readAnswers(reader, { answers, links, voices: [voice], placeKind: placeKindOf(reader) });
}

function sharesWithFamily(reader: Reader, personId: string): boolean | null {
  const { answer } = standingOf(listAgreements(reader, personId), 'share-with-family');
  return answer === 'not-asked' ? null : answer === 'yes';
}

// Typing saves every second: one entry says who wrote in these minutes.
const stretchMs = 2 * 60_000;

/**
 * Keeps a letter as it is now. The same save sent twice is one. Throws `not-found`, `precondition` once it was sent, or
 * `conflict` with how it now stands.
 */
export const saveLetter: Handler<'voices.saveLetter'> = ({ id, content, revision }, context) =>
  context.records.write((tx) => {
    const there = requireLetter(tx, id);
    const next = writeLetter(content);
    const isSame = there.content === next;
    if (isSame && (there.revision === revision || there.revision === revision + 1)) {
      return { revision: there.revision };
    }
    refuseSent(there);
    const at = context.now();
    if (!updateLetter(tx, { id, revision, content: next }, at)) throw letterConflict(there);
    if (there.revision === 1 || at - there.updatedAt >= stretchMs) note(tx, there, { context, at });
    return { revision: revision + 1 };
  });

function note(
  tx: Parameters<Parameters<CallContext['records']['write']>[0]>[0],
  { voiceId }: LetterRow,
  { context, at }: { context: CallContext; at: number },
): void {
  const { person } = requireNamedVoice(tx, voiceId);
  appendAudit(tx, {
    ...{ at, signInId: context.me.signInId, action: 'letter-written' },
    subject: { kind: 'person', id: person.id },
  });
}

/** Thrown when somebody changed a letter meanwhile; carries its words as they now stand. */
export function letterConflict(there: LetterRow): ParlourError {
  const content = readLetter(there.content);
  const theirs = content === null ? plainLetter(there.content) : letterWords(content);
  return new ParlourError('conflict', 'Somebody else has just changed this letter.', { theirs });
}

/** Puts a draft away. Already away is no change. Throws `not-found`, `conflict`, or `precondition` once it was sent. */
export const dropLetter: Handler<'voices.dropLetter'> = ({ id, revision }, context) =>
  context.records.write((tx) => {
    const there = findLetter(tx, id);
    if (there === null) throw new ParlourError('not-found', 'This letter is not in the records.');
    if (there.archivedAt !== null) return {};
    refuseSent(there);
    const at = context.now();
    if (!updateLetter(tx, { id, revision, archivedAt: at }, at)) throw letterConflict(there);
    const { person } = requireNamedVoice(tx, there.voiceId);
    appendAudit(tx, {
      ...{ at, signInId: context.me.signInId, action: 'letter-dropped' },
      subject: { kind: 'person', id: person.id },
    });
    return {};
  });
