import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, FieldError, Input, Label, ListBox, Popover, Text } from 'react-aria-components';
import { FieldErrorNote } from './Field';
import { Icon } from './Icon';

interface PickerPartsProps {
  label: string;
  description?: string;
  error?: string;
  /** Said where nothing goes by what is typed. */
  noneWords: string;
  /** The choices, each a `ListBoxItem`. */
  children: ReactNode;
}

/** What stands in a `ComboBox`: its label, the box to type in, what is wrong with it, and the list of choices. */
export function PickerParts({ label, description, error, noneWords, children }: PickerPartsProps) {
  return (
    <>
      <Label className="kit-label">{label}</Label>
      {description && (
        <Text slot="description" className="kit-description">
          {description}
        </Text>
      )}
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
        <ListBox className="kit-list" renderEmptyState={() => <p className="kit-list-none">{noneWords}</p>}>
          {children}
        </ListBox>
      </Popover>
    </>
  );
}
