import type { IssueItem } from '@contract/newsletters/content';
import { itemWords } from '@rules/issue-words';

/** What the item says in the standard edition, to be worded idea by idea beside it. */
export function StandardWords({ item }: { item: IssueItem }) {
  const bare = item.kind === 'words' ? { ...item, easy: [], own: {} } : { ...item, easy: [] };
  const lines = itemWords(bare).filter((line) => line.trim() !== '' && line !== item.heading);
  if (lines.length === 0) return null;
  return (
    <details className="standard-words" open={item.easy.length === 0}>
      <summary>What the standard edition says</summary>
      {lines.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </details>
  );
}
