import type { IssueContent, IssueEdition, PictureRef } from '@contract/newsletters/content';
import type { Issue, Offer } from '@contract/newsletters/newsletters';
import { keysOf } from '@rules/used-in-issues';
import { memo, useCallback, useMemo, useState } from 'react';
import { announce } from '../../../lib/announce';
import { useFooterKeys } from '../../../lib/footer-keys';
import { newId } from '../../../lib/new-id';
import { useMay } from '../../../lib/use-may';
import { useRested } from '../../../lib/use-rested';
import { useUndoKeys } from '../../../lib/use-undo-keys';
import { ConflictNote } from '../../../ui/ConflictNote';
import { Page } from '../../../ui/Page';
import { issueLine } from '../issue-words';
import { ChecksPane } from './ChecksPane';
import type { Composer } from './composer';
import { ComposerActions } from './ComposerActions';
import type { IssueValues } from './issue-desk';
import { putIn } from './issue-edits';
import { PagePane } from './PagePane';
import { ReadyPane } from './ReadyPane';
import { useIssueDesk } from './use-issue-desk';
import { useIssueFrame } from './use-issue-frame';
import { PictureFinderDialog } from '../pictures/PictureFinderDialog';
import { PapersNote } from './PapersNote';
import { TakenBackNote } from './TakenBackNote';
import { usePapers } from './use-papers';
import { usePicturesShown } from './use-pictures-shown';
import { useReady } from './use-ready';
import '../../../styles/papers.css';

interface ComposerScreenProps {
  issue: Issue;
  content: IssueContent;
}

/** Three panes: what is ready to tell, the page to write on, and the checks as one types. */
export function ComposerScreen({ issue: read, content: first }: ComposerScreenProps) {
  const { desk, state } = useIssueDesk(read, first);
  const issue = useIssueFrame(read);
  const values = desk.now();
  // Keys are drawn at once; the checks and the spelling of the whole issue wait for a short rest.
  const settled = useRested(values.content, restMs);
  const [edition, setEdition] = useState<IssueEdition>('standard');
  const [choosing, setChoosing] = useState<((picture: PictureRef) => void) | null>(null);
  const mayWrite = useMay('newsletters.write');
  const isFixed = !mayWrite || issue.state === 'sent' || issue.newsletter.archivedAt !== null;
  const shown = usePicturesShown(settled);
  useUndoKeys(desk, isFixed);
  useFooterKeys(isFixed ? [] : composerKeys);

  const choosePicture = useCallback(
    (chosen: (picture: PictureRef) => void) => setChoosing(() => chosen),
    [setChoosing],
  );
  const composer = useMemo<Composer>(
    () => ({ issue, desk, edition, isFixed, shown, choosePicture }),
    [issue, desk, edition, isFixed, shown, choosePicture],
  );
  const papers = usePapers(issue.id);
  const ready = useReady(issue.id);
  const keys = settled.items.flatMap(keysOf).join(' ');
  const used = useMemo(() => new Set(keys.split(' ')), [keys]);

  const take = useCallback(
    (offer: Offer, section = offer.item.section, at = Infinity) => {
      // Pressed twice before it is marked as used, it still goes in once.
      if (desk.now().content.items.some((item) => keysOf(item).includes(offer.key))) return;
      const item = { ...offer.item, id: newId(), section };
      desk.changeContent((now) => putIn(now, item, at));
      announce(`${offer.title} is on the page.`);
    },
    [desk],
  );
  const putOffer = useCallback((offer: Offer) => take(offer), [take]);

  return (
    <Page
      fills
      title={`${issue.newsletter.name}, ${values.title}`}
      subtitle={issueLine({ ...issue, goesOutOn: values.goesOutOn })}
      actions={<ComposerActions {...{ composer, values, mayWrite, papers, history: state.history }} />}
    >
      {state.edit?.theirs ? (
        <ConflictNote
          about="This issue"
          differences={differencesOf(values, state.edit.theirs.values)}
          isBusy={false}
          onKeepMine={desk.keepMine}
          onTakeTheirs={desk.takeTheirs}
        />
      ) : null}
      <PapersNote papers={papers} items={settled.items} />
      {issue.state === 'sent' ? <TakenBackNote issue={issue} content={settled} /> : null}
      <div className="composer">
        <SettledReady
          offers={ready.offers}
          error={ready.error}
          onRetry={ready.again}
          {...{ used, isFixed, onPutIn: putOffer }}
        />
        <PagePane
          {...{ composer, content: values.content, title: values.title, onEdition: setEdition }}
          onDropOffer={(key, section, at) => {
            const offer = ready.offers?.find((each) => each.key === key);
            if (offer !== undefined) take(offer, section, at);
          }}
        />
        <SettledChecks composer={composer} content={settled} />
      </div>
      {choosing === null ? null : (
        <PictureFinderDialog
          onClose={() => setChoosing(null)}
          onChoose={(picture) => {
            choosing(picture);
            setChoosing(null);
          }}
        />
      )}
    </Page>
  );
}

const SettledChecks = memo(ChecksPane);
const SettledReady = memo(ReadyPane);

const restMs = 300;

const composerKeys = [
  { keys: ['Ctrl', 'Z'], words: 'undo' },
  { keys: ['Ctrl', 'Y'], words: 'redo' },
];

function differencesOf(mine: IssueValues, theirs: IssueValues) {
  const pieces = ({ content }: IssueValues) => `${content.items.length} pieces`;
  const all = [
    { label: 'Title', mine: mine.title, theirs: theirs.title },
    { label: 'Goes out', mine: mine.goesOutOn, theirs: theirs.goesOutOn },
    { label: 'On the page', mine: pieces(mine), theirs: pieces(theirs) },
  ];
  const differ = all.filter((each) => each.mine !== each.theirs);
  return differ.length === 0 ? [{ label: 'Words', mine: 'As typed here', theirs: 'As saved there' }] : differ;
}
