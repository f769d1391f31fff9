import { addDays } from '@rules/iso-day';
import { listHeldOfSeries } from '../../../db/queries/meetings-of-series';
import type { Handler } from '../context';
import { reachOfEach } from './meeting-reach';

/** How far back the overview of a series looks, in days. */
const yearDays = 366;

/** Who came and who was heard at each meeting of a series held in the last year, oldest first. */
export const seriesReach: Handler<'meetings.seriesReach'> = ({ seriesId }, context) => {
  const { reader } = context.records;
  const to = context.today();
  const since = addDays(to, 1 - yearDays);
  const held = listHeldOfSeries(reader, { seriesId, from: since, to });
  const meetings = reachOfEach(reader, held).map(({ id, title, date, reach }) => {
    return { id, title, date, attendance: reach.attendance, heard: reach.heard };
  });
  return { since, meetings };
};
