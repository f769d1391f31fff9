import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './IconButton';

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** The buttons, the one that goes on last. */
  footer?: ReactNode;
  width?: 'narrow' | 'middle' | 'wide';
  /** For a question that must be answered: no press outside closes it. Escape still does. */
  holds?: boolean;
  role?: 'dialog' | 'alertdialog';
}

/** A dialog: takes the focus, keeps it, gives it back, and closes on Escape. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, footer, width = 'middle', holds = false, role } = props;
  return (
    <ModalOverlay
      className="kit-veil"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!holds}
    >
      <Modal className={`kit-dialog kit-dialog-${width}`}>
        <AriaDialog className="kit-dialog-in" role={role}>
          <header className="kit-dialog-head">
            <Heading slot="title" className="kit-dialog-title">
              {title}
            </Heading>
            <IconButton icon={X} label="Close" onPress={onClose} />
          </header>
          <div className="kit-dialog-body">{children}</div>
          {footer && <footer className="kit-dialog-foot">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
