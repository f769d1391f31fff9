import type { HandlersOf } from '../context';
import { getToday } from './get-today';

/** Today: the day at a glance, put together from everything else. */
export const todayHandlers: HandlersOf<'today'> = { 'today.get': getToday };
