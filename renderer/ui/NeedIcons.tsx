import { ALargeSmall, BookImage, Ear, Languages, Speech, type LucideIcon } from 'lucide-react';
import type { Needs } from '@contract/people';
import { Icon } from './Icon';

interface Need {
  key: string;
  icon: LucideIcon;
  words: string;
}

/** A person's needs as the screen shows them: a drawing and its words, in the order they are always read. */
function needsOf(needs: Needs): Need[] {
  const found: Need[] = [];
  if (needs.largePrint) found.push({ key: 'large', icon: ALargeSmall, words: 'Large print' });
  if (needs.easyRead) found.push({ key: 'easy', icon: BookImage, words: 'Easy Read' });
  if (needs.language) found.push({ key: 'language', icon: Languages, words: needs.language });
  if (needs.interpreter) found.push({ key: 'interpreter', icon: Speech, words: 'Interpreter' });
  if (needs.hearing) found.push({ key: 'hearing', icon: Ear, words: needs.hearing });
  return found;
}

interface NeedIconsProps {
  needs: Needs;
  withWords?: boolean;
}

/** How someone likes to be given information, as drawings (with their words for a screen reader and the mouse) or in full. */
export function NeedIcons({ needs, withWords = false }: NeedIconsProps) {
  const list = needsOf(needs);
  if (list.length === 0) return null;
  return (
    <span className={withWords ? 'kit-needs kit-needs-words' : 'kit-needs'}>
      {list.map((need) => (
        <span key={need.key} className="kit-need" title={withWords ? undefined : need.words}>
          <Icon of={need.icon} size="small" />
          <span className={withWords ? undefined : 'visually-hidden'}>{need.words}</span>
        </span>
      ))}
    </span>
  );
}
