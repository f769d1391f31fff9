import { expect, test } from './launch';
import { openSampleHome } from './support/scene';
import { check, go } from './support/screen-check';
import { checkStories } from './support/stories';

test('stories, and a sent newsletter with a name taken back since: no finding of axe, nothing cut at any size, all of it reached by keys', async ({
  parlour,
}) => {
  test.setTimeout(600_000);
  await parlour.page.emulateMedia({ reducedMotion: 'reduce' });
  await openSampleHome(parlour);
  await checkStories(
    parlour.page,
    (to, heading) => go(parlour, to, heading),
    (name) => check(parlour, name),
  );
  expect.soft(parlour.consoleErrors).toEqual([]);
});
