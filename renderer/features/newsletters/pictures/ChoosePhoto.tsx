import { pictureLimits } from '@contract/newsletters/pictures';
import { useId, useState } from 'react';
import { plainJpeg } from '../../../lib/plain-jpeg';

interface ChoosePhotoProps {
  /** The photo made ready, as base64; null until one is chosen. */
  jpeg: string | null;
  error: string | undefined;
  onChosen: (jpeg: string) => void;
}

/** Chooses a photo from a file and makes it ready: upright, scaled, and nothing in it but the picture. */
export function ChoosePhoto({ jpeg, error, onChosen }: ChoosePhotoProps) {
  const id = useId();
  const [fault, setFault] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const wrong = fault ?? error ?? null;

  async function choose(file: File) {
    setReading(true);
    const made = await plainJpeg(file, pictureLimits.photo);
    setReading(false);
    setFault('fault' in made ? made.fault : null);
    if ('base64' in made) onChosen(made.base64);
  }

  return (
    <div className="kit-field">
      <label className="kit-label" htmlFor={id}>
        The photo
      </label>
      <p id={`${id}-about`} className="kit-description">
        It is turned upright and scaled down. Where and when it was taken is left out.
      </p>
      {jpeg === null ? null : (
        <span className="picture-large">
          <img src={`data:image/jpeg;base64,${jpeg}`} alt="The photo as it will be kept" />
        </span>
      )}
      <input
        id={id}
        type="file"
        accept="image/*,.heic,.heif"
        disabled={isReading}
        aria-describedby={wrong === null ? `${id}-about` : `${id}-about ${id}-fault`}
        aria-invalid={wrong === null ? undefined : true}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) void choose(file);
        }}
      />
      <p role="status">{isReading ? 'Making it ready…' : ''}</p>
      {wrong === null ? null : (
        <p id={`${id}-fault`} role="alert" className="picture-fault">
          {wrong}
        </p>
      )}
    </div>
  );
}
