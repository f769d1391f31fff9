import type { wordMethods } from '@contract/newsletters/words';
import { listOwnWords } from '../../../../db/queries/own-words';
import type { Handler } from '../../context';
import { checkSpelling } from './check-spelling';
import { addOwnWord, removeOwnWord } from './own-words';

/** Spelling, and the home's own words. */
export const wordHandlers: { [N in keyof typeof wordMethods]: Handler<N> } = {
  'newsletters.checkSpelling': checkSpelling,
  'newsletters.listOwnWords': (_input, { records }) => ({ words: listOwnWords(records.reader) }),
  'newsletters.addOwnWord': addOwnWord,
  'newsletters.removeOwnWord': removeOwnWord,
};
