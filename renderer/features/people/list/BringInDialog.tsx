import type { ListReading } from '@contract/people-import';
import type { CallError } from '@contract/errors';
import type { PlaceKind } from '@contract/place';
import { useId, useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { TextField } from '../../../ui/TextField';
import { ListPreview } from './ListPreview';
import { readListFile } from './read-list-file';

interface BringInDialogProps {
  placeKind: PlaceKind;
  onClose: () => void;
}

/** Brings in a list pasted from a spreadsheet or kept in a CSV file: first what each row would become, then the choice. */
export function BringInDialog({ placeKind, onClose }: BringInDialogProps) {
  const [text, setText] = useState('');
  const [reading, setReading] = useState<ListReading | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const looking = useCall('people.readList');
  const bringing = useCall('people.bringIn');
  const isBusy = looking.isBusy || bringing.isBusy;

  async function look(list: string) {
    setError(null);
    const result = await looking.run({ text: list });
    if (result.ok) setReading(result.value);
    else setError(result.error);
  }

  async function bringIn(which: 'good-rows' | 'all-or-none') {
    setError(null);
    const result = await bringing.run({ text, which });
    if (!result.ok) {
      setError(result.error);
      return;
    }
    const { added } = result.value;
    announce(`${added} ${added === 1 ? 'person is' : 'people are'} in the records now.`);
    onClose();
  }

  return (
    <Dialog
      title={reading === null ? 'Bring in a list' : 'What each row would become'}
      isOpen
      holds
      width="wide"
      onClose={onClose}
      footer={
        reading === null ? (
          <>
            <Button variant="plain" onPress={onClose}>
              Cancel
            </Button>
            <Button variant="primary" isDisabled={isBusy || text === ''} onPress={() => void look(text)}>
              Look at it first
            </Button>
          </>
        ) : (
          <Choices
            reading={reading}
            isBusy={isBusy}
            onBack={() => setReading(null)}
            onBringIn={(which) => void bringIn(which)}
          />
        )
      }
    >
      <div className="people-form">
        {error === null ? null : <ErrorNote error={error} />}
        {reading === null ? (
          <GiveList
            text={text}
            onText={setText}
            onFile={(list) => {
              setText(list);
              void look(list);
            }}
          />
        ) : (
          <ListPreview reading={reading} placeKind={placeKind} />
        )}
      </div>
    </Dialog>
  );
}

interface GiveListProps {
  text: string;
  onText: (text: string) => void;
  onFile: (text: string) => void;
}

function GiveList({ text, onText, onFile }: GiveListProps) {
  const id = useId();
  const [fault, setFault] = useState<string | null>(null);
  return (
    <>
      <p>
        The first row holds the headings, such as Name, Known as, Room, Moved in, Large print, Language. Days
        are read the British way: 3/4/26 is 3 April 2026. Nothing is changed until you have looked at it.
      </p>
      <div className="kit-field">
        <label className="kit-label" htmlFor={id}>
          A CSV file
        </label>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          aria-describedby={fault === null ? undefined : `${id}-fault`}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file === undefined) return;
            void readListFile(file).then((read) => {
              setFault('fault' in read ? read.fault : null);
              if ('text' in read) onFile(read.text);
            });
          }}
        />
        {fault === null ? null : (
          <p id={`${id}-fault`} role="alert" className="people-file-fault">
            {fault}
          </p>
        )}
      </div>
      <TextField
        label="Or paste it here"
        description="In the spreadsheet, mark the rows with their headings and copy them."
        value={text}
        onChange={onText}
        multiline
        rows={8}
      />
    </>
  );
}

interface ChoicesProps {
  reading: ListReading;
  isBusy: boolean;
  onBack: () => void;
  onBringIn: (which: 'good-rows' | 'all-or-none') => void;
}

function Choices({ reading, isBusy, onBack, onBringIn }: ChoicesProps) {
  const { good, faulty } = reading;
  const isClean = faulty.length === 0;
  const people = good.length === 1 ? '1 person' : `${good.length} people`;
  return (
    <>
      <Button variant="plain" onPress={onBack}>
        {isClean ? 'Back to the list' : 'Bring in nothing until all are right'}
      </Button>
      <Button
        variant="primary"
        isDisabled={isBusy || good.length === 0}
        onPress={() => onBringIn(isClean ? 'all-or-none' : 'good-rows')}
      >
        {isClean ? `Bring in ${people}` : `Bring in the good rows, ${people}`}
      </Button>
    </>
  );
}
