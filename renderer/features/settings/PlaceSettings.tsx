import { useState, type FormEvent } from 'react';
import type { CallError } from '@contract/errors';
import type { Place } from '@contract/place';
import { placeKindOptions } from '../../lib/place-kind-options';
import { setSaved } from '../../lib/saved-state';
import { useCall } from '../../lib/use-call';
import { useRead } from '../../lib/use-read';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ConflictNote, type ConflictDifference } from '../../ui/ConflictNote';
import { ErrorNote } from '../../ui/ErrorNote';
import { NumberField } from '../../ui/NumberField';
import { RadioGroup } from '../../ui/RadioGroup';
import { TextField } from '../../ui/TextField';
import { ClosedDays } from './ClosedDays';
import { closedDaysWords, toSave, typedFrom, type PlaceTyped } from './place-form';

function differences(mine: PlaceTyped, theirs: Place): ConflictDifference[] {
  const rows: ConflictDifference[] = [
    { label: 'Name', mine: mine.name, theirs: theirs.name },
    { label: 'Provider', mine: mine.provider, theirs: theirs.provider },
    { label: 'Kind', mine: mine.kind, theirs: theirs.kind },
    { label: 'Minutes before locking', mine: String(mine.idleMinutes), theirs: String(theirs.idleMinutes) },
    {
      label: 'Closed days',
      mine: closedDaysWords(mine.closedDays),
      theirs: closedDaysWords(theirs.closedDays),
    },
  ];
  return rows.filter((row) => row.mine !== row.theirs);
}

function PlaceForm({ place }: { place: Place }) {
  const save = useCall('place.save');
  const [typed, setTyped] = useState(() => typedFrom(place));
  const [revision, setRevision] = useState(place.revision);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [failed, setFailed] = useState<CallError | null>(null);
  const isConflict = failed?.kind === 'conflict';
  const change = (part: Partial<PlaceTyped>) => setTyped((now) => ({ ...now, ...part }));

  async function keep(against: number) {
    const ready = toSave(typed, against);
    setErrors('fields' in ready ? ready.fields : {});
    setFailed(null);
    if ('fields' in ready) return;
    const result = await save.run(ready.save);
    if (result.ok) {
      setTyped(typedFrom(result.value));
      setRevision(result.value.revision);
      setSaved({ state: 'saved', at: Date.now(), words: 'Settings saved' });
    } else if (result.error.fields) setErrors(result.error.fields);
    else setFailed(result.error);
  }
  function press(event: FormEvent) {
    event.preventDefault();
    if (!save.isBusy) void keep(revision);
  }
  function takeTheirs() {
    setTyped(typedFrom(place));
    setRevision(place.revision);
    setFailed(null);
  }

  return (
    <form onSubmit={press} className="stack" noValidate>
      <TextField
        label="Name of the place"
        value={typed.name}
        onChange={(name) => change({ name })}
        error={errors.name}
        maxLength={120}
      />
      <TextField
        label="Provider"
        description="Printed small on documents. Leave it empty if you like."
        value={typed.provider}
        onChange={(provider) => change({ provider })}
        error={errors.provider}
        maxLength={120}
      />
      <RadioGroup
        label="Kind of place"
        options={placeKindOptions}
        value={typed.kind}
        onChange={(kind) => change({ kind })}
        error={errors.kind}
      />
      <NumberField
        label="Lock when nobody is there"
        description="After this long without a key or the mouse, what is typed is saved and Parlour locks."
        value={typed.idleMinutes}
        onChange={(idleMinutes) => change({ idleMinutes })}
        min={1}
        max={60}
        suffix="minutes"
        error={errors.idleMinutes}
      />
      <ClosedDays days={typed.closedDays} onChange={(closedDays) => change({ closedDays })} errors={errors} />
      {isConflict && (
        <ConflictNote
          about="The place"
          differences={differences(typed, place)}
          isBusy={save.isBusy}
          onKeepMine={() => void keep(place.revision)}
          onTakeTheirs={takeTheirs}
        />
      )}
      {failed && !isConflict && <ErrorNote error={failed} />}
      <div className="row">
        <Button variant="primary" sends isDisabled={save.isBusy}>
          Save the place
        </Button>
      </div>
    </form>
  );
}

/** What the place is called, its kind, when it locks and its own closed days. */
export function PlaceSettings() {
  const place = useRead('place.get', {});
  return (
    <Card title="The place">
      {place.error && <ErrorNote error={place.error} onRetry={place.again} />}
      {place.data && <PlaceForm place={place.data} />}
    </Card>
  );
}
