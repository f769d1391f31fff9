import type { BodyBlock, IssueItem, PictureRef } from '@contract/newsletters/content';

/** Every picture an item names, in any edition, as often as it stands there. */
export function picturesIn(item: IssueItem): PictureRef[] {
  const own = item.kind === 'words' ? [...(item.own['large-print'] ?? []), ...(item.own.families ?? [])] : [];
  const inBody = [...item.body, ...own].flatMap((block: BodyBlock) =>
    block.kind === 'picture' ? [block.picture] : [],
  );
  return [...inBody, ...item.easy.flatMap(({ picture }) => picture ?? [])];
}

/** The ids of the home's own pictures that these items name, each once. */
export function ownPicturesIn(items: readonly IssueItem[]): string[] {
  const ids = items.flatMap(picturesIn).flatMap((picture) => (picture.from === 'own' ? [picture.id] : []));
  return [...new Set(ids)];
}
