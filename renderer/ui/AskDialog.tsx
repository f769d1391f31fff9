import type { CallError } from '@contract/errors';
import type { ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { ErrorNote } from './ErrorNote';

interface AskDialogProps {
  title: string;
  /** The act itself: "Keep this answer". */
  saveLabel: string;
  /** What leaves everything as it is: "Cancel" unless said otherwise. */
  leaveLabel?: string;
  /** For an act that takes something away. */
  isDanger?: boolean;
  isBusy: boolean;
  /** False while what must be chosen first is not. */
  canSave?: boolean;
  error: CallError | null;
  /** The fields that say their own mistake; all of them unless named. */
  boxes?: readonly string[];
  width?: 'narrow' | 'middle' | 'wide';
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A short form in a dialog: a mistake in a field is said beside it, any other at the top. */
export function AskDialog(props: AskDialogProps) {
  const { title, saveLabel, leaveLabel = 'Cancel', isDanger = false, width, error, onSave, onClose } = props;
  const mayNot = props.isBusy || props.canSave === false;
  return (
    <Dialog
      title={title}
      isOpen
      holds
      onClose={onClose}
      width={width}
      footer={
        <>
          <Button variant="plain" onPress={onClose}>
            {leaveLabel}
          </Button>
          <Button variant={isDanger ? 'danger' : 'primary'} onPress={onSave} isDisabled={mayNot}>
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
          if (!mayNot) onSave();
        }}
      >
        {error === null || isSaidInField(error, props.boxes) ? null : <ErrorNote error={error} />}
        {props.children}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

function isSaidInField({ kind, fields = {} }: CallError, boxes?: readonly string[]): boolean {
  const wrong = Object.keys(fields);
  if (boxes !== undefined) return wrong.some((field) => boxes.includes(field));
  return kind === 'validation' && wrong.length > 0;
}
