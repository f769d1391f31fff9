import type { IssueItem, IssueItemOf } from '@contract/newsletters/content';
import { itemWords } from '@rules/issue-words';
import { heardOpening } from '@rules/spoken-words';

/** What the item says in the standard edition, to be worded idea by idea beside it. */
export function StandardWords({ item }: { item: IssueItem }) {
  const bare = item.kind === 'words' ? { ...item, easy: [], own: {} } : { ...item, easy: [] };
  const lines = itemWords(bare).filter((line) => line.trim() !== '' && line !== item.heading);
  if (lines.length === 0) return null;
  return (
    <details className="standard-words" open={item.easy.length === 0}>
      <summary>What the standard edition says</summary>
      {lines.map((line, at) => (
        <p key={at}>{isSaid(item, line) ? `${heardOpening(item.answer)}: ${line}` : line}</p>
      ))}
    </details>
  );
}

function isSaid(item: IssueItem, line: string): item is IssueItemOf<'answer'> {
  return item.kind === 'answer' && item.answer.said === line;
}
