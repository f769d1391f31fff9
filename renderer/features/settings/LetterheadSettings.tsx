import type { OutputOf } from '@contract/api';
import type { CallError } from '@contract/errors';
import type { SavedFile } from '@contract/meetings/signing';
import { longDate } from '@rules/british-dates';
import {
  letterFields,
  letterFieldWords,
  letterheadReport,
  placeholderOf,
  type LetterheadReport,
} from '@rules/letter-fields';
import { CircleCheck, FileDown, FileUp, Trash2, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../lib/announce';
import { useCall } from '../../lib/use-call';
import { useRead } from '../../lib/use-read';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ErrorNote } from '../../ui/ErrorNote';
import { Note } from '../../ui/Note';
import { SavedFileNote } from '../../ui/SavedFileNote';
import '../../styles/letters.css';

type BroughtIn = OutputOf<'voices.bringInLetterhead'>;
type Kept = NonNullable<OutputOf<'voices.letterhead'>['letterhead']>;

/** The provider's own letterhead for letters: brought in, looked at, replaced or taken away. */
export function LetterheadSettings() {
  const read = useRead('voices.letterhead', {});
  return (
    <Card title="Letterhead for letters">
      {read.error && <ErrorNote error={read.error} onRetry={read.again} />}
      {read.data && <Letterhead kept={read.data.letterhead} />}
    </Card>
  );
}

function Letterhead({ kept }: { kept: Kept | null }) {
  const [chosen, setChosen] = useState<BroughtIn | null>(null);
  const [starter, setStarter] = useState<SavedFile | null>(null);
  const [isRemoving, setRemoving] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const bringing = useCall('voices.bringInLetterhead');
  const saving = useCall('voices.saveStarterLetterhead');
  const isBusy = bringing.isBusy || saving.isBusy;

  async function bringIn() {
    setError(null);
    setChosen(null);
    const result = await bringing.run({ revision: kept?.revision ?? 0 });
    if (!result.ok) {
      if (result.error.kind !== 'cancelled') setError(result.error);
      return;
    }
    setChosen(result.value);
    announce(result.value.isKept ? 'Your letterhead is in use.' : 'This file needs mending first.');
  }

  async function saveStarter() {
    setError(null);
    const result = await saving.run({});
    if (result.ok) setStarter(result.value);
    else if (result.error.kind !== 'cancelled') setError(result.error);
  }

  return (
    <div className="stack">
      {kept === null ? (
        <p>
          Letters have a plain letterhead with the name of your place. To use your own, bring in a Word file
          with placeholders such as {placeholderOf('name')} where Parlour fills in the letter.
        </p>
      ) : (
        <>
          <p>
            <strong>{kept.fileName}</strong>, brought in {longDate(kept.addedOn)}. Letters saved as Word in
            standard print are written on it. Large print, printing and PDF use the plain letterhead.
          </p>
          <Report report={letterheadReport(kept.reading)} />
        </>
      )}
      {chosen !== null && !chosen.isKept ? <NotKept chosen={chosen} hasOne={kept !== null} /> : null}
      {error && <ErrorNote error={error} />}
      {starter && <SavedFileNote file={starter} onDismiss={() => setStarter(null)} />}
      <div className="row">
        <Button icon={FileUp} onPress={() => void bringIn()} isDisabled={isBusy}>
          {bringWords(bringing.isBusy, kept !== null)}
        </Button>
        <Button icon={FileDown} onPress={() => void saveStarter()} isDisabled={isBusy}>
          Save a starter template
        </Button>
        {kept === null ? null : (
          <Button variant="quiet" icon={Trash2} onPress={() => setRemoving(true)} isDisabled={isBusy}>
            Take it away
          </Button>
        )}
      </div>
      <Fields />
      {isRemoving && kept !== null ? <RemoveDialog kept={kept} onClose={() => setRemoving(false)} /> : null}
    </div>
  );
}

function bringWords(isReading: boolean, hasOne: boolean): string {
  if (isReading) return 'Reading it';
  return hasOne ? 'Bring in another' : 'Bring in your letterhead';
}

/** What a letterhead has a place for, and what a letter on it is without. */
function Report({ report: { found, missing } }: { report: LetterheadReport }) {
  return (
    <>
      <p>
        <strong>Found:</strong> {found.join(', ') || 'nothing'}.
      </p>
      {missing.length === 0 ? (
        <Note tone="leaf" icon={CircleCheck}>
          <p>Nothing is missing.</p>
        </Note>
      ) : (
        <>
          <p>
            <strong>Missing:</strong>
          </p>
          <ul className="letterhead-list">
            {missing.map((field) => (
              <li key={field}>
                {field}. {letterFieldWords[field].without}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A file no letter can be written on: what it has, what it lacks, and what to mend. */
function NotKept({ chosen, hasOne }: { chosen: BroughtIn; hasOne: boolean }) {
  const { missing, ...rest } = letterheadReport(chosen.reading);
  // That the words of a letter have no place is said first of all.
  const report = { ...rest, missing: missing.filter((field) => field !== 'body') };
  return (
    <Note tone="amber" icon={TriangleAlert}>
      <div className="stack" role="alert">
        <p>
          <strong>{chosen.fileName} was not brought in.</strong> Mend this in Word, then bring it in again.
          {hasOne ? ' The one you have is still in use.' : ''}
        </p>
        <ul className="letterhead-list">
          {report.stops.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        {report.unknown.length === 0 ? null : (
          <p>
            <strong>Not known:</strong> {report.unknown.map(({ text }) => text).join(', ')}.
          </p>
        )}
        <Report report={report} />
      </div>
    </Note>
  );
}

/** Each placeholder and what it stands for. */
function Fields() {
  return (
    <details className="letterhead-fields-open">
      <summary>What can stand in a letterhead</summary>
      <dl className="letterhead-fields">
        {letterFields.map((field) => (
          <div key={field} className="letterhead-field">
            <dt>{placeholderOf(field)}</dt>
            <dd>{letterFieldWords[field].is}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function RemoveDialog({ kept, onClose }: { kept: Kept; onClose: () => void }) {
  const removing = useCall('voices.removeLetterhead');
  const [error, setError] = useState<CallError | null>(null);

  async function remove() {
    const result = await removing.run({ revision: kept.revision });
    if (!result.ok) return setError(result.error);
    announce('Letters have the plain letterhead again.');
    onClose();
  }

  return (
    <ConfirmDialog
      title="Take the letterhead away"
      body={
        <>
          {error === null ? null : <ErrorNote error={error} />}
          <p>
            Letters have the plain letterhead again. Letters you saved stay as they are, and so does your own
            file.
          </p>
        </>
      }
      confirmLabel="Take it away"
      danger
      isBusy={removing.isBusy}
      isOpen
      onConfirm={() => void remove()}
      onClose={onClose}
    />
  );
}
