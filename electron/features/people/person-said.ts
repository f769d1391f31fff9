import type { CameOf } from '@contract/people-page';
import { printedName } from '@rules/name-in-print';
import { lateSince } from '@rules/waiting';
import { findPlace, listClosedDays } from '../../../db/queries/place';
import { listAttended, listSaid } from '../../../db/queries/people-said';
import { storiesAmong } from '../../../db/queries/voices-stories';
import type { Handler } from '../context';
import { requireLook } from './looks';

type SaidRecord = ReturnType<typeof listSaid>[number];

/** What a person said and what came of each, newest first. */
export const personSaid: Handler<'people.said'> = ({ id, lookId, ...page }, context) => {
  requireLook(lookId, id, context);
  const { reader } = context.records;
  const placeKind = findPlace(reader)?.kind ?? 'care-home';
  const owned = ({
    owner,
    ownerName,
  }: {
    owner: Parameters<typeof printedName>[0] | null;
    ownerName: string;
  }) => (owner === null ? ownerName : printedName(owner, placeKind));
  const records = listSaid(reader, { personId: id, ...page });
  const stories = storiesAmong(
    reader,
    records.map(({ voice }) => voice.id),
  );
  const late = lateSince(context.today(), listClosedDays(reader));
  const titles = new Map(stories.map(({ story }) => [story.voiceId, story.title]));
  const said = records.map(({ voice, answers }) => {
    const { words, source, way, heardBy, saidOn, noAnswerBecause } = voice;
    const cameOf = answers.map((answer) =>
      toCameOf(answer, answer.action === null ? '' : owned(answer.action)),
    );
    const title = titles.get(voice.id) ?? '';
    const answered = cameOf.some(isSettled);
    const waits = !answered && noAnswerBecause === null;
    return {
      ...{ id: voice.id, words, source, way, heardBy, saidOn, title, noAnswerBecause, cameOf },
      ...{ answered, late: waits && saidOn <= late },
    };
  });
  return { said };
};

/** The meetings a person was at, newest first. */
export const personAttended: Handler<'people.attended'> = ({ id, lookId, ...page }, context) => {
  requireLook(lookId, id, context);
  const meetings = listAttended(context.records.reader, { personId: id, ...page });
  return {
    meetings: meetings.map((row) => {
      const { id: meetingId, title, date, state, spoke } = row;
      return { meetingId, title, date, state, leftEarly: row.attended === 'left', spoke };
    }),
  };
};

function toCameOf(answer: SaidRecord['answers'][number], owner: string): CameOf {
  const { decision, action } = answer;
  const outcomes = answer.outcomes.map(({ words, happenedOn, toldBack }) => ({
    words,
    happenedOn,
    toldBack: toldBack.map(({ way, toldOn }) => ({ way, toldOn })),
  }));
  if (decision !== null) {
    const of = { owner: '', due: null, state: null, closedOn: null };
    return { kind: 'decision', words: decision.words, how: decision.how, ...of, outcomes };
  }
  const { words, due, state, closedOn } = action;
  return { kind: 'action', words, how: null, owner, due, state, closedOn, outcomes };
}

// A decision put off, and an action not done yet, are a promise and no answer.
function isSettled({ kind, how, state }: CameOf): boolean {
  return kind === 'decision' ? how !== 'deferred' : state !== 'open';
}
