import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon';

interface NoteProps {
  tone: 'teal' | 'leaf' | 'amber' | 'brick' | 'plain';
  icon: LucideIcon;
  /** A button or two at the end. */
  action?: ReactNode;
  children: ReactNode;
}

/** A few calm words set apart from what is around them. */
export function Note({ tone, icon, action, children }: NoteProps) {
  return (
    <div className={`kit-note kit-note-${tone}`}>
      <Icon of={icon} />
      <div className="kit-note-words">{children}</div>
      {action}
    </div>
  );
}
