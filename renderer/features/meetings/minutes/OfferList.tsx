import { useEffect, useRef } from 'react';
import { unnamedAt } from '@rules/meeting-kinds';
import { placeWords } from '@rules/place-words';
import { announce } from '../../../lib/announce';
import { Key } from '../../../ui/Key';
import { NeedIcons } from '../../../ui/NeedIcons';
import type { Naming } from './line-words';
import type { Offer } from './offer';

interface PersonListProps {
  id: string;
  offer: Offer;
  /** Which one Enter takes, 0-based; the one after the people is "unnamed". */
  active: number;
  naming: Naming;
  onChoose: (index: number) => void;
}

/** The id of one choice, so the box can say which is active. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** The people a typed name may mean; the keys stay in the box above. */
export function PersonList({ id, offer, active, naming, onChoose }: PersonListProps) {
  const { people, unnamed } = offer;
  const chosen = people[active];
  const spoken = chosen ? `${chosen.fullName}, ${chosen.words}` : unnamedAt(naming.kind, naming.placeKind);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    announce(`${spoken}. Enter takes this name.`);
  }, [spoken]);
  useEffect(() => {
    // The line typed in is often the last one in sight; jsdom has no scrolling.
    list.current?.scrollIntoView?.({ block: 'nearest' });
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [active, offer]);
  return (
    <ul ref={list} id={id} className="minutes-people" role="listbox" aria-label="People">
      {people.map((person, index) => (
        <PersonOption
          key={person.id}
          id={optionId(id, index)}
          isActive={index === active}
          onChoose={() => onChoose(index)}
        >
          <span className="minutes-people-name">{person.fullName}</span>
          <span className="minutes-people-words">
            {person.here ? person.words : `${person.words}, not here`}
          </span>
          {index === active && <Key>Enter</Key>}
          {person.needs && <NeedIcons needs={person.needs} withWords />}
        </PersonOption>
      ))}
      {unnamed && (
        <PersonOption
          id={optionId(id, people.length)}
          isActive={active === people.length}
          onChoose={() => onChoose(people.length)}
        >
          <span className="minutes-people-words">Unnamed {placeWords(naming.placeKind).one}</span>
          <Key>Ctrl U</Key>
        </PersonOption>
      )}
    </ul>
  );
}

interface PersonOptionProps {
  id: string;
  isActive: boolean;
  onChoose: () => void;
  children: React.ReactNode;
}

function PersonOption({ id, isActive, onChoose, children }: PersonOptionProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      className="minutes-people-option"
      // The box keeps the focus, so typing goes on.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </li>
  );
}
