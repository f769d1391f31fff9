import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { v7 } from 'uuid';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { api } from '@contract/api';
import { permissionsOf, roles } from '@contract/permissions';
import { wordMethods } from '@contract/newsletters/words';
import { wordsOf } from '@rules/reading/sentences';
import { insertPerson } from '../../db/queries/people';
import { testDesk } from '../words/desk';
import { at, newHome, personValues, type Home } from './support';

const desk = testDesk();
let home: Home;

beforeEach(() => {
  home = newHome();
  home.context.words = desk;
});

afterAll(() => desk.end());

async function unknownOf(text: string): Promise<string[]> {
  const words = wordsOf(text).map((word) => word.text);
  const { unknown } = await home.call('newsletters.checkSpelling', { words });
  return unknown.map(({ word }) => word);
}

async function suggestionsFor(word: string): Promise<string[]> {
  const { unknown } = await home.call('newsletters.checkSpelling', { words: [word] });
  return unknown[0]?.suggestions ?? [];
}

function addWinifred(): void {
  const { needs, ...values } = personValues('Winifred Przybylska');
  home.records.write((tx) => insertPerson(tx, { ...values, ...needs, id: v7() }, at('14:00')));
}

const careWords = readFileSync(resolve(import.meta.dirname, '../../resources/words/care-words.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('/')[0] ?? '');

describe('spelling', () => {
  it('is British', async () => {
    expect(await unknownOf('We organise a colour theatre programme. We organize a color theater.')).toEqual([
      ...['organize', 'color', 'theater'],
    ]);
  });

  it.each([
    ['color', 'colour'],
    ['organizing', 'organising'],
    ['theater', 'theatre'],
    ['traveled', 'travelled'],
    ['catalog', 'catalogue'],
    ['defense', 'defence'],
    ['favorites', 'favourites'],
    ['analyze', 'analyse'],
  ])('offers for %s first %s', async (american, british) => {
    expect((await suggestionsFor(american))[0]).toBe(british);
  });

  it('knows the words of care that no dictionary has', async () => {
    expect(
      await unknownOf(
        'Whistleblowing, Ofsted, the CQC, reablement, co-production and DoLS: our keyworkers’ safeguarding meds at the café.',
      ),
    ).toEqual([]);
    expect(careWords.length).toBeGreaterThan(200);
    expect(await unknownOf(careWords.join(' '))).toEqual([]);
  });

  it('has no care word that the dictionary knows by itself', async () => {
    const { unknown } = await import('nspell').then(({ default: nspell }) => {
      const file = (name: string) =>
        readFileSync(resolve(import.meta.dirname, '../../node_modules/dictionary-en-gb', name));
      const plain = nspell(file('index.aff'), file('index.dic'));
      return { unknown: careWords.filter((word) => !plain.correct(word)) };
    });
    expect(careWords.filter((word) => !unknown.includes(word))).toEqual([]);
  });

  it('suggests up to five words, with the nearest first', async () => {
    expect(await suggestionsFor('wether')).toEqual(['weather', 'wetter', 'whether', 'wither', 'tether']);
    expect((await suggestionsFor('thier')).slice(0, 2)).toEqual(['thief', 'their']);
    expect(await suggestionsFor('lounje')).toEqual(['lounge']);
    expect((await suggestionsFor('recieve'))[0]).toBe('receive');
    expect(await suggestionsFor('safegarding')).toContain('safeguarding');
    expect((await suggestionsFor('whistleblowin'))[0]).toBe('whistleblowing');
    expect((await suggestionsFor('tean')).length).toBeLessThanOrEqual(5);
    expect(await suggestionsFor('x'.repeat(60))).toEqual([]);
  });

  it('names each word once, and leaves numbers, addresses and capitals be', async () => {
    expect(await unknownOf('A lounje and a lounje at 2.15 on 11/01 see www.marrram.uk ASDFG 3rd')).toEqual([
      'lounje',
    ]);
  });

  it('knows the names in the records, also with an ’s, and mends a slip in one', async () => {
    expect(await unknownOf('Winifred Przybylska')).toEqual(['Przybylska']);
    addWinifred();
    expect(await unknownOf('Winifred Przybylska and Przybylska’s cat at Marram House')).toEqual([]);
    expect(await suggestionsFor('Przybilska')).toEqual(['Przybylska']);
    expect((await suggestionsFor('Winifed'))[0]).toBe('Winifred');
  });

  it('takes words with any letters and marks', async () => {
    const odd = ['”', '🍰', '\uD800', '--', '’', 'a'.repeat(200), 'toString', '__proto__', 'constructor'];
    const { unknown } = await home.call('newsletters.checkSpelling', { words: odd });
    expect(unknown.map(({ word }) => word)).toContain('a'.repeat(200));
  });
});

describe('own words', () => {
  it('are right from now on, and wrong again once taken out', async () => {
    const { id } = await home.call('newsletters.addOwnWord', { id: v7(), word: ' Marramfest ' });
    await home.call('newsletters.addOwnWord', { id: v7(), word: 'bingoade' });
    expect(await unknownOf('Bingoade at Marramfest and Marramfest’s tent')).toEqual([]);
    expect((await home.call('newsletters.listOwnWords', {})).words.map(({ word }) => word)).toEqual([
      ...['bingoade', 'Marramfest'],
    ]);
    await home.call('newsletters.removeOwnWord', { id });
    expect(await unknownOf('Bingoade at Marramfest')).toEqual(['Marramfest']);
    expect(home.trail()).toEqual(['own-word-added', 'own-word-added', 'own-word-removed']);
  });

  it('are kept once however often they are added', async () => {
    const first = await home.call('newsletters.addOwnWord', { id: v7(), word: 'Marramfest' });
    expect(await home.call('newsletters.addOwnWord', { id: v7(), word: 'Marramfest' })).toEqual(first);
    expect(home.trail()).toEqual(['own-word-added']);
  });

  it('refuses two words, another word under an id, and taking out what is not there', async () => {
    const id = v7();
    await home.call('newsletters.addOwnWord', { id, word: 'Marramfest' });
    expect(api['newsletters.addOwnWord'].input.safeParse({ id, word: 'two words' }).success).toBe(false);
    expect(await home.refused('newsletters.addOwnWord', { id, word: 'other' })).toMatchObject({
      kind: 'conflict',
    });
    expect(await home.refused('newsletters.removeOwnWord', { id: v7() })).toMatchObject({
      kind: 'not-found',
    });
  });

  it('never stand in the trail, and change nothing when the trail cannot be written', async () => {
    const { raw } = home.records;
    const kept = await home.call('newsletters.addOwnWord', { id: v7(), word: 'Przybylska' });
    expect(raw.prepare('select facts from audit_entry').pluck().all().join()).not.toContain('Przyb');
    raw.exec("create trigger closed before insert on audit_entry begin select raise(abort, 'no'); end");
    await expect(home.call('newsletters.addOwnWord', { id: v7(), word: 'other' })).rejects.toThrow();
    await expect(home.call('newsletters.removeOwnWord', { id: kept.id })).rejects.toThrow();
    expect(raw.prepare('select word from own_word').pluck().all()).toEqual(['Przybylska']);
  });

  it('are changed by those who write newsletters and read by everyone', () => {
    for (const role of roles) {
      const may = Object.entries(wordMethods)
        .filter(([, { needs }]) => (permissionsOf[role] as readonly string[]).includes(needs))
        .map(([name]) => name);
      const reads = ['newsletters.checkSpelling', 'newsletters.listOwnWords'];
      expect(may).toEqual(role === 'staff' || role === 'read-only' ? reads : Object.keys(wordMethods));
    }
  });
});

describe('the word desk', () => {
  it('answers questions asked at once, each with its own', async () => {
    const answers = await Promise.all([desk.unknown(['lounje']), desk.unknown([]), desk.unknown(['tea'])]);
    expect(answers.map((all) => all.map(({ word }) => word))).toEqual([['lounje'], [], []]);
  });

  it('lets the dictionary go when idle, and loads it again', async () => {
    const quick = testDesk(300);
    expect(await quick.unknown(['lounje'])).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await quick.unknown(['lounje'])).toHaveLength(1);
    quick.end();
  });

  it('says so when it is put away in the middle, and answers again after', async () => {
    const quick = testDesk();
    const asked = quick.unknown(['lounje']);
    quick.end();
    await expect(asked).rejects.toThrow('put away');
    expect(await quick.unknown(['lounje'])).toHaveLength(1);
    quick.end();
  });
});
