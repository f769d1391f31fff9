import { useId, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { describedBy, FieldErrorNote } from './Field';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  description?: ReactNode;
  error?: string;
  multiline?: boolean;
  rows?: number;
  type?: 'text' | 'password' | 'search';
  autoFocus?: boolean;
  autoComplete?: string;
  inputRef?: RefObject<HTMLInputElement | null>;
  /** The box itself when `multiline`. */
  areaRef?: RefObject<HTMLTextAreaElement | null>;
  maxLength?: number;
  isDisabled?: boolean;
  /** Keeps the label for a screen reader only, where a heading beside it already says it. */
  hideLabel?: boolean;
  /** A fixed id, so an error summary can lead here. */
  id?: string;
  /** A small control inside the right edge, such as the eye of a passphrase. */
  end?: ReactNode;
  onBlur?: () => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  /** True while an input method is putting a word together. */
  onComposing?: (isComposing: boolean) => void;
}

/** A labelled box to type in; its error stands under it in words and what was typed stays. */
export function TextField({ inputRef, areaRef, ...props }: TextFieldProps) {
  const ownId = useId();
  const id = props.id ?? ownId;
  const { description, error, onComposing } = props;
  const shared = {
    id,
    className: 'kit-input',
    value: props.value,
    maxLength: props.maxLength,
    disabled: props.isDisabled,
    autoFocus: props.autoFocus,
    autoComplete: props.autoComplete ?? 'off',
    spellCheck: false,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy(description ? `${id}-about` : false, error ? `${id}-error` : false),
    onBlur: props.onBlur,
    onKeyDown: props.onKeyDown,
    onCompositionStart: () => onComposing?.(true),
    onCompositionEnd: () => onComposing?.(false),
  };
  return (
    <div className="kit-field">
      <label htmlFor={id} className={props.hideLabel ? 'visually-hidden' : 'kit-label'}>
        {props.label}
      </label>
      {description && (
        <p id={`${id}-about`} className="kit-description">
          {description}
        </p>
      )}
      {props.multiline ? (
        <textarea
          {...shared}
          ref={areaRef}
          rows={props.rows ?? 3}
          onChange={(event) => props.onChange(event.target.value)}
        />
      ) : (
        <div className="kit-input-frame">
          <input
            {...shared}
            ref={inputRef}
            type={props.type ?? 'text'}
            onChange={(event) => props.onChange(event.target.value)}
          />
          {props.end && <span className="kit-input-end">{props.end}</span>}
        </div>
      )}
      {error && <FieldErrorNote id={`${id}-error`}>{error}</FieldErrorNote>}
    </div>
  );
}
