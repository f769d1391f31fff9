import { createLink } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { buttonClass, type ButtonVariant } from './Button';
import { Icon } from './Icon';

interface AnchorProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style'> {
  variant?: ButtonVariant;
  icon?: LucideIcon;
  size?: 'office' | 'meeting';
  ref?: Ref<HTMLAnchorElement>;
}

function Anchor({ variant = 'plain', icon, size, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={buttonClass(variant, size)}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </a>
  );
}

/** A link to another page of Parlour, drawn as a button. */
export const LinkButton = createLink(Anchor);
