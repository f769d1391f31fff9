import type { Action } from '@contract/improvement';
import { plainDate } from '@rules/british-dates';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { useRead } from '../../lib/use-read';
import { FieldErrorNote } from '../Field';
import { Icon } from '../Icon';

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
      <Label className="kit-label">Which action</Label>
      <div className="kit-input-frame">
        <Input className="kit-input" />
        <span className="kit-input-end">
          <Button className="kit-icon-button">
            <Icon of={ChevronDown} />
          </Button>
        </span>
      </div>
      {error && (
        <FieldError className="kit-field-error-frame">
          <FieldErrorNote>{error}</FieldErrorNote>
        </FieldError>
      )}
      <Popover className="kit-float kit-list-float">
        <ListBox
          className="kit-list"
          renderEmptyState={() => <p className="kit-list-none">No open action with these words</p>}
        >
          {found.map((action) => (
            <ListBoxItem key={action.id} id={action.id} textValue={action.words} className="kit-list-item">
              <span className="kit-list-words">
                <span>{action.words}</span>
                <span className="kit-list-more">{whoAndWhen(action)}</span>
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function whoAndWhen({ owner, due }: Action): string {
  return [owner || 'nobody has it yet', due === null ? 'no date yet' : `by ${plainDate(due)}`].join(', ');
}
