import type { PictureRef } from '@contract/newsletters/content';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { PictureFinder } from './PictureFinder';

interface PictureFinderDialogProps {
  onChoose: (picture: PictureRef) => void;
  onClose: () => void;
  ownOnly?: boolean;
}

/** Chooses a picture to print: what nobody agreed to is shown with its reason, and not offered. */
export function PictureFinderDialog({ onChoose, onClose, ownOnly }: PictureFinderDialogProps) {
  return (
    <Dialog
      title="Choose a picture"
      isOpen
      width="wide"
      onClose={onClose}
      footer={
        <Button variant="plain" onPress={onClose}>
          Cancel
        </Button>
      }
    >
      <PictureFinder
        toPrint
        ownOnly={ownOnly}
        noPhotos={<p className="second">No photos of our own yet. Add them under Newsletters, Pictures.</p>}
        onChoose={({ ref }) => onChoose(ref)}
      />
    </Dialog>
  );
}
