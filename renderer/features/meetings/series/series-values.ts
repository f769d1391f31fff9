import type { Series, SetItem } from '@contract/meetings/series';
import type { Known } from '../../../lib/edited-record';

/** A regular item with a key of its own while it is on the screen; the records know it only by its place. */
export interface KeyedItem extends SetItem {
  key: string;
}

export interface SeriesValues {
  title: string;
  room: string;
  startTime: string;
  setItems: KeyedItem[];
}

export function knownSeries(series: Series): Known<SeriesValues> {
  const { title, room, startTime, revision } = series;
  const setItems = series.setItems.map((item, index) => ({ ...item, key: `saved-${index}` }));
  return { values: { title, room, startTime, setItems }, revision };
}

/** The items as the records take them. */
export function withoutKeys(items: readonly KeyedItem[]): SetItem[] {
  return items.map(({ title, minutes, picture }) => ({ title, minutes, picture }));
}

export function sameSeries(a: SeriesValues, b: SeriesValues): boolean {
  const plain = (values: SeriesValues) =>
    JSON.stringify({ ...values, setItems: withoutKeys(values.setItems) });
  return plain(a) === plain(b);
}

/** What the records say about one item, by field: "setItems.2.title" is the third one's title. */
export function itemProblems(
  fields: Readonly<Record<string, string>>,
  index: number,
): Record<string, string> {
  const start = `setItems.${index}.`;
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([path]) => path.startsWith(start))
      .map(([path, words]) => [path.slice(start.length), words]),
  );
}
