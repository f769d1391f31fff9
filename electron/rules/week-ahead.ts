import { addDays } from './iso-day';
import { minutesDeadlines, type ClosedDays } from './working-days';

/** The last of the seven days, `YYYY-MM-DD`, that begin with `today`. */
export function weekEnd(today: string): string {
  return addDays(today, 6);
}

/** How far from a meeting its papers can fall due, in days: five working days, with holidays and closed days between. */
export const papersWithin = 28;

export interface MeetingPapers {
  date: string;
  state: 'planned' | 'running' | 'finished' | 'signed';
  agendaSentOn: string | null;
  draftSentOn: string | null;
  publishedOn: string | null;
}

export interface PaperDue {
  kind: 'agenda' | 'draft' | 'publish';
  due: string;
}

/**
 * Which papers of a meeting are due in the seven days from `today` (`YYYY-MM-DD`) and not sent yet: the agenda of a
 * planned one, the draft of one held and not signed, the minutes of one held. Source: domain 3.14, Default numbers.
 */
export function papersDue(meeting: MeetingPapers, today: string, closedDays: ClosedDays): PaperDue[] {
  const { agendaOut, draftToChair, publish } = minutesDeadlines(meeting.date, closedDays);
  const isHeld = meeting.state === 'finished' || meeting.state === 'signed';
  const wanted: (PaperDue & { waits: boolean })[] = [
    { kind: 'agenda', due: agendaOut, waits: meeting.state === 'planned' && meeting.agendaSentOn === null },
    { kind: 'draft', due: draftToChair, waits: meeting.state === 'finished' && meeting.draftSentOn === null },
    { kind: 'publish', due: publish, waits: isHeld && meeting.publishedOn === null },
  ];
  return wanted
    .filter(({ due, waits }) => waits && due >= today && due <= weekEnd(today))
    .map(({ kind, due }) => ({ kind, due }));
}
