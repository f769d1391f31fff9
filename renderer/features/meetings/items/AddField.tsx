import { Plus } from 'lucide-react';
import type { RefObject } from 'react';
import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';

interface AddFieldProps {
  label: string;
  /** False shows only the button that opens the field. */
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  fieldRef: RefObject<HTMLInputElement | null>;
  /** Answers null when it was added, what is allowed when it was not; what was typed then stays. */
  onAdd: (title: string) => Promise<string | null>;
}

/** Adds an item at the end: open, write what it is about, press Enter, and the field is ready for the next. */
export function AddField({ label, isOpen, onOpen, fieldRef, onAdd }: AddFieldProps) {
  const [title, setTitle] = useState('');
  const [error, setError] = useState<string | null>(null);

  async function add() {
    const wrong =
      title.trim() === '' ? 'Write what the item is about, then add it.' : await onAdd(title.trim());
    setError(wrong);
    if (wrong === null) setTitle('');
    fieldRef.current?.focus();
  }

  if (!isOpen) {
    return (
      <div className="agenda-add agenda-add-closed">
        <Button variant="quiet" icon={Plus} onPress={() => onOpen(true)}>
          {label}
        </Button>
      </div>
    );
  }
  return (
    <form
      className="agenda-add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={label}
        value={title}
        maxLength={160}
        error={error ?? undefined}
        inputRef={fieldRef}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Escape' && title === '') onOpen(false);
        }}
        onChange={(value) => {
          setTitle(value);
          setError(null);
        }}
      />
      <Button variant="quiet" icon={Plus} sends>
        Add
      </Button>
    </form>
  );
}
