import type { ItemPicture } from '@contract/meetings/series';
import { addDays, dayOf, weekdayOf } from '@rules/iso-day';
import { board } from './words/board';
import { care } from './words/care';
import { food } from './words/food';
import { garden } from './words/garden';
import { outAndAbout } from './words/out-and-about';
import { theHome } from './words/the-home';
import { together } from './words/together';
import type { Topic } from './words/threads';

/** One thing to talk about: its place on the agenda and what people say of it. */
export interface PlannedItem {
  title: string;
  minutes: number;
  picture: ItemPicture;
  topic: Topic;
}

/** A meeting that was held: when, in which series, and what it was about. */
export interface PlannedMeeting {
  series: string;
  title: string;
  /** `YYYY-MM-DD` */
  date: string;
  startTime: string;
  room: string;
  items: readonly PlannedItem[];
  /** About how many lines the minutes have. */
  lines: number;
  /** A talk of every week: fewer come, and more is settled there and then. */
  isTalk: boolean;
}

const item = (title: string, minutes: number, picture: ItemPicture, topic: Topic): PlannedItem => ({
  ...{ title, minutes, picture, topic },
});

export const residentsMeeting = 'Residents’ meeting';

const months: readonly (readonly [season: string, theme: PlannedItem])[] = [
  ['Burns Night and winter outings', item('Heating and warm rooms', 8, 'home', theHome)],
  ['Pancakes and winter outings', item('Laundry', 8, 'home', theHome)],
  ['Mothering Sunday and spring trips', item('Garden plans', 8, 'garden', garden)],
  ['Easter and trips', item('Bells and nights', 8, 'staff', care)],
  ['May trips', item('The garden', 8, 'garden', garden)],
  ['Summer fair and trips', item('Visitors and families', 8, 'visits', together)],
  ['Trips to the sea', item('The garden in summer', 8, 'garden', garden)],
  ['Summer outings', item('Carpets and chairs', 8, 'home', theHome)],
  ['Harvest and trips', item('New staff', 8, 'staff', care)],
  ['Autumn outings', item('Names and manners', 8, 'staff', care)],
  ['Bonfire Night and trips', item('Lounge decoration: first ideas', 8, 'home', theHome)],
  ['Christmas and trips', item('Lounge decoration', 8, 'home', theHome)],
];

/** The residents’ meeting of the first Wednesday of a month, with that month's own two items. */
function residentsMeetingOn(date: string): PlannedMeeting {
  const [season, theme] = months[Number(date.slice(5, 7)) - 1] ?? [
    'Trips',
    item('The home', 8, 'home', theHome),
  ];
  return {
    ...{
      series: residentsMeeting,
      title: residentsMeeting,
      date,
      startTime: '14:15',
      room: 'Lounge',
      lines: 32,
      isTalk: false,
    },
    items: [
      item('Welcome and last time', 5, 'welcome', together),
      item('Food', 10, 'food', food),
      item(season, 10, 'trips', outAndAbout),
      theme,
      item('Board news from ambassadors', 7, 'ambassadors', board),
      item('Anything else and date of next meeting', 5, 'anything-else', care),
    ],
  };
}

/** A talk held every week, in homes that like to talk; only in a sample made for its size. */
interface WeeklyTalk {
  title: string;
  /** 0 is Sunday. */
  weekday: number;
  startTime: string;
  room: string;
  items: readonly PlannedItem[];
}

const weekly: readonly WeeklyTalk[] = [
  {
    ...{ title: 'Morning talk', weekday: 1, startTime: '10:30', room: 'Small lounge' },
    items: [
      item('How the week was', 10, 'welcome', care),
      item('This week', 10, 'trips', outAndAbout),
      item('The home', 10, 'home', theHome),
    ],
  },
  {
    ...{ title: 'Food group', weekday: 2, startTime: '11:00', room: 'Dining room' },
    items: [
      item('Last week’s menu', 12, 'food', food),
      item('Next week’s menu', 12, 'food', food),
      item('At the table', 8, 'food', food),
    ],
  },
  {
    ...{ title: 'Upstairs talk', weekday: 3, startTime: '10:30', room: 'Upstairs sitting room' },
    items: [
      item('How we are looked after', 12, 'staff', care),
      item('Visitors', 8, 'visits', together),
      item('Meals upstairs', 10, 'food', food),
    ],
  },
  {
    ...{ title: 'Garden and outings group', weekday: 4, startTime: '14:30', room: 'Conservatory' },
    items: [
      item('The garden', 12, 'garden', garden),
      item('Outings', 12, 'trips', outAndAbout),
      item('What we need', 6, 'money', theHome),
    ],
  },
  {
    ...{ title: 'Newsletter morning', weekday: 5, startTime: '10:30', room: 'Quiet room' },
    items: [
      item('What to put in', 12, 'neighbours', together),
      item('What people liked', 10, 'trips', outAndAbout),
      item('News of the house', 8, 'home', theHome),
    ],
  },
  {
    ...{ title: 'Saturday talk', weekday: 6, startTime: '15:00', room: 'Lounge' },
    items: [
      item('Our week', 10, 'welcome', care),
      item('Sunday dinner', 8, 'food', food),
      item('Faith, feasts and songs', 10, 'culture', together),
    ],
  },
];

/** Every series of a sample made for its size, beside the residents’ meetings. */
export const weeklySeries = weekly.map(({ title, startTime, room, items }) => ({
  ...{ title, startTime, room },
  setItems: items.map((each) => ({ title: each.title, minutes: each.minutes, picture: each.picture })),
}));

/** The first Wednesdays from `from` to `to` (`YYYY-MM-DD`, both counted in), oldest first. */
export function firstWednesdays(from: string, to: string): string[] {
  return everyDay(from, to).filter((date) => weekdayOf(date) === 3 && Number(date.slice(8)) <= 7);
}

/** The residents’ meetings of that stretch. */
export function monthlyMeetings(from: string, to: string): PlannedMeeting[] {
  return firstWednesdays(from, to).map(residentsMeetingOn);
}

/** The weekly talks of that stretch; none at Christmas or the New Year. */
export function weeklyTalks(from: string, to: string): PlannedMeeting[] {
  return everyDay(from, to)
    .filter((date) => !['12-25', '12-26', '01-01'].includes(date.slice(5)))
    .flatMap((date) =>
      weekly
        .filter(({ weekday }) => weekday === weekdayOf(date))
        .map(({ title, startTime, room, items }) => ({
          ...{ series: title, title, date, startTime, room, items, lines: 29, isTalk: true },
        })),
    );
}

function everyDay(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The day one year before, `YYYY-MM-DD`; 28 February for the 29th. */
export function yearsBefore(date: string, years: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dayOf(year - years, month, day) ?? dayOf(year - years, month, 28) ?? date;
}
