import type { Person } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { hasNeeds } from '@rules/needs-of';
import { Link } from '@tanstack/react-router';
import { Initials } from '../../ui/Initials';
import { NeedIcons } from '../../ui/NeedIcons';
import { kindAndRole } from './people-words';

/** People as lines with rules: who they are on the left, how they like information on the right. */
export function PeopleList({ people, placeKind }: { people: readonly Person[]; placeKind: PlaceKind }) {
  return (
    <ul className="people-list">
      {people.map((person) => (
        <li key={person.id} className="people-line">
          <Link to="/people/$personId" params={{ personId: person.id }} className="people-link">
            <Initials name={person.fullName} />
            <span className="people-who">
              <span className="people-name">{person.fullName}</span>
              <span className="people-part">{partOf(person, placeKind)}</span>
            </span>
            <span className="people-needs">
              {hasNeeds(person.needs) ? <NeedIcons needs={person.needs} withWords /> : null}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function partOf(person: Person, placeKind: PlaceKind): string {
  const known =
    person.fullName.split(/\s+/)[0] === person.nameToUse ? [] : [`likes to be called ${person.nameToUse}`];
  return [...kindAndRole(person, placeKind), ...known].join(', ');
}
