import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { noNeeds } from '@rules/needs-of';
import { sizesRead } from '@rules/print-run';
import { listAudit } from '../../db/queries/audit';
import { toDocx } from '../../electron/documents/to-docx';
import { finishedSc1, idOf, type Sc1 } from './support';

/** The size of the words in the last Word file saved, as Word reads it: half points. */
function sizeSaved({ saved }: Sc1): string | undefined {
  const model = saved.at(-1)?.model;
  if (model === undefined) throw new Error('Nothing was saved.');
  const styles = strFromU8(unzipSync(toDocx(model))['word/styles.xml'] ?? new Uint8Array());
  return /<w:rPrDefault>.*?<w:sz w:val="(\d+)"/.exec(styles)?.[1];
}

function sizesInTrail({ records }: Sc1): unknown[] {
  return listAudit(records.reader, { before: null, limit: 10 })
    .filter(({ action }) => action.endsWith('-saved-as-word'))
    .map(({ facts }) => facts.point);
}

describe('large print', () => {
  it('is made in the size asked for, named in the file and the trail where it is not the usual one', async () => {
    const sc1 = await finishedSc1();
    const { meetingId } = sc1;
    const minutes = { meetingId, edition: 'large-print' as const, version: null };
    await sc1.call('meetings.saveMinutesWord', { ...minutes, point: 24 });
    expect(sizeSaved(sc1)).toBe('48');
    await sc1.call('meetings.saveAgendaWord', { meetingId, edition: 'large-print', point: 30 });
    expect(sizeSaved(sc1)).toBe('60');
    await sc1.call('meetings.saveMinutesWord', { ...minutes, point: 18 });
    await sc1.call('meetings.saveMinutesWord', minutes);
    expect(sizeSaved(sc1)).toBe('36');
    expect(sc1.saved.map(({ suggestedName }) => suggestedName)).toEqual([
      'Residents’ meeting, 2 December 2026, draft minutes, large print, 24 point',
      'Residents’ meeting, 2 December 2026, agenda, large print, 30 point',
      'Residents’ meeting, 2 December 2026, draft minutes, large print',
      'Residents’ meeting, 2 December 2026, draft minutes, large print',
    ]);
    expect(sizesInTrail(sc1)).toEqual([undefined, undefined, 30, 24]);
  });

  it('leaves standard print and Easy Read as they are', async () => {
    const sc1 = await finishedSc1();
    for (const edition of ['standard', 'easy-read'] as const) {
      await sc1.call('meetings.saveAgendaWord', { meetingId: sc1.meetingId, edition, point: 24 });
      expect(sc1.saved.at(-1)?.model.point).toBeUndefined();
    }
    expect(sizesInTrail(sc1)).toEqual([undefined, undefined]);
  });

  it('is offered to each person in the size they read', async () => {
    const sc1 = await finishedSc1();
    const { id, kind, nameToUse, fullName, role, nameInPrint, revision } = await sc1.call('people.get', {
      id: idOf(sc1, 'Ivy'),
    });
    await sc1.call('people.save', {
      ...{ id, kind, nameToUse, fullName, role, nameInPrint, revision },
      needs: { ...noNeeds, largePrint: true, printPoint: 24 },
    });
    const { attendance } = await sc1.call('meetings.get', { id: sc1.meetingId });
    expect(sizesRead(attendance.map(({ needs }) => needs))).toEqual([18, 24]);
  });
});
