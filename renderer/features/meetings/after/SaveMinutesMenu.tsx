import { FileText } from 'lucide-react';
import { useCall } from '../../../lib/use-call';
import { useMay } from '../../../lib/use-may';
import { Menu } from '../../../ui/Menu';
import type { SaveWord } from '../use-save-word';

interface SaveMinutesMenuProps {
  meetingId: string;
  /** A signed version, or null for the minutes as they stand. */
  version: number | null;
  label: string;
  variant?: 'plain' | 'quiet';
  word: SaveWord;
}

/** Saves the minutes as Word, in standard or large print. */
export function SaveMinutesMenu({ meetingId, version, label, variant, word }: SaveMinutesMenuProps) {
  const saving = useCall('meetings.saveMinutesWord');
  const maySave = useMay('documents.save');
  if (!maySave) return null;
  const save = (edition: 'standard' | 'large-print') =>
    void word.save(() => saving.run({ meetingId, edition, version }));
  return (
    <Menu
      label={label}
      icon={FileText}
      variant={variant}
      items={[
        {
          id: 'standard',
          label: 'Standard, 12 point',
          isDisabled: word.isBusy,
          onPress: () => save('standard'),
        },
        {
          id: 'large-print',
          label: 'Large print, 18 point',
          isDisabled: word.isBusy,
          onPress: () => save('large-print'),
        },
      ]}
    />
  );
}
