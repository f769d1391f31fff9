import { personKinds } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import type { Due, Heard, NextMeeting, NotHeard } from '@contract/today';
import type { WaitingVoice } from '@contract/voices';
import { clockWords, longDate, plainDate, shortDate } from '@rules/british-dates';
import { days } from '@rules/from-last-time';
import { addDays } from '@rules/iso-day';
import { unnamedPerson } from '@rules/name-in-print';
import { placeWords } from '@rules/place-words';
import { spokenBy } from '@rules/spoken-words';
import { whereHeard } from '@rules/where-heard';

/** "Good morning, Priya", by the clock `HH:MM`. */
export function greeting(clock: string, firstName: string): string {
  const part = clock < '12:00' ? 'morning' : clock < '18:00' ? 'afternoon' : 'evening';
  return `Good ${part}, ${firstName}`;
}

/** "12 March", with its year only when that is not this year's. */
function dayWords(date: string, today: string): string {
  const words = plainDate(date);
  return date.slice(0, 4) === today.slice(0, 4) ? words.slice(0, -5) : words;
}

/** "2:15 pm today · Lounge", "Wednesday 2 December 2026, 2:15 pm · Lounge". */
export function whenAndWhere({ date, startTime, room, kind, isRunning }: NextMeeting, today: string): string {
  if (kind === 'phone-round') return `${isRunning ? 'Under way · ' : ''}By phone, from ${longDate(date)}`;
  const clock = clockWords(startTime);
  const near = date === today ? 'today' : date === addDays(today, 1) ? 'tomorrow' : null;
  const when = near === null ? `${longDate(date)}, ${clock}` : `${clock} ${near}`;
  return [...(isRunning ? ['Under way'] : []), when, ...(room === '' ? [] : [room])].join(' · ');
}

/** "6 items, 45 minutes. You chair; Tom takes minutes. 14 invited." */
export function meetingWords(meeting: NextMeeting): string {
  const { itemCount, totalMinutes, invitedCount, chair, minuteTaker } = meeting;
  const items = `${itemCount} ${itemCount === 1 ? 'item' : 'items'}, ${totalMinutes} minutes`;
  const leaders = [
    ...(chair === null ? [] : [chair.isMe ? 'you chair' : `${chair.name} chairs`]),
    ...(minuteTaker === null
      ? []
      : [minuteTaker.isMe ? 'you take minutes' : `${minuteTaker.name} takes minutes`]),
  ];
  const sentences = [
    itemCount === 0 ? 'No items yet' : items,
    ...(leaders.length === 0 ? [] : [capital(leaders.join('; '))]),
    invitedCount === 0 ? 'Nobody is invited yet' : `${invitedCount} invited`,
  ];
  return `${sentences.join('. ')}.`;
}

/** "18 of those answered were not told back yet". */
export function notToldWords(notTold: number): string {
  const were = notTold === 1 ? '1 of those answered was' : `${notTold} of those answered were`;
  return `${were} not told back yet`;
}

/** Who said it: a name as agreed, "A resident, unnamed", or "Seen by staff: Josef Nowak" where it was no speech. */
export function whoSaid(voice: WaitingVoice, placeKind: PlaceKind): string {
  const { who, source } = voice;
  if (source !== 'said') return spokenBy(voice);
  const isUnnamed = personKinds.some((kind) => unnamedPerson(kind, placeKind) === who);
  return isUnnamed ? `${who}, unnamed` : who;
}

/** "Residents’ meeting, 12 February", "Talk with Amina, 20 February". */
export function heardWords(voice: WaitingVoice, today: string): string {
  return `${whereHeard(voice)}, ${dayWords(voice.saidOn, today)}`;
}

/** "86%", or that it is too few to say. */
export function inTimeWords({ inTime }: Heard): { figure: string; base: string; isFew: boolean } {
  const isFew = inTime.percent === null;
  const base = `answered in 28 days: ${inTime.count} of ${inTime.of}`;
  return { figure: isFew ? 'Too few to say' : `${inTime.percent}%`, base, isFew };
}

/** "11 days", in which half of the answers came, or that it is too few to say. */
export function middleWaitWords({ middleWait }: Pick<Heard, 'middleWait'>): {
  figure: string;
  base: string;
  isFew: boolean;
} {
  const isFew = middleWait.days === null;
  const { of } = middleWait;
  const base = isFew ? `how soon answers came: ${of} so far` : `half of the ${of} answers came in this time`;
  return { figure: middleWait.days === null ? 'Too few to say' : days(middleWait.days), base, isFew };
}

/**
 * "In the last 13 weeks. 2 of these need no answer. 1 more, seen or told by someone else, is not counted. Nor are 3 from
 * families, staff or the Board."
 */
export function periodWords({ apart, ofOthers, noAnswer }: Heard): string {
  const none = ` ${noAnswer} of these ${noAnswer === 1 ? 'needs' : 'need'} no answer.`;
  const others = ` ${apart} more, seen or told by someone else, ${apart === 1 ? 'is' : 'are'} not counted.`;
  const from = ' from families, staff or the Board';
  const notTheirs =
    apart > 0
      ? ` Nor ${ofOthers === 1 ? 'is' : 'are'} ${ofOthers}${from}.`
      : ` ${ofOthers}${from} ${ofOthers === 1 ? 'is' : 'are'} not counted.`;
  return `In the last 13 weeks.${noAnswer > 0 ? none : ''}${apart > 0 ? others : ''}${ofOthers > 0 ? notTheirs : ''}`;
}

/** "4 of 22 residents have no voice on record since 12 December". */
export function notHeardWords({ count, residents, since }: NotHeard, today: string, kind: PlaceKind): string {
  const { one, many } = placeWords(kind);
  const who = `${count} of ${residents} ${residents === 1 ? one : many}`;
  return `${who} ${count === 1 ? 'has' : 'have'} no voice on record since ${dayWords(since, today)}`;
}

/** What is due: the action's words, or which paper of which meeting. */
export function dueTitle({ kind, words, meetingOn }: Due, today: string): string {
  if (kind === 'action' || meetingOn === null) return words;
  const papers = {
    agenda: 'Agenda to send out',
    draft: 'Draft minutes to the chair',
    publish: 'Minutes to publish',
  };
  return `${papers[kind]}: ${words}, ${dayWords(meetingOn, today)}`;
}

/** "Today", "Tomorrow", "Fri 13": a day of this week. */
export function dueDay(due: string, today: string): string {
  if (due === today) return 'Today';
  return due === addDays(today, 1) ? 'Tomorrow' : shortDate(due).split(' ').slice(0, 2).join(' ');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
