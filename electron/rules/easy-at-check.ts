import type { IssueContent } from '@contract/newsletters/content';
import { printedItems } from './issue-reading';
import { linesIn } from './issue-text';

/** Keeps the Easy Read words as somebody checked them, beside those of the checks before. */
export function withCheck(content: IssueContent, checkId: string): IssueContent {
  return { ...content, checked: [...(content.checked ?? []), { id: checkId, mark: markOf(content) }] };
}

/** Whether the Easy Read words are others than when they were checked; false for a check that kept none. */
export function isChangedSince(content: IssueContent, checkId: string): boolean {
  const kept = content.checked?.find(({ id }) => id === checkId);
  return kept !== undefined && kept.mark !== markOf(content);
}

/** The same for the same Easy Read words, another for others: FNV-1a over two halves, enough to notice a change. */
function markOf(content: IssueContent): string {
  const words = printedItems(content, 'easy-read')
    .flatMap((item) => linesIn(item, 'easy-read'))
    .join('\n');
  return [0x811c9dc5, 0x01000193].map((from) => hashOf(words, from).toString(36)).join('');
}

function hashOf(words: string, from: number): number {
  let hash = from;
  for (let at = 0; at < words.length; at += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}
