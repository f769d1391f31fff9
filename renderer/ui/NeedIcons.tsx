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
  type LucideIcon,
} from 'lucide-react';
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
  if (needs.largePrint) found.push({ key: 'large', icon: ALargeSmall, words: printWords(needs.printPoint) });
  if (needs.easyRead) found.push({ key: 'easy', icon: BookImage, words: 'Easy Read' });
  if (needs.readAloud) found.push({ key: 'aloud', icon: Headphones, words: 'Read aloud' });
  if (needs.language || needs.translated)
    found.push({ key: 'language', icon: Languages, words: languageWords(needs) });
  if (needs.interpreter) found.push({ key: 'interpreter', icon: Speech, words: 'Interpreter' });
  if (needs.bsl) found.push({ key: 'bsl', icon: Hand, words: 'British Sign Language' });
  if (needs.hearing) found.push({ key: 'hearing', icon: Ear, words: needs.hearing });
  if (needs.sight) found.push({ key: 'sight', icon: Eye, words: needs.sight });
  if (needs.timeNeeded) found.push({ key: 'time', icon: Timer, words: needs.timeNeeded });
  if (needs.howToReach) found.push({ key: 'reach', icon: MessageCircle, words: needs.howToReach });
  return found;
}

function printWords(printPoint: number | null): string {
  return printPoint === null ? 'Large print' : `Large print, ${printPoint} point`;
}

function languageWords({ language, translated }: Needs): string {
  const words = language === '' ? 'Translated by a person' : `${language}, translated`;
  return translated ? words : language;
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
