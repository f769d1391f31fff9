import { itemPictures, type ItemPicture } from '@contract/meetings/series';
import { pictureWords } from '@rules/meeting-sets';
import { Dialog } from '../../../ui/Dialog';
import { ItemPictureIcon } from '../../../ui/ItemPictureIcon';
import '../../../styles/item-pictures.css';

interface PictureDialogProps {
  item: { title: string; picture: ItemPicture };
  onChoose: (picture: ItemPicture) => void;
  onClose: () => void;
}

/** Chooses the picture people know an item by, on screen and on the paper agenda. */
export function PictureDialog({ item, onChoose, onClose }: PictureDialogProps) {
  const choices: ItemPicture[] = [...itemPictures, null];
  return (
    <Dialog title={`A picture for ${item.title}`} isOpen onClose={onClose}>
      <ul className="agenda-pictures">
        {choices.map((picture) => (
          <li key={picture ?? 'none'}>
            <button
              type="button"
              className="agenda-picture-choice"
              aria-pressed={item.picture === picture}
              onClick={() => onChoose(picture)}
            >
              <ItemPictureIcon picture={picture} />
              <span>{picture === null ? 'No picture' : pictureWords[picture]}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
