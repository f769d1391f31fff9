import type { OwnPicture } from '@contract/newsletters/pictures';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useState } from 'react';
import { useRead } from '../../../lib/use-read';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { TextField } from '../../../ui/TextField';
import { ChoosePhoto } from './ChoosePhoto';
import { OwnPictureImage } from './OwnPictureImage';
import { usePhotoForm, type PhotoForm } from './use-photo-form';
import { WhoIsInIt } from './WhoIsInIt';

interface PhotoDialogProps {
  /** The picture to change; null adds a photo. */
  picture: OwnPicture | null;
  mayWrite: boolean;
  onClose: () => void;
}

/** Adds a photo, or shows and changes what is said of a picture: what it shows, who is in it, and until when it may be used. */
export function PhotoDialog({ picture, mayWrite, onClose }: PhotoDialogProps) {
  const form = usePhotoForm(picture, onClose);
  const [leaving, setLeaving] = useState(false);
  const leave = () => (form.isDirty ? setLeaving(true) : onClose());
  return (
    <>
      <Dialog
        title={picture === null ? 'Add a photo' : picture.alt}
        isOpen
        width="wide"
        onClose={leave}
        footer={
          <>
            {picture !== null && mayWrite ? (
              <Button variant="quiet" isDisabled={form.isBusy} onPress={form.putAway}>
                {picture.archived ? 'Bring it back' : 'Put it away'}
              </Button>
            ) : null}
            <Button variant="plain" onPress={leave}>
              {mayWrite ? 'Cancel' : 'Close'}
            </Button>
            {mayWrite ? (
              <Button variant="primary" isDisabled={form.isBusy} onPress={form.save}>
                {picture === null ? 'Add this photo' : 'Save'}
              </Button>
            ) : null}
          </>
        }
      >
        <form
          className="picture-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (mayWrite) form.save();
          }}
        >
          {form.error === null ? null : <ErrorNote error={form.error} />}
          <div className="picture-form-sides">
            <div className="picture-form-picture">
              {picture === null ? (
                <ChoosePhoto jpeg={form.jpeg} error={form.wrong('jpeg')} onChosen={form.setJpeg} />
              ) : (
                <span className="picture-large">
                  <OwnPictureImage id={picture.id} alt={picture.alt} />
                </span>
              )}
            </div>
            <Fields form={form} picture={picture} isDisabled={!mayWrite} />
          </div>
        </form>
      </Dialog>
      <ConfirmDialog
        title="Leave without saving?"
        body="What you chose and wrote here is not kept yet."
        confirmLabel="Leave it"
        isOpen={leaving}
        onConfirm={onClose}
        onClose={() => setLeaving(false)}
      />
    </>
  );
}

function Fields({
  form,
  picture,
  isDisabled,
}: {
  form: PhotoForm;
  picture: OwnPicture | null;
  isDisabled: boolean;
}) {
  const people = useRead('people.list', { archived: false });
  const { values, change, wrong } = form;
  return (
    <div className="picture-form-fields">
      <TextField
        label="What it shows"
        description="In a few words, for people who cannot see it: “The new green sofa by the window”."
        value={values.alt}
        onChange={(alt) => change({ alt })}
        maxLength={160}
        error={wrong('alt')}
        isDisabled={isDisabled}
      />
      {picture?.kind === 'symbol' ? (
        <p className="second">
          {picture.setName}. {picture.licence}.
        </p>
      ) : (
        <>
          <WhoIsInIt
            people={people.data?.people ?? []}
            chosen={values.people}
            onChange={(chosen) => change({ people: chosen, ...(chosen.length > 0 ? { nobody: false } : {}) })}
            error={wrong('people')}
            isDisabled={isDisabled || values.nobody}
          />
          <Checkbox
            isSelected={values.nobody}
            isDisabled={isDisabled || values.people.length > 0}
            onChange={(nobody) => change({ nobody })}
          >
            Nobody in it can be recognised
          </Checkbox>
          <div className="picture-form-days">
            <DateField
              label="Taken on"
              value={values.takenOn}
              onChange={(takenOn) => change({ takenOn })}
              error={wrong('takenOn')}
              isDisabled={isDisabled}
            />
            <DateField
              label="May be used until"
              value={values.agreedUntil}
              onChange={(agreedUntil) => change({ agreedUntil })}
              error={wrong('agreedUntil')}
              isDisabled={isDisabled}
            />
          </div>
          <p className="second">Leave the last day empty when no end was agreed.</p>
        </>
      )}
      <TextField
        label="More words to find it by"
        value={values.words}
        onChange={(words) => change({ words })}
        maxLength={300}
        error={wrong('words')}
        isDisabled={isDisabled}
      />
    </div>
  );
}
