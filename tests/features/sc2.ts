import { v7 } from 'uuid';
import { londonInstant } from '@rules/british-dates';
import { details, idOf, lineOf, plannedSc1, type Sc1 } from './support';

/** Scenario SC2: its eight actions as agreed and closed. Closing happens in the order of the days. */
const told = [
  {
    name: 'A1',
    raised: '2026-12-02',
    due: '2026-12-07',
    done: '2026-12-04',
    words: 'Plate the last-served table first',
  },
  {
    name: 'A2',
    raised: '2026-12-02',
    due: '2026-12-16',
    done: '2026-12-21',
    words: 'Book the garden centre',
  },
  {
    name: 'A3',
    raised: '2026-12-02',
    due: '2026-12-23',
    done: '2026-12-22',
    words: 'Order pale green paint',
  },
  {
    name: 'A4',
    raised: '2026-12-02',
    due: '2027-01-04',
    done: null,
    words: 'Ask the hairdresser for a weekday',
  },
  {
    name: 'A5',
    raised: '2026-12-02',
    due: '2027-01-31',
    done: null,
    words: 'Meet on another day than Friday',
  },
  {
    name: 'A6',
    raised: '2026-12-02',
    due: '2026-12-18',
    done: '2026-12-18',
    words: 'Menu in Polish',
  },
  { name: 'A7', raised: '2026-11-04', due: '2026-11-30', done: null, words: 'A garden bench' },
  {
    name: 'A8',
    raised: '2026-11-04',
    due: '2026-11-25',
    done: '2026-12-03',
    words: 'Mend the back gate',
  },
];

export interface Sc2 extends Sc1 {
  /** Action id by its name in the scenario. */
  action: Record<string, string>;
  /** The said line of Winifred about the soup, which A1 answers. */
  soupLine: string;
  /** The meeting of 6 January 2027, planned. */
  januaryId: string;
}

export const afternoon = (date: string) => londonInstant(date, '14:15');

/** Marram House on 6 January 2027 with the meetings of November and December held and their actions as they stand. */
export async function sc2Home(): Promise<Sc2> {
  const sc1 = await plannedSc1();
  const { seriesId } = await sc1.call('meetings.get', { id: sc1.meetingId });
  const made = async (date: string) => {
    const id = v7();
    const people = { chairId: idOf(sc1, 'Denise'), minuteTakerId: idOf(sc1, 'Callum') };
    await sc1.call('meetings.create', { ...details, ...people, date, id, seriesId });
    return id;
  };
  const action: Record<string, string> = {};
  let soupLine = '';
  const november = await made('2026-11-04');
  for (const [meetingId, date] of [
    [november, '2026-11-04'],
    [sc1.meetingId, '2026-12-02'],
  ] as const) {
    sc1.setClock(afternoon(date));
    await sc1.call('meetings.start', { meetingId });
    const { items } = await sc1.call('meetings.get', { id: meetingId });
    const place = { meetingId, itemId: items[1]?.id ?? '' };
    for (const one of told.filter(({ raised }) => raised === date)) {
      if (one.name === 'A1') {
        const soup = lineOf(sc1, { ...place, speakerId: idOf(sc1, 'Winifred') });
        await sc1.call('meetings.saveLine', soup);
        soupLine = soup.id;
      }
      const line = lineOf(sc1, {
        ...{ ...place, kind: 'action', text: one.words },
        action: { ownerId: idOf(sc1, 'Owen'), ownerName: '', due: one.due },
        fromLineId: one.name === 'A1' ? soupLine : null,
      });
      await sc1.call('meetings.saveLine', line);
      const { from } = await sc1.call('voices.thread', { kind: 'line', id: line.id });
      action[one.name] = from.id;
    }
    await sc1.call('meetings.finish', { meetingId });
  }
  for (const one of [...told].sort((a, b) => (a.done ?? '').localeCompare(b.done ?? ''))) {
    if (one.done === null) continue;
    sc1.setClock(afternoon(one.done));
    const { id = '', closed } = { id: action[one.name], closed: { closedOn: one.done, meetingId: null } };
    const words = one.name === 'A1' ? 'We now serve the last table first.' : 'Done.';
    await sc1.call('improvement.close', { id, revision: 1, words, ...closed });
  }
  sc1.setClock(afternoon('2027-01-06'));
  return { ...sc1, action, soupLine, januaryId: await made('2027-01-06') };
}

export function actionOf(sc2: Sc2, name: string): string {
  const found = sc2.action[name];
  if (found === undefined) throw new Error(`There is no ${name} in the scenario.`);
  return found;
}
