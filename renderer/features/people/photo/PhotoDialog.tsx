import type { Person } from '@contract/people';
import { photoBytes, photoSide } from '@contract/people-photo';
import { useEffect, useId, useRef, useState } from 'react';
import { announce } from '../../../lib/announce';
import { plainJpeg } from '../../../lib/plain-jpeg';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { useAsk } from '../page/use-ask';
import { PersonPhoto } from './PersonPhoto';

/** Adds, changes or removes a person's photo: chosen from a file, or pasted. */
export function PhotoDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const id = useId();
  const [fault, setFault] = useState<string | null>(null);
  const done = (words: string) => () => {
    announce(words);
    onClose();
  };
  const saving = useAsk('people.savePhoto', done('The photo is kept.'));
  const removing = useAsk('people.removePhoto', done('The photo is removed.'));
  const error = saving.error ?? removing.error;

  async function keep(file: Blob) {
    const made = await plainJpeg(file, { side: photoSide, bytes: photoBytes });
    setFault('fault' in made ? made.fault : null);
    if ('base64' in made) await saving.send({ id: person.id, jpeg: made.base64 });
  }
  usePastedPicture((file) => void keep(file));

  return (
    <Dialog
      title={`A photo of ${person.nameToUse}`}
      isOpen
      onClose={onClose}
      footer={
        <>
          {person.hasPhoto ? (
            <Button
              variant="danger"
              isDisabled={removing.isBusy}
              onPress={() => void removing.send({ id: person.id })}
            >
              Remove the photo
            </Button>
          ) : null}
          <Button variant="plain" onPress={onClose}>
            Close
          </Button>
        </>
      }
    >
      <div className="people-form">
        {error === null ? null : <ErrorNote error={error} />}
        <PersonPhoto person={person} />
        <p>
          Ask {person.nameToUse} first. The photo is scaled down and turned upright, and where and when it was
          taken is left out. Whether it may be printed stands under “What I agreed to”.
        </p>
        <div className="kit-field">
          <label className="kit-label" htmlFor={id}>
            Choose a picture, or paste one here
          </label>
          <input
            id={id}
            type="file"
            accept="image/jpeg,image/png,image/webp"
            disabled={saving.isBusy}
            aria-describedby={fault === null ? undefined : `${id}-fault`}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file !== undefined) void keep(file);
            }}
          />
          {fault === null ? null : (
            <p id={`${id}-fault`} role="alert" className="people-file-fault">
              {fault}
            </p>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function usePastedPicture(onPicture: (file: File) => void) {
  const latest = useRef(onPicture);
  useEffect(() => {
    latest.current = onPicture;
  });
  useEffect(() => {
    function paste(event: ClipboardEvent) {
      const files = [...(event.clipboardData?.files ?? [])];
      const picture = files.find((file) => file.type.startsWith('image/'));
      if (picture !== undefined) latest.current(picture);
    }
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}
