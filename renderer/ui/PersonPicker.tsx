import { useMemo, useState } from 'react';
import { ComboBox, ListBoxItem } from 'react-aria-components';
import type { Person } from '@contract/people';
import { findPeople } from '@rules/find-person';
import { PickerParts } from './PickerParts';
import { NeedIcons } from './NeedIcons';

interface PersonPickerProps {
  label: string;
  people: readonly Person[];
  /** The chosen person's id, or null for no one. */
  value: string | null;
  onChange: (id: string | null) => void;
  /** Adds "No one" to the list. */
  allowNone?: boolean;
  error?: string;
  description?: string;
  isDisabled?: boolean;
}

const noOne = 'no-one';
const noOneWords = 'No one';

/** Finds a person by any part of their names; their needs stand beside each name. */
export function PersonPicker(props: PersonPickerProps) {
  const { label, people, value, onChange, allowNone = false, error, description } = props;
  const chosen = people.find((person) => person.id === value);
  const chosenWords = chosen?.fullName ?? (allowNone && value === null ? noOneWords : '');
  const [typed, setTyped] = useState<string | null>(null);
  const found = useMemo(() => (typed?.trim() ? findPeople(typed, people) : people), [typed, people]);

  return (
    <ComboBox
      className="kit-field"
      value={value ?? (allowNone ? noOne : null)}
      inputValue={typed ?? chosenWords}
      onInputChange={(next) => setTyped(next === chosenWords ? null : next)}
      onChange={(key) => {
        setTyped(null);
        if (key === noOne) onChange(null);
        else if (typeof key === 'string') onChange(key);
      }}
      onBlur={() => setTyped(null)}
      allowsEmptyCollection
      menuTrigger="focus"
      isInvalid={Boolean(error)}
      isDisabled={props.isDisabled}
    >
      <PickerParts {...{ label, description, error }} noneWords="No one by that name">
        {allowNone && !typed && (
          <ListBoxItem id={noOne} textValue={noOneWords} className="kit-list-item">
            <span className="second">{noOneWords}</span>
          </ListBoxItem>
        )}
        {found.map((person) => (
          <ListBoxItem key={person.id} id={person.id} textValue={person.fullName} className="kit-list-item">
            <span className="kit-list-words">
              <span>{person.fullName}</span>
              {person.role && <span className="kit-list-more">{person.role}</span>}
              <NeedIcons needs={person.needs} withWords />
            </span>
          </ListBoxItem>
        ))}
      </PickerParts>
    </ComboBox>
  );
}
