import { expect, test } from './launch';
import { checkLetters } from './support/letter';
import { openSampleScene } from './support/scene';
import { check, go } from './support/screen-check';

test('a letter and the letterhead it is written on: no finding of axe, nothing cut at any size, all of it reached by keys', async ({
  parlour,
}) => {
  test.setTimeout(600_000);
  await parlour.page.emulateMedia({ reducedMotion: 'reduce' });
  const scene = await openSampleScene(parlour);
  await checkLetters(parlour, scene.signed, {
    go: (to, heading) => go(parlour, to, heading),
    check: (name) => check(parlour, name),
  });
  expect.soft(parlour.consoleErrors).toEqual([]);
});
