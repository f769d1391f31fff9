import type { Action } from '@contract/improvement';
import { plainDate } from '@rules/british-dates';
import { useState } from 'react';
import { ComboBox, ListBoxItem } from 'react-aria-components';
import { useRead } from '../../lib/use-read';
import { PickerParts } from '../PickerParts';

interface OpenActionPickerProps {
  /** The chosen action's id. */
  value: string | null;
  onChange: (id: string | null) => void;
  error?: string;
}

/** As many as one call reads; those due later are given their answer from their own thread. */
const most = 200;

/** Finds an open action by any of its words, those due soonest first. */
export function OpenActionPicker({ value, onChange, error }: OpenActionPickerProps) {
  const list = useRead('improvement.list', {
    ...{ show: 'open', owner: null, sort: 'due', offset: 0, limit: most },
  });
  const actions = list.data?.actions ?? [];
  const chosen = actions.find(({ id }) => id === value)?.words ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const wanted = (typed ?? '').trim().toLowerCase();
  const found = actions.filter(({ words }) => words.toLowerCase().includes(wanted));
  return (
    <ComboBox
      className="kit-field"
      value={value}
      inputValue={typed ?? chosen}
      onInputChange={(next) => setTyped(next === chosen ? null : next)}
      onChange={(key) => {
        setTyped(null);
        if (typeof key === 'string') onChange(key);
      }}
      onBlur={() => setTyped(null)}
      allowsEmptyCollection
      menuTrigger="focus"
      isInvalid={Boolean(error)}
    >
      <PickerParts label="Which action" error={error} noneWords="No open action with these words">
        {found.map((action) => (
          <ListBoxItem key={action.id} id={action.id} textValue={action.words} className="kit-list-item">
            <span className="kit-list-words">
              <span>{action.words}</span>
              <span className="kit-list-more">{whoAndWhen(action)}</span>
            </span>
          </ListBoxItem>
        ))}
      </PickerParts>
    </ComboBox>
  );
}

function whoAndWhen({ owner, due }: Action): string {
  return [owner || 'nobody has it yet', due === null ? 'no date yet' : `by ${plainDate(due)}`].join(', ');
}
