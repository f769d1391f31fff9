import { personKinds, type Person, type PersonKind } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { findPeople } from '@rules/find-person';
import { placeWords } from '@rules/place-words';
import { SearchX, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { EmptyState } from '../../ui/EmptyState';
import { TextField } from '../../ui/TextField';
import { kindInMany } from './people-words';
import { PeopleList } from './PeopleList';

interface PeopleFinderProps {
  people: readonly Person[];
  placeKind: PlaceKind;
  /** Who is shown at first. */
  first: 'everyone' | 'not-heard';
  /** The ids of those nothing was heard from this quarter; null when that is not for this list, or not to be seen. */
  silent: readonly string[] | null;
  archived: boolean;
  onArchived: (archived: boolean) => void;
  onAdd?: () => void;
}

type Shown = PersonKind | 'everyone' | 'not-heard';

/** The list of people with its filters: by typing part of a name, by kind, archived or not. */
export function PeopleFinder(props: PeopleFinderProps) {
  const { people, placeKind, first, silent, archived, onArchived, onAdd } = props;
  const [query, setQuery] = useState('');
  const [chosen, setKind] = useState<Shown>(first);
  const kind = chosen === 'not-heard' && silent === null ? 'everyone' : chosen;
  const ofKind = people.filter((person) => isShown(person, kind, silent));
  const found = findPeople(query, ofKind);

  return (
    <>
      <div className="people-finder">
        <TextField label="Find by name" type="search" value={query} onChange={setQuery} maxLength={120} />
        <KindFilter {...{ people, placeKind, silent }} value={kind} onChange={setKind} />
        <Checkbox isSelected={archived} onChange={onArchived}>
          Show those put away
        </Checkbox>
      </div>
      <p className="people-found" role="status">
        {query === '' ? '' : `${found.length} found`}
      </p>
      {found.length > 0 ? (
        <PeopleList people={found} placeKind={placeKind} />
      ) : (
        <Nobody
          placeKind={placeKind}
          archived={archived}
          filtered={people.length > 0}
          onAdd={onAdd}
          onClear={() => {
            setQuery('');
            setKind('everyone');
          }}
        />
      )}
    </>
  );
}

function isShown(person: Person, kind: Shown, silent: readonly string[] | null): boolean {
  if (kind === 'not-heard') return silent?.includes(person.id) ?? false;
  return kind === 'everyone' || person.kind === kind;
}

interface KindFilterProps extends Pick<PeopleFinderProps, 'people' | 'placeKind' | 'silent'> {
  value: Shown;
  onChange: (value: Shown) => void;
}

function KindFilter({ people, placeKind, silent, value, onChange }: KindFilterProps) {
  const choices: { id: Shown; words: string }[] = [
    { id: 'everyone', words: 'Everyone' },
    ...personKinds.map((kind) => ({ id: kind, words: kindInMany(kind, placeKind) })),
    ...(silent === null ? [] : [{ id: 'not-heard' as const, words: 'Not heard this quarter' }]),
  ];
  const count = (id: Shown) => people.filter((person) => isShown(person, id, silent)).length;
  return (
    <fieldset className="people-kinds">
      <legend>Show</legend>
      {choices.map(({ id, words }) => (
        <label key={id} className="people-kind">
          <input
            type="radio"
            name="people-kind"
            value={id}
            checked={value === id}
            onChange={() => onChange(id)}
          />
          <span>
            {words} <span className="people-kind-count">{count(id)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface NobodyProps {
  placeKind: PlaceKind;
  archived: boolean;
  filtered: boolean;
  onAdd?: () => void;
  onClear: () => void;
}

function Nobody({ placeKind, archived, filtered, onAdd, onClear }: NobodyProps) {
  if (filtered) {
    return (
      <EmptyState
        icon={SearchX}
        title="Nobody by that name here"
        body="Try another part of the name, or show everyone."
        action={
          <Button variant="plain" onPress={onClear}>
            Show everyone
          </Button>
        }
      />
    );
  }
  if (archived) {
    return (
      <EmptyState
        icon={UsersRound}
        title="Nobody is put away"
        body="People who have moved on are kept here."
      />
    );
  }
  const { many } = placeWords(placeKind);
  return (
    <EmptyState
      icon={UsersRound}
      title="Nobody here yet"
      body={`People are the ${many}, staff and families who come to meetings, and how each likes information.`}
      action={
        onAdd === undefined ? undefined : (
          <Button variant="plain" onPress={onAdd}>
            Add the first person
          </Button>
        )
      }
    />
  );
}
