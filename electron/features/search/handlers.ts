import type { HandlersOf } from '../context';
import { find } from './find';

/** Search over everything the person signed in may see. */
export const searchHandlers: HandlersOf<'search'> = { 'search.find': find };
