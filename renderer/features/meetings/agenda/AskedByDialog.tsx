import type { Person } from '@contract/people';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { PersonPicker } from '../../../ui/PersonPicker';

interface AskedByDialogProps {
  row: { title: string; askedById: string | null };
  people: readonly Person[];
  onChoose: (id: string | null) => void;
  onClose: () => void;
}

/** Says who asked for an item, so they hear what came of it. */
export function AskedByDialog({ row, people, onChoose, onClose }: AskedByDialogProps) {
  return (
    <Dialog
      title={`Who asked for ${row.title}?`}
      isOpen
      onClose={onClose}
      width="narrow"
      footer={
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      <PersonPicker
        label="Asked for by"
        description="Their name stands beside the item on the agenda."
        people={people}
        value={row.askedById}
        onChange={onChoose}
        allowNone
      />
    </Dialog>
  );
}
