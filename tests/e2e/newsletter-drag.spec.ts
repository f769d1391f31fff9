import { callDoor, expect, test } from './launch';
import { fillIssue, oneOfEach, startIssue } from './support/issue';

test.use({ appArgs: ['--sample'] });

test('an offer is dragged to its place in a section, and the place is shown first', async ({ parlour }) => {
  const { page } = parlour;
  await page.getByRole('link', { name: 'Newsletters' }).waitFor();
  const { issueId } = await startIssue(page);
  const pieces = (await oneOfEach(page, issueId)).slice(2);
  const [story, after] = pieces.flatMap((piece) =>
    piece.kind === 'words' ? [piece, { ...piece, id: issueId }] : [],
  );
  if (story === undefined || after === undefined) throw new Error('There is no piece of words.');
  await fillIssue(page, issueId, [
    { ...story, section: 'welcome', heading: 'The first' },
    { ...after, section: 'welcome', heading: 'The last', easy: [] },
  ]);
  await page.evaluate((id) => {
    location.hash = `/newsletters/${id}`;
  }, issueId);
  const offers = page.getByRole('region', { name: 'Ready to tell' }).getByRole('button');
  const last = page.getByRole('article', { name: 'The last' });
  await last.waitFor();
  const words = await offers.first().textContent();

  await page.evaluate(watchPlaces);
  await offers.first().dragTo(last, { targetPosition: { x: 80, y: 8 } });
  const shown = await page.evaluate(() => (globalThis as unknown as { places: string[] }).places);
  expect(shown.at(-1), 'the line stood before the piece it would come in front of').toBe('The last');
  await expect(page.locator('.drop-place')).toHaveCount(0);
  await expect(page.locator('.issue-section').first().getByRole('article')).toHaveCount(3);
  await expect(offers.first()).toBeDisabled();
  await expect(offers.first()).toContainText('It is on the page.');
  await page.keyboard.press('Control+z');
  await expect(offers.first()).toBeEnabled();
  await page.keyboard.press('Control+y');
  const headings = async () => {
    const { content } = await callDoor(page, 'newsletters.getIssue', { id: issueId });
    return (content?.items ?? [])
      .filter(({ section }) => section === 'welcome')
      .map(({ heading }) => heading);
  };
  await expect.poll(headings).toEqual(['The first', expect.any(String), 'The last']);
  expect(words).not.toBe('');
  expect(parlour.consoleErrors).toEqual([]);
});

/** Notes before which piece the line stands each time it is drawn. */
function watchPlaces(): void {
  const places: string[] = [];
  Object.assign(globalThis, { places });
  new MutationObserver(() => {
    const line = document.querySelector('.drop-place');
    if (line !== null) places.push(line.nextElementSibling?.getAttribute('aria-label') ?? '');
  }).observe(document.body, { childList: true, subtree: true });
}
