import { describe, expect, it } from 'vitest';
import { issueEditions } from '@contract/newsletters/content';
import type { DocumentModel } from '../../electron/documents/blocks';
import {
  answerItem,
  asked,
  issueOf,
  january,
  morning,
  paragraph,
  rows,
  said,
  sending,
  wordsItem,
  write,
} from './marram-news';
import { idOf } from './support';

const sentOn = '2027-01-06';
const takenOn = '2027-01-08';
const leftOutOf: [] = [];

const wordsOf = (model: DocumentModel) => JSON.stringify(model.blocks);

/** January, sent with Harold's name in every way it can stand there; he said yes to it in December. */
async function sentWithHarold() {
  const home = await january();
  home.setClock(morning('2026-12-01'));
  const yes = await asked(home, 'Harold', { what: 'name-in-print', agreed: true, on: '2026-12-01' });
  await asked(home, 'Harold', { what: 'share-with-family', agreed: true, on: '2026-12-01' });
  home.setClock(morning(sentOn));
  const voiceId = await said(home, 'Harold Pike wants a bench.', { personId: null });
  const bench = answerItem(
    { said: 'Harold Pike wants a bench.', words: 'Harold has a bench.' },
    { sources: [{ kind: 'voice', id: voiceId }], leftOutOf, easy: rows(['Harold has a bench.']) },
  );
  const garden = wordsItem({
    heading: 'Harold’s garden',
    body: [
      {
        kind: 'paragraph',
        words: [{ text: 'We thank ' }, { text: 'Harold ', bold: true }, { text: 'Pike.' }],
      },
      { kind: 'quote', words: 'Harold is kind.', speaker: 'A friend' },
    ],
    easy: rows(['We thank Harold.']),
  });
  const lounge = wordsItem({ body: paragraph('The lounge is green.'), easy: rows(['The lounge is green.']) });
  await write(home, home.issueId, [bench, garden, lounge]);
  await home.call('newsletters.send', await sending(home, home.issueId, sentOn));
  return { home, yes };
}

describe('a name taken back after an issue went out', () => {
  it('stands in no new print of it, in any edition or paper, and each says so', async () => {
    const { home, yes } = await sentWithHarold();
    const issueId = home.issueId;
    const before = await home.call('newsletters.saveWord', { issueId, editions: [...issueEditions] });
    for (const { model } of home.saved.splice(0)) expect(wordsOf(model)).toContain('Harold');
    expect(before.files.map(({ leftOut }) => leftOut)).toEqual([[], [], [], []]);

    home.setClock(morning(takenOn));
    await home.call('people.withdrawAgreement', { id: yes, withdrawnOn: takenOn });
    const made = await home.call('newsletters.saveWord', { issueId, editions: [...issueEditions] });
    await home.call('newsletters.saveAudioScript', { issueId });
    await home.call('newsletters.savePdf', { issueId, edition: 'large-print' });
    await home.call('newsletters.print', { issueId, edition: 'standard' });
    expect(home.saved.length).toBeGreaterThanOrEqual(6);
    for (const { model } of home.saved) {
      expect(wordsOf(model)).not.toMatch(/Harold|Pike/);
      expect(wordsOf(model)).toContain('esident has a bench.');
    }
    const why = 'Harold withdrew their name from print on 8 January. It says “a resident”.';
    expect(made.files.map(({ leftOut }) => leftOut)).toEqual([[why], [why], [why], [why]]);
    expect(home.saved.map(({ model }) => wordsOf(model))[0]).toContain('A resident’s garden');
  });

  it('leaves the issue as it was sent, and what is kept of it', async () => {
    const { home, yes } = await sentWithHarold();
    const id = home.issueId;
    const before = await issueOf(home, id);
    await home.call('people.withdrawAgreement', { id: yes, withdrawnOn: sentOn });
    const { people, ...after } = await issueOf(home, id);
    expect(before).toMatchObject(after);
    expect(people).not.toEqual(before.people);
    const { kept } = await home.call('newsletters.issueHistory', { id });
    const { content } = await home.call('newsletters.issueAt', { id, revision: kept[0]?.revision ?? 0 });
    expect(JSON.stringify(content)).toContain('Harold');
  });

  it('comes back when they say yes again', async () => {
    const { home, yes } = await sentWithHarold();
    await home.call('people.withdrawAgreement', { id: yes, withdrawnOn: sentOn });
    await asked(home, 'Harold', { what: 'name-in-print', agreed: true, on: sentOn });
    const person = await home.call('people.get', { id: idOf(home, 'Harold') });
    await home.call('people.save', { ...person, nameInPrint: 'full' });
    const made = await home.call('newsletters.saveWord', { issueId: home.issueId, editions: ['standard'] });
    expect(made.files[0]?.leftOut).toEqual([]);
    expect(home.saved.map(({ model }) => wordsOf(model))).toEqual([expect.stringContaining('Harold')]);
  });
});
