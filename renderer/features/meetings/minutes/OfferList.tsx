import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { unnamedAt } from '@rules/meeting-kinds';
import { placeWords } from '@rules/place-words';
import { announce } from '../../../lib/announce';
import { Key } from '../../../ui/Key';
import { NeedIcons } from '../../../ui/NeedIcons';
import type { Naming } from './line-words';
import type { Offer, PeopleOffer, TopicsOffer } from './offer';

interface OfferListProps<Of extends Offer = Offer> {
  id: string;
  offer: Of;
  /** Which one Enter takes, 0-based; the last can be "unnamed" or a new topic. */
  active: number;
  naming: Naming;
  onChoose: (index: number) => void;
}

/** The id of one choice, so the box can say which is active. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** The people or topics that what is typed may mean; the keys stay in the box above. */
export function OfferList({ offer, ...props }: OfferListProps) {
  return offer.of === 'people' ? (
    <PersonList {...props} offer={offer} />
  ) : (
    <TopicList {...props} offer={offer} />
  );
}

function PersonList({ id, offer, active, naming, onChoose }: OfferListProps<PeopleOffer>) {
  const { people, unnamed } = offer;
  const chosen = people[active];
  const spoken = chosen ? `${chosen.fullName}, ${chosen.words}` : unnamedAt(naming.kind, naming.placeKind);
  return (
    <List id={id} name="People" spoken={`${spoken}. Enter takes this name.`} active={active} offer={offer}>
      {people.map((person, index) => (
        <Option
          key={person.id}
          id={optionId(id, index)}
          isActive={index === active}
          onChoose={() => onChoose(index)}
        >
          <span className="minutes-offer-name">{person.fullName}</span>
          <span className="minutes-offer-words">
            {person.here ? person.words : `${person.words}, not here`}
          </span>
          {index === active && <Key>Enter</Key>}
          {person.needs && <NeedIcons needs={person.needs} withWords />}
        </Option>
      ))}
      {unnamed && (
        <Option
          id={optionId(id, people.length)}
          isActive={active === people.length}
          onChoose={() => onChoose(people.length)}
        >
          <span className="minutes-offer-words">Unnamed {placeWords(naming.placeKind).one}</span>
          <Key>Ctrl U</Key>
        </Option>
      )}
    </List>
  );
}

function TopicList({ id, offer, active, onChoose }: OfferListProps<TopicsOffer>) {
  const { topics, fresh } = offer;
  const spoken = topics[active] ?? `${fresh ?? ''}, a new topic`;
  return (
    <List id={id} name="Topics" spoken={`${spoken}. Enter takes this topic.`} active={active} offer={offer}>
      {[...topics, ...(fresh === null ? [] : [fresh])].map((topic, index) => (
        <Option
          key={topic}
          id={optionId(id, index)}
          isActive={index === active}
          onChoose={() => onChoose(index)}
        >
          <span className="minutes-offer-name">#{topic}</span>
          {index === topics.length && <span className="minutes-offer-words">a new topic</span>}
          {index === active && <Key>Enter</Key>}
        </Option>
      ))}
    </List>
  );
}

interface ListProps {
  id: string;
  name: string;
  /** The active choice as a screen reader says it. */
  spoken: string;
  active: number;
  offer: Offer;
  children: ReactNode;
}

function List({ id, name, spoken, active, offer, children }: ListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    announce(spoken);
  }, [spoken]);
  useEffect(() => {
    // The line typed in is often the last one in sight; jsdom has no scrolling.
    list.current?.scrollIntoView?.({ block: 'nearest' });
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [active, offer]);
  return (
    <ul ref={list} id={id} className="minutes-offer" role="listbox" aria-label={name}>
      {children}
    </ul>
  );
}

interface OptionProps {
  id: string;
  isActive: boolean;
  onChoose: () => void;
  children: ReactNode;
}

function Option({ id, isActive, onChoose, children }: OptionProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      className="minutes-offer-option"
      // The box keeps the focus, so typing goes on.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </li>
  );
}
