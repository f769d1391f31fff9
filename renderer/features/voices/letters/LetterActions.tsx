import type { Letter, LetterContent } from '@contract/letters';
import type { MinutesEdition } from '@contract/meetings/signing';
import type { UndoStack } from '@rules/undo-stack';
import { useNavigate } from '@tanstack/react-router';
import { FileDown, FileText, Printer, Redo2, Send, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { useMay } from '../../../lib/use-may';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { IconButton } from '../../../ui/IconButton';
import { Menu, type MenuItemOf } from '../../../ui/Menu';
import type { CallError } from '@contract/errors';
import type { LetterDesk } from './letter-desk';
import { SendLetterDialog } from './SendLetterDialog';
import type { LetterPapers } from './use-letter-papers';

interface LetterActionsProps {
  letter: Letter;
  content: LetterContent;
  desk: LetterDesk;
  edition: MinutesEdition;
  isFixed: boolean;
  papers: LetterPapers;
  history: UndoStack<unknown>;
}

/** What can be done with the whole letter. */
export function LetterActions(props: LetterActionsProps) {
  const { letter, content, desk, edition, isFixed, papers, history } = props;
  const [asking, setAsking] = useState<'send' | 'drop' | null>(null);
  const maySave = useMay('documents.save');
  const menu: MenuItemOf[] = [
    ...(isFixed ? [] : [{ id: 'send', label: 'Mark as sent', icon: Send, onPress: () => setAsking('send') }]),
    ...(maySave
      ? [
          {
            ...{ id: 'pdf', label: 'Save as PDF', icon: FileDown, isDisabled: papers.isBusy },
            onPress: () => papers.savePdf(edition),
          },
        ]
      : []),
    ...(isFixed
      ? []
      : [{ id: 'drop', label: 'Put this draft away', icon: Trash2, onPress: () => setAsking('drop') }]),
  ];
  return (
    <>
      {isFixed ? null : (
        <>
          <IconButton icon={Undo2} label="Undo" isDisabled={history.undo.length === 0} onPress={desk.undo} />
          <IconButton icon={Redo2} label="Redo" isDisabled={history.redo.length === 0} onPress={desk.redo} />
        </>
      )}
      {menu.length === 0 ? null : <Menu label="This letter" items={menu} />}
      {maySave ? (
        <>
          <Button icon={Printer} isDisabled={papers.isBusy} onPress={() => papers.print(edition)}>
            Print
          </Button>
          <Button
            variant="primary"
            icon={FileText}
            isDisabled={papers.isBusy}
            onPress={() => papers.saveWord(edition)}
          >
            Save as Word
          </Button>
        </>
      ) : null}
      {asking === 'send' ? (
        <SendLetterDialog {...{ letter, content, desk }} onClose={() => setAsking(null)} />
      ) : null}
      {asking === 'drop' ? <DropDialog {...{ letter, desk }} onClose={() => setAsking(null)} /> : null}
    </>
  );
}

interface DropDialogProps {
  letter: Letter;
  desk: LetterDesk;
  onClose: () => void;
}

/** Asks before a draft goes; what it would have told is told by nobody. */
function DropDialog({ letter, desk, onClose }: DropDialogProps) {
  const dropping = useCall('voices.dropLetter');
  const [error, setError] = useState<CallError | null>(null);
  const navigate = useNavigate();

  async function drop() {
    if (!(await desk.flush())) return;
    const result = await dropping.run({ id: letter.id, revision: desk.revision() });
    if (!result.ok) {
      setError(result.error);
      return;
    }
    announce('The draft is put away.');
    await navigate({ to: '/voices/thread/$kind/$id', params: { kind: 'voice', id: letter.voice.id } });
  }

  return (
    <ConfirmDialog
      title="Put this draft away"
      body={
        <>
          {error === null ? null : <ErrorNote error={error} />}
          <p>
            The letter to {letter.reader.fullName} goes. What was said and what came of it stay as they are,
            and nobody is marked as told.
          </p>
        </>
      }
      confirmLabel="Put it away"
      danger
      isBusy={dropping.isBusy}
      isOpen
      onConfirm={() => void drop()}
      onClose={onClose}
    />
  );
}
