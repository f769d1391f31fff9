import type { StartUpTrouble } from '@contract/session';

interface TroubleWords {
  title: string;
  happened: string;
  safe: string;
  /** What to call the file and the folder it is about. */
  place: { file: string; folder: string };
  steps: readonly string[];
}

const itsFolder = 'Its folder';
const untouched = 'Your records are as they were. Parlour has not changed or removed anything.';

/** Words for every way the start can stop. A new one does not compile until it has words. */
export const troubleWords: Record<StartUpTrouble, TroubleWords> = {
  'db-from-future': {
    title: 'These records need a newer Parlour',
    happened: 'A newer version of Parlour has written these records, and this version cannot read them.',
    safe: untouched,
    place: { file: 'The file a newer Parlour wrote', folder: itsFolder },
    steps: ['Close Parlour.', 'Open the newer version on this PC, or on the PC where it was used last.'],
  },
  'db-damaged': {
    title: 'The records cannot be read',
    happened:
      'The file that holds the records is damaged or not there. A failing disk or a copy cut short can do this.',
    safe: 'Parlour has stopped before writing anything, so nothing is made worse. Any backup you have is untouched.',
    place: { file: 'The file of the records', folder: itsFolder },
    steps: [
      'Keep the Parlour folder as it is. Do not remove or rename what is in it.',
      'Copy the whole folder to another disk.',
      'Ask whoever looks after your PC to check the disk and bring back the folder from a backup.',
      'Then choose Try again.',
    ],
  },
  'key-file-missing': {
    title: 'The key file is not there',
    happened: 'The records are here, but the small key file that belongs beside them is not.',
    safe: 'The records are whole and still sealed. Without their key file no one can open them.',
    place: { file: 'The missing key file', folder: 'The folder it belongs in' },
    steps: [
      'Look for the key file in the bin, in a backup, or where the Parlour folder was copied from.',
      'Put it back beside the records.',
      'Then choose Try again.',
    ],
  },
  'key-file-damaged': {
    title: 'The key file cannot be read',
    happened: 'The small key file beside the records is damaged, so no one can sign in with it.',
    safe: 'The records are whole and still sealed.',
    place: { file: 'The damaged key file', folder: itsFolder },
    steps: [
      'Keep the damaged key file: copy it somewhere else first.',
      'Bring the key file back from a backup and put it beside the records.',
      'Then choose Try again.',
    ],
  },
  'key-file-wrong': {
    title: 'The key file belongs to other records',
    happened: 'There is a key file beside the records, but it was made for different ones.',
    safe: 'Both the records and the key file are as they were.',
    place: { file: 'The key file of other records', folder: itsFolder },
    steps: [
      'Look for the key file that was beside these records, in a backup or where the folder was copied from.',
      'Put it in place of the one that is there now, and keep both.',
      'Then choose Try again.',
    ],
  },
  'not-writable': {
    title: 'Parlour may not write in its folder',
    happened: 'This PC does not let Parlour write in the folder where the records are kept.',
    safe: untouched,
    place: { file: 'The file', folder: 'The folder Parlour may not write in' },
    steps: [
      'Ask whoever looks after this PC to let your Windows sign-in write in the Parlour folder.',
      'If the folder is on a USB stick with a lock switch, slide the switch open.',
      'Then choose Try again.',
    ],
  },
  'disk-full': {
    title: 'The disk is full',
    happened: 'There is no room left on the disk, so nothing new could be saved.',
    safe: 'Everything shown as saved is safe.',
    place: { file: 'The file', folder: 'The folder of the records, on the full disk' },
    steps: ['Make room: empty the bin, or move large files to another disk.', 'Then choose Try again.'],
  },
  'already-open': {
    title: 'Parlour is already open',
    happened: 'Another Parlour has these records open, on this PC or by another person signed in to it.',
    safe: 'The records are safe. Only one Parlour may write in them at a time, and that keeps them whole.',
    place: { file: 'The file of the open records', folder: itsFolder },
    steps: [
      'Go to the Parlour that is open, or close it there.',
      'If another person is signed in to this PC, ask them to close it.',
      'Then choose Try again.',
    ],
  },
  'network-share': {
    title: 'The records are on a network drive',
    happened:
      'The Parlour folder is on a shared network drive. A network can drop a save half-way and damage records.',
    safe: `${untouched} Parlour will not open them there, to keep them whole.`,
    place: { file: 'The file', folder: 'The folder on the network drive' },
    steps: [
      'Copy the whole Parlour folder to this PC’s own disk.',
      'Open Parlour from there.',
      'Use the network drive for backups only.',
    ],
  },
};
