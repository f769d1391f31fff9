import type { Meeting } from '@contract/meetings/minutes';
import type { PhoneCall, ToRing } from '@contract/meetings/phone';
import { clockWords, londonClock, londonDay, longDate, shortDate } from '@rules/british-dates';
import { countRung } from '@rules/phone-round';

/** Where the keys are sent. */
export const ringId = (attendanceId: string) => `ring-${attendanceId}`;
export const unnamedId = 'ring-unnamed';
export const questionId = (at: number) => `ring-question-${at}`;

/** "No answer, Wed 2 December, 10:05 am, Bisi rang" */
export function callInWords({ result, at, by }: PhoneCall): string {
  const words = { reached: 'Reached', 'no-answer': 'No answer', 'rather-not': 'Would rather not' };
  return `${words[result]}, ${shortDate(londonDay(at))}, ${clockWords(londonClock(at))}. ${by} rang.`;
}

/** "12 of 46 reached. 8 gave no answer, 3 would rather not, 23 to ring." */
export function standingWords(people: readonly ToRing[]): string {
  const { asked, reached, noAnswer, ratherNot, notRung } = countRung(people);
  const rest = [
    ...(noAnswer > 0 ? [`${noAnswer} gave no answer`] : []),
    ...(ratherNot > 0 ? [`${ratherNot} would rather not`] : []),
    ...(notRung > 0 ? [`${notRung} to ring`] : []),
  ].join(', ');
  return `${reached} of ${asked} reached.${rest === '' ? '' : ` ${rest}.`}`;
}

/** "Wednesday 2 December 2026. Chair Denise Okafor, minutes Callum Price" */
export function whenAndWho({ date, chairId, minuteTakerId, attendance }: Meeting): string {
  const nameOf = (id: string | null) =>
    attendance.find(({ personId }) => id !== null && personId === id)?.fullName;
  const chair = nameOf(chairId);
  const taker = nameOf(minuteTakerId);
  const who = [...(chair ? [`chair ${chair}`] : []), ...(taker ? [`minutes ${taker}`] : [])].join(', ');
  return [`From ${longDate(date)}`, who.charAt(0).toUpperCase() + who.slice(1)]
    .filter((part) => part !== '')
    .join('. ');
}
