import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon';

interface BadgeProps {
  tone: 'teal' | 'leaf' | 'amber' | 'brick' | 'plum' | 'plain';
  icon?: LucideIcon;
  children: ReactNode;
}

/** A short state in words; its colour only repeats them. */
export function Badge({ tone, icon, children }: BadgeProps) {
  return (
    <span className={`kit-badge kit-badge-${tone}`}>
      {icon && <Icon of={icon} size="small" />}
      <span>{children}</span>
    </span>
  );
}
