import type { MeetingKind } from '@contract/meetings/kinds';
import { asksResidents } from '@rules/meeting-kinds';

const bases: Partial<Record<MeetingKind, string>> = {
  relatives: 'all relatives invited',
  staff: 'all staff invited',
};

/** What the two charts of a series show, with whom they are out of: "Who came, of all relatives invited". */
export function overviewTitles(kind: MeetingKind): { came: string; heard: string } {
  const of = bases[kind] ?? 'everyone invited';
  // Only those a place is for are asked one to one afterwards.
  const where = asksResidents(kind) ? ', there or one to one, of' : ' there, of';
  return { came: `Who came, of ${of}`, heard: `Who was heard${where} ${of}` };
}

/** Why nothing is drawn: none was held in the year, or nobody whom they are for is on their lists. */
export function noneHeldWords(held: number): string {
  return held === 0
    ? 'No meeting of this series was held in the last year. Who came and who was heard stands here once one is over.'
    : 'None of those its meetings are for was on their lists, so there is nobody to count.';
}

/** Why a chart has no point. */
export const tooFewInvitedWords =
  'Too few to say: fewer than five were on the list each time. The table has the figures.';
