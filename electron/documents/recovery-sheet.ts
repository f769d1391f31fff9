import type { DocumentModel } from './blocks';
import { labelled, plain } from './blocks';
import { printedDate } from './printed-dates';

export interface RecoverySheetContent {
  placeName: string;
  /** The code as made: eight groups of five. */
  groups: string[];
  /** The day it was made, `YYYY-MM-DD`. */
  date: string;
}

/** The recovery sheet: the code in large, numbered groups, what it is for and where to keep it. One page. */
export function buildRecoverySheet({ placeName, groups, date }: RecoverySheetContent): DocumentModel {
  const made = printedDate(date);
  return {
    title: `Recovery sheet: ${placeName}`,
    language: 'en-GB',
    edition: 'standard',
    header: `Recovery sheet, ${placeName}`,
    footer: `${placeName}. Recovery sheet made ${made}`,
    author: placeName,
    subject: 'Recovery sheet',
    blocks: [
      {
        kind: 'masthead',
        kicker: 'Parlour recovery sheet',
        title: placeName,
        lines: [`Made on ${made}`],
      },
      { kind: 'heading', level: 1, text: 'What this is for' },
      {
        kind: 'paragraph',
        words: plain(
          'If a passphrase is forgotten, this code opens the records of this place so that a new one can be set. Without a passphrase or this sheet, nobody can open them.',
        ),
      },
      { kind: 'heading', level: 1, text: 'The code' },
      {
        kind: 'code',
        title: 'The recovery code',
        description: 'One row for each group of the code, numbered in the order they are typed.',
        groups,
      },
      { kind: 'heading', level: 1, text: 'Where to keep it' },
      {
        kind: 'list',
        marks: 'bullets',
        items: [
          labelled('Keep it locked away:', 'in a safe or a locked drawer that the manager holds the key to.'),
          labelled('Keep it away from this PC:', 'anyone with both can read everything.'),
          labelled(
            'Do not photograph or e-mail it.',
            'If you save it as a file, print it and delete the file.',
          ),
          labelled('If a new code is made,', 'this one stops working. Destroy this sheet.'),
        ],
      },
    ],
  };
}
