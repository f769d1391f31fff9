import type { Letter, LetterContent } from '@contract/letters';
import type { MinutesEdition } from '@contract/meetings/signing';
import { longDate } from '@rules/british-dates';
import { letterEdition } from '@rules/letter-form';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { useFooterKeys } from '../../../lib/footer-keys';
import { useMay } from '../../../lib/use-may';
import { useRead } from '../../../lib/use-read';
import { useRested } from '../../../lib/use-rested';
import { useUndoKeys } from '../../../lib/use-undo-keys';
import { ConflictNote } from '../../../ui/ConflictNote';
import { ErrorNote } from '../../../ui/ErrorNote';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import '../../../styles/newsletters.css';
import '../../../styles/issue-sheet.css';
import '../../../styles/letters.css';
import { LetterActions } from './LetterActions';
import { LetterChecks } from './LetterChecks';
import { useLetterDesk } from './letter-desk';
import { LetterPaperNote } from './LetterPaperNote';
import { LetterSheet } from './LetterSheet';
import { isInLetter, putInLetter, sourceOffers, type SourceOffer } from './letter-sources';
import { SourcesPane } from './SourcesPane';
import { useLetterPapers } from './use-letter-papers';

/** A letter that tells somebody what came of what they said: its source, the page, and the checks beside it. */
export function LetterPage() {
  const { letterId = '' } = useParams({ strict: false });
  const read = useRead('voices.letter', { id: letterId });
  const letter = read.data;
  if (letter === undefined) {
    return (
      <Page title="Letter">
        {read.error === null ? null : <ErrorNote error={read.error} onRetry={read.again} />}
      </Page>
    );
  }
  if (letter.content === null) return <PlainLetter letter={letter} />;
  return <LetterScreen key={letter.id} letter={letter} content={letter.content} />;
}

/** A letter whose saved form cannot be read any more: its words are still all there. */
function PlainLetter({ letter }: { letter: Letter }) {
  return (
    <Page title={titleOf(letter)} subtitle={standing(letter)}>
      <p>
        This letter was saved in a form this Parlour cannot read, so it is shown as plain words. Nothing of it
        is lost, and nothing was changed.
      </p>
      <pre className="issue-plain">{letter.plainText}</pre>
    </Page>
  );
}

const restMs = 300;
const letterKeys = [
  { keys: ['Ctrl', 'Z'], words: 'undo' },
  { keys: ['Ctrl', 'Y'], words: 'redo' },
];

function LetterScreen({ letter, content: first }: { letter: Letter; content: LetterContent }) {
  const { desk, state } = useLetterDesk(letter, first);
  const content = desk.now();
  // Keys are drawn at once; the checks wait for a short rest.
  const settled = useRested(content, restMs);
  const [edition, setEdition] = useState<MinutesEdition>(() => letterEdition(letter.reader.needs));
  const isFixed = !useMay('meetings.write') || letter.state === 'sent';
  const papers = useLetterPapers(letter.id);
  useUndoKeys(desk, isFixed);
  useFooterKeys(isFixed ? [] : letterKeys);

  function putIn(offer: SourceOffer) {
    desk.change((now) => putInLetter(now, offer));
    announce(`${offer.label}: its words are in the letter.`);
  }

  return (
    <Page
      fills
      title={titleOf(letter)}
      subtitle={standing(letter)}
      actions={
        <>
          <LinkButton to="/voices/thread/$kind/$id" params={{ kind: 'voice', id: letter.voice.id }}>
            What came of it
          </LinkButton>
          <LetterActions {...{ letter, content, desk, edition, isFixed, papers, history: state.history }} />
        </>
      }
    >
      {state.edit?.theirs ? (
        <ConflictNote
          about="This letter"
          differences={differencesOf(content, state.edit.theirs.values)}
          isBusy={false}
          onKeepMine={desk.keepMine}
          onTakeTheirs={desk.takeTheirs}
        />
      ) : null}
      <LetterPaperNote papers={papers} />
      <div className="composer letter-composer">
        <SourcesPane
          offers={sourceOffers(letter)}
          isIn={(offer) => isInLetter(content, offer)}
          isFixed={isFixed}
          onPutIn={putIn}
        />
        <LetterSheet {...{ letter, content, desk, edition, isFixed }} onEdition={setEdition} />
        <LetterChecks
          {...{ letter, content: settled, isFixed }}
          onLetBe={(about) => desk.change((now) => ({ ...now, letBe: [...new Set([...now.letBe, about])] }))}
        />
      </div>
    </Page>
  );
}

function titleOf({ reader }: Letter): string {
  return `Letter to ${reader.fullName}`;
}

function standing({ state, sentOn, reader, aboutName }: Letter): string {
  const about = reader.supporterId === null ? '' : `About what ${aboutName} said. `;
  if (state === 'sent' && sentOn !== null)
    return `${about}Sent ${longDate(sentOn)}. It stays as it was sent.`;
  return `${about}A draft. It is not sent.`;
}

function differencesOf(mine: LetterContent, theirs: LetterContent) {
  const rows = [
    { label: 'What it is about', mine: mine.subject, theirs: theirs.subject },
    { label: 'Address', mine: mine.address, theirs: theirs.address },
    { label: 'Who signs', mine: mine.signatory, theirs: theirs.signatory },
  ].filter((row) => row.mine !== row.theirs);
  return rows.length > 0 ? rows : [{ label: 'Words', mine: 'As typed here', theirs: 'As saved there' }];
}
