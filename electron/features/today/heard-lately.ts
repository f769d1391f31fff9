import type { Heard, NotHeard } from '@contract/today';
import { heardAnsweredTold, quarterSince } from '@rules/heard-answered-told';
import { livesHereOn } from '@rules/lives-here';
import { needsOf } from '@rules/needs-of';
import { isHeard } from '@rules/reach';
import type { Reader } from '../../../db/client';
import { listFollowed, listResidentsHeard } from '../../../db/queries/today-voices';

const shown = 8;

/** What became of the voices of the last 13 weeks. */
export function heardLately(reader: Reader, today: string): Heard {
  const since = quarterSince(today);
  const voices = listFollowed(reader, since, today).map((voice) => ({
    ...voice,
    own: isHeard({ sources: [voice.source], turns: 0 }),
  }));
  return { since, ...heardAnsweredTold(voices, today) };
}

/** Who, of everyone the place is for, made nothing known in the last 13 weeks. */
export function notHeard(reader: Reader, today: string): NotHeard {
  const since = quarterSince(today);
  const residents = listResidentsHeard(reader).filter(({ person }) => livesHereOn(person, today));
  const silent = residents.filter(({ lastHeardOn }) => lastHeardOn === null || lastHeardOn < since);
  return {
    ...{ since, residents: residents.length, count: silent.length },
    people: silent.slice(0, shown).map(({ person }) => ({
      id: person.id,
      fullName: person.fullName,
      needs: needsOf(person),
    })),
  };
}
