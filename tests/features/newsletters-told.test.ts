import { describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import {
  answerItem,
  issueOf,
  january,
  morning,
  offersOf,
  said,
  sending,
  todayOf,
  waitingOf,
  write,
} from './marram-news';
import { actionOf } from './sc2';
import { idOf } from './support';

type Home = Awaited<ReturnType<typeof january>>;
const day = '2027-01-06';
const send = async (home: Home) => home.call('newsletters.send', await sending(home, home.issueId, day));

/** Every row of the chain and of the issue, but for when it was last changed. */
function chain({ records: { raw } }: Home): string {
  const tables = ['decision', 'action', 'outcome', 'voice_answer', 'told_back', 'voice'];
  return JSON.stringify(tables.map((table) => raw.prepare(`select * from ${table} order by 1, 2`).all()));
}

async function soupItem(home: Home) {
  const found = (await offersOf(home, home.issueId)).find(({ kind }) => kind === 'answered')?.item;
  if (found?.kind !== 'answer') throw new Error('The soup is not offered.');
  return { ...found, leftOutOf: [{ edition: 'easy-read' as const, because: 'A test.' }] };
}

async function threadOf(home: Home, voiceId: string) {
  return home.call('voices.thread', { kind: 'voice', id: voiceId });
}

describe('sending', () => {
  it('tells what came of the soup, in the thread, on the person’s page and on Today', async () => {
    const home = await january();
    const before = await todayOf(home);
    const item = await soupItem(home);
    const voiceId = item.sources.find(({ kind }) => kind === 'voice')?.id ?? '';
    await write(home, home.issueId, [item]);
    const trail = home.trail().length;
    expect(await send(home)).toEqual({ told: 1 });
    expect(home.trail(trail)).toEqual(['issue-sent']);
    const thread = await threadOf(home, voiceId);
    expect(thread.answers[0]?.outcomes[0]).toMatchObject({
      words: 'We now serve the last table first.',
      toldBack: [{ voiceId, way: 'In the January 2027 newsletter', toldOn: day, issueId: home.issueId }],
      notTold: [],
    });
    const page = { id: idOf(home, 'Winifred'), lookId: v7() };
    await home.call('people.page', page);
    const { said: words } = await home.call('people.said', { ...page, offset: 0, limit: 10 });
    expect(JSON.stringify(words)).toContain('In the January 2027 newsletter');
    expect((await todayOf(home)).heard?.told).toBe((before.heard?.told ?? 0) + 1);
    expect(await issueOf(home, home.issueId)).toMatchObject({ state: 'sent', sentOn: day });
  });

  it('sent twice is one, and sent otherwise is refused', async () => {
    const home = await january();
    await write(home, home.issueId, [await soupItem(home)]);
    const once = await sending(home, home.issueId, day);
    await home.call('newsletters.send', once);
    const before = chain(home);
    expect(await home.call('newsletters.send', once)).toEqual({ told: 1 });
    expect(chain(home)).toBe(before);
    expect(await home.refused('newsletters.send', { ...once, sentOn: '2027-01-05' })).toMatchObject({
      kind: 'precondition',
    });
  });

  it('refuses a day to come, an old revision, and an answer nobody asked for', async () => {
    const home = await january();
    await write(home, home.issueId, [answerItem({})]);
    const now = await sending(home, home.issueId, day);
    expect(await home.refused('newsletters.send', { ...now, sentOn: '2027-01-07' })).toMatchObject({
      kind: 'validation',
    });
    expect(await home.refused('newsletters.send', { ...now, revision: 1 })).toMatchObject({
      kind: 'conflict',
    });
    const refusal = await home.refused('newsletters.send', now);
    expect(refusal.message).toContain('This answer has no source');
    const gone = answerItem({}, { sources: [{ kind: 'voice', id: v7() }] });
    await write(home, home.issueId, [gone]);
    const other = await home.refused('newsletters.send', await sending(home, home.issueId, day));
    expect(other.fields?.[gone.id]).toContain('not in the records any more');
  });

  it('refuses “We did” while the action is open', async () => {
    const home = await january();
    const voiceId = await said(home, 'A bench in the garden.');
    const item = answerItem(
      {},
      {
        sources: [
          { kind: 'voice', id: voiceId },
          { kind: 'action', id: actionOf(home, 'A7') },
        ],
      },
    );
    await write(home, home.issueId, [item]);
    const refusal = await home.refused('newsletters.send', await sending(home, home.issueId, day));
    expect(refusal.fields?.[item.id]).toContain('is still open');
  });

  it('of “We won’t” to a voice nobody answered settles it; taken back, it waits again', async () => {
    const home = await january();
    const voiceId = await said(home, 'A swimming pool.');
    const before = await waitingOf(home);
    const answer = { said: 'A swimming pool.', reply: 'wont' as const, words: 'There is no room for one.' };
    await write(home, home.issueId, [answerItem(answer, { sources: [{ kind: 'voice', id: voiceId }] })]);
    const rows = chain(home);
    await send(home);
    expect((await waitingOf(home)).total).toBe(before.total - 1);
    const thread = await threadOf(home, voiceId);
    expect(thread.answers).toMatchObject([
      { kind: 'decision', words: 'We won’t: there is no room for one.', how: null, on: day },
    ]);
    expect(thread.answers[0]?.outcomes[0]?.toldBack).toMatchObject([{ toldOn: day }]);
    const trail = home.trail().length;
    await home.call('newsletters.unsend', { id: home.issueId });
    expect(home.trail(trail)).toEqual(['issue-sending-taken-back']);
    expect(chain(home)).toBe(rows);
    expect((await waitingOf(home)).total).toBe(before.total);
    expect(await issueOf(home, home.issueId)).toMatchObject({ state: 'draft', sentOn: null });
  });

  it('of “We can’t yet” to two voices nobody answered is one promise to both; they wait on', async () => {
    const home = await january();
    const [one, other] = [await said(home, 'A bench.'), await said(home, 'Somewhere to sit.')];
    const before = await waitingOf(home);
    const sources = [one, other].map((id) => ({ kind: 'voice' as const, id }));
    const answer = { reply: 'cant-yet' as const, words: 'The Board decides on 27 January.' };
    await write(home, home.issueId, [answerItem(answer, { sources })]);
    const rows = chain(home);
    expect(await send(home)).toEqual({ told: 2 });
    const after = await waitingOf(home);
    expect(after.total).toBe(before.total);
    const promised = after.voices.filter(({ id }) => id === one || id === other);
    const words = 'We can’t yet: the Board decides on 27 January.';
    expect(promised.map(({ promised: promise }) => promise?.words)).toEqual([words, words]);
    expect((await threadOf(home, one)).answers).toHaveLength(1);
    await home.call('newsletters.unsend', { id: home.issueId });
    expect(chain(home)).toBe(rows);
  });

  it('of “We can’t yet” to an open action keeps the printed words as told, and closing it tells anew', async () => {
    const home = await january();
    const bench = actionOf(home, 'A7');
    const voiceId = await said(home, 'A bench in the garden.');
    const answer = { reply: 'cant-yet' as const, words: 'The Board decides on 27 January.' };
    const sources = [
      { kind: 'voice' as const, id: voiceId },
      { kind: 'action' as const, id: bench },
    ];
    await write(home, home.issueId, [answerItem(answer, { sources })]);
    await send(home);
    expect((await threadOf(home, voiceId)).answers).toMatchObject([
      {
        kind: 'action',
        id: bench,
        outcomes: [{ words: 'We can’t yet: the Board decides on 27 January.', isPast: false, inPrint: true }],
      },
    ]);
    expect(await home.call('improvement.get', { id: bench })).toMatchObject({
      ...{ state: 'open', outcome: '' },
    });
    const { revision } = await home.call('improvement.get', { id: bench });
    const closing = { words: 'We now have a bench.', closedOn: day, meetingId: null };
    home.setClock(morning(day) + 9 * 3_600_000);
    await home.call('improvement.close', { id: bench, revision, ...closing });
    const [answered] = (await threadOf(home, voiceId)).answers;
    expect(answered?.outcomes[0]).toMatchObject({ inPrint: true, isPast: false, notTold: [] });
    expect(answered?.outcomes.at(-1)).toMatchObject({
      words: 'We now have a bench.',
      notTold: [{ voiceId }],
    });
    const offer = (await offersOf(home, home.issueId)).find(
      ({ title }) => title === 'A bench in the garden.',
    );
    expect(offer).toMatchObject({ kind: 'answered', usedIn: null });
  });

  it('can be taken back on its own day only, and not before it', async () => {
    const home = await january();
    expect(await home.refused('newsletters.unsend', { id: home.issueId })).toMatchObject({
      kind: 'precondition',
    });
    await send(home);
    home.setClock(morning('2027-01-07'));
    expect(await home.refused('newsletters.unsend', { id: home.issueId })).toMatchObject({
      kind: 'precondition',
    });
  });

  it('fixes what the issue says', async () => {
    const home = await january();
    await send(home);
    const { title, goesOutOn, revision } = await issueOf(home, home.issueId);
    const content = { sections: [{ kind: 'menu' as const, title: 'Menu' }], items: [], letBe: [] };
    const change = { id: home.issueId, title, goesOutOn, revision, content };
    expect(await home.refused('newsletters.saveIssue', change)).toMatchObject({ kind: 'precondition' });
    const check = {
      id: v7(),
      issueId: home.issueId,
      personId: idOf(home, 'Leela'),
      checkedOn: day,
      changed: '',
    };
    expect(await home.refused('newsletters.addCheck', check)).toMatchObject({ kind: 'precondition' });
  });
});
