import type { CallError } from '@contract/errors';
import { howOftens, mastheadColours, type Newsletter } from '@contract/newsletters/newsletters';
import { usualSections } from '@rules/newsletter-sections';
import { Archive, ArchiveRestore, ImagePlus } from 'lucide-react';
import { useState } from 'react';
import { newId } from '../../../lib/new-id';
import { useCall } from '../../../lib/use-call';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';
import { colourWords, howOftenWords } from '../issue-words';
import { OwnPictureImage } from '../pictures/OwnPictureImage';
import { PictureFinderDialog } from '../pictures/PictureFinderDialog';
import { SectionsField } from '../SectionsField';

interface NewsletterDialogProps {
  /** Null to make one. */
  newsletter: Newsletter | null;
  onSaved: () => void;
  onClose: () => void;
}

function blank(): Omit<Newsletter, 'archivedAt'> {
  return {
    ...{ id: newId(), name: '', mastheadColour: 'teal', mastheadPictureId: null, howOften: 'monthly' },
    ...{ sections: usualSections(), revision: 0 },
  };
}

/** A newsletter's name, colour, how often it comes out, and the sections a new edition begins with. */
export function NewsletterDialog({ newsletter, onSaved, onClose }: NewsletterDialogProps) {
  const [values, setValues] = useState(() => newsletter ?? blank());
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const [error, setError] = useState<CallError | null>(null);
  const saving = useCall('newsletters.save');
  const archiving = useCall('newsletters.archive');
  const change = (part: Partial<typeof values>) => setValues((now) => ({ ...now, ...part }));

  async function save() {
    setError(null);
    const { id, name, mastheadColour, mastheadPictureId, howOften, sections, revision } = values;
    const result = await saving.run({
      ...{ id, name, mastheadColour, mastheadPictureId, howOften, sections, revision },
    });
    if (result.ok) onSaved();
    else if (result.error.fields) setFields(result.error.fields);
    else setError(result.error);
  }

  async function archive(archived: boolean) {
    const result = await archiving.run({ id: values.id, archived });
    if (result.ok) onSaved();
    else setError(result.error);
  }

  const isAway = newsletter !== null && newsletter.archivedAt !== null;
  return (
    <Dialog
      title={newsletter === null ? 'Make a newsletter' : newsletter.name}
      isOpen
      onClose={onClose}
      footer={
        <>
          {newsletter === null ? null : (
            <Button
              variant="quiet"
              icon={isAway ? ArchiveRestore : Archive}
              isDisabled={archiving.isBusy}
              onPress={() => void archive(!isAway)}
            >
              {isAway ? 'Bring it back' : 'Put it away'}
            </Button>
          )}
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={saving.isBusy} onPress={() => void save()}>
            {newsletter === null ? 'Make it' : 'Keep it so'}
          </Button>
        </>
      }
    >
      <div className="stack">
        {error === null ? null : <ErrorNote error={error} />}
        <TextField
          label="What the newsletter is called"
          value={values.name}
          maxLength={60}
          error={fields.name}
          onChange={(name) => change({ name })}
          autoFocus
        />
        <Select
          label="How often it comes out"
          value={values.howOften}
          options={howOftens.map((id) => ({ id, label: howOftenWords[id] }))}
          onChange={(howOften) => change({ howOften })}
        />
        <RadioGroup
          label="Colour of the band at the top"
          inRow
          value={values.mastheadColour}
          options={mastheadColours.map((id) => ({ id, label: colourWords[id] }))}
          onChange={(mastheadColour) => change({ mastheadColour })}
        />
        <MastheadPicture
          id={values.mastheadPictureId}
          error={fields.mastheadPictureId}
          onChange={(mastheadPictureId) => change({ mastheadPictureId })}
        />
        <SectionsField
          sections={values.sections}
          error={fields.sections}
          onChange={(sections) => change({ sections })}
        />
      </div>
    </Dialog>
  );
}

interface MastheadPictureProps {
  id: string | null;
  error?: string;
  onChange: (id: string | null) => void;
}

/** A picture of the home's own beside the newsletter's name. */
function MastheadPicture({ id, error, onChange }: MastheadPictureProps) {
  const [isChoosing, setChoosing] = useState(false);
  return (
    <fieldset className="kit-field">
      <legend className="kit-label">Picture beside the name</legend>
      {error === undefined ? null : <p className="kit-field-error">{error}</p>}
      <div className="masthead-picture">
        {id === null ? <span className="second">None</span> : <OwnPictureImage id={id} />}
        <Button variant="quiet" icon={ImagePlus} onPress={() => setChoosing(true)}>
          {id === null ? 'Choose a picture' : 'Choose another'}
        </Button>
        {id === null ? null : (
          <Button variant="quiet" onPress={() => onChange(null)}>
            No picture
          </Button>
        )}
      </div>
      {isChoosing ? (
        <PictureFinderDialog
          ownOnly
          onClose={() => setChoosing(false)}
          onChoose={(picture) => {
            if (picture.from === 'own') onChange(picture.id);
            setChoosing(false);
          }}
        />
      ) : null}
    </fieldset>
  );
}
