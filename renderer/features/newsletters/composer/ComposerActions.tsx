import type { UndoStack } from '@rules/undo-stack';
import { History, Redo2, Send, Undo2, WandSparkles } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../../ui/IconButton';
import { Menu } from '../../../ui/Menu';
import { Button } from '../../../ui/Button';
import type { Composer } from './composer';
import { DetailsDialog } from './DetailsDialog';
import { IssueHistoryDialog } from './IssueHistoryDialog';
import type { IssueValues } from './issue-desk';
import { SendDialog } from './SendDialog';
import { UnsendDialog } from './UnsendDialog';

interface ComposerActionsProps {
  composer: Composer;
  values: IssueValues;
  history: UndoStack<unknown>;
  mayWrite: boolean;
}

type Asking = 'details' | 'history' | 'send' | 'unsend' | null;

/** What can be done with the whole issue. */
export function ComposerActions({ composer, values, history, mayWrite }: ComposerActionsProps) {
  const { desk, isFixed, issue } = composer;
  const [asking, setAsking] = useState<Asking>(null);
  const close = () => setAsking(null);
  return (
    <>
      {isFixed ? null : (
        <>
          <IconButton icon={Undo2} label="Undo" isDisabled={history.undo.length === 0} onPress={desk.undo} />
          <IconButton icon={Redo2} label="Redo" isDisabled={history.redo.length === 0} onPress={desk.redo} />
          <Menu
            label="This edition"
            items={[
              {
                ...{ id: 'details', label: 'Title and day it goes out', icon: WandSparkles },
                onPress: () => setAsking('details'),
              },
              {
                ...{ id: 'history', label: 'How it was before', icon: History },
                onPress: () => setAsking('history'),
              },
              { id: 'send', label: 'Mark as sent', icon: Send, onPress: () => setAsking('send') },
            ]}
          />
        </>
      )}
      {issue.state === 'sent' && mayWrite ? (
        <Button onPress={() => setAsking('unsend')}>It was not sent</Button>
      ) : null}
      {asking === 'details' ? <DetailsDialog desk={desk} values={values} onClose={close} /> : null}
      {asking === 'history' ? <IssueHistoryDialog composer={composer} onClose={close} /> : null}
      {asking === 'send' ? <SendDialog composer={composer} onClose={close} /> : null}
      {asking === 'unsend' ? <UnsendDialog issue={issue} onClose={close} /> : null}
    </>
  );
}
