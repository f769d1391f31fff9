import type { HandlersOf } from '../context';
import { pictureHandlers } from './pictures/handlers';
import { issueHandlers } from './issues/handlers';
import { paperHandlers } from './papers/handlers';
import { wordHandlers } from './words/handlers';

/** Newsletters: their words, and all that goes into them. */
export const newslettersHandlers: HandlersOf<'newsletters'> = {
  ...issueHandlers,
  ...paperHandlers,
  ...wordHandlers,
  ...pictureHandlers,
};
