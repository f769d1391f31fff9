import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { voiceSources, type VoiceSource } from '@contract/meetings/minutes';
import type { Heard, IssueItemOf } from '@contract/newsletters/content';
import { textOf, type Block } from '../../electron/documents/blocks';
import { answerItem, january, offersOf, rows, said, write } from './marram-news';
import { actionOf } from './sc2';
import { idOf, personValues } from './support';

type Home = Awaited<ReturnType<typeof january>>;
type Who = 'resident' | 'family' | 'staff' | 'nobody named';

/** January, with a relative in the records and an action that waits, so that whatever led to it is answered. */
async function home() {
  const made = await january();
  const jo = { ...personValues('Jo Hart'), kind: 'family' as const, id: v7() };
  await made.call('people.add', jo);
  const nobody = { ownerId: null, ownerName: '', due: null };
  const bench = actionOf(made, 'A7');
  await made.call('improvement.change', {
    id: bench,
    revision: 1,
    ...nobody,
    waitingFor: 'The Board decides.',
  });
  const people = {
    ...{ resident: idOf(made, 'Harold'), family: jo.id, staff: idOf(made, 'Owen'), 'nobody named': null },
  };
  const heard = async (words: string, who: Who, source: VoiceSource) => {
    const id = await said(made, words, { personId: people[who], source });
    const link = 'insert into voice_answer (id, voice_id, action_id, created_at) values (?, ?, ?, 0)';
    made.records.raw.prepare(link).run(v7(), id, bench);
    return id;
  };
  return { ...made, heard };
}

async function benchOf(of: Home): Promise<IssueItemOf<'answer'> | null> {
  const offers = await offersOf(of, of.issueId);
  const found = offers.find(({ key }) => key === `cant-yet:action:${actionOf(of, 'A7')}`)?.item;
  return found?.kind === 'answer' ? found : null;
}

const all: [Who, VoiceSource][] = (['resident', 'family', 'staff', 'nobody named'] as const).flatMap((who) =>
  voiceSources.map((source): [Who, VoiceSource] => [who, source]),
);

describe('an answer on offer', () => {
  it.each(all)(
    'to what %s %s keeps how it became known, and counts only what they made known',
    async (who, source) => {
      const of = await home();
      await of.heard('A bench by the pond.', who, source);
      const item = await benchOf(of);
      if (who === 'staff') return expect(item).toBeNull();
      const isOwn = source !== 'observed' && source !== 'told';
      expect(item?.answer).toMatchObject({
        said: 'A bench by the pond.',
        heard: { source, whose: who === 'family' ? 'families' : 'residents' },
        howMany: isOwn ? '1 person' : '',
      });
    },
  );

  it('is led by a resident’s own words, answers families too, and neither counts nor names staff', async () => {
    const of = await home();
    const staff = await of.heard('They all want a bench.', 'staff', 'said');
    const family = await of.heard('Mum would sit outside.', 'family', 'said');
    const seen = await of.heard('Stood at the pond a long while.', 'resident', 'observed');
    const own = await of.heard('Somewhere to sit.', 'resident', 'said');
    const item = await benchOf(of);
    expect(item?.answer).toMatchObject({
      ...{ said: 'Somewhere to sit.', howMany: '1 person' },
      heard: { source: 'said', whose: 'residents' },
    });
    const voices = item?.sources.filter(({ kind }) => kind === 'voice').map(({ id }) => id);
    expect(voices?.[0]).toBe(own);
    expect(new Set(voices)).toEqual(new Set([own, family, seen]));
    expect(JSON.stringify(item)).not.toContain(staff);
  });
});

/** The words of the paragraphs and Easy Read rows of a paper. */
const linesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [textOf([block.words])];
    return block.kind === 'easy-row' ? block.paragraphs.map((one) => textOf([one])) : [];
  });
const boldOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'easy-row'
      ? block.paragraphs.flat().flatMap((run) => (run.bold === true ? run.text : []))
      : [],
  );

describe('an answer in print', () => {
  type Case = [Heard | undefined, string];
  it.each<Case>([
    [undefined, 'You said'],
    [{ source: 'said', whose: 'residents' }, 'You said'],
    [{ source: 'said', whose: 'families' }, 'Families said'],
    [{ source: 'chose', whose: 'residents' }, 'Someone chose'],
    [{ source: 'shown', whose: 'residents' }, 'Someone showed us'],
    [{ source: 'observed', whose: 'residents' }, 'We saw'],
    [{ source: 'told', whose: 'residents' }, 'Someone who knows them told us'],
  ])('of %j opens with “%s” in every edition', async (heard, opening) => {
    const of = await january();
    const item = answerItem({ said: 'Left the peas.', ...(heard === undefined ? {} : { heard }) });
    const easy = rows([`${opening}: somebody left the peas.`]);
    const sources = [{ kind: 'voice' as const, id: await said(of, 'Left the peas.') }];
    await write(of, of.issueId, [{ ...item, sources, easy, leftOutOf: [] }]);
    const editions = ['standard', 'large-print', 'families', 'easy-read'] as const;
    await of.call('newsletters.saveWord', { issueId: of.issueId, editions: [...editions] });
    const papers = of.saved.map(({ model }) => model.blocks);
    expect(papers).toHaveLength(4);
    for (const blocks of papers.slice(0, 3)) expect(linesOf(blocks)).toContain(`${opening}: Left the peas.`);
    expect(boldOf(papers[3] ?? [])).toEqual([`${opening}:`]);
  });
});
