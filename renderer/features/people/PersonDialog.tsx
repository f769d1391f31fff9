import { zodResolver } from '@hookform/resolvers/zod';
import type { CallError } from '@contract/errors';
import type { Person } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { v7 } from 'uuid';
import { call } from '../../lib/call';
import { useCall } from '../../lib/use-call';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ConflictNote } from '../../ui/ConflictNote';
import { differencesIn } from '../../ui/conflict-differences';
import { Dialog } from '../../ui/Dialog';
import { ErrorNote } from '../../ui/ErrorNote';
import { ErrorSummary } from '../../ui/ErrorSummary';
import {
  emptyPerson,
  fieldId,
  fieldsInWords,
  lineLabels,
  lineNames,
  personForm,
  valuesOf,
  type PersonValues,
} from './person-values';
import { PersonForm } from './PersonForm';

interface PersonDialogProps {
  /** The person to change; null adds a new one. */
  person: Person | null;
  placeKind: PlaceKind;
  onSaved: (person: Person) => void;
  onClose: () => void;
}

/** Adds or changes a person. Closing with unsaved words asks first; two people changing one record are shown both versions. */
export function PersonDialog({ person, placeKind, onSaved, onClose }: PersonDialogProps) {
  const saving = useSavePerson(person, onSaved);
  const { form, theirs, error } = saving;
  const { isDirty } = form.formState;
  const toMend = fieldsToMend(form);
  const [leaving, setLeaving] = useState(false);

  return (
    <>
      <Dialog
        title={person === null ? 'Add a person' : `Change ${person.nameToUse}`}
        isOpen
        onClose={() => (isDirty ? setLeaving(true) : onClose())}
        footer={
          <>
            <Button variant="plain" onPress={() => (isDirty ? setLeaving(true) : onClose())}>
              Cancel
            </Button>
            <Button variant="primary" onPress={saving.save} isDisabled={saving.isBusy || theirs !== null}>
              {person === null ? 'Add this person' : 'Save'}
            </Button>
          </>
        }
      >
        <form
          className="people-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            saving.save();
          }}
        >
          {error === null ? null : <ErrorNote error={error} />}
          {theirs === null ? null : (
            <ConflictNote
              about={theirs.nameToUse}
              differences={differencesIn(
                fieldsInWords(form.getValues(), placeKind),
                fieldsInWords(valuesOf(theirs), placeKind),
              )}
              isBusy={saving.isBusy}
              onKeepMine={saving.keepMine}
              onTakeTheirs={saving.takeTheirs}
            />
          )}
          <ErrorSummary fields={toMend} />
          <PersonForm form={form} placeKind={placeKind} />
          <button type="submit" hidden />
        </form>
      </Dialog>
      <ConfirmDialog
        title="Leave without saving?"
        body="What you wrote here has not been saved yet."
        confirmLabel="Leave without saving"
        danger
        isOpen={leaving}
        onConfirm={onClose}
        onClose={() => setLeaving(false)}
      />
    </>
  );
}

function fieldsToMend(form: UseFormReturn<PersonValues>) {
  return lineNames.flatMap((name) => {
    const message = form.getFieldState(name, form.formState).error?.message;
    return message === undefined ? [] : [{ id: fieldId(name), label: lineLabels[name], message }];
  });
}

function useSavePerson(person: Person | null, onSaved: (person: Person) => void) {
  const [id] = useState(() => person?.id ?? v7());
  const [revision, setRevision] = useState(person?.revision ?? 0);
  const [theirs, setTheirs] = useState<Person | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const adding = useCall('people.add');
  const changing = useCall('people.save');
  const form = useForm<PersonValues, unknown, PersonValues>({
    resolver: zodResolver(personForm),
    defaultValues: person === null ? emptyPerson : valuesOf(person),
    shouldFocusError: false,
  });

  async function send(values: PersonValues, over: number) {
    setError(null);
    const result =
      person === null
        ? await adding.run({ ...values, id })
        : await changing.run({ ...values, id, revision: over });
    if (result.ok) onSaved(result.value);
    else if (result.error.kind === 'conflict') await showTheirs();
    else showError(result.error);
  }

  async function showTheirs() {
    const now = await call('people.get', { id });
    if (now.ok) setTheirs(now.value);
    else setError(now.error);
  }

  function showError(failed: CallError) {
    const named = lineNames.filter((name) => failed.fields?.[name] !== undefined);
    for (const name of named) form.setError(name, { message: failed.fields?.[name] });
    if (named.length === 0) setError(failed);
  }

  return {
    form,
    theirs,
    error,
    isBusy: adding.isBusy || changing.isBusy,
    save: () => void form.handleSubmit((values) => send(values, revision))(),
    keepMine: () => {
      if (theirs === null) return;
      const over = theirs.revision;
      setRevision(over);
      setTheirs(null);
      void form.handleSubmit((values) => send(values, over))();
    },
    takeTheirs: () => {
      if (theirs === null) return;
      setRevision(theirs.revision);
      form.reset(valuesOf(theirs));
      setTheirs(null);
    },
  };
}
