import type { Finding } from '@contract/newsletters/checks';
import type { IssueEdition, IssueItem } from '@contract/newsletters/content';
import type { NamedPerson, UsedStory } from '@contract/newsletters/newsletters';
import { nameShown } from '../story';

/** The stories an item tells, by the voices it names as its source. */
export function storiesOf(
  { sources }: Pick<IssueItem, 'sources'>,
  stories: readonly UsedStory[],
): UsedStory[] {
  return stories.filter(({ id }) => sources.some((source) => source.kind === 'voice' && source.id === id));
}

/** What keeps an item with a story in it out of print today, in words; null when nothing does. */
export function storyBar(item: Pick<IssueItem, 'sources'>, stories: readonly UsedStory[]): string | null {
  for (const { title, telling, isArchived } of storiesOf(item, stories)) {
    const bare = title.replace(/[.\s]+$/, '');
    if (telling === 'not-shared') return `Story: ${bare}. It is not to be shared.`;
    if (isArchived) return `Story: ${bare}. It was put away.`;
  }
  return null;
}

/** What keeps a story out of an edition today. */
export function storyFindings(
  item: IssueItem,
  { edition, stories }: { edition: IssueEdition; stories: readonly UsedStory[] },
): Finding[] {
  const words = storyBar(item, stories);
  if (words === null) return [];
  return [{ kind: 'story', where: { itemId: item.id, edition, start: 0, end: 0 }, words, stops: true }];
}

/** Everyone as they may be named in one item: who told a story in it only as was agreed for that story too. */
export function namedIn(
  item: Pick<IssueItem, 'sources'>,
  { people, stories }: { people: readonly NamedPerson[]; stories: readonly UsedStory[] },
): readonly NamedPerson[] {
  const told = storiesOf(item, stories).filter(({ personId }) => personId !== null);
  if (told.length === 0) return people;
  return people.map((person) => {
    const own = told.filter(({ personId }) => personId === person.id);
    return own.reduce<NamedPerson>(
      (named, { telling }) => ({ ...named, nameInPrint: nameShown(telling, named) ?? named.nameInPrint }),
      person,
    );
  });
}
