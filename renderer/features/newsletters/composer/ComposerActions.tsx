import {
  AudioLines,
  Eye,
  FileDown,
  FileText,
  History,
  LayoutList,
  ListChecks,
  Redo2,
  Send,
  Undo2,
  WandSparkles,
} from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { issueEditions } from '@contract/newsletters/content';
import { useMay } from '../../../lib/use-may';
import { useRead } from '../../../lib/use-read';
import { IconButton } from '../../../ui/IconButton';
import { Menu, type MenuItemOf } from '../../../ui/Menu';
import { Button } from '../../../ui/Button';
import type { Composer } from './composer';
import { DetailsDialog } from './DetailsDialog';
import { IssueHistoryDialog } from './IssueHistoryDialog';
import { PrintButton } from './PrintButton';
import { SectionsDialog } from './SectionsDialog';
import { SendDialog } from './SendDialog';
import { UnsendDialog } from './UnsendDialog';
import { useDeskPart } from './use-desk-part';
import { paperOnDesk, type Papers } from './use-papers';

const PreviewDialog = lazy(() => import('./PreviewDialog'));

interface ComposerActionsProps {
  composer: Composer;
  mayWrite: boolean;
  papers: Papers;
}

type Asking = 'details' | 'sections' | 'history' | 'send' | 'unsend' | 'preview' | null;

/** What can be done with the whole issue. */
export function ComposerActions({ composer, mayWrite, papers }: ComposerActionsProps) {
  const { desk, isFixed, issue } = composer;
  const [asking, setAsking] = useState<Asking>(null);
  const close = () => setAsking(null);
  const canUndo = useDeskPart(desk, (_, { history }) => history.undo.length > 0);
  const canRedo = useDeskPart(desk, (_, { history }) => history.redo.length > 0);
  const maySave = useMay('documents.save');
  const run = useRead('newsletters.printRun', { issueId: issue.id });
  // Without anybody who agreed to share with their family there is no edition for families.
  const hasFamilies = run.data?.rows.some(({ form }) => form === 'families') === true;
  const editions = issueEditions.filter((each) => each !== 'families' || hasFamilies);
  const menu: MenuItemOf[] = [
    ...(isFixed
      ? []
      : [
          {
            ...{ id: 'details', label: 'Title and day it goes out', icon: WandSparkles },
            onPress: () => setAsking('details'),
          },
          {
            ...{ id: 'sections', label: 'Sections and their order', icon: LayoutList },
            onPress: () => setAsking('sections'),
          },
          { id: 'send', label: 'Mark as sent', icon: Send, onPress: () => setAsking('send') },
        ]),
    { id: 'history', label: 'How it was before', icon: History, onPress: () => setAsking('history') },
    ...(maySave ? paperItems(papers, composer) : []),
  ];
  return (
    <>
      {isFixed ? null : (
        <>
          <IconButton icon={Undo2} label="Undo" isDisabled={!canUndo} onPress={desk.undo} />
          <IconButton icon={Redo2} label="Redo" isDisabled={!canRedo} onPress={desk.redo} />
        </>
      )}
      <Menu label="This edition" items={menu} />
      {issue.state === 'sent' && mayWrite ? (
        <Button onPress={() => setAsking('unsend')}>It was not sent</Button>
      ) : null}
      <Button icon={Eye} onPress={() => setAsking('preview')}>
        Preview
      </Button>
      {maySave ? (
        <>
          <PrintButton composer={composer} papers={papers} />
          <Button
            variant="primary"
            icon={FileText}
            isDisabled={papers.isBusy}
            onPress={() => papers.saveWord(editions)}
          >
            Save Word files
          </Button>
        </>
      ) : null}
      {asking === 'preview' ? (
        <Suspense>
          <PreviewDialog issueId={issue.id} paper={paperOnDesk(composer)} onClose={close} />
        </Suspense>
      ) : null}
      {asking === 'details' ? <DetailsDialog desk={desk} onClose={close} /> : null}
      {asking === 'sections' ? <SectionsDialog composer={composer} onClose={close} /> : null}
      {asking === 'history' ? <IssueHistoryDialog composer={composer} onClose={close} /> : null}
      {asking === 'send' ? <SendDialog composer={composer} onClose={close} /> : null}
      {asking === 'unsend' ? <UnsendDialog issue={issue} onClose={close} /> : null}
    </>
  );
}

/** The papers beside the Word files of the editions. */
function paperItems(papers: Papers, composer: Composer): MenuItemOf[] {
  const isDisabled = papers.isBusy;
  return [
    {
      ...{ id: 'pdf', label: 'Save as PDF', icon: FileDown, isDisabled },
      onPress: () => papers.savePdf(paperOnDesk(composer)),
    },
    {
      ...{ id: 'delivery', label: 'Save the delivery sheet', icon: ListChecks, isDisabled },
      onPress: papers.saveDeliverySheet,
    },
    {
      ...{ id: 'audio', label: 'Save a script to read aloud', icon: AudioLines, isDisabled },
      onPress: papers.saveAudioScript,
    },
  ];
}
