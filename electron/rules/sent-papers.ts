import type { SentPaper } from '@contract/meetings/sending';
import { longDate } from './british-dates';
import { days } from './from-last-time';
import { daysBetween } from './iso-day';
import { minutesDeadlines, type ClosedDays } from './working-days';

interface Sendable {
  date: string;
  state: 'planned' | 'running' | 'finished' | 'signed';
  agendaSentOn: string | null;
  draftSentOn: string | null;
  publishedOn: string | null;
  /** The minutes as they were fixed, oldest first; `fixedAt` null while a version waits for its signatures. */
  versions: readonly {
    fixedAt: number | null;
    signatures: readonly { as: 'chair' | 'resident'; date: string }[];
  }[];
}

/** How one paper of a meeting stands: when it is due, when it went out, and what a person reads about it. */
export interface SentStanding {
  paper: SentPaper;
  due: string;
  on: string | null;
  /** The day the chair signed, which settles a draft nobody marked: whoever signed it has had it. */
  settledOn: string | null;
  tone: 'leaf' | 'brick' | 'amber' | 'plain';
  /** "On time", "2 days late", "Due in 3 days", "Due today". */
  words: string;
}

/**
 * How a paper stands on `today` (`YYYY-MM-DD`), against the day it is due in working days. Where the bank holidays of
 * the count are not known the due day is still given. Source: domain 3.14, Default numbers.
 */
export function sentStanding(
  meeting: Sendable,
  paper: SentPaper,
  { today, closedDays }: { today: string; closedDays: ClosedDays },
): SentStanding {
  const { agendaOut, draftToChair, publish } = minutesDeadlines(meeting.date, closedDays);
  const due = { agenda: agendaOut, draft: draftToChair, minutes: publish }[paper];
  const on = sentOn(meeting, paper);
  const settledOn = paper === 'draft' && on === null ? chairSignedOn(meeting.versions) : null;
  if (settledOn !== null) return { paper, due, on, settledOn, tone: 'leaf', words: 'Signed' };
  return { paper, due, on, settledOn, ...standing(due, on, today) };
}

/** The day the chair first signed the minutes; null while they have not. */
export function chairSignedOn(versions: Sendable['versions']): string | null {
  const days = versions.flatMap(({ signatures }) => signatures.filter(({ as }) => as === 'chair'));
  return days.map(({ date }) => date).sort()[0] ?? null;
}

/** The day a paper went out; null when nobody marked it. */
export function sentOn(meeting: Sendable, paper: SentPaper): string | null {
  return { agenda: meeting.agendaSentOn, draft: meeting.draftSentOn, minutes: meeting.publishedOn }[paper];
}

function standing(due: string, on: string | null, today: string): Pick<SentStanding, 'tone' | 'words'> {
  const late = daysBetween(due, on ?? today);
  if (on !== null) {
    return late > 0 ? { tone: 'brick', words: `${days(late)} late` } : { tone: 'leaf', words: 'On time' };
  }
  if (late > 0) return { tone: 'brick', words: `${days(late)} late` };
  if (late === 0) return { tone: 'amber', words: 'Due today' };
  return { tone: 'plain', words: `Due in ${days(-late)}` };
}

/**
 * Why a paper cannot be marked as sent on this day, in words; null when it can. An agenda goes out by the day of its
 * meeting, a draft once it is finished, and minutes once both have signed, no earlier than the later signature.
 */
export function whyNotSent(meeting: Sendable, paper: SentPaper, on: string, today: string): string | null {
  const notYet = whyNotYet(meeting, paper);
  if (notYet !== null) return notYet;
  // A meeting held before its planned day still has its papers on that day.
  if (on > today && on > meeting.date) return 'This day has not come yet.';
  if (paper === 'agenda') return on > meeting.date ? 'An agenda goes out before its meeting.' : null;
  if (on < meeting.date) return 'This day is before the meeting.';
  if (paper === 'draft') return null;
  const signed = firstSignedOn(meeting);
  return signed !== null && on < signed ? `Minutes go out once both have signed: ${longDate(signed)}.` : null;
}

/** Why a paper cannot have gone out yet at all; null when it can. */
export function whyNotYet(meeting: Sendable, paper: SentPaper): string | null {
  if (paper === 'draft' && meeting.state !== 'finished' && meeting.state !== 'signed') {
    return 'Finish the meeting first: until then there is no draft.';
  }
  if (paper === 'minutes' && firstSignedOn(meeting) === null) {
    return 'The chair and one other sign first: only signed minutes go out.';
  }
  return null;
}

function firstSignedOn({ versions }: Sendable): string | null {
  const first = versions.find(({ fixedAt }) => fixedAt !== null);
  const dates = first?.signatures.map(({ date }) => date).sort() ?? [];
  return dates.at(-1) ?? null;
}
