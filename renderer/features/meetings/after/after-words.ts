import type { Attendance, Line } from '@contract/meetings/minutes';
import type { Signature, Version } from '@contract/meetings/signing';
import { longDate, plainDate, shortDate } from '@rules/british-dates';
import { ended } from '@rules/ended';
import { quoted, spokenBy } from '@rules/spoken-words';
import { voteWords } from '@rules/votes';

/** Names of those at a meeting, by id. */
export type NameOf = (id: string) => string;

/** Whose words a line has and how they came, as the office knows people; unnamed stays unnamed. */
export function saidWords(
  { speakerId, source, text }: Pick<Line, 'speakerId' | 'source' | 'text'>,
  nameOf: NameOf,
  unnamed: string,
): { by: string; words: string } {
  const who = speakerId === null ? unnamed : nameOf(speakerId);
  return { by: spokenBy({ who, source }), words: quoted({ words: text, source }) };
}

/** "Owen Tate, by Mon 7 December."; says so when an action has no owner or date yet. */
export function actionWords(line: Pick<Line, 'action'>, nameOf: NameOf): string {
  const action = line.action;
  const owner = action?.ownerId ? nameOf(action.ownerId) : (action?.ownerName ?? '');
  const due = action?.due ? `by ${shortDate(action.due)}` : 'no date yet';
  return `${owner === '' ? 'No owner yet' : owner}, ${due}.`;
}

/** "garden centre 8, theatre 4, no view 2."; with the reason when the votes do not add up. */
export function votesInWords({ vote }: Pick<Line, 'vote'>): string {
  if (vote === null) return '';
  const counted = `${voteWords(vote.options)}.`;
  return vote.reason === '' ? counted : `${counted} ${ended(vote.reason)}`;
}

const decidedBy: Record<NonNullable<Line['decidedHow']>, string> = {
  consensus: 'All agreed.',
  hands: 'By a show of hands.',
  ballot: 'By ballot.',
  deferred: 'Put off to another time.',
};

/** How it was decided; empty when nobody wrote that down. */
export function decidedWords(line: Line): string {
  return line.decidedHow === null ? '' : decidedBy[line.decidedHow];
}

/** A day without its year, for dates close by: "Friday 4 December". */
export function dayWords(date: string): string {
  return longDate(date).split(' ').slice(0, 3).join(' ');
}

/** "Denise Okafor as chair on 4 December 2026, and Winifred Shaw on 6 December 2026, read with Owen". */
export function signaturesInWords(signatures: readonly Signature[]): string {
  return [...signatures]
    .sort((a) => (a.as === 'chair' ? -1 : 1))
    .map((signature) => {
      const part = signature.as === 'chair' ? ' as chair' : '';
      const readWith = signature.readWith === '' ? '' : `, read with ${signature.readWith}`;
      return `${signature.name}${part} on ${plainDate(signature.date)}${readWith}`;
    })
    .join(', and ');
}

/** The newest version both have signed; null before there is one. */
export function lastFixed(versions: readonly Version[]): Version | null {
  return versions.findLast((version) => version.fixedAt !== null) ?? null;
}

/** Someone's name by their id, from those at the meeting and those in the records. */
export function namesFrom(
  attendance: readonly Attendance[],
  people: readonly { id: string; fullName: string }[],
): NameOf {
  const names = new Map<string, string>();
  for (const each of attendance) if (each.personId !== null) names.set(each.personId, each.fullName);
  for (const person of people) names.set(person.id, person.fullName);
  return (id) => names.get(id) ?? 'Someone no longer in the records';
}
