import { itemElapsedMs } from '@rules/item-clock';
import type { Writer } from '../../../db/client';
import { listItems, setItemClock, type AgendaItemRow } from '../../../db/queries/meetings-items';

/** Stops whichever clock runs in the meeting at `at` (epoch ms) and marks its item done. */
export function stopClocks(tx: Writer, meetingId: string, at: number): void {
  for (const item of listItems(tx, meetingId).filter((each) => each.openedAt !== null)) {
    setItemClock(tx, { id: item.id, spentMs: itemElapsedMs(item, at), openedAt: null, done: true }, at);
  }
}

/** Starts an item's clock at `at` (epoch ms), on top of what was spent on it before. */
export function startClock(tx: Writer, item: AgendaItemRow, at: number): void {
  setItemClock(tx, { id: item.id, spentMs: item.spentMs, openedAt: at, done: false }, at);
}
