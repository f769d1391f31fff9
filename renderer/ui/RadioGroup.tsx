import { useId } from 'react';
import { FieldErrorNote } from './Field';

export interface Option<Id extends string = string> {
  id: Id;
  label: string;
  description?: string;
}

interface RadioGroupProps<Id extends string> {
  label: string;
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id) => void;
  description?: string;
  error?: string;
  hideLabel?: boolean;
  /** Side by side when there is room. */
  inRow?: boolean;
}

/** One choice out of a few, all in sight. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const id = useId();
  const { error, description } = props;
  return (
    <fieldset
      className="kit-field"
      role="radiogroup"
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={props.hideLabel ? 'visually-hidden' : 'kit-label'}>{props.label}</legend>
      {description && <p className="kit-description">{description}</p>}
      <div className={props.inRow ? 'kit-choices kit-choices-row' : 'kit-choices'}>
        {props.options.map((option) => (
          <label key={option.id} className="kit-choice">
            <input
              type="radio"
              className="kit-radio"
              name={id}
              checked={props.value === option.id}
              onChange={() => props.onChange(option.id)}
            />
            <span className="kit-choice-words">
              {option.label}
              {option.description && <span className="kit-choice-more">{option.description}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && <FieldErrorNote id={`${id}-error`}>{error}</FieldErrorNote>}
    </fieldset>
  );
}
