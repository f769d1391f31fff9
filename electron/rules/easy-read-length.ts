import type { Finding } from '@contract/newsletters/checks';

/** The editions whose length is told while they are written. */
export const countedEditions = ['standard', 'large-print', 'easy-read'] as const;
export type CountedEdition = (typeof countedEditions)[number];

/** Pages from which an Easy Read newsletter is long, and from which it is too long to send. Source: domain 2.6 (S31, S32). */
const [longFrom, tooLongFrom] = [9, 21];

export type EasyReadLength = 'fine' | 'long' | 'too-long';

/** Whether an Easy Read newsletter of this many pages can be taken in. Source: domain 2.6: warn above 8, fail above 20. */
export function easyReadLength(pages: number): EasyReadLength {
  if (pages >= tooLongFrom) return 'too-long';
  return pages >= longFrom ? 'long' : 'fine';
}

/** What its length asks of an Easy Read edition: advice above 8 pages, a stop above 20; nothing when the pages are not known. */
export function lengthFindings(pages: number | null): Finding[] {
  const length = pages === null ? 'fine' : easyReadLength(pages);
  if (length === 'fine') return [];
  const advice = 'Leave something out of it, or say it in fewer rows.';
  const words =
    length === 'long'
      ? `Easy Read comes to ${pages} pages. More than 8 is long to read. ${advice}`
      : `Easy Read comes to ${pages} pages. More than 20 is too long to send as Easy Read. ${advice}`;
  return [
    {
      ...{ kind: 'too-long', where: { itemId: '', edition: 'easy-read', start: 0, end: 0 } },
      ...{ words, stops: length === 'too-long' },
    },
  ];
}
