import type { IssueItem } from '@contract/newsletters/content';
import { isStillNote } from '@rules/jotting';
import { NotebookPen } from 'lucide-react';
import { Icon } from '../../../ui/Icon';

/** Points out what was only jotted down: it is for a person to finish, never for the program to rewrite. */
export function StillNote({ item }: { item: IssueItem }) {
  if (!isStillNote(item)) return null;
  return (
    <p className="item-source item-note">
      <Icon of={NotebookPen} size="small" /> Still a note. Finish it for whoever was not there: who does what?
    </p>
  );
}
