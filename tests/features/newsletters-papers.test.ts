import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { issueEditions } from '@contract/newsletters/content';
import { ParlourError } from '@contract/errors';
import { textOf, type DocumentModel } from '../../electron/documents/blocks';
import {
  answerItem,
  asked,
  changeNeeds,
  issueOf,
  january,
  morning,
  paragraph,
  rows,
  said,
  wordsItem,
  write,
} from './marram-news';
import { jpegOf } from './plain-photo';
import { idOf } from './support';

type Sc3 = Awaited<ReturnType<typeof january>>;
const editions = [...issueEditions];

/** Every word of a document and of its pictures. */
function wordsOf(model: DocumentModel | undefined): string {
  return JSON.stringify(model?.blocks ?? []);
}

async function photoOfPercy(home: Sc3): Promise<{ id: string; agreement: string }> {
  home.setClock(morning('2026-12-01'));
  const given = { agreed: true, on: '2026-12-01' };
  const agreement = await asked(home, 'Percy', { what: 'photo-in-newsletter', ...given });
  await asked(home, 'Percy', { what: 'share-with-family', ...given });
  home.setClock(morning('2027-01-06'));
  const id = v7();
  await home.call('newsletters.addPhoto', {
    ...{ id, alt: 'Percy Dunn planting bulbs', words: '', takenOn: '2026-11-20', agreedUntil: null },
    ...{ people: [idOf(home, 'Percy')], nobody: false, jpeg: jpegOf(400, 300) },
  });
  return { id, agreement };
}

const lounge = () =>
  wordsItem({
    heading: 'The lounge',
    body: paragraph('You chose pale green.'),
    easy: rows(['You chose green.']),
  });

describe('the Word files of an issue', () => {
  it('are made of every edition, named after the issue, and noted in the trail one by one', async () => {
    const home = await january();
    await write(home, home.issueId, [lounge()]);
    const before = home.trail().length;
    const made = await home.call('newsletters.saveWord', { issueId: home.issueId, editions });
    expect(home.saved.map(({ suggestedName }) => suggestedName)).toEqual([
      'Marram News, January 2027',
      'Marram News, January 2027, large print',
      'Marram News, January 2027, Easy Read',
      'Marram News, January 2027, for families',
    ]);
    expect(home.saved.map(({ model }) => model.edition)).toEqual([
      'newsletter',
      'large-print',
      'easy-read',
      'newsletter',
    ]);
    expect(made.files.map(({ paper, leftOut }) => [paper, leftOut])).toEqual(
      editions.map((each) => [each, []]),
    );
    expect(made.notMade).toEqual([]);
    expect(home.trail(before)).toEqual(editions.map(() => 'issue-saved-as-word'));
  });

  it('are made in every size of large print a resident reads', async () => {
    const home = await january();
    await write(home, home.issueId, [lounge()]);
    await changeNeeds(home, 'Amina', { largePrint: true, printPoint: 24 });
    const before = home.trail().length;
    const made = await home.call('newsletters.saveWord', {
      issueId: home.issueId,
      editions: ['large-print'],
    });
    expect(home.saved.map(({ suggestedName, model }) => [suggestedName, model.point])).toEqual([
      ['Marram News, January 2027, large print', undefined],
      ['Marram News, January 2027, large print, 24 point', 24],
    ]);
    expect(made.files.map(({ paper }) => paper)).toEqual(['large-print', 'large-print']);
    expect(home.trail(before)).toEqual(['issue-saved-as-word']);
  });

  it('leave out an edition nothing is in, and say so', async () => {
    const home = await january();
    await write(home, home.issueId, [wordsItem({ body: paragraph('Pale green.') })]);
    const made = await home.call('newsletters.saveWord', { issueId: home.issueId, editions });
    expect(made.notMade).toEqual([{ paper: 'easy-read', words: 'Nothing is worded in Easy Read yet.' }]);
    expect(made.files).toHaveLength(3);
    await write(home, home.issueId, []);
    expect(await home.refused('newsletters.saveWord', { issueId: home.issueId, editions })).toMatchObject({
      kind: 'precondition',
      message: 'Nothing is on the page yet. Put something in first.',
    });
  });

  it('say which could not be made while the others were, and note only those', async () => {
    const home = await january();
    await write(home, home.issueId, [lounge()]);
    const { documents } = home.context;
    home.context.documents = {
      ...documents,
      async saveAll(request) {
        const saved = await documents.saveAll(request);
        return saved.with(1, {
          error: new ParlourError('file-in-use', 'The file is open in another program.'),
        });
      },
    };
    const before = home.trail().length;
    const made = await home.call('newsletters.saveWord', { issueId: home.issueId, editions });
    expect(made.files.map(({ paper }) => paper)).toEqual(['standard', 'easy-read', 'families']);
    expect(made.notMade).toEqual([{ paper: 'large-print', words: 'The file is open in another program.' }]);
    expect(home.trail(before)).toHaveLength(3);
  });

  it('have a photo while everyone in it agrees, and say it was left out once Percy withdrew', async () => {
    const home = await january();
    const { id, agreement } = await photoOfPercy(home);
    const item = wordsItem({
      body: [
        { kind: 'picture', picture: { from: 'own', id }, caption: 'Percy Dunn, 90' },
        ...paragraph('Bulbs.'),
      ],
    });
    await write(home, home.issueId, [item]);
    await home.call('newsletters.saveWord', { issueId: home.issueId, editions: ['standard', 'families'] });
    const [standard, families] = home.saved.splice(0).map(({ model }) => wordsOf(model));
    expect(standard).toContain('"alt":"Percy Dunn planting bulbs"');
    expect(families).toContain('"alt":"Percy planting bulbs"');
    expect(families).not.toContain('Dunn');
    await home.call('people.withdrawAgreement', { id: agreement, withdrawnOn: '2026-12-20' });
    const made = await home.call('newsletters.saveWord', {
      issueId: home.issueId,
      editions: ['standard', 'families'],
    });
    for (const { model } of home.saved) expect(wordsOf(model)).not.toContain('Percy');
    expect(made.files.map(({ leftOut }) => leftOut)).toEqual([
      ['Left out. Photo: Percy Dunn planting bulbs. Percy withdrew on 20 December.'],
      ['Left out. Photo: Percy Dunn planting bulbs. Percy withdrew on 20 December.'],
    ]);
  });

  it('have a heading in Easy Read too, above its rows, with the names in it as agreed', async () => {
    const home = await january();
    await asked(home, 'Harold', { what: 'name-in-print', agreed: false, on: '2027-01-05' });
    const garden = wordsItem({
      ...{ heading: 'Harold’s garden', body: paragraph('It is green.') },
      easy: rows(['The garden is green.']),
    });
    await write(home, home.issueId, [lounge(), garden]);
    await home.call('newsletters.saveWord', { issueId: home.issueId, editions: ['easy-read'] });
    const said = home.saved[0]?.model.blocks.flatMap((block) => {
      if (block.kind === 'heading') return [`${block.level} ${block.text}`];
      return block.kind === 'easy-row' ? [textOf(block.paragraphs)] : [];
    });
    expect(said).toEqual([
      ...['1 What we decided', '2 The lounge', 'You chose green.'],
      ...['2 A resident’s garden', 'The garden is green.'],
    ]);
  });

  it('leave the photo beside the name out once it may not be shown, and say so', async () => {
    const home = await january();
    const { id, agreement } = await photoOfPercy(home);
    const { newsletter } = await issueOf(home, home.issueId);
    await home.call('newsletters.save', { ...newsletter, mastheadPictureId: id });
    await home.call('people.withdrawAgreement', { id: agreement, withdrawnOn: '2026-12-20' });
    await write(home, home.issueId, [lounge()]);
    const made = await home.call('newsletters.saveWord', { issueId: home.issueId, editions });
    const why = 'Photo: Percy Dunn planting bulbs. Percy withdrew on 20 December.';
    expect(made.files.map(({ leftOut }) => leftOut)).toEqual(editions.map(() => [`Left out. ${why}`]));
    expect(made.toMend).toEqual([{ itemId: 'masthead', words: why }]);
  });

  it('say what keeps the issue from going out, and leave out an answer nobody asked for', async () => {
    const home = await january();
    const bench = answerItem({ said: 'I want a bench.' });
    await write(home, home.issueId, [lounge(), bench]);
    const { issueId } = home;
    const words = 'This answer has no source: nobody’s words lead to it. Put it in from “Ready to tell”.';
    const toMend = [{ itemId: bench.id, words }];
    const leftOut = ['Left out. “I want a bench.” has no source: nobody’s words lead to this answer.'];
    const word = await home.call('newsletters.saveWord', { issueId, editions: ['standard', 'easy-read'] });
    expect(word.files.map((file) => file.leftOut)).toEqual([leftOut, []]);
    const pdf = await home.call('newsletters.savePdf', { issueId, edition: 'large-print' });
    const audio = await home.call('newsletters.saveAudioScript', { issueId });
    for (const made of [pdf, audio]) expect(made.files.map((file) => file.leftOut)).toEqual([leftOut]);
    for (const made of [word, pdf, audio]) expect(made.toMend).toEqual(toMend);
    for (const { model } of home.saved) expect(wordsOf(model)).not.toContain('bench');
    expect((await home.call('newsletters.saveDeliverySheet', { issueId })).toMend).toEqual([]);
  });

  it.each([
    ['wont', 'Because people no longer want it.', 'We won’t: people no longer want it.'],
    ['cant-yet', 'The Board decides on 27 January.', 'We can’t yet: the Board decides on 27 January.'],
    ['decided', 'The walls are green.', 'We decided: The walls are green.'],
    ['did', 'The bench is here.', 'We did: The bench is here.'],
  ] as const)('read on from how an answer opens: %s', async (reply, words, printed) => {
    const home = await january();
    const voice = await said(home, 'A bench.');
    const easy = rows([`You said: a bench. ${printed}`]);
    const sources = [{ kind: 'voice' as const, id: voice }];
    await write(home, home.issueId, [
      answerItem({ said: 'A bench.', reply, words }, { sources, easy, leftOutOf: [] }),
    ]);
    await home.call('newsletters.saveWord', { issueId: home.issueId, editions });
    expect(home.saved).toHaveLength(4);
    for (const { model } of home.saved) {
      const all = model.blocks.flatMap((block) => {
        if (block.kind === 'paragraph') return [textOf([block.words])];
        return block.kind === 'easy-row' ? block.paragraphs.map((one) => textOf([one])) : [];
      });
      expect(all).toContain(printed);
    }
  });

  it('give families first names and no ages, and nothing that was left out for them', async () => {
    const home = await january();
    const birthdays = wordsItem({
      section: 'birthdays',
      body: [
        {
          kind: 'paragraph',
          words: [{ text: 'Harold ', bold: true }, { text: 'Pike, 90, on 12 January.' }],
        },
      ],
    });
    const own = wordsItem({
      body: paragraph('Only for us.'),
      leftOutOf: [{ edition: 'families', because: 'Staff.' }],
    });
    await write(home, home.issueId, [birthdays, own]);
    await home.call('newsletters.saveWord', { issueId: home.issueId, editions: ['standard', 'families'] });
    const [standard, families] = home.saved.map(({ model }) => model);
    expect(wordsOf(standard)).toContain('Only for us.');
    const said = families?.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? textOf([block.words]) : [],
    );
    expect(said?.[0]).toMatch(/^Harold/);
    expect(wordsOf(families)).not.toMatch(/Pike|90|Only for us/);
  });
});

describe('the papers beside it', () => {
  it('list who gets which by where they live, and say that Josef needs a translator', async () => {
    const home = await january();
    await changeNeeds(home, 'Josef', { translated: true, language: 'Polish' });
    await changeNeeds(home, 'Winifred', { largePrint: true });
    await home.call('newsletters.saveDeliverySheet', { issueId: home.issueId });
    const [sheet] = home.saved;
    expect(sheet?.suggestedName).toBe('Marram News, January 2027, delivery sheet');
    const panel = sheet?.model.blocks.find(({ kind }) => kind === 'panel');
    expect(panel?.kind === 'panel' && textOf(panel.paragraphs)).toBe(
      'Josef Nowak: human Polish translation needed.',
    );
    const table = sheet?.model.blocks.find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' && table.rows).toHaveLength(22);
    expect(wordsOf(sheet?.model)).toContain('Large print, 18 point');
  });

  it('read the standard words aloud with pauses and without pictures', async () => {
    const home = await january();
    const { id } = await photoOfPercy(home);
    await write(home, home.issueId, [
      wordsItem({
        body: [{ kind: 'picture', picture: { from: 'own', id }, caption: 'Percy' }, ...paragraph('Bulbs.')],
      }),
      wordsItem({ section: 'stories', body: paragraph('A story.') }),
    ]);
    await home.call('newsletters.saveAudioScript', { issueId: home.issueId });
    const model = home.saved[0]?.model;
    const said = model?.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? textOf([block.words]) : block.kind === 'heading' ? block.text : [],
    );
    expect(said).toEqual([
      'This is Marram News, January 2027, from Marram House.',
      ...['Pause.', 'What we decided', 'Bulbs.', 'Pause.', 'Our stories', 'A story.', 'Pause.'],
      'That was Marram News. Thank you for listening.',
    ]);
  });

  it('are the same pages in print, in the preview and as a PDF, and the preview leaves no trace', async () => {
    const home = await january();
    await write(home, home.issueId, [lounge()]);
    const [issueId, edition] = [home.issueId, 'large-print' as const];
    const before = home.trail().length;
    const { pdf } = await home.call('newsletters.preview', { issueId, edition });
    expect(new TextDecoder().decode(pdf)).toBe('%PDF Marram News, January 2027, large print');
    expect(home.trail(before)).toEqual([]);
    await home.call('newsletters.savePdf', { issueId, edition });
    await home.call('newsletters.print', { issueId, edition });
    expect(home.trail(before)).toEqual(['issue-saved-as-pdf', 'issue-printed']);
    expect(home.saved[0]?.suggestedName).toBe('Marram News, January 2027, large print');
    await write(home, issueId, [wordsItem({ body: paragraph('Green.') })]);
    expect(await home.refused('newsletters.print', { issueId, edition: 'easy-read' })).toMatchObject({
      kind: 'precondition',
    });
  });
});
