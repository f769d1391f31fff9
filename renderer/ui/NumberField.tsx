import { useId, useState, type KeyboardEvent } from 'react';
import { describedBy, FieldErrorNote } from './Field';

interface NumberFieldProps {
  label: string;
  /** NaN shows an empty box. */
  value: number;
  /** Whatever whole number is typed, even outside the limits; NaN when it is not one. */
  onChange: (value: number) => void;
  min: number;
  max: number;
  error?: string;
  /** The unit after the box: "min". */
  suffix?: string;
  description?: string;
  hideLabel?: boolean;
  isDisabled?: boolean;
  id?: string;
  onBlur?: () => void;
}

function read(text: string): number {
  return /^\s*-?\d+\s*$/.test(text) ? Number(text) : NaN;
}

function show(value: number): string {
  return Number.isNaN(value) ? '' : String(value);
}

/** A whole number. What is typed stays as typed, and a number outside the limits says what they are. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, min, max } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const [text, setText] = useState(show(value));
  const shown = Object.is(read(text), value) ? text : show(value);

  const outside = shown !== '' && !(read(shown) >= min && read(shown) <= max);
  const error = props.error ?? (outside ? `Use a whole number from ${min} to ${max}.` : undefined);

  function type(next: string) {
    setText(next);
    onChange(read(next));
  }
  function step(event: KeyboardEvent) {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (by === 0 || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    const from = Number.isNaN(value) ? min - by : value;
    type(String(Math.min(max, Math.max(min, from + by))));
  }

  return (
    <div className="kit-field">
      <label htmlFor={id} className={props.hideLabel ? 'visually-hidden' : 'kit-label'}>
        {props.label}
      </label>
      {props.description && (
        <p id={`${id}-about`} className="kit-description">
          {props.description}
        </p>
      )}
      <div className="kit-number">
        <input
          id={id}
          className="kit-input"
          inputMode="numeric"
          autoComplete="off"
          value={shown}
          disabled={props.isDisabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(
            props.description && `${id}-about`,
            props.suffix && `${id}-unit`,
            error && `${id}-error`,
          )}
          onChange={(event) => type(event.target.value)}
          onKeyDown={step}
          onBlur={props.onBlur}
        />
        {props.suffix && (
          <span id={`${id}-unit`} className="second">
            {props.suffix}
          </span>
        )}
      </div>
      {error && <FieldErrorNote id={`${id}-error`}>{error}</FieldErrorNote>}
    </div>
  );
}
