import { FileText } from 'lucide-react';
import { useCall } from '../../../lib/use-call';
import { useMay } from '../../../lib/use-may';
import { Menu } from '../../../ui/Menu';
import { printChoices } from '../print-choices';
import type { SaveWord } from '../use-save-word';

interface SaveMinutesMenuProps {
  meetingId: string;
  /** A signed version, or null for the minutes as they stand. */
  version: number | null;
  /** Sizes of large print somebody reads. */
  sizes: readonly number[];
  label: string;
  variant?: 'plain' | 'quiet';
  word: SaveWord;
}

/** Saves the minutes as Word, in standard print or a size of large print. */
export function SaveMinutesMenu({ meetingId, version, sizes, label, variant, word }: SaveMinutesMenuProps) {
  const saving = useCall('meetings.saveMinutesWord');
  const maySave = useMay('documents.save');
  if (!maySave) return null;
  return (
    <Menu
      label={label}
      icon={FileText}
      variant={variant}
      items={printChoices(sizes).map(({ id, label, as }) => ({
        ...{ id, label, isDisabled: word.isBusy },
        onPress: () => void word.save(() => saving.run({ meetingId, ...as, version })),
      }))}
    />
  );
}
