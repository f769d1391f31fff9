import { addDays } from './iso-day';
import { minutesDeadlines, type ClosedDays } from './working-days';

/** The last of the seven days, `YYYY-MM-DD`, that begin with `today`. */
export function weekEnd(today: string): string {
  return addDays(today, 6);
}

/** How far ahead of a meeting its agenda can fall due, in days: five working days, with holidays and closed days between. */
export const papersWithin = 28;

/** How far back meetings are looked through for papers that never went out, in days: the quarter Today looks over. */
export const latePapersWithin = 91;

export interface MeetingPapers {
  date: string;
  state: 'planned' | 'running' | 'finished' | 'signed';
  agendaSentOn: string | null;
  draftSentOn: string | null;
  publishedOn: string | null;
  /** True once the chair signed: then they have had the draft. */
  chairSigned: boolean;
}

export interface PaperDue {
  kind: 'agenda' | 'draft' | 'publish';
  due: string;
}

/**
 * Which papers of a meeting are late, or due in the seven days from `today` (`YYYY-MM-DD`), and not sent yet: the agenda
 * of a planned one until its day is past, the draft of one held that the chair has not signed, the minutes of one held. Source: domain
 * 3.14, Default numbers.
 */
export function papersDue(meeting: MeetingPapers, today: string, closedDays: ClosedDays): PaperDue[] {
  const { agendaOut, draftToChair, publish } = minutesDeadlines(meeting.date, closedDays);
  const isAhead = meeting.state === 'planned' && meeting.date >= today;
  const isHeld = meeting.state === 'finished' || meeting.state === 'signed';
  const isDraftOpen = meeting.state === 'finished' && meeting.draftSentOn === null && !meeting.chairSigned;
  const wanted: (PaperDue & { waits: boolean })[] = [
    { kind: 'agenda', due: agendaOut, waits: isAhead && meeting.agendaSentOn === null },
    { kind: 'draft', due: draftToChair, waits: isDraftOpen },
    { kind: 'publish', due: publish, waits: isHeld && meeting.publishedOn === null },
  ];
  return wanted
    .filter(({ due, waits }) => waits && due <= weekEnd(today))
    .map(({ kind, due }) => ({ kind, due }));
}
