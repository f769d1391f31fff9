import type { Permission } from '@contract/permissions';
import type { Heard, NotHeard } from '@contract/today';
import { heardAnsweredTold, quarterSince } from '@rules/heard-answered-told';
import { livesHereOn } from '@rules/lives-here';
import { withWhose } from '@rules/whose-voice';
import { needsOf } from '@rules/needs-of';
import type { Reader } from '../../../db/client';
import { listFollowed, listResidentsHeard } from '../../../db/queries/today-voices';
import type { Handler } from '../context';

const shown = 8;

/** What became of the voices of the last 13 weeks, of those the place is for. */
export function heardLately(reader: Reader, today: string): Heard {
  const since = quarterSince(today);
  const voices = listFollowed(reader, since, today).map(withWhose);
  return { since, ...heardAnsweredTold(voices, today) };
}

/** Who, of everyone the place is for, made nothing known in the last 13 weeks. */
export function notHeard(reader: Reader, today: string): NotHeard {
  const residents = residentsHeard(reader, today);
  const silent = silentSince(residents, quarterSince(today));
  return {
    ...{ since: quarterSince(today), residents: residents.length, count: silent.length },
    people: silent.slice(0, shown).map(({ person }) => ({
      id: person.id,
      fullName: person.fullName,
      needs: needsOf(person),
    })),
  };
}

/** The ids of all who are counted as {@link notHeard}; null for someone who may not read what it is made from. */
export const everyoneNotHeard: Handler<'today.notHeard'> = (_input, context) => {
  const may = (permission: Permission) => context.me.permissions.includes(permission);
  if (!may('meetings.read') || !may('people.read')) return { ids: null };
  const today = context.today();
  const silent = silentSince(residentsHeard(context.records.reader, today), quarterSince(today));
  return { ids: silent.map(({ person }) => person.id) };
};

const residentsHeard = (reader: Reader, today: string) =>
  listResidentsHeard(reader).filter(({ person }) => livesHereOn(person, today));

type Resident = ReturnType<typeof listResidentsHeard>[number];

const silentSince = (residents: readonly Resident[], since: string) =>
  residents.filter(({ lastHeardOn }) => lastHeardOn === null || lastHeardOn < since);
