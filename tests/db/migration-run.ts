import { openRecords } from '../../db/client';
import { migrate } from '../../db/migrate';

/** Migrates a file and says when it begins, so it can be killed half-way. */
process.once('message', ({ path, key, folder }: { path: string; key: string; folder: string }) => {
  const records = openRecords({ path, key, mode: 'open' });
  migrate({ records, folder, at: Date.now(), backup: () => process.send?.('begun') });
  process.send?.('done');
});
