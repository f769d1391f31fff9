import type { MeetingKind } from '@contract/meetings/kinds';
import type { ItemPicture, SetItem } from '@contract/meetings/series';
import type { PlaceKind } from '@contract/place';
import { kindName } from './meeting-kinds';
import { startingSet } from './meeting-sets';

const item = (title: string, minutes: number, picture: NonNullable<ItemPicture>): SetItem => ({
  title,
  minutes,
  picture,
});

const welcome = item('Welcome, who is here, apologies', 5, 'welcome');
const lastTime = item('What we said last time and what was done', 10, 'last-time');
const anythingElse = item('Anything else', 3, 'anything-else');
const nextDate = item('Date of next meeting', 2, 'next-date');

/** Source: domain 3.5, Board both-way loop: items up from ambassadors, answers down, report-back, questions down; 3.12, what the Board gets. */
const board: readonly SetItem[] = [
  welcome,
  lastTime,
  item('What our ambassadors bring, and our answer to each', 15, 'ambassadors'),
  item('What people told us, what was done, and what still waits', 10, 'anything-else'),
  item('Worries and complaints: what keeps coming up', 10, 'safe'),
  item('Staff and safety', 10, 'staff'),
  item('Money', 10, 'money'),
  item('What we would like to ask the people we support', 5, 'neighbours'),
  anythingElse,
  nextDate,
];

/** Source: domain 3.1 for the frame; 3.12, what families may be told and only as each person agreed. */
const relatives: readonly SetItem[] = [
  welcome,
  lastTime,
  item('News of the home and its staff', 10, 'staff'),
  item('Food, and how visits go', 10, 'visits'),
  item('Activities, trips and how families can join in', 10, 'trips'),
  item('What is shared with families, and what each person agreed to', 5, 'neighbours'),
  item('How to raise a worry or complaint', 5, 'safe'),
  anythingElse,
  nextDate,
];

/** Source: domain 3.11, staff training in small pieces tied to the next task; 3.10, how each person is talked with. */
const staff: readonly SetItem[] = [
  welcome,
  lastTime,
  item('What people told us, and who answers', 10, 'anything-else'),
  item('How each of us asks: one person’s way of being talked with', 10, 'culture'),
  item('Rota, starters and leavers', 10, 'staff'),
  item('Keeping people safe, and what we learned', 10, 'safe'),
  item('What went well', 5, 'ambassadors'),
  anythingElse,
  nextDate,
];

/** Source: domain 3.13: tenants own their house meeting, and staff leave for part of it. */
const alone = item('Time on our own, without staff', 10, 'neighbours');

/** What can be asked of one person on the phone: the place’s own items without what only a room needs. Source: domain 3.13. */
function questionsOf(setItems: readonly SetItem[]): SetItem[] {
  const onlyInRooms: SetItem['picture'][] = ['welcome', 'ambassadors', 'next-date'];
  return setItems.filter(({ picture }) => !onlyInRooms.includes(picture));
}

/** A first series of this kind to change as people wish. Start `HH:MM`. */
export function startingSetOf(
  kind: MeetingKind,
  placeKind: PlaceKind,
): { title: string; room: string; startTime: string; setItems: SetItem[] } {
  const usual = startingSet(placeKind);
  const title = kindName(kind, placeKind);
  if (kind === 'residents') return { ...usual, title };
  if (kind === 'phone-round')
    return { title, room: '', startTime: '10:00', setItems: questionsOf(usual.setItems) };
  if (kind === 'tenants') {
    const [first, second, ...rest] = startingSet('supported-living').setItems;
    const setItems = [first, second, alone, ...rest].filter((one) => one !== undefined);
    return { title, room: '', startTime: '18:00', setItems };
  }
  const sets = { board, relatives, staff };
  const starts = { board: '10:00', relatives: '18:30', staff: '14:00' };
  return { title, room: '', startTime: starts[kind], setItems: sets[kind].map((one) => ({ ...one })) };
}
