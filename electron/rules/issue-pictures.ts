import type { BodyBlock, IssueEdition, IssueItem, PictureRef } from '@contract/newsletters/content';

/** Every picture an item prints in one edition, as often as it stands there. */
export function picturesOf(item: IssueItem, edition: IssueEdition): PictureRef[] {
  if (edition === 'easy-read') return item.easy.flatMap(({ picture }) => picture ?? []);
  const own = item.kind === 'words' && edition !== 'standard' ? item.own[edition] : undefined;
  return picturesInBody(own ?? item.body);
}

/** Every picture an item names, in any edition, as often as it stands there. */
export function picturesIn(item: IssueItem): PictureRef[] {
  const own = item.kind === 'words' ? [...(item.own['large-print'] ?? []), ...(item.own.families ?? [])] : [];
  return [...picturesInBody([...item.body, ...own]), ...item.easy.flatMap(({ picture }) => picture ?? [])];
}

const picturesInBody = (body: readonly BodyBlock[]) =>
  body.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));

/** The ids of the home's own pictures that these items name, each once. */
export function ownPicturesIn(items: readonly IssueItem[]): string[] {
  const ids = items.flatMap(picturesIn).flatMap((picture) => (picture.from === 'own' ? [picture.id] : []));
  return [...new Set(ids)];
}
