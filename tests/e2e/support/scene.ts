import type { Page } from '@playwright/test';
import type { InputOf, OutputOf } from '@contract/api';
import type { AgendaItem } from '@contract/meetings/agenda';
import type { LineInput, Meeting } from '@contract/meetings/minutes';
import { v7 } from 'uuid';
import { callDoor, sampleIsWhole, type Launched } from '../launch';

/** The ids of a scene: one meeting in each state, and someone with every kind of need. */
export interface Scene {
  seriesId: string;
  planned: string;
  running: string;
  finished: string;
  signed: string;
  personId: string;
}

type People = ReadonlyMap<string, string>;
type Said = Partial<LineInput> & { text: string };

const plainLine = {
  kind: 'said',
  speakerId: null,
  source: 'said',
  topics: [],
  fromLineId: null,
  decidedHow: null,
  action: null,
  vote: null,
} as const;

/** Opens the sample home from a running Parlour's first screen and waits until its meetings are listed. */
export async function openSampleHome({ page, folder }: Launched): Promise<void> {
  await page.getByRole('heading', { name: 'Welcome to Parlour' }).waitFor();
  await callDoor(page, 'session.openSample', {});
  await sampleIsWhole(folder);
  await page.evaluate(() => {
    location.hash = '/meetings';
  });
  await page.getByRole('heading', { level: 1, name: 'Meetings' }).waitFor();
}

/** Opens the sample home and sets the scene in it. */
export async function openSampleScene(parlour: Launched): Promise<Scene> {
  await openSampleHome(parlour);
  return setScene(parlour.page);
}

/** Fills the open sample home through the door: its meeting running with lines of every kind, and three more. */
async function setScene(page: Page): Promise<Scene> {
  const { series: all } = await callDoor(page, 'meetings.listSeries', {});
  const series = all.find(({ kind }) => kind === 'residents');
  const [first] = (await callDoor(page, 'meetings.list', { archived: false, before: null, limit: 10 }))
    .meetings;
  if (!series || !first) throw new Error('The sample home has no meeting.');
  const people = await peopleByName(page);
  const plan = (date: string) => planMeeting(page, { seriesId: series.id, date, people });
  const planned = await plan('2027-01-06');
  const signed = await plan('2026-10-07');
  const finished = await plan('2026-11-04');
  for (const id of [signed, finished]) {
    await holdMeeting(page, id, people);
    await callDoor(page, 'meetings.finish', { meetingId: id });
  }
  await sign(page, signed, people);
  await holdMeeting(page, first.id, people);
  return {
    seriesId: series.id,
    planned,
    running: first.id,
    finished,
    signed,
    personId: of(people, 'Doreen Tully'),
  };
}

/** Everyone in the records: full name to id. */
export async function peopleByName(page: Page): Promise<People> {
  const { people } = await callDoor(page, 'people.list', { archived: false });
  return new Map(people.map((person) => [person.fullName, person.id]));
}

function of(people: People, fullName: string): string {
  const id = people.get(fullName);
  if (id === undefined) throw new Error(`${fullName} is not in the sample home.`);
  return id;
}

async function planMeeting(
  page: Page,
  { seriesId, date, people }: { seriesId: string; date: string; people: People },
): Promise<string> {
  const meeting: InputOf<'meetings.create'> = {
    id: v7(),
    seriesId,
    title: 'Residents’ meeting',
    date,
    startTime: '14:15',
    room: 'Lounge',
    chairNote: 'Josef’s interpreter joins by phone for the first ten minutes.',
    chairId: of(people, 'Denise Okafor'),
    minuteTakerId: of(people, 'Callum Price'),
  };
  return (await callDoor(page, 'meetings.create', meeting)).id;
}

const here = [
  'Winifred Shaw',
  'Harold Pike',
  'Amina Rahman',
  'Josef Nowak',
  'Doreen Tully',
  'Stan Bright',
  'Owen Tate',
];

/** Starts a planned meeting, ticks who is here and writes lines of every kind. */
export async function holdMeeting(page: Page, meetingId: string, people: People): Promise<void> {
  await callDoor(page, 'meetings.start', { meetingId });
  for (const name of here) await attend(page, { meetingId, personId: of(people, name), state: 'here' });
  await attend(page, { meetingId, personId: of(people, 'Grace Obi'), state: 'apologies' });
  await callDoor(page, 'meetings.addVisitor', {
    meetingId,
    id: v7(),
    name: 'Ewa Lis',
    part: 'interpreter',
    note: 'Polish, by phone for 10 minutes',
  });
  const { items } = await callDoor(page, 'meetings.get', { id: meetingId });
  const [welcome, food, trips] = items;
  if (!welcome || !food || !trips) throw new Error('The meeting has no items.');
  const write = (item: AgendaItem, line: Said) => saveLine(page, { meetingId, itemId: item.id, line });
  await write(welcome, {
    kind: 'note',
    text: 'Denise welcomed everyone and read out what was promised last time.',
  });
  await callDoor(page, 'meetings.goToItem', { meetingId, itemId: food.id });
  const soup = await write(food, {
    text: 'The soup is cold by the time it gets to our table, and has been since the trolley was changed in September.',
    speakerId: of(people, 'Winifred Shaw'),
    topics: ['food'],
  });
  await write(food, {
    text: 'Rye bread on Sundays.',
    speakerId: of(people, 'Josef Nowak'),
    source: 'told',
    topics: ['food'],
  });
  await write(food, { text: 'I leave mine now.', topics: ['food'] });
  await write(food, {
    kind: 'vote',
    text: 'Soup or starter',
    vote: {
      options: [
        { label: 'soup', count: 3 },
        { label: 'starter', count: 2 },
        { label: 'no view', count: 1 },
      ],
      reason: '',
    },
  });
  await write(food, {
    kind: 'decided',
    text: 'Soup comes with the trolley from now on.',
    decidedHow: 'consensus',
    fromLineId: soup.id,
  });
  await write(food, {
    kind: 'action',
    text: 'Kitchen to plate last-served table first',
    fromLineId: soup.id,
    action: { ownerId: of(people, 'Owen Tate'), ownerName: '', due: '2026-12-07' },
  });
}

/** Gives someone's own page one of everything: answers, a supporter, what matters to them. */
export async function fillPage(page: Page, personId: string): Promise<void> {
  const asked = { personId, askedOn: '2026-10-01', way: 'She nodded at the picture' };
  await callDoor(page, 'people.recordAgreement', { ...asked, id: v7(), what: 'name-in-print', agreed: true });
  await callDoor(page, 'people.recordAgreement', {
    ...asked,
    id: v7(),
    what: 'photo-in-newsletter',
    agreed: false,
  });
  await callDoor(page, 'people.saveSupporter', {
    ...{ id: v7(), personId, supporterId: null, name: 'Carol Tully', relation: 'Daughter' },
    ...{ howToReach: 'After six, by phone', revision: 0 },
  });
  await callDoor(page, 'people.saveMatter', {
    ...{ id: v7(), personId, about: 'other', words: 'Her photos of the garden', saidOn: '2026-10-01' },
    revision: 0,
  });
}

async function attend(
  page: Page,
  { meetingId, personId, state }: { meetingId: string; personId: string; state: 'here' | 'apologies' },
): Promise<void> {
  const times = { arrivedAt: null, leftAt: null, note: '' };
  await callDoor(page, 'meetings.setAttendance', { meetingId, who: { personId }, state, ...times });
}

/** Writes one line through the door, a new one; answers it as saved. */
export function saveLine(
  page: Page,
  { meetingId, itemId, line }: { meetingId: string; itemId: string; line: Said },
): Promise<OutputOf<'meetings.saveLine'>> {
  return callDoor(page, 'meetings.saveLine', {
    ...plainLine,
    id: v7(),
    meetingId,
    itemId,
    revision: 0,
    position: null,
    clearsDraft: false,
    ...line,
    topics: line.topics ?? [],
  });
}

async function sign(page: Page, meetingId: string, people: People): Promise<void> {
  const signature = { meetingId, readWith: '', date: '2026-10-12' };
  const both = [
    { as: 'chair', name: 'Denise Okafor' },
    { as: 'resident', name: 'Winifred Shaw' },
  ] as const;
  for (const { as, name } of both) {
    await callDoor(page, 'meetings.sign', { ...signature, as, name, personId: of(people, name) });
  }
}

/** The words of every line of a meeting as the records have them, in the order of items and places. */
export async function wordsInRecords(page: Page, meetingId: string): Promise<string[]> {
  const meeting: Meeting = await callDoor(page, 'meetings.get', { id: meetingId });
  return meeting.lines.map((line) => line.text);
}
