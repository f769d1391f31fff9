import type { OwnPicture } from '@contract/newsletters/pictures';
import { setPictureCredit, type SetPicture } from '@rules/picture-set';
import { FolderInput, ImagePlus, Images } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../../../lib/use-may';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { Dialog } from '../../../ui/Dialog';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { SetPictureImage } from '../../../ui/SetPictures';
import { BringInSymbolsDialog } from './BringInSymbolsDialog';
import { PhotoDialog } from './PhotoDialog';
import { PictureFinder } from './PictureFinder';
import '../../../styles/pictures.css';

type Open =
  | { kind: 'add' }
  | { kind: 'bring-in' }
  | { kind: 'own'; own: OwnPicture }
  | { kind: 'set'; set: SetPicture };

/** Every picture there is to print: the home's own photos, the set that comes with Parlour, and bought symbols. */
export function PicturesPage() {
  const [open, setOpen] = useState<Open | null>(null);
  const [archived, setArchived] = useState(false);
  const mayWrite = useMay('newsletters.write');
  const close = () => setOpen(null);
  return (
    <Page
      title="Pictures"
      subtitle="Photos of our own home and people tell more than any symbol."
      actions={
        mayWrite ? (
          <>
            <Button variant="plain" icon={FolderInput} onPress={() => setOpen({ kind: 'bring-in' })}>
              Bring in symbols
            </Button>
            <Button variant="primary" icon={ImagePlus} onPress={() => setOpen({ kind: 'add' })}>
              Add a photo
            </Button>
          </>
        ) : null
      }
    >
      <PictureFinder
        toPrint={false}
        archived={archived}
        onChoose={(chosen) =>
          setOpen('own' in chosen ? { kind: 'own', own: chosen.own } : { kind: 'set', set: chosen.set })
        }
        aside={
          <Checkbox isSelected={archived} onChange={setArchived}>
            Show those put away
          </Checkbox>
        }
        noPhotos={<NoPhotos archived={archived} />}
      />
      {open?.kind === 'add' ? <PhotoDialog picture={null} mayWrite={mayWrite} onClose={close} /> : null}
      {open?.kind === 'own' ? (
        <PhotoDialog key={open.own.id} picture={open.own} mayWrite={mayWrite} onClose={close} />
      ) : null}
      {open?.kind === 'set' ? <SetPictureDialog set={open.set} onClose={close} /> : null}
      {open?.kind === 'bring-in' ? <BringInSymbolsDialog onClose={close} /> : null}
    </Page>
  );
}

function NoPhotos({ archived }: { archived: boolean }) {
  if (archived) {
    return (
      <EmptyState icon={Images} title="No photo is put away" body="Photos no longer in use are kept here." />
    );
  }
  return (
    <EmptyState
      icon={Images}
      title="No photos of our own yet"
      body="A photo of the real lounge, cook or bus is the best picture a newsletter can have. Ask everyone in it first."
    />
  );
}

function SetPictureDialog({ set, onClose }: { set: SetPicture; onClose: () => void }) {
  return (
    <Dialog
      title={set.alt}
      isOpen
      width="narrow"
      onClose={onClose}
      footer={
        <Button variant="plain" onPress={onClose}>
          Close
        </Button>
      }
    >
      <div className="picture-form">
        <span className="picture-large">
          <SetPictureImage id={set.id} alt={set.alt} />
        </span>
        <p>Found by: {set.words.join(', ')}.</p>
        <p className="second">{setPictureCredit(set.id)}. Every paper that uses it says so by itself.</p>
      </div>
    </Dialog>
  );
}
