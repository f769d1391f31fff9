import { describe, expect, it } from 'vitest';
import { changeNeeds, january, morning, paragraph, rows, sending, wordsItem, write } from './marram-news';

const lounge = () =>
  wordsItem({
    heading: 'The lounge',
    body: paragraph('You chose pale green.'),
    easy: rows(['You chose pale green.']),
  });

async function worded() {
  const home = await january();
  await write(home, home.issueId, [lounge()]);
  return home;
}

describe('the sizes of large print', () => {
  it('are those of Word in the preview, in print and as a PDF, and are the sizes the print run counts', async () => {
    const home = await worded();
    await changeNeeds(home, 'Amina', { largePrint: true, printPoint: 24 });
    await changeNeeds(home, 'Harold', { largePrint: true });
    const { issueId } = home;
    const { sizes, rows: counted } = await home.call('newsletters.printRun', { issueId });
    expect(sizes).toEqual([18, 24]);
    const inRun = counted.flatMap(({ id, form }) => (form === 'large-print' ? [id] : []));
    expect(inRun).toEqual(sizes.map((point) => `large-print ${point}`));

    const printed: (number | undefined)[] = [];
    const { documents } = home.context;
    Object.assign(documents, {
      print: ({ point }: { point?: number }) => Promise.resolve(void printed.push(point)),
      pdf: ({ point }: { point?: number }) => Promise.resolve(new TextEncoder().encode(`${point}`)),
    });
    const paper = { issueId, edition: 'large-print' as const, point: 24 };
    await home.call('newsletters.print', paper);
    await home.call('newsletters.print', { ...paper, point: 18 });
    expect(printed).toEqual([24, undefined]);
    expect(new TextDecoder().decode((await home.call('newsletters.preview', paper)).pdf)).toBe('24');
    await home.call('newsletters.savePdf', paper);
    expect(home.saved.map(({ suggestedName, model }) => [suggestedName, model.point])).toEqual([
      ['Marram News, January 2027, large print, 24 point', 24],
    ]);
  });

  it('leave the other editions, the families’ too, as they are', async () => {
    const home = await worded();
    for (const edition of ['standard', 'easy-read', 'families'] as const) {
      await home.call('newsletters.savePdf', { issueId: home.issueId, edition, point: 30 });
    }
    expect(home.saved.map(({ model }) => model.point)).toEqual([undefined, undefined, undefined]);
    expect(home.saved.at(-1)?.suggestedName).toBe('Marram News, January 2027, for families');
  });
});

describe('how many pages an edition comes to', () => {
  it('is told when pages can be laid out, and left out otherwise or with nothing in it', async () => {
    const home = await worded();
    const asked = { issueId: home.issueId, edition: 'easy-read' as const };
    expect(await home.call('newsletters.countPages', asked)).toEqual({ pages: null });
    home.pages.count = 3;
    expect(await home.call('newsletters.countPages', asked)).toEqual({ pages: 3 });
    await write(home, home.issueId, [wordsItem({ body: paragraph('Green.') })]);
    expect(await home.call('newsletters.countPages', asked)).toEqual({ pages: null });
  });

  it.each([
    [20, true],
    [21, false],
    [null, true],
  ])('of Easy Read being %s, the issue may go out: %s', async (count, mayGo) => {
    const home = await worded();
    home.setClock(morning('2027-01-08'));
    home.pages.count = count;
    const send = await sending(home, home.issueId, '2027-01-08');
    const words =
      'Easy Read comes to 21 pages. More than 20 is too long to send as Easy Read. Leave something out of it, or say it in fewer rows.';
    const { toMend } = await home.call('newsletters.saveWord', {
      ...{ issueId: home.issueId, editions: ['standard'] },
    });
    expect(toMend).toEqual(mayGo ? [] : [{ itemId: '', words }]);
    if (mayGo) {
      expect(await home.call('newsletters.send', send)).toEqual({ told: 0 });
      return;
    }
    const refused = await home.refused('newsletters.send', send);
    expect(refused).toMatchObject({ kind: 'precondition' });
    expect(refused.message).toContain(words);
  });
});
