import type { Me } from '@contract/session';
import type { NextMeeting } from '@contract/today';
import { addDays } from '@rules/iso-day';
import { needsInWords } from '@rules/needs-in-words';
import { needsOf } from '@rules/needs-of';
import type { Reader } from '../../../db/client';
import { listItems } from '../../../db/queries/meetings-items';
import { findPerson } from '../../../db/queries/people';
import { findNextMeeting, listInvited } from '../../../db/queries/today-meetings';

// A meeting nobody finished is still under way for four weeks; after that it is no news.
const runningFor = 28;

/** The meeting under way or the next one planned, with what to prepare; names only for someone who may see people. */
export function nextMeeting(
  reader: Reader,
  { today, me, seesPeople }: { today: string; me: Me; seesPeople: boolean },
): NextMeeting | null {
  const found = findNextMeeting(reader, { today, runningSince: addDays(today, -runningFor) });
  if (found === null) return null;
  const { id, title, date, startTime, room, kind, state } = found;
  const items = listItems(reader, id);
  const invited = listInvited(reader, id);
  const known = invited.flatMap((person) => person ?? []);
  const officer = (personId: string | null) => {
    const person = personId === null || !seesPeople ? null : findPerson(reader, personId);
    return person && { name: person.nameToUse, isMe: person.id === me.personId };
  };
  return {
    ...{ id, title, date, startTime, room, kind, isRunning: state === 'running' },
    itemCount: items.length,
    totalMinutes: items.reduce((sum, item) => sum + item.minutes, 0),
    chair: officer(found.chairId),
    minuteTaker: officer(found.minuteTakerId),
    invitedCount: invited.length,
    needs: seesPeople ? needsInWords(known.map((person) => ({ ...person, needs: needsOf(person) }))) : [],
  };
}
