import type { Permission } from '@contract/permissions';
import { findPlace } from '../../../db/queries/place';
import { hasMeetings } from '../../../db/queries/today-meetings';
import type { Handler } from '../context';
import { dueThisWeek } from './due-this-week';
import { heardLately, notHeard } from './heard-lately';
import { nextMeeting } from './next-meeting';
import { waitingLongest } from './waiting-longest';

/** The day at a glance; a part is null when the person signed in may not read what it is made from. */
export const getToday: Handler<'today.get'> = (_input, context) => {
  const { records, me } = context;
  const { reader } = records;
  const may = (permission: Permission) => me.permissions.includes(permission);
  const [seesMeetings, seesPeople] = [may('meetings.read'), may('people.read')];
  const today = context.today();
  const placeKind = findPlace(reader)?.kind ?? 'care-home';
  return {
    today,
    next: seesMeetings ? nextMeeting(reader, { today, me, seesPeople }) : null,
    hasMeetings: seesMeetings ? hasMeetings(reader) : null,
    waiting: seesMeetings ? waitingLongest(reader, today, placeKind) : null,
    heard: seesMeetings ? heardLately(reader, today) : null,
    notHeard: seesMeetings && seesPeople ? notHeard(reader, today) : null,
    due: seesMeetings ? dueThisWeek(reader, today, placeKind) : null,
  };
};
