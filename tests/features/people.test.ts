import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { noNeeds as plain } from '@rules/needs-of';
import { newHome, noNeeds, personValues } from './support';

const winifred = {
  ...personValues('Winifred Shaw'),
  needs: { ...noNeeds, largePrint: true, language: 'Polish' },
};

const rest = {
  needs: { ...plain, largePrint: true, language: 'Polish' },
  ...{ unit: '', movedIn: null, movedOut: null },
  ...{ informationCheckedOn: null, informationCheckDue: null, hasPhoto: false },
};

describe('people', () => {
  it('adds a person and reads them back', async () => {
    const home = newHome();
    const id = v7();
    const added = await home.call('people.add', { ...winifred, id });
    expect(added).toEqual({ ...winifred, ...rest, birthday: '', id, archived: false, revision: 1 });
    expect(await home.call('people.get', { id })).toEqual(added);
    expect(home.trail()).toEqual(['person-added']);
  });

  it('is one person when sent twice, and a conflict when another has the id', async () => {
    const home = newHome();
    const id = v7();
    await home.call('people.add', { ...winifred, id });
    expect(await home.call('people.add', { ...winifred, id })).toMatchObject({ revision: 1 });
    const other = await home.refused('people.add', { ...personValues('Harold Pike'), id });
    expect(other).toMatchObject({ kind: 'conflict', theirs: 'Winifred, Winifred Shaw' });
    expect(home.trail()).toEqual(['person-added']);
  });

  it('changes a person, and carries theirs when somebody was first', async () => {
    const home = newHome();
    const id = v7();
    await home.call('people.add', { ...winifred, id });
    const changed = await home.call('people.save', { ...winifred, nameToUse: 'Win', id, revision: 1 });
    expect(changed).toMatchObject({ nameToUse: 'Win', revision: 2 });
    const late = await home.refused('people.save', { ...winifred, nameToUse: 'Freda', id, revision: 1 });
    expect(late).toMatchObject({ kind: 'conflict', theirs: 'Win, Winifred Shaw' });
    expect(await home.call('people.get', { id })).toMatchObject({ nameToUse: 'Win' });
    expect(home.trail()).toEqual(['person-added', 'person-changed']);
  });

  it('puts a person away and brings them back', async () => {
    const home = newHome();
    const id = v7();
    await home.call('people.add', { ...winifred, id });
    await home.call('people.archive', { id, archived: true, revision: 1 });
    expect((await home.call('people.list', { archived: false })).people).toEqual([]);
    expect((await home.call('people.list', { archived: true })).people).toMatchObject([
      { id, archived: true },
    ]);
    const twice = await home.call('people.archive', { id, archived: true, revision: 1 });
    expect(twice).toMatchObject({ archived: true, revision: 2 });
    expect(await home.refused('people.archive', { id, archived: false, revision: 1 })).toMatchObject({
      kind: 'conflict',
    });
    await home.call('people.archive', { id, archived: false, revision: 2 });
    expect(home.trail()).toEqual(['person-added', 'person-archived', 'person-restored']);
  });

  it('says so when nobody has the id', async () => {
    const home = newHome();
    const id = v7();
    expect(await home.refused('people.get', { id })).toMatchObject({ kind: 'not-found' });
    expect(await home.refused('people.save', { ...winifred, id, revision: 1 })).toMatchObject({
      kind: 'not-found',
    });
    expect(await home.refused('people.archive', { id, archived: true, revision: 1 })).toMatchObject({
      kind: 'not-found',
    });
    expect(home.trail()).toEqual([]);
  });
});
