import type { ItemPicture } from '@contract/meetings/series';
import type { LucideIcon } from 'lucide-react';
import {
  Award,
  Bus,
  CalendarDays,
  CalendarClock,
  Globe,
  History,
  House,
  MapPinHouse,
  MessageCircleMore,
  PaintRoller,
  PoundSterling,
  ShieldCheck,
  Shapes,
  Soup,
  Sprout,
  Users,
} from 'lucide-react';
import { Icon } from './Icon';

const icons: Record<NonNullable<ItemPicture>, LucideIcon> = {
  welcome: House,
  'last-time': History,
  food: Soup,
  trips: Bus,
  home: PaintRoller,
  garden: Sprout,
  staff: Users,
  safe: ShieldCheck,
  ambassadors: Award,
  'anything-else': MessageCircleMore,
  'next-date': CalendarDays,
  money: PoundSterling,
  visits: CalendarClock,
  neighbours: MapPinHouse,
  culture: Globe,
};

/** The picture beside an agenda item; a plain shape when none is chosen. Always stands beside the item's words. */
export function ItemPictureIcon({ picture }: { picture: ItemPicture }) {
  return <Icon of={picture === null ? Shapes : icons[picture]} size="large" />;
}
