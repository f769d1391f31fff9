import type { IssueRow, Newsletter } from '@contract/newsletters/newsletters';
import { longDate } from '@rules/british-dates';

/** "Edition 14. Draft, goes out Monday 16 March 2026". */
export function issueLine(issue: Pick<IssueRow, 'number' | 'state' | 'goesOutOn' | 'sentOn'>): string {
  const when =
    issue.state === 'sent' && issue.sentOn !== null
      ? `Sent ${longDate(issue.sentOn)}`
      : `Draft, goes out ${longDate(issue.goesOutOn)}`;
  return `Edition ${issue.number}. ${when}`;
}

export const howOftenWords: Record<Newsletter['howOften'], string> = {
  weekly: 'Every week',
  fortnightly: 'Every two weeks',
  monthly: 'Every month',
  quarterly: 'Every three months',
  'when-ready': 'When it is ready',
};

export const colourWords: Record<Newsletter['mastheadColour'], string> = {
  teal: 'Teal',
  plum: 'Plum',
  leaf: 'Leaf green',
  brick: 'Brick red',
  ink: 'Black',
};
