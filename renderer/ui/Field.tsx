import type { ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import { Icon } from './Icon';

interface FieldErrorNoteProps {
  id?: string;
  children: ReactNode;
}

/** What is wrong with a field and what is allowed, right beside it. */
export function FieldErrorNote({ id, children }: FieldErrorNoteProps) {
  return (
    <p id={id} className="kit-field-error">
      <Icon of={CircleAlert} size="small" />
      <span>{children}</span>
    </p>
  );
}

/** The ids a control names in `aria-describedby`; undefined when there is nothing to name. */
export function describedBy(...ids: (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
