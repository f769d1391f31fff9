import { searchQuery } from '@rules/search-query';
import { sql } from 'drizzle-orm';
import { bothHomes, openHome, percentile, timed } from './homes';
import type { Row } from './rows';

const rounds = 12;
const typed = ['soup is cold', 'garden bench', 'hairdresser', 'winifred', 'lift'];

/** Search as it is typed, a letter more each time, over 100,000 lines, against the index asked the same thing bare. */
export default async function run(): Promise<Row[]> {
  const { years } = await bothHomes();
  const home = await openHome(years);
  try {
    const { reader } = home.context.records;
    const whole: number[] = [];
    const bare: number[] = [];
    for (let round = -1; round < rounds; round += 1) {
      for (const words of typed) {
        for (let letters = 2; letters <= words.length; letters += 1) {
          const text = words.slice(0, letters);
          const query = searchQuery(text);
          if (query === null) continue;
          const wanted = { text, kinds: [], from: null, to: null, limit: 20 };
          const bareMs = await timed(() =>
            reader
              .select({ id: sql<number>`rowid` })
              .from(sql`search_fts`)
              .where(sql`search_fts match ${query}`)
              .orderBy(sql`rank`)
              .limit(21)
              .all(),
          );
          const wholeMs = await timed(() => home.ask('search.find', wanted));
          if (round < 0) continue;
          bare.push(bareMs);
          whole.push(wholeMs);
        }
      }
    }
    const ratio = percentile(whole, 95) / percentile(bare, 95);
    return [{ name: 'search as you type at 100,000 lines, of the bare index (p95)', ratio, limit: 2 }];
  } finally {
    home.close();
  }
}
