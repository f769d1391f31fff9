import type { ItemPicture } from '@contract/meetings/series';
import { pictureWords } from '@rules/meeting-sets';
import { ItemPictureIcon } from '../../../ui/ItemPictureIcon';
import '../../../styles/item-pictures.css';

interface PictureTileProps {
  picture: ItemPicture;
  /** The item in words, for a screen reader. */
  named: string;
  isFixed: boolean;
  onPress: () => void;
}

/** An item's picture on its tint; pressed to choose another. */
export function PictureTile({ picture, named, isFixed, onPress }: PictureTileProps) {
  if (isFixed) {
    return (
      <span className="agenda-picture">
        <ItemPictureIcon picture={picture} />
      </span>
    );
  }
  const words = picture === null ? 'none yet' : pictureWords[picture];
  return (
    <button
      type="button"
      className="agenda-picture"
      aria-label={`Picture for ${named}: ${words}. Choose another`}
      onClick={onPress}
    >
      <ItemPictureIcon picture={picture} />
    </button>
  );
}
