import type { Story, StoryTelling } from '@contract/stories';
import { plainDate } from '@rules/british-dates';
import { sourceLabels } from '../../ui/voice/source-labels';

/** How a story may be told, as its teller would choose. */
export const tellingWords: Record<StoryTelling, { label: string; description: string }> = {
  full: { label: 'With my full name', description: 'First name and surname, in print.' },
  first: { label: 'With my first name', description: 'The name they like to be called.' },
  unnamed: { label: 'Without my name', description: 'Nothing says whose story it is.' },
  'not-shared': { label: 'Not shared', description: 'Kept here, and never offered to a newsletter.' },
};

/** "Told as Winifred", "Told without a name", "Not shared": as it would be printed today. */
export function toldAsWords({ toldAs, telling }: Pick<Story, 'toldAs' | 'telling'>): string {
  if (toldAs === null) return 'Not shared';
  return telling === 'unnamed' || toldAs === '' || /^A \p{Ll}/u.test(toldAs)
    ? 'Told without a name'
    : `Told as ${toldAs}`;
}

/** "12 February 2026, to Bisi". */
export function heardWords({ saidOn, heardBy }: Pick<Story, 'saidOn' | 'heardBy'>): string {
  return [plainDate(saidOn), ...(heardBy === '' ? [] : [`told to ${heardBy}`])].join(', ');
}

/** "In the January 2027 newsletter, 6 January 2027". */
export function toldInWords({ title, toldOn }: Story['toldIn'][number]): string {
  return `In the ${title} newsletter, ${plainDate(toldOn)}`;
}

export type StoryValues = Omit<
  Story,
  'id' | 'who' | 'toldAs' | 'isWaiting' | 'toldIn' | 'archivedAt' | 'revision'
>;

/** What a story's form holds. */
export function valuesOf(story: Story): StoryValues {
  const { title, words, personId, source, saidOn, heardBy, telling, asksFor } = story;
  return { title, words, personId, source, saidOn, heardBy, telling, asksFor };
}

/** The fields in which two versions of a story differ, in words. */
export function differencesOf(
  mine: StoryValues,
  theirs: StoryValues,
  nameOf: (personId: string | null) => string,
): { label: string; mine: string; theirs: string }[] {
  const each = ({ title, words, personId, source, saidOn, heardBy, telling, asksFor }: StoryValues) => [
    ['Title', title],
    ['Their words', words],
    ['Whose story', nameOf(personId)],
    ['How they made it known', sourceLabels[source]],
    ['Told on', saidOn === '' ? '' : plainDate(saidOn)],
    ['Told to', heardBy],
    ['How it may be told', tellingWords[telling].label],
    ['What it asks for', asksFor],
  ];
  const other = each(theirs);
  return each(mine).flatMap(([label = '', words = ''], at) => {
    const their = other[at]?.[1] ?? '';
    return words === their ? [] : [{ label, mine: words, theirs: their }];
  });
}
