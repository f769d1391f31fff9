import type { HandlersOf } from '../context';
import { getToday } from './get-today';
import { everyoneNotHeard } from './heard-lately';

/** Today: the day at a glance, put together from everything else. */
export const todayHandlers: HandlersOf<'today'> = {
  'today.get': getToday,
  'today.notHeard': everyoneNotHeard,
};
