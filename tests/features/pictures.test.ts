import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { InputOf } from '@contract/api';
import { barsTo } from '@rules/picture-use';
import { exifSegment, jpegOf, plainPhoto, pngChunk, pngOf } from './plain-photo';
import { at, day, newHome, personValues, type Home } from './support';

type Added = InputOf<'newsletters.addPhoto'>;
const library = { find: '', kind: 'photo' as const, archived: false, after: null, limit: 12 };

async function person(home: Home, fullName: string): Promise<string> {
  const id = v7();
  await home.call('people.add', { ...personValues(fullName), id });
  return id;
}

function photo(given: Partial<Added> = {}): Added {
  const people = given.people ?? [];
  return {
    ...{ id: v7(), alt: 'The new green sofa', words: 'lounge', takenOn: '2026-11-02', agreedUntil: null },
    ...{ people, nobody: people.length === 0, jpeg: plainPhoto },
    ...given,
  };
}

async function agree(home: Home, personId: string, agreed: boolean, askedOn: string): Promise<string> {
  const id = v7();
  const what = 'photo-in-newsletter' as const;
  await home.call('people.recordAgreement', { id, personId, what, agreed, askedOn, way: 'told Amina' });
  return id;
}

describe('a photo of the home’s own', () => {
  it('is kept with its words and who is in it, once however often it is sent', async () => {
    const home = newHome();
    const winifred = await person(home, 'Winifred Shaw');
    const given = photo({ people: [winifred], jpeg: jpegOf(1200, 1600) });
    const added = await home.call('newsletters.addPhoto', given);
    expect(added).toMatchObject({ alt: 'The new green sofa', width: 1200, height: 1600, archived: false });
    expect(added.people).toEqual([
      { personId: winifred, name: 'Winifred Shaw', answer: 'not-asked', on: null },
    ]);
    expect(await home.call('newsletters.addPhoto', given)).toEqual(added);
    expect(await home.refused('newsletters.addPhoto', { ...given, alt: 'Another' })).toMatchObject({
      kind: 'conflict',
    });
    const file = await home.call('newsletters.pictureFile', { id: given.id });
    expect(file).toEqual({ mediaType: 'image/jpeg', base64: given.jpeg, alt: given.alt });
    expect(home.trail(1)).toEqual(['picture-added']);
  });

  it('is refused while it says where it was taken, is too large, or is no photo', async () => {
    const home = newHome();
    for (const jpeg of [jpegOf(600, 800, exifSegment), jpegOf(1601, 900), pngOf(9, 9), 'bm90IGEgcGhvdG8=']) {
      expect(await home.refused('newsletters.addPhoto', photo({ jpeg }))).toMatchObject({
        kind: 'validation',
        fields: { jpeg: expect.any(String) as string },
      });
    }
    expect((await home.call('newsletters.pictures', library)).total).toBe(0);
    expect(home.trail()).toEqual([]);
  });

  it('needs its words, and who is in it or that nobody can be recognised', async () => {
    const home = newHome();
    const winifred = await person(home, 'Winifred Shaw');
    await expect(home.call('newsletters.addPhoto', photo({ alt: '  ' }))).rejects.toThrow('Write what');
    await expect(home.call('newsletters.addPhoto', photo({ nobody: false }))).rejects.toThrow('Say who');
    const both = photo({ people: [winifred], nobody: true });
    await expect(home.call('newsletters.addPhoto', both)).rejects.toThrow('Say who');
    for (const wrong of [
      { people: [v7()] },
      { people: [winifred, winifred] },
      { takenOn: '2026-12-03' },
      { takenOn: '2026-11-02', agreedUntil: '2026-11-01' },
    ]) {
      const refused = await home.refused('newsletters.addPhoto', photo(wrong));
      expect(Object.keys(refused.fields ?? {})).toEqual([Object.keys(wrong).at(-1)]);
    }
  });

  it('says how each person in it answered, today', async () => {
    const home = newHome();
    const [winifred, josef] = [await person(home, 'Winifred Shaw'), await person(home, 'Josef Nowak')];
    const { id } = await home.call('newsletters.addPhoto', photo({ people: [winifred, josef] }));
    const shown = async () => (await home.call('newsletters.pictures', library)).pictures[0];
    const bars = async () => {
      const picture = await shown();
      return picture === undefined ? [] : barsTo(picture, day);
    };
    expect(await bars()).toMatchObject([{ name: 'Josef Nowak' }, { name: 'Winifred Shaw' }]);
    const yes = await agree(home, winifred, true, '2026-11-10');
    await agree(home, josef, true, '2026-11-10');
    expect((await shown())?.people).toMatchObject([
      { name: 'Josef Nowak', answer: 'yes', on: '2026-11-10' },
      { name: 'Winifred Shaw', answer: 'yes', on: '2026-11-10' },
    ]);
    expect(await bars()).toEqual([]);
    await home.call('people.withdrawAgreement', { id: yes, withdrawnOn: '2026-12-01' });
    await agree(home, josef, false, '2026-11-20');
    expect(await bars()).toEqual([
      { why: 'not-agreed', name: 'Josef Nowak', answer: 'no', on: '2026-11-20' },
      { why: 'not-agreed', name: 'Winifred Shaw', answer: 'withdrawn', on: '2026-12-01' },
    ]);
    expect((await home.call('newsletters.photoAgreements', { people: [josef, v7()] })).people).toEqual([
      { personId: josef, name: 'Josef Nowak', answer: 'no', on: '2026-11-20' },
    ]);
    expect(id).toBe((await shown())?.id);
  });

  it('is changed, put away and brought back, by one person at a time', async () => {
    const home = newHome();
    const winifred = await person(home, 'Winifred Shaw');
    const { id, revision } = await home.call('newsletters.addPhoto', photo());
    const said = { alt: 'Winifred on the sofa', words: '', takenOn: null, agreedUntil: '2026-12-01' };
    const change = { id, ...said, people: [winifred], nobody: false, revision };
    const changed = await home.call('newsletters.changePicture', change);
    expect(changed).toMatchObject({ ...said, people: [{ personId: winifred }] });
    expect(await home.call('newsletters.changePicture', change)).toEqual(changed);
    expect(
      await home.refused('newsletters.changePicture', { ...change, alt: 'Somebody else’s words' }),
    ).toMatchObject({ kind: 'conflict' });
    expect(barsTo(changed, day)).toContainEqual({ why: 'past', until: '2026-12-01' });
    expect(barsTo({ ...changed, people: [] }, '2026-12-01')).toEqual([]);
    const away = { id, archived: true, revision: changed.revision };
    await home.call('newsletters.archivePicture', away);
    await home.call('newsletters.archivePicture', away);
    expect((await home.call('newsletters.pictures', library)).total).toBe(0);
    expect((await home.call('newsletters.pictures', { ...library, archived: true })).total).toBe(1);
    await home.call('newsletters.archivePicture', { id, archived: false, revision: changed.revision + 1 });
    expect(home.trail(1)).toEqual([
      'picture-added',
      'picture-changed',
      'picture-archived',
      'picture-restored',
    ]);
    for (const name of ['newsletters.pictureFile', 'newsletters.archivePicture'] as const) {
      expect(await home.refused(name, { ...away, id: v7() })).toMatchObject({ kind: 'not-found' });
    }
  });
});

describe('the library', () => {
  it('is found by words and by who is in it, newest first, a page at a time', async () => {
    const home = newHome();
    const harold = await person(home, 'Harold Pike');
    for (let n = 0; n < 7; n += 1) {
      home.setClock(at('15:00') + Math.floor(n / 2));
      await home.call(
        'newsletters.addPhoto',
        photo({ alt: `Sofa ${n}`, words: n === 3 ? '100%_green' : '' }),
      );
    }
    await home.call('newsletters.addPhoto', photo({ alt: 'At the seaside', people: [harold] }));
    const found = async (find: string) =>
      (await home.call('newsletters.pictures', { ...library, find })).pictures.map(({ alt }) => alt);
    expect(await found('SEASIDE')).toEqual(['At the seaside']);
    expect(await found('pike sea')).toEqual(['At the seaside']);
    expect(await found('harold sofa')).toEqual([]);
    expect(await found('100%_')).toEqual(['Sofa 3']);
    expect(await found('_')).toEqual(['Sofa 3']);
    const seen: string[] = [];
    let after: InputOf<'newsletters.pictures'>['after'] = null;
    do {
      const page: Awaited<ReturnType<typeof home.call<'newsletters.pictures'>>> = await home.call(
        'newsletters.pictures',
        { ...library, find: 'sofa', after, limit: 3 },
      );
      expect(page.total).toBe(7);
      seen.push(...page.pictures.map(({ alt }) => alt));
      after = page.next;
    } while (after !== null);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
    expect(seen[0]).toBe('Sofa 6');
  });
});

describe('a bought set', () => {
  const set = { setName: 'Photosymbols', licence: 'Licensed to Marram House, 2026' };
  const file = (path: string, base64 = pngOf(60, 40)) => ({ id: v7(), path, base64 });
  const symbols = { ...library, kind: 'symbol' as const };

  it('comes in whole, called by its file names, and leaves what is there already as it is', async () => {
    const home = newHome();
    const files = [
      file('Food/cup_of_tea.png'),
      file('Food/FishAndChips-2.png'),
      file('x/Bus.JPG', plainJpeg),
    ];
    expect(await home.call('newsletters.bringInSymbols', { ...set, files })).toEqual({ added: 3, known: 0 });
    const { pictures, total } = await home.call('newsletters.pictures', symbols);
    expect(total).toBe(3);
    expect(pictures.map(({ alt }) => alt).sort()).toEqual(['Bus', 'Cup of tea', 'Fish And Chips']);
    expect(pictures[0]).toMatchObject({ kind: 'symbol', ...set, people: [], takenOn: null });
    const food = await home.call('newsletters.pictures', { ...symbols, find: 'food tea' });
    expect(food.pictures.map(({ alt }) => alt)).toEqual(['Cup of tea']);
    const again = [...files.map(({ path, base64 }) => file(path, base64)), file('Soup.png')];
    expect(await home.call('newsletters.bringInSymbols', { ...set, files: again })).toEqual({
      added: 1,
      known: 3,
    });
    expect(home.trail()).toEqual(['symbols-brought-in', 'symbols-brought-in']);
  });

  it.each([
    ['one that is no picture', file('Tea.png', 'bm90IGEgcGljdHVyZQ==')],
    ['one too large', file('Tea.png', pngOf(601, 20))],
    ['one with words in it', file('Tea.png', pngOf(9, 9, [pngChunk('tEXt', Buffer.from('Author\0Me'))]))],
    ['one with something after its end', file('Tea.png', withTail(pngOf(9, 9)))],
    ['one cut short', file('Tea.png', cutShort(pngOf(9, 9)))],
    ['one without a word to its name', file('Food/0042.png')],
  ])('brings in nothing at all for %s', async (_, bad) => {
    const home = newHome();
    const given = { ...set, files: [file('Soup.png'), bad] };
    const refused = await home.refused('newsletters.bringInSymbols', given);
    expect(refused).toMatchObject({ kind: 'validation' });
    expect(refused.message).toMatch(/^(Tea|0042)\.png: .+ Nothing was brought in\.$/);
    expect((await home.call('newsletters.pictures', symbols)).total).toBe(0);
    expect(home.trail()).toEqual([]);
  });
});

const plainJpeg = jpegOf(300, 300);

function withTail(png: string): string {
  return Buffer.concat([Buffer.from(png, 'base64'), Buffer.from('taken at home')]).toString('base64');
}

function cutShort(png: string): string {
  return Buffer.from(png, 'base64').subarray(0, -20).toString('base64');
}
