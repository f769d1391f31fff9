import type { Needs } from '@contract/people';
import type { LucideIcon } from 'lucide-react';
import { ALargeSmall, BookImage, Ear, Languages, Speech } from 'lucide-react';
import { Icon } from '../../ui/Icon';

interface NeedLine {
  icon: LucideIcon;
  strong: string;
  rest: string;
}

/** Each need as an icon with its words, one a line; says so when there is none. */
export function NeedsList({ needs }: { needs: Needs }) {
  const lines = needLines(needs);
  if (lines.length === 0) {
    return <p className="people-no-needs">Standard print, in English. Nothing else is needed.</p>;
  }
  return (
    <ul className="people-need-lines">
      {lines.map(({ icon, strong, rest }) => (
        <li key={strong}>
          <Icon of={icon} />
          <span>
            <strong>{strong}</strong>
            {rest}
          </span>
        </li>
      ))}
    </ul>
  );
}

function needLines(needs: Needs): NeedLine[] {
  const lines: NeedLine[] = [];
  if (needs.language !== '') {
    lines.push({ icon: Languages, strong: `${needs.language} first`, rest: ' for anything important' });
  }
  if (needs.interpreter) {
    lines.push({ icon: Speech, strong: 'Interpreter', rest: ' at meetings and talks, not family' });
  }
  if (needs.largePrint) lines.push({ icon: ALargeSmall, strong: 'Large print', rest: ', 18 point' });
  if (needs.easyRead) lines.push({ icon: BookImage, strong: 'Easy Read', rest: ', with pictures' });
  if (needs.hearing !== '') lines.push({ icon: Ear, strong: 'Hearing', rest: `: ${needs.hearing}` });
  return lines;
}
