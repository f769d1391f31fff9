import { CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Icon } from './Icon';

interface ErrorSummaryProps {
  /** Each field's id on the page, its label, and what is allowed. Nothing is shown for an empty list. */
  fields: readonly { id: string; label: string; message: string }[];
}

function goTo(id: string) {
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}

/** Everything still to be mended in a form, each line leading to its field. Takes the focus when it appears. */
export function ErrorSummary({ fields }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const hasAny = fields.length > 0;
  useEffect(() => {
    if (hasAny) box.current?.focus();
  }, [hasAny]);
  if (!hasAny) return null;
  return (
    <div ref={box} className="kit-note kit-note-brick" role="alert" tabIndex={-1}>
      <Icon of={CircleAlert} />
      <div className="kit-note-words">
        <p>
          <strong>{fields.length === 1 ? 'One thing to mend' : `${fields.length} things to mend`}</strong>
        </p>
        <ul>
          {fields.map((field) => (
            <li key={field.id}>
              <button type="button" className="kit-text-link" onClick={() => goTo(field.id)}>
                {field.label}: {field.message}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
