import { quoted, spokenBy } from '@rules/spoken-words';
import type { InputOf, OutputOf } from '@contract/api';
import type { Answer, Voice } from '@contract/voices';
import { plainDate } from '@rules/british-dates';
import { answersInWords } from '@rules/check-back-words';
import { daysBetween } from '@rules/iso-day';
import { days, movedWords } from '@rules/from-last-time';
import { heardWords } from './voice-words';

export type Thread = OutputOf<'voices.thread'>;

/** Something some of its people were not told of yet: what came of an answer, or the answer itself. */
export interface NotTold {
  kind: 'outcome' | 'decision' | 'action';
  id: string;
  words: string;
  notTold: readonly { voiceId: string; who: string }[];
}

/** One step of a thread, in the order things happened. */
export interface Step {
  id: string;
  look: 'voice' | 'decided' | 'action' | 'carried' | 'happened' | 'told' | 'waiting' | 'helped' | 'note';
  /** "Winifred Shaw said", "We agreed", "What happened". */
  label: string;
  words: string;
  /** Where and when; leads to that meeting’s minutes. */
  where: string;
  /** Who, by when, how. */
  more: string;
  /** True for the sentence the thread was opened from. */
  isHere: boolean;
  /** The meeting whose minutes, or agenda, it stands in. */
  meetingId: string | null;
  isAgenda: boolean;
  /** The newsletter issue it was told in. */
  issueId: string | null;
  /** The letter it was told in. */
  letterId: string | null;
  /** Another sentence with a thread of its own. */
  leadsTo: { kind: 'voice' | 'decision' | 'action'; id: string } | null;
  /** What somebody was not told of yet. */
  toTell: NotTold | null;
  /** A voice that waits: it may be answered here, or said to need no answer. */
  toMark: Voice | null;
  /** A voice that was said to need no answer. */
  toTakeBack: Voice | null;
  /** An answer that may be taken off the voice. */
  toTakeOff: InputOf<'voices.takeOffAnswer'> | null;
}

type Part = Pick<Step, 'id' | 'look' | 'label' | 'words'> & Partial<Step>;

const step = (part: Part): Step => ({
  ...{ where: '', more: '', isHere: false, meetingId: null, isAgenda: false, leadsTo: null, toTell: null },
  ...{ issueId: null, letterId: null, toMark: null, toTakeBack: null, toTakeOff: null },
  ...part,
});

const howWords = {
  consensus: 'agreed together',
  hands: 'by a show of hands',
  ballot: 'by ballot',
  deferred: 'put off to another time',
};

/** A thread as steps from the first voice to the last telling back; what is missing is a step of its own. */
export function threadSteps(thread: Thread): Step[] {
  const { from, line, voices, answers, agendas } = thread;
  const placesOf = (kind: Place['kind'], id: string) =>
    agendas.filter((place) => place.kind === kind && place.id === id).map(placeStep);
  // Only a voice's own thread has every answer to it.
  const mayMark = from.kind === 'voice' && !answers.some(isSettled);
  const steps = voices.flatMap((voice) => [
    step({
      ...{ id: voice.id, look: 'voice', label: spokenBy(voice), words: quoted(voice) },
      where: heardWords(voice),
      isHere: from.kind === 'voice' && from.id === voice.id,
      meetingId: voice.lineId === null ? null : (voice.meeting?.id ?? null),
      leadsTo: { kind: 'voice', id: voice.id },
      toMark: mayMark && voice.noAnswerBecause === null ? voice : null,
    }),
    ...placesOf('voice', voice.id),
  ]);
  if (voices.length === 0 && line === null) {
    const words = 'Nothing says whose words led to this.';
    steps.push(step({ id: 'no-source', look: 'waiting', label: 'Nobody’s words', words }));
  }
  if (line !== null) {
    const label = from.kind === 'vote' ? 'Vote' : 'Note';
    const where = `${line.meeting.title}, ${plainDate(line.on)}`;
    const meetingId = line.meeting.id;
    steps.push(step({ id: from.id, look: 'note', label, words: line.words, where, isHere: true, meetingId }));
  }
  return [
    ...steps,
    ...answers.flatMap((answer) => [...answerSteps(answer, thread), ...placesOf(answer.kind, answer.id)]),
    ...waitingSteps(thread),
  ];
}

type Place = Thread['agendas'][number];

function placeStep({ kind, id, title, meeting }: Place): Step {
  return step({
    ...{ id: `${kind}-${id}-${meeting.id}`, look: 'note', label: 'On the agenda', words: title },
    where: `${meeting.title}, ${plainDate(meeting.date)}`,
    ...{ meetingId: meeting.id, isAgenda: true },
  });
}

/** Whether the voice waits: why it needs no answer, or for how long nobody has given one. */
function waitingSteps({ voices, answers, today }: Thread): Step[] {
  const [voice] = voices;
  if (voice === undefined) return [];
  if (voice.noAnswerBecause !== null) {
    const words = voice.noAnswerBecause;
    const id = `${voice.id}-no-answer`;
    return [step({ id, look: 'note', label: 'No answer needed', words, toTakeBack: voice })];
  }
  if (answers.length > 0) return [];
  const words = `Nobody has answered yet. Waiting for ${days(Math.max(0, daysBetween(voice.saidOn, today)))}.`;
  return [step({ id: 'no-answer', look: 'waiting', label: 'No answer yet', words })];
}

/** A decision put off, and an action not done yet, are a promise and no answer. */
function isSettled({ kind, how, state }: Answer): boolean {
  return kind === 'decision' ? how !== 'deferred' : state !== 'open';
}

function answerSteps(answer: Answer, { from, mayTakeOff }: Thread): Step[] {
  const { kind, id, words, on, meeting, how, owner, due, otherVoices } = answer;
  const others =
    otherVoices === 0 ? [] : [`also for ${otherVoices} other ${otherVoices === 1 ? 'voice' : 'voices'}`];
  const moved = kind === 'action' ? movedWords(answer) : '';
  const by = [due === null ? '' : `by ${plainDate(due)}`, moved].filter((part) => part !== '');
  const where = meeting === null ? plainDate(on) : `${meeting.title}, ${plainDate(on)}`;
  const who = kind === 'action' ? [owner || 'nobody has it yet', ...by] : how === null ? [] : [howWords[how]];
  const first = step({
    ...{ id, words, look: kind === 'decision' ? 'decided' : 'action' },
    label: kind === 'decision' ? 'Decided' : 'Action agreed',
    where,
    more: [...who, ...others].join(' · '),
    isHere: from.kind === kind && from.id === id,
    meetingId: meeting?.id ?? null,
    leadsTo: { kind, id },
    toTakeOff: mayTakeOff.includes(id) ? { voiceId: from.id, kind, id } : null,
  });
  // What was said of a dropped action stands after it was dropped.
  const { closedOn } = answer;
  const isAfter = ({ happenedOn }: Outcome) =>
    answer.state === 'dropped' && closedOn !== null && happenedOn >= closedOn;
  return [
    ...[first, ...reviewSteps(answer)],
    ...outcomeSteps(answer, (outcome) => !isAfter(outcome)),
    ...openSteps(answer),
    ...outcomeSteps(answer, isAfter),
    ...toTellSteps(answer),
    ...helpSteps(answer),
  ];
}

const reviewLabels = { done: 'Read out as done', carried: 'Carried over', dropped: 'Read out as dropped' };

function reviewSteps({ id, reviews }: Answer): Step[] {
  return reviews.map(({ result, words, on, meeting }) =>
    step({
      ...{ id: `${id}-${meeting.id}-${result}`, look: 'carried', label: reviewLabels[result], words },
      where: `${meeting.title}, ${plainDate(on)}`,
      meetingId: meeting.id,
    }),
  );
}

type Outcome = Answer['outcomes'][number];

function outcomeSteps(
  { words, droppedBecause, outcomes }: Answer,
  isWanted: (outcome: Outcome) => boolean,
): Step[] {
  const isSaidAbove = (outcome: Outcome) =>
    outcome.inPrint && (outcome.words === words || outcome.words === droppedBecause);
  return outcomes.filter(isWanted).flatMap((outcome) => [
    ...(isSaidAbove(outcome) ? [] : [outcomeStep(outcome)]),
    ...outcome.toldBack.map((told) =>
      step({
        ...{ id: `${outcome.id}-${told.voiceId}-${told.way}`, look: 'told', label: 'Told back' },
        ...{ words: told.who, where: `${told.way}, ${plainDate(told.toldOn)}` },
        ...{ issueId: told.issueId, letterId: told.letterId },
      }),
    ),
    ...(outcome.notTold.length === 0
      ? []
      : [
          step({
            ...{ id: `${outcome.id}-to-tell`, look: 'waiting', label: 'Not told back yet' },
            ...{ words: namesIn(outcome.notTold), toTell: { kind: 'outcome', ...outcome } },
          }),
        ]),
  ]);
}

function outcomeStep(outcome: Outcome): Step {
  return step({
    ...{ id: outcome.id, look: 'happened', words: outcome.words },
    label: outcomeLabel(outcome),
    more: plainDate(outcome.happenedOn),
  });
}

/** A decision, or that an action was dropped, which nobody was told of yet. */
function toTellSteps({ kind, id, toTell }: Answer): Step[] {
  if (toTell === null) return [];
  const { words, notTold } = toTell;
  return [
    step({
      ...{ id: `${id}-to-tell`, look: 'waiting', label: 'Not told back yet', words: namesIn(notTold) },
      toTell: { kind, id, words, notTold },
    }),
  ];
}

function outcomeLabel({ isPast, inPrint }: Outcome): string {
  if (inPrint) return 'What we said';
  return isPast ? 'What happened before it was opened again' : 'What happened';
}

/** "Winifred Shaw and Harold Pike", "A resident (2)": the same name is counted, not repeated. */
function namesIn(people: readonly { who: string }[]): string {
  const counted = new Map<string, number>();
  for (const { who } of people) counted.set(who, (counted.get(who) ?? 0) + 1);
  const names = [...counted].map(([who, count]) => (count === 1 ? who : `${who} (${count})`));
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

function openSteps({ id, state, closedOn, droppedBecause, waitingFor }: Answer): Step[] {
  if (state === 'dropped') {
    const more = closedOn === null ? '' : plainDate(closedOn);
    return [step({ id: `${id}-dropped`, look: 'happened', label: 'Dropped', words: droppedBecause, more })];
  }
  if (state === 'open') {
    const words = waitingFor === '' ? 'It is not done yet.' : waitingFor;
    return [step({ id: `${id}-open`, look: 'waiting', label: 'Still open', words })];
  }
  return [];
}

function helpSteps({ id, checkBacks }: Answer): Step[] {
  return checkBacks.map((row) =>
    step({
      ...{ id: `${id}-${row.dueOn}`, look: 'helped', label: 'Did it help?' },
      words: row.askedOn === null ? `To be asked on ${plainDate(row.dueOn)}.` : answersInWords(row),
      more: row.askedOn === null ? '' : `Asked ${plainDate(row.askedOn)}`,
    }),
  );
}
