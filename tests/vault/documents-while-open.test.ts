import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { v7 } from 'uuid';
import { listAudit } from '../../db/queries/audit';
import { createDocumentService } from '../../electron/documents/service';
import { saveList } from '../../electron/features/people/save-list';
import { saveRecoverySheet } from '../../electron/vault/recovery';
import { kindOf } from './failure';
import { firstPlace, managerWords, newFolder, startSession } from './support';

let folder: ReturnType<typeof newFolder>;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => {
  vi.useRealTimers();
  folder.remove();
});

/** Something another will finish. */
function later<T>() {
  let finish: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => (finish = resolve));
  return { promise, finish };
}

/** A place signed in to, whose save window and whose making of Word files wait to be told. */
async function opened() {
  const [chosen, made, asked] = [later<string | null>(), later<void>(), later<void>()];
  const told: string[] = [];
  const documents = createDocumentService({
    chooseWordFile: () => Promise.resolve(null),
    chooseFolder: () => Promise.resolve(null),
    askWhenThere: () => Promise.resolve('replace'),
    pdf: () => Promise.resolve(new Uint8Array()),
    chooseSavePath: () => {
      asked.finish();
      return chosen.promise;
    },
    sayLocked: () => void told.push('locked'),
    exporter: {
      save: async () => {
        told.push('writing');
        await made.promise;
        told.push('written');
        return { findings: [] };
      },
      checkPdf: () => Promise.resolve({ findings: [] }),
      readLetterhead: () => Promise.reject(new Error('No letterhead here.')),
      cancel: () => void told.push('cancelled'),
    },
    openPath: () => Promise.resolve(true),
    showItem: () => undefined,
    exists: existsSync,
    print: () => Promise.resolve(),
    newId: () => v7(),
  });
  const { session } = startSession(folder.path, { documents });
  await session.makePlace(firstPlace);
  return { session, chosen, made, asked, told };
}

async function newestActions(session: Awaited<ReturnType<typeof opened>>['session']) {
  await session.signIn({ who: { firstName: 'Denise' }, passphrase: managerWords });
  const rows = listAudit(session.requireOpen().records.reader, { before: null, limit: 10 });
  return rows.map(({ action }) => action);
}

describe('a lock while a file is being saved', () => {
  it('with the save window still open: nothing is written, and whoever chose a place is told', async () => {
    const { session, chosen, asked, told } = await opened();
    const saving = Promise.resolve(saveList({}, session.requireOpen().context));
    await asked.promise;
    await session.lock('idle');
    expect(session.open).toBeNull();
    chosen.finish(join(folder.path, 'People.csv'));
    expect(await kindOf(saving)).toBe('locked');
    expect(told).toEqual(['cancelled', 'locked']);
    expect(readdirSync(folder.path)).not.toContain('People.csv');
    expect(await newestActions(session)).not.toContain('people-list-saved');
    await session.end();
  });

  it('with the file half-way: it is finished and noted in the trail before the records close', async () => {
    const { session, chosen, made, told } = await opened();
    chosen.finish(join(folder.path, 'Sheet.docx'));
    const saving = saveRecoverySheet(session.requireOpen());
    await vi.waitFor(() => expect(told).toEqual(['writing']));
    const locking = session.lock('idle');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(session.open).not.toBeNull();
    made.finish();
    expect(await saving).toMatchObject({ fileName: 'Sheet.docx' });
    await locking;
    expect(session.open).toBeNull();
    const actions = await newestActions(session);
    expect(actions.indexOf('recovery-sheet-saved')).toBeGreaterThan(actions.indexOf('locked'));
    await session.end();
  });

  it('with a file that never comes to its end: the records close within seconds all the same', async () => {
    const { session, chosen, told } = await opened();
    chosen.finish(join(folder.path, 'Sheet.docx'));
    void saveRecoverySheet(session.requireOpen()).catch(() => undefined);
    await vi.waitFor(() => expect(told).toEqual(['writing']));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const locking = session.lock('idle');
    await vi.advanceTimersByTimeAsync(2900);
    expect(session.open).not.toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    vi.useRealTimers();
    await locking;
    expect(session.open).toBeNull();
    expect(told).toEqual(['writing', 'cancelled']);
    await session.end();
  });
});
