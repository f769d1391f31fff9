import type { IssueContent, IssueItem, Reply } from '@contract/newsletters/content';
import { picturesIn } from './issue-pictures';

interface NamedIssue {
  id: string;
  title: string;
  content: IssueContent;
}

/** What an answer’s keys begin with: what was decided and what was done about it are told once. */
export function replyKey(reply: Reply): string {
  return reply === 'decided' ? 'did' : reply;
}

/** The keys of what an item tells, as offers have them: an answer once for each way of answering. */
export function keysOf(item: IssueItem): string[] {
  const before = item.kind === 'answer' ? `${replyKey(item.answer.reply)}:` : '';
  const sources = item.sources.map(({ kind, id }) => `${before}${kind}:${id}`);
  const pictures = picturesIn(item).flatMap((picture) =>
    picture.from === 'own' ? `picture:${picture.id}` : [],
  );
  return [...sources, ...pictures];
}

/** Which issue each thing told already stands in: the first of those given, which come nearest first. */
export function usedInIssues(issues: readonly NamedIssue[]): Map<string, { issueId: string; title: string }> {
  const used = new Map<string, { issueId: string; title: string }>();
  for (const { id, title, content } of issues) {
    for (const key of content.items.flatMap(keysOf)) {
      if (!used.has(key)) used.set(key, { issueId: id, title });
    }
  }
  return used;
}
