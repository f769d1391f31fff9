import type { CallError } from '@contract/errors';
import { useId, useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { TextField } from '../../../ui/TextField';
import { readSet, type ReadSet } from './read-set';

/** Brings in a set of symbols the home holds a licence for: looked at first, then all of it in one piece. */
export function BringInSymbolsDialog({ onClose }: { onClose: () => void }) {
  const [setName, setSetName] = useState('');
  const [licence, setLicence] = useState('');
  const [read, setRead] = useState<ReadSet | null>(null);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [error, setError] = useState<CallError | null>(null);
  const bringing = useCall('newsletters.bringInSymbols');
  const count = read?.ready.length ?? 0;

  async function bringIn() {
    const found = {
      ...(setName.trim() === '' ? { setName: 'Write the name of the set.' } : {}),
      ...(licence.trim() === '' ? { licence: 'Write the licence you hold it under.' } : {}),
    };
    setFaults(found);
    setError(null);
    if (Object.keys(found).length > 0 || read === null) return;
    const result = await bringing.run({ setName, licence, files: read.ready });
    if (!result.ok) {
      setError(result.error);
      return;
    }
    const { added, known } = result.value;
    announce(`${pictures(added)} brought in.${known === 0 ? '' : ` ${known} were there already.`}`);
    onClose();
  }

  return (
    <Dialog
      title="Bring in symbols"
      isOpen
      holds
      onClose={onClose}
      footer={
        <>
          <Button variant="plain" onPress={onClose}>
            Cancel
          </Button>
          <Button
            variant="primary"
            isDisabled={bringing.isBusy || count === 0}
            onPress={() => void bringIn()}
          >
            {count === 0 ? 'Bring them in' : `Bring in ${pictures(count)}`}
          </Button>
        </>
      }
    >
      <div className="picture-form">
        {error === null ? null : <ErrorNote error={error} />}
        <p>
          For a set you have bought, such as Photosymbols or Widgit. Each picture is called by its file name.
          Nothing is kept until you bring them in.
        </p>
        <TextField
          label="Name of the set"
          value={setName}
          onChange={setSetName}
          maxLength={80}
          error={faults['setName']}
        />
        <TextField
          label="Your licence"
          description="As the seller asks it to be said. It is printed with every paper that uses one."
          value={licence}
          onChange={setLicence}
          maxLength={200}
          error={faults['licence']}
        />
        <ChooseSet onRead={setRead} />
        {read === null ? null : <WhatWasRead read={read} />}
      </div>
    </Dialog>
  );
}

function ChooseSet({ onRead }: { onRead: (read: ReadSet | null) => void }) {
  const [progress, setProgress] = useState<string | null>(null);

  async function choose(files: File[]) {
    if (files.length === 0) return;
    onRead(null);
    setProgress('Opening…');
    const read = await readSet(files, (done, of) => setProgress(`${done} of ${of} made ready`));
    setProgress(null);
    onRead(read);
  }

  const isBusy = progress !== null;
  return (
    <>
      <FileChoice
        label="Pictures or a .zip file"
        accept=".png,.jpg,.jpeg,.svg,.zip"
        isDisabled={isBusy}
        onChosen={(files) => void choose(files)}
      />
      <FileChoice
        label="Or a whole folder"
        isFolder
        isDisabled={isBusy}
        onChosen={(files) => void choose(files)}
      />
      <p role="status">{progress ?? ''}</p>
    </>
  );
}

interface FileChoiceProps {
  label: string;
  accept?: string;
  isFolder?: boolean;
  isDisabled: boolean;
  onChosen: (files: File[]) => void;
}

function FileChoice({ label, accept, isFolder = false, isDisabled, onChosen }: FileChoiceProps) {
  const id = useId();
  return (
    <div className="kit-field">
      <label className="kit-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={(input) => {
          if (input !== null) input.webkitdirectory = isFolder;
        }}
        type="file"
        multiple
        accept={accept}
        disabled={isDisabled}
        onChange={(event) => onChosen([...(event.currentTarget.files ?? [])])}
      />
    </div>
  );
}

const named = 20;

function WhatWasRead({ read: { ready, bad } }: { read: ReadSet }) {
  return (
    <div className="picture-read">
      <p>
        <strong>
          {ready.length === 0 ? 'No picture can be brought in.' : `${pictures(ready.length)} ready.`}
        </strong>
      </p>
      {bad.length === 0 ? null : (
        <>
          <p id="picture-bad">Left out:</p>
          <ul aria-labelledby="picture-bad" className="picture-bad">
            {bad.slice(0, named).map(({ path, why }, at) => (
              <li key={at}>
                <strong>{path.split('/').at(-1)}</strong> {why}
              </li>
            ))}
            {bad.length > named ? <li>and {bad.length - named} more.</li> : null}
          </ul>
        </>
      )}
    </div>
  );
}

function pictures(count: number): string {
  return count === 1 ? '1 picture' : `${count} pictures`;
}
