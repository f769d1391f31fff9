import type { letterheadMethods, letterMethods } from '@contract/letters';
import type { Handler } from '../../context';
import { printLetter, saveLetterPdf, saveLetterWord } from './letter-papers';
import { bringInLetterhead, letterhead, removeLetterhead, saveStarterLetterhead } from './letterheads';
import { dropLetter, letter, letters, saveLetter, startLetter } from './letters';
import { sendLetter } from './send-letter';

type LetterMethod = keyof typeof letterMethods | keyof typeof letterheadMethods;

/** Letters that answer a voice, and the letterhead they are written on. */
export const letterHandlers: { [N in LetterMethod]: Handler<N> } = {
  'voices.letters': letters,
  'voices.startLetter': startLetter,
  'voices.letter': letter,
  'voices.saveLetter': saveLetter,
  'voices.dropLetter': dropLetter,
  'voices.sendLetter': sendLetter,
  'voices.saveLetterWord': saveLetterWord,
  'voices.saveLetterPdf': saveLetterPdf,
  'voices.printLetter': printLetter,
  'voices.letterhead': letterhead,
  'voices.bringInLetterhead': bringInLetterhead,
  'voices.removeLetterhead': removeLetterhead,
  'voices.saveStarterLetterhead': saveStarterLetterhead,
};
