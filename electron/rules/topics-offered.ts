import type { Line } from '@contract/meetings/minutes';

const mostOffered = 6;

/**
 * The topics to offer while lines of one item are typed: those it has already, the most used of them first, then those
 * the place has used (`used`, in their order). Each stands once.
 */
export function topicsOfItem(
  lines: readonly Pick<Line, 'topics'>[],
  used: readonly string[],
): readonly string[] {
  const times = new Map<string, number>();
  for (const topic of lines.flatMap((line) => line.topics)) times.set(topic, (times.get(topic) ?? 0) + 1);
  const here = [...times].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
  return [...new Set([...here, ...used])];
}

/**
 * The topics a typed `#query` may mean, in the order known, those that begin with it before those with a later word that
 * does. None when what is typed is the only one already.
 */
export function findTopics(query: string, known: readonly string[]): string[] {
  const typed = plain(query);
  const begins = known.filter((topic) => plain(topic).startsWith(typed));
  const within = known.filter((topic) => !begins.includes(topic) && plain(topic).includes(` ${typed}`));
  const found = [...begins, ...(typed === '' ? [] : within)].slice(0, mostOffered);
  return found.length === 1 && plain(found[0] ?? '') === typed ? [] : found;
}

/** True when the query is a topic of its own that is not yet one of those known. */
export function isNewTopic(query: string, known: readonly string[]): boolean {
  return /^\p{L}/u.test(query) && !known.some((topic) => plain(topic) === plain(query));
}

// The places of `_` and `-` are where words of a topic meet.
const plain = (topic: string) => topic.toLowerCase().replace(/[_-]/g, ' ');
