import { describe, expect, it } from 'vitest';
import { findLine, listLineHistory } from '../../db/queries/meetings-lines';
import { lineHistory } from '../../db/schema/meetings';
import { asc, eq } from 'drizzle-orm';
import { at, lineOf, runningSc1, sign } from './support';

const seeds = { ownerId: null, ownerName: 'Zed', due: '2026-12-16' };

async function withSeeds() {
  const sc1 = await runningSc1();
  const line = lineOf(sc1, { kind: 'action', text: 'Buy seeds', action: seeds });
  const saved = await sc1.call('meetings.saveLine', line);
  return { sc1, line, saved };
}

describe('an action whose owner is not in People', () => {
  it('keeps its owner and its date when it is read, corrected, kept in its history and moved', async () => {
    const { sc1, line, saved } = await withSeeds();
    const { meetingId } = sc1;
    expect(saved.action).toEqual(seeds);
    const [read] = (await sc1.call('meetings.get', { id: meetingId })).lines;
    expect(read?.action).toEqual(seeds);
    const corrected = { ...line, text: 'Buy more seeds', action: read?.action ?? null, revision: 1 };
    await sc1.call('meetings.saveLine', corrected);
    await sc1.call('meetings.moveLine', {
      meetingId,
      id: line.id,
      itemId: sc1.items[2] ?? '',
      to: 0,
      revision: 2,
    });
    expect(findLine(sc1.records.reader, line.id)?.action).toEqual(seeds);
    expect(listLineHistory(sc1.records.reader, line.id)).toHaveLength(3);
    const kept = sc1.records.reader
      .select()
      .from(lineHistory)
      .where(eq(lineHistory.lineId, line.id))
      .orderBy(asc(lineHistory.revision))
      .all()
      .map(({ snapshot }) => (JSON.parse(snapshot) as { line: { action: unknown } }).line.action);
    // The line itself is its newest revision.
    expect(kept).toEqual([seeds, seeds]);
  });

  it('is printed with both in Word, and the minutes are signed with them', async () => {
    const { sc1 } = await withSeeds();
    const { meetingId } = sc1;
    sc1.setClock(at('15:00'));
    await sc1.call('meetings.finish', { meetingId });
    await sign(sc1, 'chair', 'Denise');
    expect(await sign(sc1, 'resident', 'Winifred')).toEqual({ fixed: true, version: 1 });
    await sc1.call('meetings.saveMinutesWord', { meetingId, edition: 'standard', version: 1 });
    const words = JSON.stringify(sc1.saved.at(-1)?.model.blocks).replaceAll('\u00a0', ' ');
    expect(words).toContain('Zed, by Wednesday 16 December 2026');
    expect(words).not.toContain('Not yet agreed');
    expect(words).not.toContain('No date yet');
  });
});

it('says in Word that an unfinished action has nobody and no date yet', async () => {
  const sc1 = await runningSc1();
  const unfinished = { ownerId: null, ownerName: '', due: null };
  await sc1.call('meetings.saveLine', lineOf(sc1, { kind: 'action', text: 'Buy seeds', action: unfinished }));
  sc1.setClock(at('15:00'));
  await sc1.call('meetings.finish', { meetingId: sc1.meetingId });
  await sc1.call('meetings.saveMinutesWord', {
    meetingId: sc1.meetingId,
    edition: 'standard',
    version: null,
  });
  expect(JSON.stringify(sc1.saved.at(-1)?.model.blocks)).toContain('Buy seeds. Nobody yet, no date yet.');
});
