import type { ItemPicture, SetItem } from '@contract/meetings/series';
import type { PlaceKind } from '@contract/place';
import { placeWords } from './place-words';

type Picture = NonNullable<ItemPicture>;

const item = (title: string, minutes: number, picture: Picture): SetItem => ({ title, minutes, picture });

const welcome = item('Welcome, who is here, apologies', 5, 'welcome');
const lastTime = item('What you said last time and what we did', 5, 'last-time');
const feelingSafe = item('Feeling safe and how to raise a worry or complaint', 5, 'safe');
const ambassadors = item('Board news from our ambassadors', 5, 'ambassadors');
const anythingElse = item('Anything else', 3, 'anything-else');
const nextDate = item('Date of next meeting', 2, 'next-date');

const sets: Record<PlaceKind, SetItem[]> = {
  'care-home': [
    welcome,
    lastTime,
    item('Food and menus', 10, 'food'),
    item('Activities, trips and social events', 10, 'trips'),
    item('Home and garden', 8, 'home'),
    item('Staff news', 3, 'staff'),
    feelingSafe,
    ambassadors,
    anythingElse,
    nextDate,
  ],
  'supported-living': [
    welcome,
    lastTime,
    item('House rules and sharing the house', 8, 'home'),
    item('Neighbours', 4, 'neighbours'),
    item('Bills and money', 5, 'money'),
    item('Activities, trips and social events', 8, 'trips'),
    item('Staff news', 3, 'staff'),
    feelingSafe,
    ambassadors,
    anythingElse,
    nextDate,
  ],
  'home-care': [
    welcome,
    lastTime,
    item('Visit times', 8, 'visits'),
    item('Who comes: the rota, and seeing the same faces', 8, 'staff'),
    item('Bills and money', 5, 'money'),
    feelingSafe,
    ambassadors,
    anythingElse,
    nextDate,
  ],
};

/** A first series to change as people wish: its name, room, start `HH:MM` and regular items. Source: domain 3.1, Set items. */
export function startingSet(kind: PlaceKind): {
  title: string;
  room: string;
  startTime: string;
  setItems: SetItem[];
} {
  return {
    title: placeWords(kind).meeting,
    room: kind === 'care-home' ? 'Lounge' : '',
    startTime: '14:15',
    setItems: sets[kind].map((each) => ({ ...each })),
  };
}

/** What each picture shows, for choosing it and for reading it aloud. */
export const pictureWords: Record<Picture, string> = {
  welcome: 'Welcome',
  'last-time': 'Last time',
  food: 'Food',
  trips: 'Trips',
  home: 'Home',
  garden: 'Garden',
  staff: 'Staff',
  safe: 'Feeling safe',
  ambassadors: 'Ambassadors',
  'anything-else': 'Anything else',
  'next-date': 'Next date',
  money: 'Money',
  visits: 'Visits',
  neighbours: 'Neighbours',
  culture: 'Culture and festivals',
};
