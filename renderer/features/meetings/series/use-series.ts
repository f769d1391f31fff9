import type { Series } from '@contract/meetings/series';
import { useEffect, useState } from 'react';
import { call } from '../../../lib/call';
import { createSaveQueue, type SaveQueue } from '../../../lib/save-queue';
import { createStore, useStore, type Store } from '../../../lib/store';
import { createEditedRecord, shownValues, type Edit, type EditedRecord } from '../../../lib/edited-record';
import { knownSeries, sameSeries, withoutKeys, type KeyedItem, type SeriesValues } from './series-values';

interface SeriesDesk {
  store: Store<Edit<SeriesValues> | null>;
  queue: SaveQueue;
  record: EditedRecord<SeriesValues>;
  know: (series: Series) => void;
}

function createSeriesDesk(first: Series): SeriesDesk {
  const store = createStore<Edit<SeriesValues> | null>(null);
  const queue = createSaveQueue();
  let latest = first;
  const record = createEditedRecord<SeriesValues>({
    key: 'series',
    queue,
    get: store.get,
    set: store.set,
    known: () => knownSeries(latest),
    isSame: sameSeries,
    send: async (values, revision) => {
      const setItems = withoutKeys(values.setItems);
      const result = await call('meetings.saveSeries', { ...values, setItems, id: first.id, revision });
      return result.ok ? { ok: true, value: knownSeries(result.value) } : result;
    },
    readAgain: async () => {
      const result = await call('meetings.listSeries', {});
      if (!result.ok) return result;
      const now = result.value.series.find((series) => series.id === first.id);
      return { ok: true, value: knownSeries(now ?? latest) };
    },
  });
  return { store, queue, record, know: (series) => (latest = series) };
}

/** One series being changed: saved as typed, its list of items taken back step by step. */
export function useSeries(series: Series) {
  const [desk] = useState(() => createSeriesDesk(series));
  const edit = useStore(desk.store);
  const values = shownValues(edit, knownSeries(series));
  const [steps, setSteps] = useState<readonly { words: string; items: KeyedItem[] }[]>([]);

  useEffect(() => void desk.know(series), [desk, series]);
  useEffect(() => () => void desk.queue.close(), [desk]);

  return {
    values,
    fields: edit?.fields ?? {},
    theirs: edit?.theirs?.values ?? null,
    record: desk.record,
    flush: () => desk.queue.flush(),
    composing: (isComposing: boolean) => desk.queue.composing(isComposing),
    lastStep: steps.at(-1)?.words ?? null,
    change: (part: Partial<SeriesValues>) => desk.record.change(part),
    changeItem: (key: string, part: Partial<KeyedItem>) =>
      desk.record.change({
        setItems: values.setItems.map((item) => (item.key === key ? { ...item, ...part } : item)),
      }),
    /** A change of the list itself, kept so it can be taken back. */
    setItems: (words: string, items: KeyedItem[]) => {
      setSteps((before) => [...before, { words, items: values.setItems }]);
      desk.record.change({ setItems: items });
    },
    undo: () => {
      const last = steps.at(-1);
      if (last === undefined) return;
      setSteps((before) => before.slice(0, -1));
      desk.record.change({ setItems: last.items });
    },
  };
}
