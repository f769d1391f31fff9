import '../styles/records.css';
import { useId } from 'react';

interface ChoiceChipsProps<Id extends string> {
  label: string;
  options: readonly { id: Id; label: string; count: number }[];
  value: Id;
  onChange: (value: Id) => void;
}

/** One of a few lists, each with how many are in it. */
export function ChoiceChips<Id extends string>({ label, options, value, onChange }: ChoiceChipsProps<Id>) {
  const name = useId();
  return (
    <fieldset className="chips">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.id} className="chip">
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={value === option.id}
            onChange={() => onChange(option.id)}
          />
          <span>
            {option.label} <span className="chip-count">{option.count}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
