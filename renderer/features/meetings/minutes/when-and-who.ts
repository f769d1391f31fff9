import type { Meeting } from '@contract/meetings/minutes';
import { clockWords, longDate } from '@rules/british-dates';
import type { Naming } from './line-words';

function whenAndWhere({ kind, date, startTime, room }: Meeting): string[] {
  if (kind === 'phone-round') return [`From ${longDate(date)}`];
  return [longDate(date), clockWords(startTime), room];
}

/** "Thursday 12 March 2026, 2:15 pm, Lounge. Chair Priya Nair, minutes Tom Reed" */
export function whenAndWho(meeting: Meeting, { people }: Naming): string {
  const when = whenAndWhere(meeting).filter((part) => part !== '');
  const named = (id: string | null) => (id === null ? undefined : people.get(id)?.fullName);
  const chair = named(meeting.chairId);
  const writer = named(meeting.minuteTakerId);
  const who = [chair && `chair ${chair}`, writer && `minutes ${writer}`].filter(Boolean).join(', ');
  const told = who.charAt(0).toUpperCase() + who.slice(1);
  return [when.join(', '), told].filter((part) => part !== '').join('. ');
}
