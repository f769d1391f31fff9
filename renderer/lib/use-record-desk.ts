import { useEffect, useState } from 'react';
import type { Edit, Known } from './edited-record';
import type { RecordDesk } from './record-desk';
import { useStore } from './store';

/** A page's desk and what is being changed on it, told each time the records are read again; what is left is saved on leaving. */
export function useRecordDesk<V>(
  make: () => RecordDesk<V>,
  now: ReadonlyMap<string, Known<V>>,
): { desk: RecordDesk<V>; edits: Readonly<Record<string, Edit<V>>> } {
  const [desk] = useState(make);
  const edits = useStore(desk.store);
  useEffect(() => desk.know(now), [desk, now]);
  useEffect(() => () => void desk.queue.close(), [desk]);
  return { desk, edits };
}
