import { parseTime, type Time } from '@internationalized/date';
import {
  DateInput,
  DateSegment,
  FieldError,
  Label,
  Text,
  TimeField as AriaTimeField,
} from 'react-aria-components';
import { FieldErrorNote } from './Field';

interface TimeFieldProps {
  label: string;
  /** `HH:MM`, 24-hour; empty for none yet. Shown as "2:15 pm". */
  value: string;
  onChange: (value: string) => void;
  error?: string;
  description?: string;
  isDisabled?: boolean;
}

function toTime(value: string): Time | null {
  try {
    return parseTime(value);
  } catch {
    return null;
  }
}

/** A time of day. */
export function TimeField({ label, value, onChange, error, description, isDisabled }: TimeFieldProps) {
  return (
    <AriaTimeField
      className="kit-field"
      value={toTime(value)}
      onChange={(next) => onChange(next ? next.toString().slice(0, 5) : '')}
      hourCycle={12}
      isInvalid={Boolean(error)}
      isDisabled={isDisabled}
      shouldForceLeadingZeros={false}
    >
      <Label className="kit-label">{label}</Label>
      {description && (
        <Text slot="description" className="kit-description">
          {description}
        </Text>
      )}
      <DateInput className="kit-input kit-time">
        {(segment) => <DateSegment segment={segment} className="kit-segment" />}
      </DateInput>
      {error && (
        <FieldError className="kit-field-error-frame">
          <FieldErrorNote>{error}</FieldErrorNote>
        </FieldError>
      )}
    </AriaTimeField>
  );
}
