import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { FieldErrorNote } from './Field';
import { Icon } from './Icon';
import type { Option } from './RadioGroup';

interface SelectProps<Id extends string> {
  label: string;
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id) => void;
  error?: string;
  description?: string;
  hideLabel?: boolean;
  isDisabled?: boolean;
  /** Shown while nothing is chosen. */
  placeholder?: string;
}

/** One choice out of several, in a list that opens. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, options, value, error, description } = props;
  return (
    <AriaSelect
      className="kit-field"
      value={value}
      onChange={(next) => {
        const chosen = options.find((option) => option.id === next);
        if (chosen) props.onChange(chosen.id);
      }}
      placeholder={props.placeholder ?? 'Choose one'}
      isInvalid={Boolean(error)}
      isDisabled={props.isDisabled}
    >
      <Label className={props.hideLabel ? 'visually-hidden' : 'kit-label'}>{label}</Label>
      {description && (
        <Text slot="description" className="kit-description">
          {description}
        </Text>
      )}
      <Button className="kit-input kit-select">
        <SelectValue className="kit-select-value">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon of={ChevronDown} />
      </Button>
      {error && (
        <FieldError className="kit-field-error-frame">
          <FieldErrorNote>{error}</FieldErrorNote>
        </FieldError>
      )}
      <Popover className="kit-float kit-list-float">
        <ListBox className="kit-list">
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.label} className="kit-list-item">
              <span className="kit-list-words">
                <span>{option.label}</span>
                {option.description && <span className="kit-list-more">{option.description}</span>}
              </span>
              <span className="kit-list-tick">
                <Icon of={Check} size="small" />
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
