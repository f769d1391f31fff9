import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Icon } from './Icon';

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps {
  /** `primary` is the one teal button a page has. */
  variant?: ButtonVariant;
  icon?: LucideIcon;
  onPress?: () => void;
  isDisabled?: boolean;
  /** Sends the form it is in. */
  sends?: boolean;
  /** `meeting` is 44 px high, for where a meeting is run. */
  size?: 'office' | 'meeting';
  /** Says more than the words on it, when the same words stand on several buttons. */
  label?: string;
  /** The id of what explains it. */
  describedBy?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

/** The class names every button-like thing shares. */
export function buttonClass(variant: ButtonVariant, size: 'office' | 'meeting' = 'office'): string {
  return `kit-button kit-button-${variant} kit-button-${size}`;
}

/** A button with words on it. Plain HTML, so the first screen needs no component library. */
export function Button(props: ButtonProps) {
  const { variant = 'plain', icon, onPress, isDisabled, sends, size, label, describedBy, buttonRef } = props;
  return (
    <button
      ref={buttonRef}
      type={sends ? 'submit' : 'button'}
      className={buttonClass(variant, size)}
      onClick={onPress}
      disabled={isDisabled}
      aria-label={label}
      aria-describedby={describedBy}
    >
      {icon && <Icon of={icon} />}
      <span>{props.children}</span>
    </button>
  );
}
