import { describe, expect, it } from 'vitest';
import { lintWord } from '../../electron/documents/lint/lint-word';
import { printedDate } from '../../electron/documents/printed-dates';
import { toDocx } from '../../electron/documents/to-docx';
import { sc2Home } from './sc2';

describe('the minutes of 6 January, SC2', () => {
  it('print what became of each action under the item for last time', async () => {
    const sc2 = await sc2Home();
    await sc2.call('meetings.start', { meetingId: sc2.januaryId });
    await sc2.call('meetings.saveMinutesWord', {
      ...{ meetingId: sc2.januaryId, edition: 'standard', version: null },
    });
    const { blocks = [] } = sc2.saved.at(-1)?.model ?? {};
    const printed = JSON.stringify(blocks);
    expect(printed).toContain(
      'Closed 5 of 8 (63%), 3 of 5 on time. Days to close: median 19, mean 17.2. ' +
        '3 open: 2 late, the oldest for 63 days.',
    );
    const table = blocks.find((block) => block.kind === 'table' && block.title === 'From last time');
    const rows = table?.kind === 'table' ? table.rows : [];
    const words = rows.map((row) =>
      row.map(({ paragraphs }) => paragraphs.flat().map(({ text }) => text)).flat(),
    );
    expect(words).toHaveLength(8);
    expect(words[0]).toEqual([
      ...['A garden bench', 'Owen Tate', printedDate('2026-11-30'), 'Open for 63 days, 37 days late.'],
    ]);
    expect(words[1]?.at(-1)).toBe('Open for 35 days, 2 days late.');
    expect(words.map((row) => row.at(-1))).toContain(
      'Done 4 December 2026. We now serve the last table first.',
    );
    expect(printed.split('Nothing was written down under this item.')).toHaveLength(6);
  });

  it.each(['standard', 'large-print'] as const)('pass the lint in %s', async (edition) => {
    const sc2 = await sc2Home();
    await sc2.call('meetings.saveMinutesWord', { meetingId: sc2.januaryId, edition, version: null });
    const model = sc2.saved.at(-1)?.model;
    if (model === undefined) throw new Error('Nothing was saved.');
    expect(lintWord(toDocx(model), edition)).toEqual([]);
  });

  it('say nothing of last time at the first meeting', async () => {
    const sc2 = await sc2Home();
    const { meetings } = await sc2.call('meetings.list', { archived: false, before: null, limit: 9 });
    const meetingId = meetings.at(-1)?.id ?? '';
    await sc2.call('meetings.saveMinutesWord', { meetingId, edition: 'standard', version: null });
    expect(JSON.stringify(sc2.saved.at(-1)?.model)).not.toContain('From last time');
  });
});
