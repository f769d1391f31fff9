import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../electron/documents/blocks';
import { toDocx } from '../../electron/documents/to-docx';
import { outlineOfDocx } from '../documents/outline';
import { replyOf, spokenSc1 } from './spoken-sc1';
import { at, details, idOf, sign, type Sc1 } from './support';

/** SC1 to its end, with the next meeting of its series planned and six answers taken one to one since. */
async function roundedSc1(): Promise<Sc1> {
  const sc1 = await spokenSc1();
  const { series } = await sc1.call('meetings.listSeries', {});
  const officers = { chairId: idOf(sc1, 'Denise'), minuteTakerId: idOf(sc1, 'Callum') };
  const next = { ...details, date: '2027-01-06', ...officers, seriesId: series[0]?.id ?? '' };
  await sc1.call('meetings.create', { ...next, id: v7() });
  sc1.setClock(at('17:30'));
  await agreesTo(sc1, 'Ivy', 'first');
  await agreesTo(sc1, 'Frank', 'unnamed');
  for (const name of ['Eric', 'Ivy', 'Tariq', 'Ada', 'Frank']) {
    await sc1.call('meetings.saveReply', replyOf(sc1, name, { words: `${name.length} bowls.` }));
  }
  await sc1.call(
    'meetings.saveReply',
    replyOf(sc1, 'Nora', { itemId: null, way: 'phone', words: 'All is well.' }),
  );
  return sc1;
}

async function agreesTo(sc1: Sc1, name: string, nameInPrint: 'first' | 'unnamed'): Promise<void> {
  const { id, kind, nameToUse, fullName, role, needs, revision } = await sc1.call('people.get', {
    id: idOf(sc1, name),
  });
  await sc1.call('people.save', { id, kind, nameToUse, fullName, role, needs, nameInPrint, revision });
}

async function signBoth(sc1: Sc1): Promise<void> {
  await sign(sc1, 'chair', 'Denise');
  await sign(sc1, 'resident', 'Winifred');
}

/** The words of the last paper saved, read back from its Word file. */
async function wordsSaved(sc1: Sc1): Promise<string[]> {
  return wordsOf(sc1.saved.at(-1)?.model);
}

async function wordsOf(model: DocumentModel | undefined): Promise<string[]> {
  if (model === undefined) throw new Error('Nothing was saved.');
  return (await outlineOfDocx(toDocx(model))).map(([, words]) => words);
}

describe('SC1’s minutes in Word', () => {
  it.each(['standard', 'large-print'] as const)('tell who was heard, exactly, in %s', async (edition) => {
    const sc1 = await roundedSc1();
    await sc1.call('meetings.saveMinutesWord', { meetingId: sc1.meetingId, edition, version: null });
    const words = await wordsSaved(sc1);
    for (const said of [
      'Came: 14 of 22 residents (64%).',
      'Spoke: 9 of 14 who came (64%).',
      'The two who spoke most: 12 of 26 times anybody spoke (46%).',
      'Not heard at the meeting: 13 of 22 residents (59%): 5 who came and 8 who did not come.',
      'Heard in all: 15 of 22 residents (68%).',
      'Wednesday 6 January 2027, 2:15 pm, Lounge, Marram House.',
    ]) {
      expect(words).toContain(said);
    }
    expect(words.join('\n')).toMatch(/Spread: 0\.593\. A few voices led\./);
    const first = words.indexOf('Asked one to one');
    expect(words.slice(first + 1, first + 10)).toEqual([
      '6 people were asked one to one since. 3 of them were not at the meeting.',
      'Food',
      '“4 bowls.” Eric Vane',
      '“3 bowls.” Ivy',
      '“5 bowls.” Tariq Aziz',
      '“3 bowls.” Ada Hart',
      '“5 bowls.” A resident',
      'About the meeting as a whole',
      '“All is well.” Nora Lyle (by phone)',
    ]);
  });

  it('names nobody who was not heard, nor anybody who would rather not be named', async () => {
    const sc1 = await roundedSc1();
    await sc1.call('meetings.saveMinutesWord', {
      ...{ meetingId: sc1.meetingId, edition: 'standard', version: null },
    });
    const words = (await wordsSaved(sc1)).join('\n');
    for (const name of ['Ted Moor', 'Una Reed', 'Vic Sole', 'Wyn Toms', 'Zoe Webb', 'Frank']) {
      expect(words).not.toContain(name);
    }
  });

  it('stay as they were read once both have signed, while answers go on being taken', async () => {
    const sc1 = await roundedSc1();
    await signBoth(sc1);
    const { meetingId } = sc1;
    await sc1.call('meetings.saveReply', replyOf(sc1, 'Zoe'));
    expect((await sc1.call('meetings.reach', { meetingId })).heard.count).toBe(16);
    await sc1.call('meetings.saveMinutesWord', { meetingId, edition: 'standard', version: 1 });
    const signed = await wordsSaved(sc1);
    expect(signed).toContain('Heard in all: 15 of 22 residents (68%).');
    expect(signed.join()).not.toContain('Zoe');

    await sc1.call('meetings.newVersion', { meetingId, reason: 'Zoe was asked.' });
    await sc1.call('meetings.saveMinutesWord', { meetingId, edition: 'standard', version: 2 });
    expect(await wordsSaved(sc1)).toContain('Heard in all: 16 of 22 residents (73%).');
    const { changes } = await sc1.call('meetings.versionChanges', { meetingId, version: 2 });
    const found = changes.map(({ kind, parts }) => [
      kind,
      parts.flatMap((part) => (part.kind === 'removed' ? [] : [part.text])).join(''),
    ]);
    expect(found).toContainEqual(['added', 'Food: Zoe Webb said: Mine is cold too.']);
    expect(found).toContainEqual(['changed', expect.stringContaining('heard in all: 16 of 22, 73%')]);
  });

  it('print no figures that a version signed before it was kept does not hold', async () => {
    const sc1 = await roundedSc1();
    await signBoth(sc1);
    const { meetingId } = sc1;
    const strip = sc1.records.raw.prepare(
      "update minutes_version set content = json_remove(content, '$.heard', '$.asked', '$.nextMeeting')",
    );
    strip.run();
    await sc1.call('meetings.saveMinutesWord', { meetingId, edition: 'standard', version: 1 });
    expect((await wordsSaved(sc1)).join()).not.toMatch(/Who was heard|Asked one to one|Next meeting/);
  });

  it('leave what people answered in private out of the families’ copy, whole', async () => {
    const sc1 = await roundedSc1();
    await signBoth(sc1);
    const { meetingId } = sc1;
    const { spots } = await sc1.call('meetings.familiesCopy', { meetingId });
    for (const { part, ofId, revision, holds } of spots) {
      if (holds.length === 0) continue;
      await sc1.call('meetings.saveFamiliesWords', {
        ...{ meetingId, part, ofId, revision },
        words: 'Somebody spoke.',
      });
    }
    await sc1.call('meetings.releaseFamiliesCopy', { meetingId, readBy: 'Denise Okafor' });
    await sc1.call('meetings.saveReply', replyOf(sc1, 'Zoe'));
    await sc1.call('meetings.saveFamiliesWord', { meetingId, edition: 'standard' });
    const words = await wordsSaved(sc1);
    expect(words).toContain('Heard in all: 15 of 22 residents (68%).');
    expect(words).toContain('Wednesday 6 January 2027, 2:15 pm, Lounge, Marram House.');
    expect(words.join()).not.toMatch(/Asked one to one|bowls|All is well/);
  });
});
