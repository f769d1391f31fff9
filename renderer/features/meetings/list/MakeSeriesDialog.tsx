import type { CallError } from '@contract/errors';
import { placeKinds, type PlaceKind } from '@contract/place';
import { startingSet } from '@rules/meeting-sets';
import { useState } from 'react';
import { v7 } from 'uuid';
import { useCall } from '../../../lib/use-call';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { ItemPictureIcon } from '../../../ui/ItemPictureIcon';
import { RadioGroup } from '../../../ui/RadioGroup';
import { TextField } from '../../../ui/TextField';

interface MakeSeriesDialogProps {
  placeKind: PlaceKind;
  onMade: (seriesId: string) => void;
  onClose: () => void;
}

type Start = PlaceKind | 'empty';

const startLabels: Record<PlaceKind, string> = {
  'care-home': 'Regular items for a care home',
  'supported-living': 'Regular items for supported living',
  'home-care': 'Regular items for home care',
};

/** Makes a series from a starting set of regular items, each of which can be changed afterwards. */
export function MakeSeriesDialog({ placeKind, onMade, onClose }: MakeSeriesDialogProps) {
  const [id] = useState(() => v7());
  const [start, setStart] = useState<Start>(placeKind);
  const [title, setTitle] = useState(startingSet(placeKind).title);
  const [titleError, setTitleError] = useState<string>();
  const [error, setError] = useState<CallError | null>(null);
  const saving = useCall('meetings.saveSeries');
  const set = startingSet(start === 'empty' ? placeKind : start);
  const setItems = start === 'empty' ? [] : set.setItems;

  async function make() {
    if (title.trim() === '') {
      setTitleError('Write a name for these meetings.');
      return;
    }
    const result = await saving.run({
      id,
      title,
      room: set.room,
      startTime: set.startTime,
      setItems,
      revision: 0,
    });
    if (result.ok) onMade(result.value.id);
    else if (result.error.fields?.title !== undefined) setTitleError(result.error.fields.title);
    else setError(result.error);
  }

  return (
    <Dialog
      title="Make a series"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="plain" onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" onPress={() => void make()} isDisabled={saving.isBusy}>
            Make the series
          </Button>
        </>
      }
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        {error === null ? null : <ErrorNote error={error} />}
        <TextField
          label="Name of these meetings"
          value={title}
          maxLength={160}
          error={titleError}
          onChange={(value) => {
            setTitle(value);
            setTitleError(undefined);
          }}
        />
        <RadioGroup<Start>
          label="Start with"
          value={start}
          onChange={setStart}
          options={[
            ...placeKinds.map((kind) => ({ id: kind, label: startLabels[kind] })),
            { id: 'empty', label: 'No items yet' },
          ]}
        />
        {setItems.length === 0 ? null : (
          <div>
            <p className="small second">
              You can change every item afterwards, and choose six or so for each meeting.
            </p>
            <ul className="series-preview">
              {setItems.map((item) => (
                <li key={item.title}>
                  <ItemPictureIcon picture={item.picture} />
                  <span className="series-preview-title">{item.title}</span>
                  <span>{item.minutes} min</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </form>
    </Dialog>
  );
}
