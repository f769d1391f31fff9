import type { ReactNode } from 'react';

interface CheckboxProps {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
  /** Says more than the words beside it, when they alone would not be clear. */
  label?: string;
  children: ReactNode;
}

/** A box to tick, with its words. The whole line can be pressed. */
export function Checkbox({ isSelected, onChange, isDisabled, label, children }: CheckboxProps) {
  return (
    <label className="kit-choice">
      <input
        type="checkbox"
        className="kit-check"
        checked={isSelected}
        disabled={isDisabled}
        aria-label={label}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="kit-choice-words">{children}</span>
    </label>
  );
}
