import { setPictureOf } from '@rules/picture-set';
import { ImageOff } from 'lucide-react';
import { Icon } from '../../../ui/Icon';
import { SetPictureImage } from '../../../ui/SetPictures';

/** The picture printed beside an idea; a plain sign where there is none. Its words stand beside it. */
export function EasyPicture({ picture }: { picture: string | null }) {
  return (
    <span className="easy-picture">
      {picture === null ? <Icon of={ImageOff} size="large" /> : <SetPictureImage id={picture} />}
    </span>
  );
}

interface EasyPictureButtonProps {
  picture: string | null;
  /** The idea in words, for a screen reader. */
  named: string;
  onPress: () => void;
}

/** The picture of an idea; pressed to choose another. */
export function EasyPictureButton({ picture, named, onPress }: EasyPictureButtonProps) {
  const words = picture === null ? 'none' : (setPictureOf(picture)?.alt ?? picture);
  return (
    <button
      type="button"
      className="easy-picture-button"
      aria-label={`Picture for ${named}: ${words}. Choose another`}
      onClick={onPress}
    >
      <EasyPicture picture={picture} />
    </button>
  );
}
