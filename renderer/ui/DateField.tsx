import { parseDate, type CalendarDate } from '@internationalized/date';
import { Calendar as CalendarIcon, ChevronLeft, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
  Text,
} from 'react-aria-components';
import { FieldErrorNote } from './Field';
import { Icon } from './Icon';

interface DateFieldProps {
  label: string;
  /** `YYYY-MM-DD`, or null for none yet. */
  value: string | null;
  onChange: (value: string | null) => void;
  error?: string;
  description?: string;
  /** A quiet word about the date that stands there; it forbids nothing. */
  note?: string;
  isDisabled?: boolean;
}

function toCalendar(value: string | null): CalendarDate | null {
  if (!value) return null;
  try {
    return parseDate(value);
  } catch {
    return null;
  }
}

function MonthPicker() {
  return (
    <Popover className="kit-float kit-calendar-float">
      <Dialog aria-label="Choose a day">
        <Calendar>
          <header className="kit-calendar-head">
            <Button slot="previous" className="kit-icon-button" aria-label="Month before">
              <Icon of={ChevronLeft} />
            </Button>
            <Heading className="kit-calendar-month" level={2} />
            <Button slot="next" className="kit-icon-button" aria-label="Month after">
              <Icon of={ChevronRight} />
            </Button>
          </header>
          <CalendarGrid className="kit-calendar">
            {(date) => <CalendarCell date={date} className="kit-calendar-day" />}
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}

/** A date typed the British way, day first, or picked from a month. */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, error, description, note } = props;
  const noteId = useId();
  const shown = toCalendar(value);
  // A year typed as 26 means 2026.
  function mendYear() {
    if (shown && shown.year < 100) onChange(shown.add({ years: 2000 }).toString());
  }
  return (
    <DatePicker
      className="kit-field"
      value={shown}
      onChange={(next) => onChange(next ? next.toString() : null)}
      onBlur={mendYear}
      isInvalid={Boolean(error)}
      isDisabled={props.isDisabled}
      shouldForceLeadingZeros={false}
      aria-describedby={note ? noteId : undefined}
    >
      <Label className="kit-label">{label}</Label>
      {description && (
        <Text slot="description" className="kit-description">
          {description}
        </Text>
      )}
      <Group className="kit-input kit-segments">
        <DateInput className="kit-segments-in">
          {(segment) => <DateSegment segment={segment} className="kit-segment" />}
        </DateInput>
        <Button className="kit-icon-button" aria-label="Choose a day">
          <Icon of={CalendarIcon} />
        </Button>
      </Group>
      {note && (
        <p id={noteId} className="kit-field-note">
          {note}
        </p>
      )}
      {error && (
        <FieldError className="kit-field-error-frame">
          <FieldErrorNote>{error}</FieldErrorNote>
        </FieldError>
      )}
      <MonthPicker />
    </DatePicker>
  );
}
