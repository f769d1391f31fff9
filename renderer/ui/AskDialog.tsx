import type { CallError } from '@contract/errors';
import type { ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { ErrorNote } from './ErrorNote';

interface AskDialogProps {
  title: string;
  /** The act itself: "Keep this answer". */
  saveLabel: string;
  isBusy: boolean;
  error: CallError | null;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A short form in a dialog: a mistake in a field is said beside it, any other at the top. */
export function AskDialog({ title, saveLabel, isBusy, error, onSave, onClose, children }: AskDialogProps) {
  const isInField = error?.kind === 'validation' && Object.keys(error.fields ?? {}).length > 0;
  return (
    <Dialog
      title={title}
      isOpen
      holds
      onClose={onClose}
      footer={
        <>
          <Button variant="plain" onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" onPress={onSave} isDisabled={isBusy}>
            {saveLabel}
          </Button>
        </>
      }
    >
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) onSave();
        }}
      >
        {error === null || isInField ? null : <ErrorNote error={error} />}
        {children}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
