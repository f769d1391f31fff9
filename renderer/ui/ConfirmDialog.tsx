import type { ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';

interface ConfirmDialogProps {
  title: string;
  /** What will happen and what stays as it is. */
  body: ReactNode;
  /** The act itself: "Remove this sign-in", never "OK". */
  confirmLabel: string;
  danger?: boolean;
  isBusy?: boolean;
  isOpen: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that is not easily undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, body, confirmLabel, danger = false, isBusy = false, isOpen, onConfirm, onClose } = props;
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      width="narrow"
      role="alertdialog"
      holds
      footer={
        <>
          <Button variant="plain" onPress={onClose}>
            Leave it as it is
          </Button>
          <Button variant={danger ? 'danger' : 'primary'} onPress={onConfirm} isDisabled={isBusy}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className="stack">{typeof body === 'string' ? <p>{body}</p> : body}</div>
    </Dialog>
  );
}
