import { v7 } from 'uuid';
import { bothHomes, openHome, timed, type OpenHome } from './homes';
import { median, type Row } from './rows';

const rounds = 15;
const far = 2000;
const page = { offset: 0, limit: 50 };

/** A home with what its lists are asked by: the one who said most, a series, and one look at that person's page. */
interface Place {
  home: OpenHome;
  personId: string;
  seriesId: string;
  lookId: string;
}

type Ask = (place: Place, offset: number) => Promise<unknown>;
type Actions = 'open' | 'overdue' | 'done' | 'dropped' | 'all';
type Sort = 'due' | 'age' | 'owner' | 'source';

const actions =
  (show: Actions, sort: Sort = 'due'): Ask =>
  ({ home: { ask } }, offset) =>
    ask('improvement.list', { ...page, offset, show, owner: null, sort });
const broken =
  (which: 'no-answer' | 'no-source' | 'not-told'): Ask =>
  ({ home: { ask } }, offset) =>
    ask('voices.orphans', { ...page, offset, which });

/** Every list that is read a page at a time, at its first rows and at a page far down. */
const paged: Record<string, Ask> = {
  'voices waiting': ({ home: { ask } }, offset) => ask('voices.waiting', { ...page, offset }),
  'voices without an answer': broken('no-answer'),
  'actions from nobody’s words': broken('no-source'),
  'outcomes not told back': broken('not-told'),
  'actions open': actions('open'),
  'actions open by age': actions('open', 'age'),
  'actions open by owner': actions('open', 'owner'),
  'actions open by source': actions('open', 'source'),
  'actions late': actions('overdue'),
  'actions done': actions('done'),
  'actions dropped': actions('dropped'),
  'all actions': actions('all'),
  'did it help, still to ask': ({ home: { ask } }, offset) =>
    ask('improvement.checkBacks', { ...page, offset, asked: false }),
  'did it help, asked': ({ home: { ask } }, offset) =>
    ask('improvement.checkBacks', { ...page, offset, asked: true }),
  'what happened': ({ home: { ask } }, offset) =>
    ask('audit.list', { before: offset === 0 ? null : 50_000, limit: 50 }),
  'what a person said': ({ home: { ask }, personId: id, lookId }, offset) =>
    ask('people.said', { id, lookId, offset: Math.min(offset, 500), limit: 20 }),
  'meetings a person was at': ({ home: { ask }, personId: id, lookId }, offset) =>
    ask('people.attended', { id, lookId, offset: Math.min(offset, 500), limit: 20 }),
  meetings: ({ home: { ask } }, offset) =>
    ask('meetings.list', { archived: false, before: null, limit: offset === 0 ? 50 : 500 }),
};

/** What stands whole on its screen, and the figures beside the lists. */
const whole: Record<string, Ask> = {
  people: ({ home: { ask } }) => ask('people.list', { archived: false }),
  'people and how they like information': ({ home: { ask } }) => ask('people.information', {}),
  'a person’s page': ({ home: { ask }, personId: id, lookId }) => ask('people.page', { id, lookId }),
  series: ({ home: { ask } }) => ask('meetings.listSeries', {}),
  'who was heard in a series': ({ home: { ask }, seriesId }) => ask('meetings.seriesReach', { seriesId }),
  'how many voices wait': ({ home: { ask } }) => ask('voices.counts', {}),
  'how the actions stand': ({ home: { ask } }) => ask('improvement.summary', {}),
  newsletters: ({ home: { ask } }) => ask('newsletters.list', {}),
  'what is found': ({ home: { ask } }) =>
    ask('search.find', { text: 'soup', kinds: [], from: null, to: null, limit: 20 }),
};

/**
 * Milliseconds main takes for the first rows of each list in a home of ten years, turn about with one of a month. What
 * the window adds to draw 50 rows is the same for both, so it is counted in as the frame it takes at the least.
 */
export default async function run(): Promise<Row[]> {
  const homes = await bothHomes();
  const [month, years] = [await placeIn(homes.month), await placeIn(homes.years)];
  try {
    const rows: Row[] = [];
    for (const [name, ask] of Object.entries({ ...paged, ...whole })) {
      const times = { month: [] as number[], years: [] as number[], far: [] as number[] };
      for (let round = -2; round < rounds; round += 1) {
        const small = await timed(() => ask(month, 0));
        const large = await timed(() => ask(years, 0));
        const deep = name in paged ? await timed(() => ask(years, far)) : 0;
        if (round < 0) continue;
        times.month.push(small);
        times.years.push(large);
        times.far.push(deep);
      }
      const ratio = (median(times.years) + frameMs) / (median(times.month) + frameMs);
      rows.push({ name: `first rows of ${name}, ten years of one month`, ratio, limit: 1.5 });
      if (name in paged) {
        rows.push({ name: `a page far down ${name}`, ratio: median(times.far), limit: 100, unit: 'ms' });
      }
    }
    return rows;
  } finally {
    month.home.close();
    years.home.close();
  }
}

async function placeIn(folder: string): Promise<Place> {
  const home = await openHome(folder);
  const { ask } = home;
  const [{ people }, { series }] = [
    await ask('people.list', { archived: false }),
    await ask('meetings.listSeries', {}),
  ];
  const looks = [];
  for (const { id, kind } of people) {
    const lookId = v7();
    if (kind === 'resident')
      looks.push({ id, lookId, said: (await ask('people.page', { id, lookId })).saidTotal });
  }
  const [most] = looks.sort((a, b) => b.said - a.said);
  const busiest = series.toSorted((a, b) => b.meetingCount - a.meetingCount)[0];
  if (most === undefined || busiest === undefined) throw new Error('This home has nobody, or no series.');
  return { home, personId: most.id, lookId: most.lookId, seriesId: busiest.id };
}

// One frame at 60 a second: nothing is on the screen sooner.
const frameMs = 1000 / 60;
