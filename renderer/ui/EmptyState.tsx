import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon';

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** What this is for, in one sentence. */
  body: ReactNode;
  /** The first step. */
  action?: ReactNode;
}

/** Empty is an invitation. */
export function EmptyState({ icon, title, body, action }: EmptyStateProps) {
  return (
    <div className="kit-empty">
      <span className="kit-empty-mark">
        <Icon of={icon} size="large" />
      </span>
      <h2>{title}</h2>
      <p className="second">{body}</p>
      {action && <div className="kit-empty-action">{action}</div>}
    </div>
  );
}
