import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRecords } from '../../db/client';
import { firstPlace, managerWords, newFolder, startSession } from '../vault/support';
import { startInProcess, type InProcess } from '../joined/in-process';

let folder: ReturnType<typeof newFolder>;
let key: string;
let home: InProcess;

beforeEach(async () => {
  folder = newFolder();
  const { session } = startSession(folder.path);
  await session.makePlace(firstPlace);
  key = session.requireOpen().dataKey.toString('hex');
  await session.end();
});
afterEach(async () => {
  await home.end();
  folder.remove();
});

/** The records with these SQL words run on them by somebody who has the key. */
async function openedAfter(sql: string) {
  const records = openRecords({ path: join(folder.path, 'records/parlour.db'), key, mode: 'open' });
  records.raw.exec(sql);
  records.close();
  home = startInProcess({ folder: folder.path });
  await home.ask('session.signIn', { who: { firstName: 'Denise' }, passphrase: managerWords });
}

describe('what happened', () => {
  it('is listed newest first, page by page, and found whole', async () => {
    await openedAfter('');
    const first = await home.ask('audit.list', { before: null, limit: 2 });
    expect(first.entries.map(({ action }) => action)).toEqual(['signed-in', 'locked']);
    const before = first.entries[1]?.seq ?? 0;
    const rest = await home.ask('audit.list', { before, limit: 50 });
    expect(rest.entries.map(({ action, about }) => [action, about])).toEqual([
      ['signed-in', ''],
      ['recovery-code-made', ''],
      ['sign-in-added', 'Denise'],
      ['person-added', 'Denise'],
      ['place-made', 'Marram House'],
    ]);
    expect(rest.total).toBe(7);
    expect(await home.ask('audit.check', {})).toEqual({ whole: true, checked: 7 });
  });

  it('altered is named with the first entry that was, even one of no known kind', async () => {
    await openedAfter("update audit_entry set action = 'nothing-to-see' where seq = 3");
    const check = await home.ask('audit.check', {});
    expect(check).toMatchObject({
      whole: false,
      checked: 2,
      seq: 3,
      problem: 'altered',
      firstAltered: { seq: 3, action: 'unreadable' },
    });
    const { entries } = await home.ask('audit.list', { before: null, limit: 50 });
    expect(entries).toHaveLength(7);
  });

  it('with an entry taken out names where it was', async () => {
    await openedAfter('delete from audit_entry where seq = 2');
    expect(await home.ask('audit.check', {})).toEqual({
      whole: false,
      checked: 1,
      seq: 2,
      problem: 'missing',
      firstAltered: null,
    });
  });
});
