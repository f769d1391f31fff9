import { describe, expect, it } from 'vitest';
import type { SentPaper } from '@contract/meetings/sending';
import { sentStanding, whyNotSent, whyNotYet } from '@rules/sent-papers';

type Sendable = Parameters<typeof sentStanding>[0];

/** SC1: held on Wednesday 2 December 2026. */
const sc1: Sendable = {
  ...{ date: '2026-12-02', state: 'finished', agendaSentOn: null, draftSentOn: null, publishedOn: null },
  versions: [{ fixedAt: null, signatures: [] }],
};
const signature = (as: 'chair' | 'resident', date: string) => ({ as, date });
const signed: Sendable = {
  ...sc1,
  state: 'signed',
  versions: [
    { fixedAt: 1, signatures: [signature('resident', '2026-12-07'), signature('chair', '2026-12-04')] },
  ],
};

describe('when a paper goes out', () => {
  it.each<[string, Sendable, SentPaper, string, string, string, string]>([
    ['the agenda, not sent', sc1, 'agenda', '2026-11-20', '2026-11-25', 'plain', 'Due in 5 days'],
    ['the draft, the day after', sc1, 'draft', '2026-12-03', '2026-12-04', 'plain', 'Due in 1 day'],
    ['the draft, on its day', sc1, 'draft', '2026-12-04', '2026-12-04', 'amber', 'Due today'],
    ['the draft, two days on', sc1, 'draft', '2026-12-06', '2026-12-04', 'brick', '2 days late'],
    ['the minutes, on their day', signed, 'minutes', '2026-12-09', '2026-12-09', 'amber', 'Due today'],
    [
      ...(['the draft given on time', { ...sc1, draftSentOn: '2026-12-04' }, 'draft', '2026-12-20'] as const),
      ...(['2026-12-04', 'leaf', 'On time'] as const),
    ],
    [
      ...(['minutes a day late', { ...signed, publishedOn: '2026-12-10' }, 'minutes', '2026-12-20'] as const),
      ...(['2026-12-09', 'brick', '1 day late'] as const),
    ],
  ])('%s', (_what, meeting, paper, today, due, tone, words) => {
    expect(sentStanding(meeting, paper, { today, closedDays: [] })).toMatchObject({ due, tone, words });
  });

  it('a draft is settled by the chair’s signature, and not by the other', () => {
    const at = { today: '2026-12-20', closedDays: [] };
    const by = (as: 'chair' | 'resident') => ({
      ...sc1,
      versions: [{ fixedAt: null, signatures: [signature(as, '2026-12-08')] }],
    });
    expect(sentStanding(by('chair'), 'draft', at)).toMatchObject({
      ...{ on: null, settledOn: '2026-12-08', tone: 'leaf', words: 'Signed' },
    });
    expect(sentStanding(by('resident'), 'draft', at)).toMatchObject({
      settledOn: null,
      words: '16 days late',
    });
    const marked = { ...by('chair'), draftSentOn: '2026-12-05' };
    expect(sentStanding(marked, 'draft', at)).toMatchObject({ settledOn: null, words: '1 day late' });
    expect(sentStanding(signed, 'minutes', at)).toMatchObject({ settledOn: null, words: '11 days late' });
  });

  it('moves with the place’s own closed days', () => {
    const closedDays = [{ date: '2026-12-04' }];
    expect(sentStanding(sc1, 'draft', { today: '2026-12-03', closedDays }).due).toBe('2026-12-07');
  });
});

describe('what cannot have gone out', () => {
  const today = '2026-12-10';
  it.each<[string, Sendable, SentPaper, string, string | RegExp | null]>([
    ['a draft before the meeting is finished', { ...sc1, state: 'running' }, 'draft', today, /Finish/],
    ['minutes nobody signed', sc1, 'minutes', today, /sign first/],
    ['a day to come', sc1, 'draft', '2026-12-11', 'This day has not come yet.'],
    ['a draft from before the meeting', sc1, 'draft', '2026-12-01', 'This day is before the meeting.'],
    ['an agenda after its meeting', sc1, 'agenda', '2026-12-03', 'An agenda goes out before its meeting.'],
    ['minutes before the later signature', signed, 'minutes', '2026-12-06', /Monday 7 December 2026/],
    ['minutes on the day of the later signature', signed, 'minutes', '2026-12-07', null],
    ['an agenda on the day itself', { ...sc1, state: 'planned' }, 'agenda', '2026-12-02', null],
    ['a draft on the day of the meeting', sc1, 'draft', '2026-12-02', null],
  ])('%s', (_what, meeting, paper, on, why) => {
    const found = whyNotSent(meeting, paper, on, today);
    if (why instanceof RegExp) expect(found).toMatch(why);
    else expect(found).toBe(why);
  });

  it('lets minutes of an earlier version count once a new one is being corrected', () => {
    const second = { ...signed, state: 'finished' as const };
    const versions = [...signed.versions, { fixedAt: null, signatures: [] }];
    expect(whyNotYet({ ...second, versions }, 'minutes')).toBeNull();
  });
});
