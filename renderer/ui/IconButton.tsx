import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Icon } from './Icon';

interface IconButtonProps {
  icon: LucideIcon;
  /** What it does, for a screen reader and as the hint under the mouse. */
  label: string;
  onPress: () => void;
  isDisabled?: boolean;
  /** For a button that is on or off. */
  isPressed?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with only a drawing, for places where its word stands right beside it. */
export function IconButton({ icon, label, onPress, isDisabled, isPressed, buttonRef }: IconButtonProps) {
  return (
    <button
      ref={buttonRef}
      type="button"
      className="kit-icon-button"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onPress}
      disabled={isDisabled}
    >
      <Icon of={icon} />
    </button>
  );
}
