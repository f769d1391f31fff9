import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { lintWord } from '../../electron/documents/lint/lint-word';
import { toDocx } from '../../electron/documents/to-docx';
import { came, finishedSc1, idOf, lineOf, sign, signedSc1, type Sc1 } from './support';

const copyOf = (sc1: Sc1) => sc1.call('meetings.familiesCopy', { meetingId: sc1.meetingId });

/** SC1 signed, with a note that names Harold and his room. */
async function signedWithNames(): Promise<Sc1> {
  const sc1 = await finishedSc1();
  const text = 'Harold will move to Room 4.';
  await sc1.call('meetings.saveLine', lineOf(sc1, { kind: 'note', text }));
  await sign(sc1, 'chair', 'Denise');
  await sign(sc1, 'resident', 'Winifred');
  return sc1;
}

async function agree(sc1: Sc1, name: string): Promise<string> {
  const asked = { id: v7(), personId: idOf(sc1, name), askedOn: '2026-12-02', way: 'told Denise' };
  await sc1.call('people.recordAgreement', { ...asked, what: 'share-with-family', agreed: true });
  return asked.id;
}

async function lookAt(sc1: Sc1, words: (holds: string[], was: string) => string) {
  const { spots } = await copyOf(sc1);
  for (const { part, ofId, holds, words: was, lookedAt, revision } of spots) {
    if (holds.length === 0 || lookedAt) continue;
    const input = { meetingId: sc1.meetingId, part, ofId, words: words(holds, was), revision };
    await sc1.call('meetings.saveFamiliesWords', input);
  }
}

const printed = ({ saved }: Sc1) => JSON.stringify(saved.at(-1)?.model);

it('holds no name nobody agreed to, once the lines pointed to were looked at, and is released and saved', async () => {
  const sc1 = await signedWithNames();
  const { meetingId } = sc1;
  const { spots } = await copyOf(sc1);
  const held = spots.filter(({ holds }) => holds.length > 0);
  expect(held.map(({ part, holds, lookedAt }) => [part, holds, lookedAt])).toEqual([
    ['line', ['Harold', 'Room 4'], false],
  ]);
  const release = { meetingId, readBy: 'Denise' };
  const refused = await sc1.refused('meetings.releaseFamiliesCopy', release);
  expect(refused.message).toContain('Harold will move to Room 4. (Harold, Room 4)');
  await lookAt(sc1, () => 'One person will move room.');
  expect(await sc1.refused('meetings.saveFamiliesWord', { meetingId, edition: 'standard' })).toMatchObject({
    kind: 'precondition',
  });
  await sc1.call('meetings.releaseFamiliesCopy', release);
  await sc1.call('meetings.releaseFamiliesCopy', release);
  for (const edition of ['standard', 'large-print'] as const) {
    await sc1.call('meetings.saveFamiliesWord', { meetingId, edition });
    for (const name of came.flatMap((one) => one.split(' '))) expect(printed(sc1)).not.toContain(name);
    expect(printed(sc1)).not.toContain('Denise');
    expect(printed(sc1)).toContain('One person will move room.');
    const model = sc1.saved.at(-1)?.model;
    if (model !== undefined) expect(lintWord(toDocx(model), edition)).toEqual([]);
  }
  expect(sc1.saved.at(-1)?.suggestedName).toBe(
    'Residents’ meeting, 2 December 2026, families’ copy, large print',
  );
  expect(sc1.trail().filter((action) => action.startsWith('families'))).toEqual([
    ...['families-words-decided', 'families-copy-released'],
    ...['families-copy-saved-as-word', 'families-copy-saved-as-word'],
  ]);
});

it('keeps the name of someone who agreed, gives it to their family, and takes it out when they take it back', async () => {
  const sc1 = await signedSc1();
  const { meetingId } = sc1;
  const id = await agree(sc1, 'Winifred');
  await sc1.call('meetings.releaseFamiliesCopy', { meetingId, readBy: 'Denise' });
  await sc1.call('meetings.saveFamiliesWord', { meetingId, edition: 'standard' });
  // Nobody was asked whether they would be named to families, so nobody is said to prefer it.
  expect(printed(sc1)).not.toContain('not to be named');
  expect(printed(sc1)).toMatch(/[Nn]ot named here/);
  expect(printed(sc1)).toContain('Winifred Shaw');
  const give = { meetingId, paper: 'minutes' as const, version: 1, on: '2026-12-02', readWith: '' };
  const personIds = [idOf(sc1, 'Winifred')];
  expect(await sc1.call('meetings.giveCopies', { ...give, personIds, form: 'families' })).toEqual({
    given: 1,
  });
  expect((await sc1.call('people.information', {})).steps.met).toEqual({ count: 0, of: 0 });

  await sc1.call('people.withdrawAgreement', { id, withdrawnOn: '2026-12-02' });
  expect(await sc1.refused('meetings.saveFamiliesWord', { meetingId, edition: 'standard' })).toMatchObject({
    message: expect.stringContaining('changed since this copy was released') as string,
  });
  await sc1.call('meetings.takeBackFamiliesCopy', { meetingId });
  await sc1.call('meetings.releaseFamiliesCopy', { meetingId, readBy: 'Denise' });
  await sc1.call('meetings.saveFamiliesWord', { meetingId, edition: 'standard' });
  expect(printed(sc1)).not.toContain('Winifred');
});

it('leaves a line as it is when a person says so, and changes nothing while released or before both have signed', async () => {
  const sc1 = await signedWithNames();
  const { meetingId } = sc1;
  await lookAt(sc1, (_holds, was) => was);
  await sc1.call('meetings.releaseFamiliesCopy', { meetingId, readBy: 'Denise' });
  const { spots, released } = await copyOf(sc1);
  expect(released).toEqual({ on: '2026-12-02', readBy: 'Denise' });
  const { part, ofId } = spots.find(({ lookedAt }) => lookedAt) ?? { part: 'line' as const, ofId: v7() };
  const change = { meetingId, part, ofId, words: 'Other words.', revision: 1 };
  expect(await sc1.refused('meetings.saveFamiliesWords', change)).toMatchObject({ kind: 'precondition' });
  const early = await finishedSc1();
  expect(await early.refused('meetings.familiesCopy', { meetingId: early.meetingId })).toMatchObject({
    kind: 'precondition',
  });
});

it('takes a change only over what was last seen, and gives both versions back', async () => {
  const sc1 = await signedWithNames();
  const { meetingId } = sc1;
  const [spot] = (await copyOf(sc1)).spots;
  if (spot === undefined) throw new Error('There is nothing to decide.');
  const { part, ofId, revision } = spot;
  const mine = { meetingId, part, ofId, revision, words: 'Our meeting' };
  const kept = await sc1.call('meetings.saveFamiliesWords', mine);
  expect(kept).toMatchObject({ words: 'Our meeting', lookedAt: true, revision: revision + 1 });
  expect(await sc1.call('meetings.saveFamiliesWords', mine)).toEqual(kept);
  expect(await sc1.refused('meetings.saveFamiliesWords', { ...mine, words: 'A meeting' })).toMatchObject({
    kind: 'conflict',
    theirs: 'Our meeting',
  });
  const over = { ...mine, words: 'A meeting', revision: kept.revision };
  expect(await sc1.call('meetings.saveFamiliesWords', over)).toMatchObject({ words: 'A meeting' });
});
