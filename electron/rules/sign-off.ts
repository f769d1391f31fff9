import type { Meeting } from '@contract/meetings/minutes';
import type { PlaceKind } from '@contract/place';
import { secondSigner } from './meeting-kinds';
import { votersWhen } from './attendance';
import { handsIn } from './vote-entry';
import { checkVote } from './votes';

/** One thing that stands between the lines as written and the minutes. */
export interface SignOffCheck {
  id: 'finished' | 'chair' | 'actions' | 'votes' | 'chair-signed' | 'resident-signed';
  done: boolean;
  words: string;
}

interface SignOffInput {
  meeting: Pick<
    Meeting,
    'kind' | 'state' | 'chairId' | 'minuteTakerId' | 'lines' | 'versions' | 'attendance' | 'endedAt'
  >;
  /** A person's name by id, for "Read by the chair, Denise Okafor". */
  nameOf: (id: string) => string;
  placeKind: PlaceKind;
}

/**
 * What still stands before these are the minutes, in the order it is done. The chair and one resident both sign; where
 * no residents are asked, the chair and one who was there (see `secondSigner`). Source: domain 3.1, "sign-off by chair and a resident"; domain 4, Glossary (`chair`, `minuteTaker`).
 */
export function signOffChecks(input: SignOffInput): SignOffCheck[] {
  const { meeting, nameOf, placeKind } = input;
  const signatures = meeting.versions.at(-1)?.signatures ?? [];
  const byChair = signatures.find((signature) => signature.as === 'chair');
  const byResident = signatures.find((signature) => signature.as === 'resident');
  const { one } = secondSigner(meeting.kind, placeKind);
  return [
    finishedCheck(meeting),
    chairCheck(meeting.chairId, meeting.minuteTakerId, nameOf),
    actionsCheck(meeting.lines),
    votesCheck(meeting),
    {
      id: 'chair-signed',
      done: byChair !== undefined,
      words: byChair
        ? `Read and signed by the chair, ${byChair.name}`
        : `Read and signed by the chair${meeting.chairId === null ? '' : `, ${nameOf(meeting.chairId)}`}`,
    },
    {
      id: 'resident-signed',
      done: byResident !== undefined,
      words: byResident ? `Read with and signed by ${byResident.name}` : `Read with and signed by one ${one}`,
    },
  ];
}

function finishedCheck({ kind, state }: Pick<Meeting, 'kind' | 'state'>): SignOffCheck {
  const done = state === 'finished' || state === 'signed';
  const what = kind === 'phone-round' ? 'round' : 'meeting';
  return { id: 'finished', done, words: done ? `The ${what} is finished` : `Finish the ${what}` };
}

function chairCheck(
  chairId: string | null,
  minuteTakerId: string | null,
  nameOf: (id: string) => string,
): SignOffCheck {
  const check = (done: boolean, words: string): SignOffCheck => ({ id: 'chair', done, words });
  if (chairId === null) return check(false, 'Say who chaired');
  if (minuteTakerId === null) return check(false, 'Say who took the minutes');
  if (chairId === minuteTakerId) return check(false, 'Chair and minute-taker are two people');
  return check(true, `${nameOf(chairId)} chaired, ${nameOf(minuteTakerId)} took the minutes`);
}

function actionsCheck(lines: Meeting['lines']): SignOffCheck {
  const actions = lines.filter((line) => line.kind === 'action');
  const open = actions.filter((line) => {
    const owned = line.action !== null && (line.action.ownerId !== null || line.action.ownerName !== '');
    return !owned || line.action?.due === null;
  });
  const words =
    open.length > 0
      ? `${open.length} of ${count(actions.length, 'action')} ${open.length === 1 ? 'needs' : 'need'} an owner or a date`
      : allActions(actions.length);
  return { id: 'actions', done: open.length === 0, words };
}

function allActions(total: number): string {
  if (total === 0) return 'No actions to check';
  if (total === 1) return 'The action has an owner and a date';
  return `${total} actions each have an owner and a date`;
}

type Counted = NonNullable<Meeting['lines'][number]['vote']>;

function votesCheck(meeting: SignOffInput['meeting']): SignOffCheck {
  const votes = meeting.lines
    .filter((line) => line.kind === 'vote')
    .map((line) => line.vote ?? { options: [], present: 0, reason: '' });
  const decided = handsCounted(meeting);
  const open = [
    unsaidWords(votes, count(votes.length, 'vote')),
    unsaidWords(decided, `${count(decided.length, 'decision')} by hands`),
  ];
  const toSay = open.filter((words) => words !== '').join('; ');
  if (toSay !== '') return { id: 'votes', done: false, words: toSay };
  const all = [...votes, ...decided];
  if (all.length === 0) return { id: 'votes', done: true, words: 'No votes to check' };
  return { id: 'votes', done: true, words: votesAddUp(all) };
}

/** The decisions that say how many hands went up, against those who were here when each was written. */
function handsCounted(meeting: SignOffInput['meeting']): Counted[] {
  return meeting.lines.flatMap((line) => {
    const hands = line.kind === 'decided' ? handsIn(line.text) : null;
    if (hands === null) return [];
    return [{ options: hands.options, reason: hands.reason, present: votersWhen(meeting, line.writtenAt) }];
  });
}

/** "1 of 2 votes does not add up: say why"; empty when all do, or say why not. */
function unsaidWords(counted: readonly Counted[], of: string): string {
  const unsaid = counted.filter(
    ({ options, present, reason }) =>
      options.length === 0 || (!checkVote(options, present).addsUp && reason === ''),
  );
  if (unsaid.length === 0) return '';
  return `${unsaid.length} of ${of} ${unsaid.length === 1 ? 'does' : 'do'} not add up: say why`;
}

function votesAddUp(votes: readonly Counted[]): string {
  const whole = votes.every((vote) => checkVote(vote.options, vote.present).addsUp);
  const presents = new Set(votes.map((vote) => vote.present));
  const verb = votes.length === 1 ? 'adds' : 'add';
  if (!whole)
    return `${count(votes.length, 'vote')} ${verb} up or ${votes.length === 1 ? 'says' : 'say'} why not`;
  const to = presents.size === 1 ? ` to ${[...presents][0] ?? 0}` : '';
  return `${count(votes.length, 'vote')} ${verb} up${to}`;
}

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
