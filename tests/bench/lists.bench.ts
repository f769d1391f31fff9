import { bothHomes, openHome, timed, type OpenHome } from './homes';
import { median, type Row } from './rows';

const rounds = 15;
const page = { offset: 0, limit: 50 };

/** The first rows of every list, and a page far down it, as the screen asks for them. */
const lists: Record<string, (home: OpenHome, offset: number) => Promise<unknown>> = {
  meetings: ({ ask }) => ask('meetings.list', { archived: false, before: null, limit: 50 }),
  people: ({ ask }) => ask('people.list', { archived: false }),
  'voices waiting': ({ ask }, offset) => ask('voices.waiting', { ...page, offset }),
  'voices without an answer': ({ ask }, offset) =>
    ask('voices.orphans', { ...page, offset, which: 'no-answer' }),
  'actions open': ({ ask }, offset) =>
    ask('improvement.list', { ...page, offset, show: 'open', owner: null, sort: 'due' }),
  'actions late': ({ ask }, offset) =>
    ask('improvement.list', { ...page, offset, show: 'overdue', owner: null, sort: 'due' }),
  'actions done': ({ ask }, offset) =>
    ask('improvement.list', { ...page, offset, show: 'done', owner: null, sort: 'due' }),
  'did it help': ({ ask }, offset) => ask('improvement.checkBacks', { ...page, offset, asked: true }),
};

/**
 * Milliseconds main takes for the first rows of each list in a home of ten years, turn about with one of a month. What
 * the window adds to draw 50 rows is the same for both, so it is counted in as the frame it takes at the least.
 */
export default async function run(): Promise<Row[]> {
  const homes = await bothHomes();
  const [month, years] = [await openHome(homes.month), await openHome(homes.years)];
  try {
    const rows: Row[] = [];
    for (const [name, ask] of Object.entries(lists)) {
      const times = { month: [] as number[], years: [] as number[], far: [] as number[] };
      for (let round = -2; round < rounds; round += 1) {
        const [small, large, far] = [
          await timed(() => ask(month, 0)),
          await timed(() => ask(years, 0)),
          await timed(() => ask(years, 2000)),
        ];
        if (round < 0) continue;
        times.month.push(small);
        times.years.push(large);
        times.far.push(far);
      }
      const ratio = (median(times.years) + frameMs) / (median(times.month) + frameMs);
      rows.push({ name: `first rows of ${name}, ten years of one month`, ratio, limit: 1.5 });
      rows.push({ name: `a page far down ${name}`, ratio: median(times.far), limit: 100, unit: 'ms' });
    }
    return rows;
  } finally {
    month.close();
    years.close();
  }
}

// One frame at 60 a second: nothing is on the screen sooner.
const frameMs = 1000 / 60;
