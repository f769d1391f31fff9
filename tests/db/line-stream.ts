import { openRecords } from '../../db/client';
import { saveLine } from '../../db/queries/meetings-lines-write';
import { v7 } from 'uuid';

interface Order {
  path: string;
  key: string;
  meetingId: string;
  itemId: string;
  signInId: string;
}

/** Saves lines for ever and says each one's id only once it is committed. Ends by being killed. */
process.once('message', (order: Order) => {
  const { path, key, meetingId, itemId, signInId } = order;
  const records = openRecords({ path, key, mode: 'open' });
  const next = () => {
    const id = v7();
    records.write((tx) =>
      saveLine(
        tx,
        {
          ...{ id, meetingId, itemId, kind: 'said', text: `Line ${id}`, speakerId: null, source: 'said' },
          ...{ topics: [], fromLineId: null, decidedHow: null, action: null, vote: null },
          ...{ votersPresent: null, revision: 0, position: null },
        },
        { at: Date.now(), signInId, meetingDate: '2026-12-02' },
      ),
    );
    process.send?.(id);
    setImmediate(next);
  };
  next();
});
