import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { api, type InputOf } from '@contract/api';
import { issueSendingMethods, newslettersMethods, printRunMethods } from '@contract/newsletters/newsletters';
import { permissionsOf } from '@contract/permissions';
import { usualSections } from '@rules/newsletter-sections';
import { listAudit } from '../../db/queries/audit';
import {
  answerItem,
  issueOf,
  newsletter,
  paragraph,
  saving,
  sending,
  startedIssue,
  wordsItem,
  write,
} from './marram-news';
import { at, day, idOf, newHome, personValues, plannedSc1, type Covered, type Home } from './support';

const minute = 60_000;

describe('a newsletter', () => {
  it('is made once, changed, put away and brought back', async () => {
    const home = newHome();
    const made = newsletter();
    const kept = await home.call('newsletters.save', made);
    expect(await home.call('newsletters.save', made)).toEqual(kept);
    expect(home.trail()).toEqual(['newsletter-made']);
    const changed = { ...made, name: 'Marram Leaf', revision: 1 };
    expect(await home.call('newsletters.save', changed)).toMatchObject({ name: 'Marram Leaf', revision: 2 });
    expect(await home.refused('newsletters.save', { ...changed, name: 'Other' })).toMatchObject({
      kind: 'conflict',
      theirs: expect.stringContaining('Marram Leaf') as string,
    });
    await home.call('newsletters.archive', { id: made.id, archived: true });
    const issue = { id: v7(), newsletterId: made.id, title: 'x', goesOutOn: day };
    expect(await home.refused('newsletters.startIssue', issue)).toMatchObject({ kind: 'precondition' });
    await home.call('newsletters.archive', { id: made.id, archived: false });
    await home.call('newsletters.startIssue', issue);
    const { newsletters } = await home.call('newsletters.list', {});
    const [last] = listAudit(home.records.reader, { before: null, limit: 1 });
    expect([last?.action, last?.about]).toEqual(['issue-started', 'Marram Leaf, x']);
    expect(newsletters).toMatchObject([{ name: 'Marram Leaf', archivedAt: null, issues: [{ number: 1 }] }]);
  });

  it('refuses a picture that is not in the library, and what is not there', async () => {
    const home = newHome();
    const refusal = await home.refused('newsletters.save', newsletter({ mastheadPictureId: v7() }));
    expect(refusal).toMatchObject({
      kind: 'validation',
      fields: { mastheadPictureId: expect.anything() as string },
    });
    const gone: [Covered, unknown][] = [
      ['newsletters.save', newsletter({ revision: 1 })],
      ['newsletters.archive', { id: v7(), archived: true }],
      ['newsletters.startIssue', { id: v7(), newsletterId: v7(), title: 'x', goesOutOn: day }],
      ['newsletters.getIssue', { id: v7() }],
      ['newsletters.issueHistory', { id: v7() }],
      ['newsletters.issueAt', { id: v7(), revision: 1 }],
      ['newsletters.readyToTell', { issueId: v7() }],
      ['newsletters.removeCheck', { id: v7() }],
      ['newsletters.send', { id: v7(), sentOn: day, revision: 1 }],
      ['newsletters.unsend', { id: v7() }],
      ['newsletters.printRun', { issueId: v7() }],
      ['newsletters.takeBackCopy', { id: v7() }],
    ];
    for (const [name, input] of gone) {
      expect(await home.refused(name, input as InputOf<typeof name>), name).toMatchObject({
        kind: 'not-found',
      });
    }
  });
});

describe('an issue', () => {
  it('begins with the sections of its newsletter, counts on, and reads back as it was written', async () => {
    const home = newHome();
    const id = await startedIssue(home);
    const { newsletterId } = await issueOf(home, id);
    const second = await startedIssue(home, { newsletterId, title: 'February 2027' });
    expect(await issueOf(home, second)).toMatchObject({ number: 2 });
    const items = [wordsItem({ body: paragraph('We chose pale green.') }), answerItem({})];
    await write(home, id, items);
    const issue = await issueOf(home, id);
    expect(issue).toMatchObject({ number: 1, title: 'January 2027', state: 'draft', revision: 2 });
    expect(issue.content).toEqual({ sections: usualSections(), letBe: [], items });
    expect(issue.plainText).toContain('We chose pale green.');
  });

  it('keeps the same save once, and refuses one that did not see the last', async () => {
    const home = newHome();
    const id = await startedIssue(home);
    const first = await saving(home, id, [wordsItem({ body: paragraph('Theirs.') })]);
    const kept = await home.call('newsletters.saveIssue', first);
    const before = home.trail().length;
    expect(await home.call('newsletters.saveIssue', first)).toEqual(kept);
    expect(home.trail(before)).toEqual([]);
    const late = { ...first, content: { ...first.content, items: [] } };
    expect(await home.refused('newsletters.saveIssue', late)).toMatchObject({
      kind: 'conflict',
      theirs: expect.stringContaining('Theirs.') as string,
    });
    expect((await issueOf(home, id)).plainText).toContain('Theirs.');
  });

  it('cleans every text and changes no word', async () => {
    const home = newHome();
    const id = await startedIssue(home);
    const body = [
      { kind: 'paragraph' as const, words: [{ text: 'Bold\u0000 ' }, { text: 'words\r\nhere' }] },
      { kind: 'quote' as const, words: ' Hello\uFFFF there ', speaker: ' Leela\n' },
    ];
    await write(home, id, [wordsItem({ heading: ' A\theading ', body })]);
    const [item] = (await issueOf(home, id)).content?.items ?? [];
    expect(item).toMatchObject({
      heading: 'A heading',
      body: [
        { kind: 'paragraph', words: [{ text: 'Bold ' }, { text: 'words\nhere' }] },
        { kind: 'quote', words: 'Hello there', speaker: 'Leela' },
      ],
    });
  });

  it('that can no longer be read as it was laid out still gives its words', async () => {
    const home = newHome();
    const id = await startedIssue(home);
    await write(home, id, [wordsItem({ body: paragraph('Keep these words.') })]);
    home.records.raw
      .prepare('update newsletter_issue set content = replace(content, \'"version":1\', \'"version":9\')')
      .run();
    const issue = await issueOf(home, id);
    expect(issue.content).toBeNull();
    expect(issue.plainText).toContain('Keep these words.');
    expect(await home.refused('newsletters.send', await sending(home, id, day))).toMatchObject({
      kind: 'precondition',
    });
  });
});

describe('the history of an issue', () => {
  const text0 = v7();
  async function writeAt(home: Home, id: string, ms: number, text: string): Promise<void> {
    home.setClock(ms);
    await write(home, id, [wordsItem({ id: text0, body: paragraph(text) })]);
  }
  const kept = async (home: Home, id: string) =>
    (await home.call('newsletters.issueHistory', { id })).kept.map(({ revision }) => revision);

  it('keeps what stood every two minutes, and the last before a pause', async () => {
    const home = newHome();
    const start = at('14:00');
    const id = await startedIssue(home);
    for (let second = 10; second <= 240; second += 10)
      await writeAt(home, id, start + second * 1000, `At ${second}`);
    expect(await kept(home, id)).toEqual([25, 23, 12, 1]);
    await writeAt(home, id, start + 60 * minute, 'After tea');
    expect(await kept(home, id)).toEqual([26, 25, 23, 12, 1]);
    expect(home.trail().filter((action) => action === 'issue-written')).toHaveLength(4);
    const { content } = await home.call('newsletters.issueAt', { id, revision: 25 });
    expect(JSON.stringify(content)).toContain('At 240');
  });

  it('keeps what stood before something older came back, and at sending', async () => {
    const home = newHome();
    const start = at('14:00');
    const id = await startedIssue(home);
    await writeAt(home, id, start + 1000, 'First');
    await writeAt(home, id, start + 3 * minute, 'Second');
    await writeAt(home, id, start + 3 * minute + 1000, 'Second, and more');
    const { content } = await home.call('newsletters.issueAt', { id, revision: 2 });
    const now = await saving(home, id, []);
    await home.call('newsletters.saveIssue', { ...now, content });
    expect(await kept(home, id)).toEqual([5, 4, 3, 2, 1]);
    await write(home, id, []);
    await home.call('newsletters.send', await sending(home, id, day));
    const sent = (await issueOf(home, id)).revision;
    await home.call('newsletters.unsend', { id });
    await writeAt(home, id, start + 4 * minute, 'After all');
    expect(await kept(home, id)).toContain(sent);
  });
});

describe('who checked the Easy Read edition', () => {
  it('is a resident, under the name they agreed to, and can be taken out', async () => {
    const sc1 = await plannedSc1();
    const issueId = await startedIssue(sc1);
    const leela = await sc1.call('people.get', { id: idOf(sc1, 'Leela') });
    await sc1.call('people.save', { ...leela, nameInPrint: 'first' });
    const check = { id: v7(), issueId, personId: leela.id, checkedOn: day, changed: 'Bigger pictures.' };
    const kept = await sc1.call('newsletters.addCheck', check);
    expect(await sc1.call('newsletters.addCheck', check)).toEqual(kept);
    expect((await issueOf(sc1, issueId)).checks).toMatchObject([
      { name: 'Leela', changed: 'Bigger pictures.' },
    ]);
    const others = [
      { ...check, id: v7(), personId: idOf(sc1, 'Owen') },
      { ...check, id: v7(), checkedOn: '2026-12-03' },
    ];
    for (const other of others) {
      expect(await sc1.refused('newsletters.addCheck', other)).toMatchObject({ kind: 'validation' });
    }
    await sc1.call('newsletters.removeCheck', { id: check.id });
    expect((await issueOf(sc1, issueId)).checks).toEqual([]);
  });
});

describe('copies of an issue', () => {
  async function sentIssue() {
    const sc1 = await plannedSc1();
    const id = await startedIssue(sc1);
    await sc1.call('newsletters.send', await sending(sc1, id, day));
    return { ...sc1, issueId: id };
  }
  const given = async (home: Awaited<ReturnType<typeof sentIssue>>, name: string) =>
    (await home.call('newsletters.printRun', { issueId: home.issueId })).people.find(
      ({ personId }) => personId === idOf(home, name),
    )?.given;

  it('are written down once a person, the newest counting, and count towards information met', async () => {
    const home = await sentIssue();
    const met = async () => (await home.call('people.information', {})).steps.met;
    expect(await met()).toEqual({ count: 0, of: 0 });
    const copies = [{ id: v7(), personId: idOf(home, 'Ada'), form: 'standard' as const }];
    const giving = { issueId: home.issueId, givenOn: day, readWith: '', copies };
    await home.call('newsletters.giveCopies', giving);
    const before = home.trail().length;
    await home.call('newsletters.giveCopies', giving);
    expect(home.trail(before)).toEqual([]);
    expect(await met()).toEqual({ count: 1, of: 1 });
    const again = [{ id: v7(), personId: idOf(home, 'Ada'), form: 'large-print' as const }];
    await home.call('newsletters.giveCopies', { ...giving, readWith: 'Bisi', copies: again });
    expect(await given(home, 'Ada')).toMatchObject({ givenOn: day, readWith: 'Bisi' });
    expect(await met()).toEqual({ count: 0, of: 1 });
    await home.call('newsletters.takeBackCopy', { id: again[0]?.id ?? '' });
    expect(await given(home, 'Ada')).toBeNull();
    expect(await met()).toEqual({ count: 0, of: 0 });
  });

  it('are refused before it was sent, on a day that cannot be, and for somebody it is not for', async () => {
    const home = await sentIssue();
    const copies = [{ id: v7(), personId: idOf(home, 'Ada'), form: 'standard' as const }];
    const giving = { issueId: home.issueId, givenOn: day, readWith: '', copies };
    for (const wrong of [
      { ...giving, givenOn: '2026-12-01' },
      { ...giving, givenOn: '2026-12-03' },
      { ...giving, copies: [{ id: v7(), personId: idOf(home, 'Owen'), form: 'standard' as const }] },
    ]) {
      expect(await home.refused('newsletters.giveCopies', wrong)).toMatchObject({ kind: 'validation' });
    }
    const draft = await startedIssue(home);
    expect(await home.refused('newsletters.giveCopies', { ...giving, issueId: draft })).toMatchObject({
      kind: 'precondition',
    });
  });

  it('for families go to the relatives of those who agreed to share, and to nobody else', async () => {
    const home = await sentIssue();
    const family = { ...personValues('Jo Hart'), kind: 'family' as const, id: v7() };
    await home.call('people.add', family);
    const support = { id: v7(), personId: idOf(home, 'Ada'), supporterId: family.id, name: 'Jo Hart' };
    await home.call('people.saveSupporter', {
      ...support,
      relation: 'daughter',
      howToReach: '',
      revision: 0,
    });
    const run = () => home.call('newsletters.printRun', { issueId: home.issueId });
    expect((await run()).total).toBe(22);
    const asked = { id: v7(), personId: idOf(home, 'Ada'), askedOn: day, way: 'told Denise' };
    await home.call('people.recordAgreement', { ...asked, what: 'share-with-family', agreed: true });
    const { rows, total, people } = await run();
    expect([rows.at(-1)?.form, rows.at(-1)?.count, total]).toEqual(['families', 1, 23]);
    expect(people.at(-1)).toMatchObject({ personId: family.id, form: 'families' });
  });
});

function wholeFile({ records: { raw } }: Home): string {
  const tables = raw.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[];
  return JSON.stringify(tables.map((table) => [table, raw.prepare(`select * from "${table}"`).all()]));
}

describe('every call about newsletters', () => {
  const all = { ...newslettersMethods, ...issueSendingMethods, ...printRunMethods };
  const words = 'Przybylska asked for a swing';

  /** One of each that writes, in an order that works. */
  function story(home: Awaited<ReturnType<typeof plannedSc1>>) {
    const made = newsletter({ name: words });
    const issueId = v7();
    const [check, copy] = [v7(), v7()];
    const personId = idOf(home, 'Leela');
    const step = <N extends keyof typeof all>(name: N, input: () => Promise<InputOf<N>> | InputOf<N>) => ({
      name,
      run: async () => home.call(name, await input()),
    });
    const copies = [{ id: copy, personId, form: 'standard' as const }];
    return [
      step('newsletters.save', () => made),
      step('newsletters.archive', () => ({ id: made.id, archived: true })),
      step('newsletters.archive', () => ({ id: made.id, archived: false })),
      step('newsletters.list', () => ({})),
      step('newsletters.startIssue', () => ({
        id: issueId,
        newsletterId: made.id,
        title: words,
        goesOutOn: day,
      })),
      step('newsletters.saveIssue', () => saving(home, issueId, [wordsItem({ body: [] })])),
      step('newsletters.getIssue', () => ({ id: issueId })),
      step('newsletters.issueHistory', () => ({ id: issueId })),
      step('newsletters.issueAt', () => ({ id: issueId, revision: 1 })),
      step('newsletters.readyToTell', () => ({ issueId })),
      step('newsletters.addCheck', () => ({ id: check, issueId, personId, checkedOn: day, changed: words })),
      step('newsletters.removeCheck', () => ({ id: check })),
      step('newsletters.send', () => sending(home, issueId, day)),
      step('newsletters.printRun', () => ({ issueId })),
      step('newsletters.giveCopies', () => ({ issueId, givenOn: day, readWith: words, copies })),
      step('newsletters.takeBackCopy', () => ({ id: copy })),
      step('newsletters.unsend', () => ({ id: issueId })),
    ];
  }

  it('adds to the trail when it says it writes it, without a word, and changes nothing when it cannot', async () => {
    const home = await plannedSc1();
    const { raw } = home.records;
    const steps = story(home);
    expect([...new Set(steps.map(({ name }) => name))].sort()).toEqual(Object.keys(all).sort());
    for (const { name, run } of steps) {
      const writes = (api[name].writes as string[]).includes('audit');
      if (writes) {
        raw.exec("create trigger closed before insert on audit_entry begin select raise(abort, 'no'); end");
        const before = wholeFile(home);
        await expect(run(), name).rejects.toThrow();
        expect(wholeFile(home) === before, name).toBe(true);
        raw.exec('drop trigger closed');
      }
      const trail = home.trail().length;
      await run();
      expect({ name, added: home.trail(trail).length }).toEqual({ name, added: writes ? 1 : 0 });
    }
    const facts = raw.prepare('select facts from audit_entry').pluck().all().join();
    expect(facts).not.toContain('Przybylska');
  });

  it('lets everyone read, and only those who write newsletters write', () => {
    const reads = Object.values(all).filter(({ writes }) => writes.length === 0);
    expect(new Set(reads.map(({ needs }) => needs))).toEqual(new Set(['newsletters.read']));
    const writes = Object.values(all).filter(({ writes: topics }) => topics.length > 0);
    expect(new Set(writes.map(({ needs }) => needs))).toEqual(new Set(['newsletters.write']));
    expect(permissionsOf.staff).not.toContain('newsletters.write');
    expect(permissionsOf['read-only']).toContain('newsletters.read');
  });
});
