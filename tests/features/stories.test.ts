import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { InputOf } from '@contract/api';
import { searchHandlers } from '../../electron/features/search/handlers';
import {
  asked,
  january,
  morning,
  offersOf,
  said,
  sending,
  startedIssue,
  todayOf,
  waitingOf,
  wordsItem,
  write,
} from './marram-news';
import { idOf, type Sc1 } from './support';

type Told = InputOf<'voices.saveStory'>;
const day = '2027-01-06';

function story(home: Sc1, over: Partial<Told> = {}): Told {
  return {
    ...{ id: v7(), title: 'The dance hall', words: 'We danced every Saturday.\nI wore a red dress.' },
    ...{ personId: idOf(home, 'Winifred'), source: 'said', saidOn: '2026-12-10', heardBy: 'Bisi' },
    ...{ telling: 'full', asksFor: '', revision: 0, ...over },
  };
}

async function told(over: Partial<Told> = {}) {
  const home = await january();
  home.setClock(morning(day));
  const input = story(home, over);
  return { home, input, kept: await home.call('voices.saveStory', input) };
}

const storiesOffered = async (home: Awaited<ReturnType<typeof january>>, issueId = home.issueId) =>
  (await offersOf(home, issueId)).filter(({ kind }) => kind === 'story');

describe('a story', () => {
  it('that asks for nothing is a voice that needs no answer, kept in the words it was told in', async () => {
    const { home, input, kept } = await told();
    expect(kept).toMatchObject({
      ...{ title: 'The dance hall', words: input.words, who: 'Winifred Shaw', toldAs: 'Winifred Shaw' },
      ...{ isWaiting: false, toldIn: [], archivedAt: null, revision: 1 },
    });
    expect(home.trail().at(-1)).toBe('story-added');
    const { voices } = await home.call('voices.thread', { kind: 'voice', id: input.id });
    expect(voices).toMatchObject([{ words: input.words, way: 'talk', noAnswerBecause: 'a story to share' }]);
    expect((await waitingOf(home)).voices.map(({ id }) => id)).not.toContain(input.id);
  });

  it('that asks for something waits for an answer, on Today too, until nothing is asked any more', async () => {
    const { home, input, kept } = await told({ asksFor: 'A dance on Saturdays.', saidOn: '2026-06-01' });
    expect(kept.isWaiting).toBe(true);
    expect((await waitingOf(home)).voices.map(({ id }) => id)).toContain(input.id);
    expect(JSON.stringify((await todayOf(home)).waiting)).toContain(input.id);
    const changed = await home.call('voices.saveStory', { ...input, asksFor: '', revision: 1 });
    expect(changed).toMatchObject({ isWaiting: false, revision: 2 });
    expect(await home.call('voices.saveStory', { ...input, revision: 2 })).toMatchObject({ isWaiting: true });
  });

  it('sent twice is one; changed elsewhere it is a conflict with the words there', async () => {
    const { home, input, kept } = await told();
    const before = home.trail().length;
    expect(await home.call('voices.saveStory', input)).toEqual(kept);
    expect(home.trail(before)).toEqual([]);
    await home.call('voices.saveStory', { ...input, words: 'We danced.', revision: 1 });
    expect(await home.refused('voices.saveStory', { ...input, title: 'Mine', revision: 1 })).toMatchObject({
      ...{ kind: 'conflict', theirs: 'We danced.' },
    });
    expect(await home.refused('voices.saveStory', { ...input, revision: 0 })).toMatchObject({
      kind: 'conflict',
    });
  });

  it('is refused for a day to come, for nobody in the records, and over another voice', async () => {
    const { home } = await told();
    const input = story(home);
    expect(await home.refused('voices.saveStory', { ...input, saidOn: '2027-01-07' })).toMatchObject({
      ...{ kind: 'validation', fields: { saidOn: 'Choose today or a day before it.' } },
    });
    expect(await home.refused('voices.saveStory', { ...input, personId: v7() })).toMatchObject({
      kind: 'validation',
    });
    expect(await home.refused('voices.saveStory', { ...input, revision: 3 })).toMatchObject({
      kind: 'not-found',
    });
    const other = await said(home, 'The tea is cold.');
    expect(await home.refused('voices.saveStory', { ...input, id: other })).toMatchObject({
      kind: 'conflict',
    });
  });

  it('put away is out of every list, its voice too, and comes back whole', async () => {
    const { home, input } = await told({ asksFor: 'A dance.' });
    const away = await home.call('voices.archiveStory', { id: input.id, archived: true, revision: 1 });
    expect(away).toMatchObject({ isWaiting: false, revision: 2 });
    const list = async (archived: boolean) =>
      (await home.call('voices.stories', { archived, offset: 0, limit: 50 })).stories.map(({ id }) => id);
    expect([await list(false), await list(true)]).toEqual([[], [input.id]]);
    expect((await waitingOf(home)).voices.map(({ id }) => id)).not.toContain(input.id);
    const stale = { id: input.id, archived: false, revision: 1 };
    expect(await home.refused('voices.archiveStory', stale)).toMatchObject({ kind: 'conflict' });
    const back = await home.call('voices.archiveStory', { ...stale, revision: 2 });
    expect(back).toMatchObject({ isWaiting: true, words: input.words, archivedAt: null });
  });

  it('unnamed keeps nothing of who anywhere, and search finds it by its title and its words', async () => {
    const { home, input } = await told({ personId: null });
    expect(await home.call('voices.story', { id: input.id })).toMatchObject({
      story: { who: 'A resident', personId: null, toldAs: '' },
    });
    const find = async (text: string) =>
      (await searchHandlers['search.find']({ text, kinds: [], from: null, to: null, limit: 5 }, home.context))
        .found;
    expect((await find('dance hall'))[0]).toMatchObject({ kind: 'voice', id: input.id });
    await home.call('voices.saveStory', { ...input, title: 'A red dress', revision: 1 });
    expect((await find('red dress'))[0]).toMatchObject({ id: input.id });
    expect(await find('hall')).toEqual([]);
    await home.call('voices.archiveStory', { id: input.id, archived: true, revision: 2 });
    expect(await find('red dress')).toEqual([]);
  });

  it('stands among what its teller said, by its title, as told to share', async () => {
    const { home, input } = await told();
    const [id, lookId] = [idOf(home, 'Winifred'), v7()];
    await home.call('people.page', { id, lookId });
    const { said } = await home.call('people.said', { id, lookId, offset: 0, limit: 50 });
    expect(said.find((one) => one.id === input.id)).toMatchObject({
      ...{ title: 'The dance hall', noAnswerBecause: 'a story to share', answered: false },
    });
    expect(said.find((one) => one.id !== input.id)).toMatchObject({ title: '' });
  });

  it('of a voice that is none is null', async () => {
    const { home } = await told();
    expect(await home.call('voices.story', { id: v7() })).toEqual({ story: null });
  });
});

describe('a story in “Ready to tell”', () => {
  it('is offered in its own words with its source, under the stricter of the two names', async () => {
    const { home, input } = await told({ telling: 'first' });
    expect(await storiesOffered(home)).toMatchObject([
      {
        ...{ key: `voice:${input.id}`, title: 'The dance hall, told by Winifred', usedIn: null },
        item: {
          ...{ heading: 'The dance hall', section: 'stories', sources: [{ kind: 'voice', id: input.id }] },
          body: [{ kind: 'quote', words: input.words, speaker: 'Winifred' }],
          leftOutOf: [{ edition: 'families' }],
        },
      },
    ]);
    await asked(home, 'Winifred', { what: 'name-in-print', agreed: false, on: day });
    await asked(home, 'Winifred', { what: 'share-with-family', agreed: true, on: day });
    expect(await storiesOffered(home)).toMatchObject([
      {
        title: 'The dance hall, told by a resident',
        item: { body: [{ speaker: 'A resident' }], leftOutOf: [] },
      },
    ]);
  });

  it('is offered once however long it is, and what was seen is not put into anybody’s mouth', async () => {
    const words = `Winifred danced ${'and danced '.repeat(40)}.`;
    const { home } = await told({ words, source: 'observed' });
    const [offer, ...more] = await storiesOffered(home);
    expect(more).toEqual([]);
    expect(offer?.item.body).toEqual([
      { kind: 'paragraph', words: [{ text: words }] },
      { kind: 'paragraph', words: [{ text: 'Seen by staff: Winifred Shaw.' }] },
    ]);
  });

  it('is never offered when it is not shared or put away, nor as the words an answer gives back', async () => {
    const { home, input } = await told({ telling: 'not-shared', asksFor: 'A dance.' });
    expect(await storiesOffered(home)).toEqual([]);
    const meetingOf = await home.call('voices.thread', { kind: 'voice', id: input.id });
    expect(meetingOf.voices).toHaveLength(1);
    expect(JSON.stringify(await offersOf(home, home.issueId))).not.toContain('red dress');
    await home.call('voices.saveStory', { ...input, telling: 'full', revision: 1 });
    expect(await storiesOffered(home)).toHaveLength(1);
    await home.call('voices.archiveStory', { id: input.id, archived: true, revision: 2 });
    expect(await storiesOffered(home)).toEqual([]);
  });

  it('is told once the issue is sent, is not offered again, and is not told when the sending is taken back', async () => {
    const { home, input } = await told();
    await asked(home, 'Winifred', { what: 'share-with-family', agreed: true, on: day });
    await sendWithStory(home);
    const toldIn = [{ issueId: home.issueId, title: 'January 2027', toldOn: day }];
    expect((await home.call('voices.story', { id: input.id })).story?.toldIn).toEqual(toldIn);
    const next = await startedIssue(home, { title: 'February 2027' });
    expect(await storiesOffered(home, next)).toEqual([]);
    await home.call('newsletters.unsend', { id: home.issueId });
    expect((await home.call('voices.story', { id: input.id })).story?.toldIn).toEqual([]);
    expect(await storiesOffered(home, next)).toHaveLength(1);
  });

  it('stops a draft and is left out of new prints once it is not to be shared any more', async () => {
    const { home, input } = await told();
    await asked(home, 'Winifred', { what: 'share-with-family', agreed: true, on: day });
    await sendWithStory(home);
    await home.call('voices.saveStory', { ...input, telling: 'not-shared', revision: 1 });
    const editions = ['standard' as const, 'large-print' as const, 'families' as const];
    const made = await home.call('newsletters.saveWord', { issueId: home.issueId, editions });
    const printed = home.saved.map(({ model }) => JSON.stringify(model.blocks));
    for (const words of printed) expect(words).not.toMatch(/danc|red dress/i);
    const why = 'Left out. Story: The dance hall. It is not to be shared.';
    expect(made.files.map(({ leftOut }) => leftOut)).toEqual(editions.map(() => [why]));
    await home.call('newsletters.unsend', { id: home.issueId });
    expect(await home.refused('newsletters.send', await sending(home, home.issueId, day))).toMatchObject({
      ...{ kind: 'precondition', message: expect.stringContaining('Story: The dance hall.') as unknown },
    });
  });

  it('is told without its name in new prints once that is all they agree to, and names them as before elsewhere', async () => {
    const { home, input } = await told();
    await asked(home, 'Winifred', { what: 'share-with-family', agreed: true, on: day });
    await sendWithStory(home);
    await home.call('voices.saveStory', { ...input, telling: 'unnamed', revision: 1 });
    await home.call('newsletters.saveWord', { issueId: home.issueId, editions: ['standard'] });
    const [printed = ''] = home.saved.map(({ model }) => JSON.stringify(model.blocks));
    expect(printed).toContain('"speaker":"A resident"');
    expect(printed).toContain('Winifred chose the paint.');
  });
});

async function sendWithStory(home: Awaited<ReturnType<typeof january>>): Promise<void> {
  const [offer] = await storiesOffered(home);
  if (offer === undefined) throw new Error('The story is not offered.');
  const easy = { edition: 'easy-read' as const, because: 'A test.' };
  const paint = wordsItem({
    body: [{ kind: 'paragraph', words: [{ text: 'Winifred chose the paint.' }] }],
    leftOutOf: [easy],
  });
  await write(home, home.issueId, [{ ...offer.item, leftOutOf: [easy] }, paint]);
  await home.call('newsletters.send', await sending(home, home.issueId, day));
}
