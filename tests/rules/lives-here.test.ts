import { describe, expect, it } from 'vitest';
import { livesHereOn } from '@rules/lives-here';

const day = '2026-12-02';

describe('who lives here on 2 December 2026', () => {
  it.each([
    ['no day known', null, null, true],
    ['moved in before', '2026-12-01', null, true],
    ['moved in that day', day, null, true],
    ['moved in later', '2026-12-03', null, false],
    ['moves out later', '2025-09-04', '2026-12-03', true],
    ['moved out that day', '2025-09-04', day, false],
    ['moved out before', null, '2026-12-01', false],
    ['moved in and out that day', day, day, false],
  ])('%s', (_case, movedIn, movedOut, lives) => {
    expect(livesHereOn({ movedIn, movedOut }, day)).toBe(lives);
  });
});
