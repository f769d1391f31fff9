import type { EasyWords } from '@contract/meetings/easy-minutes';
import { useDeferredValue, useState } from 'react';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { SetPictures } from '../../../ui/SetPictures';
import { TextField } from '../../../ui/TextField';

type Chosen = Pick<EasyWords, 'picture' | 'noPictureBecause'>;

interface EasyPictureDialogProps {
  named: string;
  row: EasyWords;
  onChoose: (chosen: Chosen) => void;
  onClose: () => void;
}

/** Finds the picture of an idea in the set that comes with Parlour, or takes down why there is none. */
export function EasyPictureDialog({ named, row, onChoose, onClose }: EasyPictureDialogProps) {
  const [typed, setTyped] = useState('');
  const [because, setBecause] = useState(row.noPictureBecause);
  const find = useDeferredValue(typed.trim());
  return (
    <Dialog title={`A picture for ${named}`} isOpen width="wide" onClose={onClose}>
      <div className="stack">
        <TextField
          label="Find a picture"
          description="By what it shows or what it is about."
          type="search"
          value={typed}
          onChange={setTyped}
          maxLength={120}
          autoFocus
        />
        <SetPictures
          key={find}
          find={find}
          onChoose={({ id }) => onChoose({ picture: id, noPictureBecause: '' })}
        />
        <form
          className="easy-no-picture"
          onSubmit={(event) => {
            event.preventDefault();
            if (because.trim() !== '') onChoose({ picture: null, noPictureBecause: because.trim() });
          }}
        >
          <TextField
            label="No picture fits: why?"
            description="An idea without a picture says why, for whoever checks it."
            value={because}
            onChange={setBecause}
            maxLength={200}
          />
          <Button
            variant="plain"
            isDisabled={because.trim() === ''}
            onPress={() => onChoose({ picture: null, noPictureBecause: because.trim() })}
          >
            Use no picture
          </Button>
        </form>
      </div>
    </Dialog>
  );
}
