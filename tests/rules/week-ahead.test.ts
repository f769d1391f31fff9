import { expect, it } from 'vitest';
import { papersDue, weekEnd, type MeetingPapers } from '@rules/week-ahead';

function meeting(over: Partial<MeetingPapers> = {}): MeetingPapers {
  const papers = { agendaSentOn: null, draftSentOn: null, publishedOn: null, chairSigned: false };
  return { date: '2026-12-02', state: 'finished', ...papers, ...over };
}

it('a week is today and the six days after it', () => expect(weekEnd('2026-12-30')).toBe('2027-01-05'));

it.each<[string, string, MeetingPapers, string[]]>([
  ['the agenda five working days before', '2026-11-20', meeting({ state: 'planned' }), ['agenda 2026-11-25']],
  [
    'nothing when the agenda went out',
    '2026-11-20',
    meeting({ state: 'planned', agendaSentOn: '2026-11-19' }),
    [],
  ],
  ['draft and minutes as SC1 has them', '2026-12-03', meeting(), ['draft 2026-12-04', 'publish 2026-12-09']],
  ['the minutes alone once signed', '2026-12-03', meeting({ state: 'signed' }), ['publish 2026-12-09']],
  ['nothing once published', '2026-12-03', meeting({ state: 'signed', publishedOn: '2026-12-05' }), []],
  ['what is late until it is sent', '2026-12-10', meeting(), ['draft 2026-12-04', 'publish 2026-12-09']],
  ['no late draft once signed', '2026-12-10', meeting({ state: 'signed' }), ['publish 2026-12-09']],
  ['no draft once the chair signed it', '2026-12-10', meeting({ chairSigned: true }), ['publish 2026-12-09']],
  ['no late draft once sent', '2026-12-10', meeting({ draftSentOn: '2026-12-09' }), ['publish 2026-12-09']],
  ['a late agenda on the day', '2026-12-02', meeting({ state: 'planned' }), ['agenda 2026-11-25']],
  ['no agenda once its day is past', '2026-12-03', meeting({ state: 'planned' }), []],
  ['no agenda while the meeting runs', '2026-12-02', meeting({ state: 'running' }), []],
  ['nothing more than a week ahead', '2026-11-27', meeting(), []],
])('says %s', (_what, today, one, due) => {
  expect(papersDue(one, today, []).map((paper) => `${paper.kind} ${paper.due}`)).toEqual(due);
});
