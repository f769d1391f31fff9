import { Plus } from 'lucide-react';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { TextField } from '../../ui/TextField';
import { nextKey, type ClosedDayTyped } from './place-form';

interface ClosedDaysProps {
  days: readonly ClosedDayTyped[];
  onChange: (days: readonly ClosedDayTyped[]) => void;
  errors: Record<string, string>;
}

/** The place's own days without office work, which deadlines step over as they do bank holidays. */
export function ClosedDays({ days, onChange, errors }: ClosedDaysProps) {
  function change(key: number, part: Partial<ClosedDayTyped>) {
    onChange(days.map((day) => (day.key === key ? { ...day, ...part } : day)));
  }
  return (
    <fieldset className="kit-field">
      <legend className="kit-label">Your own closed days</legend>
      <p className="kit-description">
        Parlour knows weekends and the bank holidays of England and Wales. Add the days your office is closed
        besides.
      </p>
      {days.map((day, at) => (
        <div key={day.key} className="settings-closed-day">
          <DateField
            label={`Closed day ${at + 1}`}
            value={day.date}
            onChange={(date) => change(day.key, { date })}
            error={errors[`closedDays.${at}.date`]}
          />
          <TextField
            label="Why"
            value={day.reason}
            onChange={(reason) => change(day.key, { reason })}
            error={errors[`closedDays.${at}.reason`]}
            maxLength={120}
          />
          <Button
            variant="quiet"
            label={`Remove closed day ${at + 1}`}
            onPress={() => onChange(days.filter((other) => other.key !== day.key))}
          >
            Remove
          </Button>
        </div>
      ))}
      <div className="row">
        <Button
          variant="quiet"
          icon={Plus}
          onPress={() => onChange([...days, { key: nextKey(days), date: null, reason: '' }])}
        >
          Add a closed day
        </Button>
      </div>
    </fieldset>
  );
}
