import type { LucideIcon } from 'lucide-react';

interface IconProps {
  of: LucideIcon;
  size?: 'small' | 'middle' | 'large';
}

/** A line drawing beside a word; never the only thing that carries a meaning. */
export function Icon({ of: Drawing, size = 'middle' }: IconProps) {
  return <Drawing className={`kit-icon kit-icon-${size}`} strokeWidth={1.9} aria-hidden focusable={false} />;
}
