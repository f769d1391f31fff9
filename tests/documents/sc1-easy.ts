import type { EasyMinutesContent } from '../../electron/features/meetings/easy-minutes-document';
import type { EasyWords } from '@contract/meetings/easy-minutes';
import { sc1Minutes, sc1Since } from './sc1';

const easy = (picture: NonNullable<EasyWords['picture']>, ...words: string[]): EasyWords[] =>
  words.map((one) => ({ words: one, picture, noPictureBecause: '' }));

const worded: Record<string, EasyWords[]> = {
  'You did fix the lift bell. I can hear it now.': easy(
    'last-time',
    'The lift bell works.',
    'I can hear it.',
  ),
  'The soup is cold by the time it gets to our table.': easy('food', 'The soup is cold at our table.'),
  'I agree about the soup. It is the last table that suffers.': easy('food', 'The last table has cold soup.'),
  'In Poland we have the soup first and hot, then we talk.': easy(
    'food',
    'Hot soup comes first. Then we talk.',
  ),
  'Where should we go?': easy('trips', 'Where do we want to go?'),
  'Which colour?': [
    { words: 'Which colour do we want?', picture: null, noPictureBecause: 'The paint cards show it better.' },
  ],
};

/** The minutes of SC1 as a person worded them in Easy Read. */
export const sc1EasyMinutes: EasyMinutesContent = {
  ...sc1Minutes,
  ...sc1Since,
  items: sc1Minutes.items.map(({ number, title, lines }) => ({
    ...{ number, title },
    lines: lines
      .filter(({ kind }) => kind !== 'note')
      .map((line) => ({
        ...line,
        rows: worded[line.text] ?? easy('anything-else', 'This is what we talked about.'),
      })),
  })),
};
