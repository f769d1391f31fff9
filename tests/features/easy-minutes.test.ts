import { expect, it } from 'vitest';
import { finishedSc1, idOf, lineOf, plannedSc1, signedSc1, type Sc1 } from './support';

const easy = (words: string) => ({ words, picture: 'food' as const, noPictureBecause: '' });

async function linesOf(sc1: Sc1) {
  const { lines } = await sc1.call('meetings.easyMinutes', { meetingId: sc1.meetingId });
  return lines;
}

async function wordAll(sc1: Sc1) {
  for (const { lineId, revision } of await linesOf(sc1)) {
    const rows = [easy('This is short.')];
    await sc1.call('meetings.saveEasyRows', { meetingId: sc1.meetingId, lineId, rows, revision });
  }
}

it('offers nothing of its own, and saves no Word while a line is not worded, with the list', async () => {
  const sc1 = await signedSc1();
  const { meetingId } = sc1;
  const lines = await linesOf(sc1);
  expect(lines.map(({ kind, rows, standing }) => [kind, rows, standing])).toEqual([
    ['said', [], 'not-yet'],
    ['action', [], 'not-yet'],
    ['vote', [], 'not-yet'],
  ]);
  const refused = await sc1.refused('meetings.saveEasyMinutesWord', { meetingId });
  expect(refused).toMatchObject({ kind: 'precondition' });
  expect(refused.message).toContain('Food: Winifred Shaw said: The soup is cold');
  expect(sc1.saved).toEqual([]);
  const before = sc1.trail().length;
  await wordAll(sc1);
  await wordAll(sc1);
  await sc1.call('meetings.saveEasyMinutesWord', { meetingId });
  expect(sc1.trail(before)).toEqual([
    ...['easy-read-worded', 'easy-read-worded', 'easy-read-worded', 'minutes-saved-as-word'],
  ]);
  const { suggestedName, model } = sc1.saved[0] ?? {};
  expect(suggestedName).toBe('Residents’ meeting, 2 December 2026, minutes, Easy Read');
  expect(model?.edition).toBe('easy-read');
  const printed = JSON.stringify(model?.blocks);
  for (const words of ['garden centre: 8', 'Owen Tate will do this.', 'Winifred Shaw said:']) {
    expect(printed).toContain(words);
  }
  expect(printed).not.toContain('The soup is cold by the time');
  expect(printed).not.toContain('isWordsOnly');
  // Every document says once where its pictures are from, when it is made.
  expect(printed).not.toContain('Pictures:');
  const [{ lineId, revision } = { lineId: '', revision: 0 }] = await linesOf(sc1);
  const bare = { words: 'This is short.', picture: null, noPictureBecause: 'No picture says it.' };
  await sc1.call('meetings.saveEasyRows', { meetingId, lineId, rows: [bare], revision });
  await sc1.call('meetings.saveEasyMinutesWord', { meetingId });
  expect(sc1.saved[1]?.model.blocks).toContainEqual(
    expect.objectContaining({ kind: 'easy-row', picture: null, isWordsOnly: true }),
  );
});

it('asks for a line to be read again when it says something else since', async () => {
  const sc1 = await finishedSc1();
  await wordAll(sc1);
  const corrected = lineOf(sc1, { id: sc1.soup, text: 'The soup is lukewarm.', revision: 1 });
  await sc1.call('meetings.saveLine', { ...corrected, speakerId: idOf(sc1, 'Winifred') });
  const soup = (await linesOf(sc1)).find(({ lineId }) => lineId === sc1.soup);
  expect(soup).toMatchObject({ standing: 'changed', rows: [{ words: 'This is short.' }] });
  const { meetingId } = sc1;
  expect(await sc1.refused('meetings.saveEasyMinutesWord', { meetingId })).toMatchObject({
    kind: 'precondition',
  });
  const rows = [easy('The soup is a bit warm.')];
  const again = { meetingId, lineId: sc1.soup, rows, revision: soup?.revision ?? 0 };
  expect(await sc1.call('meetings.saveEasyRows', again)).toMatchObject({ standing: 'worded' });
  expect(await sc1.refused('meetings.saveEasyRows', { ...again, rows: [easy('Other.')] })).toMatchObject({
    kind: 'conflict',
    theirs: 'The soup is a bit warm.',
  });
  await sc1.call('meetings.saveEasyRows', { ...again, rows: [], revision: 2 });
  expect((await linesOf(sc1))[0]).toMatchObject({ standing: 'not-yet', rows: [], revision: 3 });
});

it('keeps what is half typed without printing it, and refuses words before there is a meeting to word', async () => {
  const sc1 = await finishedSc1();
  const { meetingId } = sc1;
  await wordAll(sc1);
  const of = { meetingId, lineId: sc1.soup, revision: 1 };
  for (const [rows, revision] of [
    [[easy('word '.repeat(16).trim())], 1],
    [[easy('The soup is cold.'), easy('')], 2],
  ] as const) {
    const kept = await sc1.call('meetings.saveEasyRows', { ...of, rows: [...rows], revision });
    expect(kept).toMatchObject({ rows, standing: 'unfinished', revision: revision + 1 });
    expect(await sc1.refused('meetings.saveEasyMinutesWord', { meetingId })).toMatchObject({
      kind: 'precondition',
      message: expect.stringContaining('Food: Winifred Shaw said') as string,
    });
  }
  const bare = { words: 'Soup.', picture: null, noPictureBecause: '' };
  expect(await sc1.refused('meetings.saveEasyRows', { ...of, rows: [bare], revision: 3 })).toMatchObject({
    kind: 'validation',
    fields: { rows: 'Choose a picture, or write why there is none.' },
  });
  const planned = await plannedSc1();
  const early = { ...of, revision: 0, meetingId: planned.meetingId, rows: [easy('Soup.')] };
  expect(await planned.refused('meetings.saveEasyRows', early)).toMatchObject({ kind: 'precondition' });
});
