import type { CallError } from '@contract/errors';
import type { OwnPicture } from '@contract/newsletters/pictures';
import { isSameData } from '@rules/same-data';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { newId } from '../../../lib/new-id';
import { useCall } from '../../../lib/use-call';

interface PhotoValues {
  alt: string;
  words: string;
  takenOn: string | null;
  agreedUntil: string | null;
  people: string[];
  nobody: boolean;
}

export interface PhotoForm {
  values: PhotoValues;
  change: (changed: Partial<PhotoValues>) => void;
  /** The photo made ready, as base64; null until one is chosen. */
  jpeg: string | null;
  setJpeg: (jpeg: string) => void;
  /** What is allowed in a field; undefined when it is as it should be. */
  wrong: (field: keyof PhotoValues | 'jpeg') => string | undefined;
  error: CallError | null;
  isDirty: boolean;
  isBusy: boolean;
  save: () => void;
  putAway: () => void;
}

/** What is said of a picture while it is written, and its saving. `onDone` follows a success. */
export function usePhotoForm(picture: OwnPicture | null, onDone: () => void): PhotoForm {
  const [start] = useState(() => valuesOf(picture));
  const [id] = useState(() => picture?.id ?? newId());
  const [values, setValues] = useState(start);
  const [jpeg, setJpeg] = useState<string | null>(null);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [error, setError] = useState<CallError | null>(null);
  const adding = useCall('newsletters.addPhoto');
  const changing = useCall('newsletters.changePicture');
  const archiving = useCall('newsletters.archivePicture');

  function settle(result: { ok: true } | { ok: false; error: CallError }, words: string) {
    if (result.ok) {
      announce(words);
      onDone();
      return;
    }
    const { fields = {} } = result.error;
    setFaults(fields);
    setError(Object.keys(fields).length > 0 ? null : result.error);
  }

  async function save() {
    const found = faultsIn(values, picture, jpeg);
    setFaults(found);
    setError(null);
    if (Object.keys(found).length > 0) return;
    if (picture === null) {
      settle(await adding.run({ id, ...values, jpeg: jpeg ?? '' }), 'The photo is kept.');
    } else {
      settle(await changing.run({ id, ...values, revision: picture.revision }), 'Saved.');
    }
  }

  async function putAway() {
    if (picture === null) return;
    const archived = !picture.archived;
    const result = await archiving.run({ id, archived, revision: picture.revision });
    settle(result, archived ? 'The picture is put away.' : 'The picture is back.');
  }

  return {
    ...{ values, jpeg, error },
    change: (changed) => setValues((now) => ({ ...now, ...changed })),
    setJpeg,
    wrong: (field) => faults[field],
    isDirty: jpeg !== null || !isSameData(values, start),
    isBusy: adding.isBusy || changing.isBusy || archiving.isBusy,
    save: () => void save(),
    putAway: () => void putAway(),
  };
}

function valuesOf(picture: OwnPicture | null): PhotoValues {
  return {
    alt: picture?.alt ?? '',
    words: picture?.words ?? '',
    takenOn: picture?.takenOn ?? null,
    agreedUntil: picture?.agreedUntil ?? null,
    people: picture?.people.map(({ personId }) => personId) ?? [],
    nobody: picture !== null && picture.people.length === 0,
  };
}

function faultsIn(
  values: PhotoValues,
  picture: OwnPicture | null,
  jpeg: string | null,
): Record<string, string> {
  return {
    ...(picture === null && jpeg === null ? { jpeg: 'Choose a photo first.' } : {}),
    ...(values.alt.trim() === '' ? { alt: 'Write what the picture shows.' } : {}),
    ...(values.nobody === (values.people.length === 0)
      ? {}
      : { people: 'Say who is in it, or that nobody in it can be recognised.' }),
  };
}
