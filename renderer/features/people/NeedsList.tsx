import type { Needs } from '@contract/people';
import type { LucideIcon } from 'lucide-react';
import {
  ALargeSmall,
  BookImage,
  Ear,
  Eye,
  Hand,
  Headphones,
  Languages,
  MessageCircle,
  Speech,
  Timer,
} from 'lucide-react';
import { Icon } from '../../ui/Icon';

interface NeedLine {
  icon: LucideIcon;
  strong: string;
  rest: string;
  /** A second, smaller line. */
  more?: string;
}

/** Each need as an icon with its words, one a line; says so when there is none. */
export function NeedsList({ needs }: { needs: Needs }) {
  const lines = needLines(needs);
  if (lines.length === 0) {
    return <p className="people-no-needs">Standard print, in English. Nothing else is needed.</p>;
  }
  return (
    <ul className="people-need-lines">
      {lines.map(({ icon, strong, rest, more }) => (
        <li key={strong}>
          <Icon of={icon} />
          <span>
            <strong>{strong}</strong>
            {rest}
            {more === undefined ? null : <span className="people-line-more">{more}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function needLines(needs: Needs): NeedLine[] {
  return [...languageLines(needs), ...paperLines(needs), ...helpLines(needs)];
}

function languageLines({ language, translated, interpreter, bsl }: Needs): NeedLine[] {
  const lines: NeedLine[] = [];
  const [more] = translated ? ['Printed pages translated by a person'] : [];
  if (language !== '') {
    lines.push({ icon: Languages, strong: `${language} first`, rest: ' for anything important', more });
  } else if (translated) {
    lines.push({ icon: Languages, strong: 'Translated', rest: ' by a person, not a machine' });
  }
  if (interpreter) {
    lines.push({ icon: Speech, strong: 'Interpreter', rest: ' at meetings and talks, not family' });
  }
  if (bsl) lines.push({ icon: Hand, strong: 'British Sign Language', rest: '' });
  return lines;
}

function paperLines({ largePrint, printPoint, easyRead, readAloud }: Needs): NeedLine[] {
  const lines: NeedLine[] = [];
  if (largePrint || printPoint !== null) {
    lines.push({ icon: ALargeSmall, strong: 'Large print', rest: `, ${printPoint ?? 18} point` });
  }
  if (easyRead) lines.push({ icon: BookImage, strong: 'Easy Read', rest: ', with pictures' });
  if (readAloud) lines.push({ icon: Headphones, strong: 'Read aloud', rest: ' or recorded' });
  return lines;
}

function helpLines({ hearing, sight, timeNeeded, howToReach }: Needs): NeedLine[] {
  const lines: NeedLine[] = [];
  const add = (icon: LucideIcon, strong: string, words: string) => {
    if (words !== '') lines.push({ icon, strong, rest: `: ${words}` });
  };
  add(Ear, 'Hearing', hearing);
  add(Eye, 'Sight', sight);
  add(Timer, 'Time', timeNeeded);
  add(MessageCircle, 'To reach me', howToReach);
  return lines;
}
