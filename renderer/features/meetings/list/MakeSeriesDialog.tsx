import type { CallError } from '@contract/errors';
import type { MeetingKind } from '@contract/meetings/kinds';
import { placeKinds, type PlaceKind } from '@contract/place';
import { startingSetOf } from '@rules/meeting-kind-sets';
import { kindName, kindsAt } from '@rules/meeting-kinds';
import { useState } from 'react';
import { v7 } from 'uuid';
import { useCall } from '../../../lib/use-call';
import { AskDialog } from '../../../ui/AskDialog';
import { ItemPictureIcon } from '../../../ui/ItemPictureIcon';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Select } from '../../../ui/Select';
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

/** Makes a series of one kind from a starting set of regular items, each of which can be changed afterwards. */
export function MakeSeriesDialog({ placeKind, onMade, onClose }: MakeSeriesDialogProps) {
  const make = useMakeSeries(placeKind, onMade);
  return (
    <AskDialog
      title="Make a series"
      saveLabel="Make the series"
      isBusy={make.isBusy}
      error={make.error}
      onSave={() => void make.run()}
      onClose={onClose}
    >
      <Select<MeetingKind>
        label="Kind of meeting"
        value={make.kind}
        onChange={make.chooseKind}
        options={kindsAt(placeKind).map((kind) => ({ id: kind, label: kindName(kind, placeKind) }))}
      />
      <TextField
        label="Name of these meetings"
        value={make.title}
        maxLength={160}
        error={make.titleError}
        onChange={make.name}
      />
      <RadioGroup<Start>
        label="Start with"
        value={make.start}
        onChange={make.chooseStart}
        options={[...startsOf(make.kind, placeKind), { id: 'empty', label: 'No items yet' }]}
      />
      {make.setItems.length === 0 ? null : (
        <div>
          <p className="small second">
            You can change every item afterwards, and choose six or so for each meeting.
          </p>
          <ul className="series-preview">
            {make.setItems.map((item) => (
              <li key={item.title}>
                <ItemPictureIcon picture={item.picture} />
                <span className="series-preview-title">{item.title}</span>
                <span>{item.minutes} min</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </AskDialog>
  );
}

/** The usual meeting may borrow another place’s items; every other kind has one set of its own. */
function startsOf(kind: MeetingKind, placeKind: PlaceKind): { id: Start; label: string }[] {
  if (kind === 'residents') return placeKinds.map((one) => ({ id: one, label: startLabels[one] }));
  return [{ id: placeKind, label: 'Regular items for this kind of meeting' }];
}

function useMakeSeries(placeKind: PlaceKind, onMade: (seriesId: string) => void) {
  const [id] = useState(() => v7());
  const [kind, setKind] = useState<MeetingKind>('residents');
  const [start, setStart] = useState<Start>(placeKind);
  const [title, setTitle] = useState(kindName('residents', placeKind));
  const [titleError, setTitleError] = useState<string>();
  const [error, setError] = useState<CallError | null>(null);
  const saving = useCall('meetings.saveSeries');
  const { room, startTime, setItems: usual } = startingSetOf(kind, start === 'empty' ? placeKind : start);
  const setItems = start === 'empty' ? [] : usual;

  return {
    ...{ kind, start, title, titleError, error, setItems },
    isBusy: saving.isBusy,
    chooseStart: setStart,
    name: (value: string) => {
      setTitle(value);
      setTitleError(undefined);
    },
    chooseKind: (next: MeetingKind) => {
      // A name somebody typed is theirs; one Parlour offered follows the kind.
      if (title === kindName(kind, placeKind)) setTitle(kindName(next, placeKind));
      if (start !== 'empty') setStart(placeKind);
      setKind(next);
    },
    run: async () => {
      if (title.trim() === '') {
        setTitleError('Write a name for these meetings.');
        return;
      }
      const result = await saving.run({ id, title, room, startTime, setItems, kind, revision: 0 });
      if (result.ok) onMade(result.value.id);
      else if (result.error.fields?.title !== undefined) setTitleError(result.error.fields.title);
      else setError(result.error);
    },
  };
}
