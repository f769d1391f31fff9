import type { IssueContent } from '@contract/newsletters/content';
import type { NamedPerson } from '@contract/newsletters/newsletters';
import { ownPicturesIn } from './issue-pictures';
import { itemWords } from './issue-words';
import { namesInText } from './reading/names-in-text';

/** Whether a photo of someone stands in an issue. `pictures` are the ids of those they can be seen in. */
export function photoStoodIn({ items }: IssueContent, pictures: ReadonlySet<string>): boolean {
  return ownPicturesIn(items).some((id) => pictures.has(id));
}

/** A finder of one person's name in issues; a word that may be no name at all, as "May", is not taken for one. */
export function nameStoodIn(
  person: Pick<NamedPerson, 'fullName' | 'nameToUse'>,
): (content: IssueContent) => boolean {
  const find = namesInText([person]);
  return ({ items }) =>
    items.some((item) => itemWords(item).some((words) => find(words).some(({ maybe }) => !maybe)));
}
