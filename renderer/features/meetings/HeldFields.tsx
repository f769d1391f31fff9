import { useState } from 'react';
import { DateField } from '../../ui/DateField';
import { TimeField } from '../../ui/TimeField';

interface HeldFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
}

const firstYear = 2000;
const lastYear = 2100;

/** True for a whole date in a year someone may mean, not one still being typed ("0002"). */
export function isMeantDate(date: string | null): date is string {
  if (date === null) return false;
  const year = Number(date.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}

interface HeldDateFieldProps extends HeldFieldProps {
  /** A quiet word about the date, while it stands whole. */
  note?: string;
}

/** A date that is saved as typed: only whole dates are passed on, half-typed ones wait here. */
export function HeldDateField({ label, value, onChange, error, note }: HeldDateFieldProps) {
  const [held, setHeld] = useState<{ date: string | null } | null>(null);
  const waiting = held === null ? undefined : 'Write the whole date, day first.';
  return (
    <DateField
      label={label}
      value={held === null ? value : held.date}
      error={error ?? waiting}
      note={held === null ? note : undefined}
      onChange={(date) => {
        if (!isMeantDate(date)) {
          setHeld({ date });
          return;
        }
        setHeld(null);
        onChange(date);
      }}
    />
  );
}

/** A time of day that is saved as typed: a half-typed one waits here. */
export function HeldTimeField({ label, value, onChange, error }: HeldFieldProps) {
  const [isWaiting, setWaiting] = useState(false);
  return (
    <TimeField
      label={label}
      value={isWaiting ? '' : value}
      error={error ?? (isWaiting ? 'Write the whole time, such as 2:15 pm.' : undefined)}
      onChange={(time) => {
        setWaiting(time === '');
        if (time !== '') onChange(time);
      }}
    />
  );
}
