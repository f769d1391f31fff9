import type { CallError, ErrorKind, FileKind } from '@contract/errors';

interface Words {
  /** What happened. */
  title: string;
  /** What is safe. */
  safe: string;
  /** What to do now. */
  next: string;
}

const nothingLost = 'What was saved before is safe.';
const stillHere = 'What you typed is still on the screen.';

const words: Record<ErrorKind, Words> = {
  validation: {
    title: 'Something needs changing first.',
    safe: stillHere,
    next: 'Look for the words beside each box, change it and try again.',
  },
  'not-found': {
    title: 'This is no longer in the records.',
    safe: 'Someone may have put it away. Nothing else has changed.',
    next: 'Go back to the list and open it again from there.',
  },
  conflict: {
    title: 'Someone else changed this too.',
    safe: 'Both texts are kept.',
    next: 'Read the two side by side and choose which to keep.',
  },
  precondition: {
    title: 'Something else comes first.',
    safe: nothingLost,
    next: 'Do that, then try again.',
  },
  forbidden: {
    title: 'Your sign-in does not include this.',
    safe: 'Nothing has changed.',
    next: 'The registered manager can change what your sign-in may do.',
  },
  locked: {
    title: 'Parlour is locked.',
    safe: nothingLost,
    next: 'Sign in again to go on.',
  },
  wait: {
    title: 'A short wait before the next try.',
    safe: 'The records stay sealed.',
    next: 'Try again when the time is up.',
  },
  'file-in-use': {
    title: 'Another program is holding the records.',
    safe: `${nothingLost} ${stillHere}`,
    next: 'Wait until a backup or a virus check has finished, then try again.',
  },
  'not-writable': {
    title: 'Parlour may not write in the folder of the records.',
    safe: `${nothingLost} ${stillHere}`,
    next: 'Ask whoever looks after this PC to let Parlour write there, then try again.',
  },
  'disk-full': {
    title: 'The disk is full.',
    safe: `${nothingLost} ${stillHere}`,
    next: 'Make room by deleting or moving other files, then try again.',
  },
  'db-busy': {
    title: 'The records were busy for a moment.',
    safe: stillHere,
    next: 'Try again.',
  },
  'db-damaged': {
    title: 'The records cannot be read as they should.',
    safe: 'Parlour has stopped writing, so nothing is made worse.',
    next: 'Close Parlour, keep the folder as it is, and open it again.',
  },
  'db-from-future': {
    title: 'A newer Parlour made these records.',
    safe: 'Nothing has been changed.',
    next: 'Open them with the newer version.',
  },
  cancelled: {
    title: 'Stopped, as you asked.',
    safe: 'Nothing was written.',
    next: 'Start it again whenever you like.',
  },
  internal: {
    title: 'Something went wrong inside Parlour.',
    safe: nothingLost,
    next: 'Try again. If it happens once more, close Parlour and open it again.',
  },
};

const recordsSafe = 'The records are safe, and nothing was saved there.';
const programOf: Record<FileKind, string> = { word: 'Word', list: 'Excel', pdf: 'the PDF reader' };

/** Words for a file that could not be saved where it was wanted; undefined for what has nothing to do with the file. */
function fileWords({ kind, file }: CallError): Words | undefined {
  if (file === undefined) return undefined;
  switch (kind) {
    case 'file-in-use':
      return {
        title: 'Another program has this file open.',
        safe: 'The file on the disk is as it was.',
        next: `Close it there, most often in ${programOf[file]}, then save it again.`,
      };
    case 'not-writable':
      return {
        title: 'Files cannot be saved in that folder.',
        safe: recordsSafe,
        next: 'Choose another folder, or ask whoever looks after this PC to allow it.',
      };
    case 'disk-full':
      return {
        title: 'There is no room left on that disk.',
        safe: recordsSafe,
        next: 'Save it on another disk, or make room on this one and save it again.',
      };
    default:
      return undefined;
  }
}

// These are told apart by main's own words, which say more than the kind can.
const saysMore: readonly ErrorKind[] = ['precondition', 'validation', 'forbidden', 'not-found', 'wait'];

/** What to show for an error: what happened, what is safe, what to do now. Main's words lead where they say more. */
export function errorWords(error: CallError): Words {
  const own = fileWords(error) ?? words[error.kind];
  return saysMore.includes(error.kind) && error.message ? { ...own, title: error.message } : own;
}
