import type { IssueContent, IssueEdition, PictureRef, SectionKind } from '@contract/newsletters/content';
import { usualPoint } from '@contract/print-size';
import type { Issue, Offer } from '@contract/newsletters/newsletters';
import { keysOf } from '@rules/used-in-issues';
import { memo, useCallback, useMemo, useState } from 'react';
import { announce } from '../../../lib/announce';
import { useFooterKeys } from '../../../lib/footer-keys';
import { newId } from '../../../lib/new-id';
import { usePageFigures } from '../../../lib/page-note';
import { useMay } from '../../../lib/use-may';
import { useUndoKeys } from '../../../lib/use-undo-keys';
import { ConflictNote } from '../../../ui/ConflictNote';
import { Page } from '../../../ui/Page';
import { issueLine } from '../issue-words';
import { ChecksPane } from './ChecksPane';
import type { Composer } from './composer';
import { ComposerActions } from './ComposerActions';
import { pageCountWords, sectionTitleIn } from './composer-words';
import type { IssueDesk, IssueValues } from './issue-desk';
import { putIn } from './issue-edits';
import { PagePane } from './PagePane';
import { ReadyPane } from './ReadyPane';
import { useDeskPart, useRestedContent } from './use-desk-part';
import { useIssueDesk } from './use-issue-desk';
import { useIssueFrame } from './use-issue-frame';
import { PictureFinderDialog } from '../pictures/PictureFinderDialog';
import { PapersNote } from './PapersNote';
import { TakenBackNote } from './TakenBackNote';
import { usePapers } from './use-papers';
import { usePicturesShown } from './use-pictures-shown';
import { usePageCounts } from './use-page-counts';
import { useReady } from './use-ready';
import '../../../styles/papers.css';

interface ComposerScreenProps {
  issue: Issue;
  content: IssueContent;
}

/** Three panes: what is ready to tell, the page to write on, and the checks as one types. */
export function ComposerScreen({ issue: read, content: first }: ComposerScreenProps) {
  const desk = useIssueDesk(read, first);
  const issue = useIssueFrame(read);
  const title = useDeskPart(desk, (values) => values.title);
  const goesOutOn = useDeskPart(desk, (values) => values.goesOutOn);
  // Keys are drawn at once; the checks and the spelling of the whole issue wait for a short rest.
  const settled = useRestedContent(desk, restMs);
  const [edition, setEdition] = useState<IssueEdition>('standard');
  const [choosing, setChoosing] = useState<((picture: PictureRef) => void) | null>(null);
  const mayWrite = useMay('newsletters.write');
  const isFixed = !mayWrite || issue.state === 'sent' || issue.newsletter.archivedAt !== null;
  const shown = usePicturesShown(settled);
  const [point, setPoint] = useState<number>(usualPoint);
  const pages = usePageCounts(desk, issue.id, point);
  usePageFigures(pageCountWords(pages));
  useUndoKeys(desk, isFixed);
  useFooterKeys(isFixed ? [] : composerKeys);

  const choosePicture = useCallback(
    (chosen: (picture: PictureRef) => void) => setChoosing(() => chosen),
    [setChoosing],
  );
  const composer = useMemo<Composer>(
    () => ({ issue, desk, edition, point, pages, isFixed, shown, choosePicture }),
    [issue, desk, edition, point, pages, isFixed, shown, choosePicture],
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
      const title = sectionTitleIn(issue.newsletter, section);
      const isNew = !desk.now().content.sections.some(({ kind }) => kind === section);
      desk.changeContent((now) => putIn(now, item, { at, title }));
      announce(`${offer.title} is on the page${isNew ? `, in a new section: ${title}` : ''}.`);
    },
    [desk, issue.newsletter],
  );
  const putOffer = useCallback((offer: Offer) => take(offer), [take]);
  const { offers } = ready;
  const dropOffer = useCallback(
    (key: string, section: SectionKind, at: number) => {
      const offer = offers?.find((each) => each.key === key);
      if (offer !== undefined) take(offer, section, at);
    },
    [offers, take],
  );

  return (
    <Page
      fills
      title={`${issue.newsletter.name}, ${title}`}
      subtitle={issueLine({ ...issue, goesOutOn })}
      actions={<ComposerActions {...{ composer, mayWrite, papers }} />}
    >
      <TheirsNote desk={desk} />
      <PapersNote papers={papers} items={settled.items} />
      {issue.state === 'sent' ? <TakenBackNote issue={issue} content={settled} /> : null}
      <div className="composer">
        <SettledReady
          offers={offers}
          error={ready.error}
          onRetry={ready.again}
          {...{ issueId: issue.id, sections: settled.sections, used, isFixed, onPutIn: putOffer }}
        />
        <PagePane
          {...{ composer, title, onEdition: setEdition, onPoint: setPoint, onDropOffer: dropOffer }}
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

/** What somebody else saved meanwhile, for as long as neither side is chosen. */
function TheirsNote({ desk }: { desk: IssueDesk }) {
  const theirs = useDeskPart(desk, (_, { edit }) => edit?.theirs?.values ?? null);
  const mine = useDeskPart(desk, (values) => (theirs === null ? null : values));
  if (theirs === null || mine === null) return null;
  return (
    <ConflictNote
      about="This issue"
      differences={differencesOf(mine, theirs)}
      isBusy={false}
      onKeepMine={desk.keepMine}
      onTakeTheirs={desk.takeTheirs}
    />
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
