import { ParlourError, type ErrorKind } from '@contract/errors';
import type { StartUpTrouble } from '@contract/session';

const kindOf: Record<StartUpTrouble, ErrorKind> = {
  'db-from-future': 'db-from-future',
  'db-damaged': 'db-damaged',
  'key-file-missing': 'precondition',
  'key-file-damaged': 'precondition',
  'key-file-wrong': 'precondition',
  'not-writable': 'not-writable',
  'disk-full': 'disk-full',
  'already-open': 'precondition',
  'network-share': 'precondition',
};

/** Which file of a home a trouble is about; null for the folder alone. */
type AboutFile = 'records' | 'keys' | null;

const fileOf: Record<StartUpTrouble, AboutFile> = {
  'db-from-future': 'records',
  'db-damaged': 'records',
  'key-file-missing': 'keys',
  'key-file-damaged': 'keys',
  'key-file-wrong': 'keys',
  'not-writable': null,
  'disk-full': null,
  'already-open': 'records',
  'network-share': null,
};

const wordsOf: Record<StartUpTrouble, string> = {
  'db-from-future': 'These records were last used by a newer Parlour.',
  'db-damaged': 'The records file is damaged. Nothing was changed.',
  'key-file-missing': 'The key file is not beside the records.',
  'key-file-damaged': 'The key file cannot be read.',
  'key-file-wrong': 'The key file belongs to other records.',
  'not-writable': 'Parlour may not write to the folder that holds the records.',
  'disk-full': 'The disk is full.',
  'already-open': 'Another Parlour has these records open.',
  'network-share': 'The records are on a network drive, where they would not be safe.',
};

/** Something that keeps the records shut until it is mended. Its own screen says what is safe and what to do. */
export class Trouble extends ParlourError {
  constructor(
    readonly trouble: StartUpTrouble,
    cause?: unknown,
    readonly about: AboutFile = fileOf[trouble],
  ) {
    super(kindOf[trouble], wordsOf[trouble], { cause });
    this.name = 'Trouble';
  }
}
