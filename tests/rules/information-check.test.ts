import { describe, expect, it } from 'vitest';
import type { Agreement } from '@contract/people-page';
import { standingOf } from '@rules/agreements';
import { checkState, nextCheck } from '@rules/information-check';

describe('the next check of how somebody likes information', () => {
  it.each([
    ['2026-02-10', '2027-02-10'],
    ['2026-03-03', '2027-03-03'],
    ['2028-02-29', '2029-02-28'],
    ['2026-12-31', '2027-12-31'],
  ])('checked %s is due %s', (checkedOn, due) => {
    expect(nextCheck(checkedOn)).toBe(due);
  });

  it.each([
    ['2027-02-09', { state: 'in-date', due: '2027-02-10' }],
    ['2027-02-10', { state: 'in-date', due: '2027-02-10' }],
    ['2027-02-11', { state: 'overdue', due: '2027-02-10', days: 1 }],
    // SC12a
    ['2027-03-04', { state: 'overdue', due: '2027-02-10', days: 22 }],
  ])('SC12a: checked on 10 February 2026, on %s it is %o', (today, state) => {
    expect(checkState({ informationCheckedOn: '2026-02-10', informationCheckDue: null }, today)).toEqual(
      state,
    );
  });

  it('keeps a day chosen by the place, and never says overdue of nobody asked', () => {
    const chosen = { informationCheckedOn: '2026-02-10', informationCheckDue: '2026-08-10' };
    expect(checkState(chosen, '2026-08-12')).toEqual({ state: 'overdue', due: '2026-08-10', days: 2 });
    const never = { informationCheckedOn: null, informationCheckDue: null };
    expect(checkState(never, '2030-01-01')).toEqual({ state: 'never' });
  });
});

describe('how an agreement stands', () => {
  const asked = (over: Partial<Agreement>): Agreement => ({
    ...{ id: 'a', what: 'name-in-print', agreed: true, askedOn: '2026-03-03', way: 'told Amina' },
    ...{ withdrawnOn: null, ...over },
  });

  it.each<[string, Agreement[], string]>([
    ['never asked', [], 'not-asked'],
    ['asked only of something else', [asked({ what: 'photo-in-newsletter' })], 'not-asked'],
    ['yes', [asked({})], 'yes'],
    ['no', [asked({ agreed: false })], 'no'],
    ['yes taken back', [asked({ withdrawnOn: '2026-12-20' })], 'withdrawn'],
    ['no after yes', [asked({ agreed: false }), asked({})], 'no'],
    ['yes again after taking it back', [asked({}), asked({ withdrawnOn: '2026-12-20' })], 'yes'],
    ['an older yes never comes back', [asked({ withdrawnOn: '2026-12-20' }), asked({})], 'withdrawn'],
  ])('%s', (_, agreements, answer) => {
    expect(standingOf(agreements, 'name-in-print').answer).toBe(answer);
  });
});
