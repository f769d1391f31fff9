import type { WordPart } from '@contract/meetings/versions';

// Above this many pairs of words the middle is shown as taken out and put in whole.
const mostPairs = 4_000_000;

/**
 * What changed from one text to another, word by word: the parts that stay and come in, joined, are the new text exactly;
 * those that stay and go out are the old one.
 */
export function wordDiff(before: string, after: string): WordPart[] {
  const old = tokens(before);
  const now = tokens(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  ) {
    end += 1;
  }
  const middle = between(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return joined([
    ...old.slice(0, start).map((text): WordPart => ({ kind: 'same', text })),
    ...middle,
    ...old.slice(old.length - end).map((text): WordPart => ({ kind: 'same', text })),
  ]);
}

/** Words and the gaps between them, each its own piece. */
function tokens(text: string): string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}

function between(old: readonly string[], now: readonly string[]): WordPart[] {
  const removed = old.map((text): WordPart => ({ kind: 'removed', text }));
  const added = now.map((text): WordPart => ({ kind: 'added', text }));
  if (old.length === 0 || now.length === 0 || old.length * now.length > mostPairs) {
    return [...removed, ...added];
  }
  const longest = commonLengths(old, now);
  const width = now.length + 1;
  const parts: WordPart[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length && j < now.length) {
    const text = old[i] ?? '';
    if (text === now[j]) {
      parts.push({ kind: 'same', text });
      i += 1;
      j += 1;
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) {
      parts.push({ kind: 'removed', text });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: now[j] ?? '' });
      j += 1;
    }
  }
  return [...parts, ...removed.slice(i), ...added.slice(j)];
}

/** At `i * width + j`: the most words that stand in both from place `i` of the old and `j` of the new on. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        old[i] === now[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
  }
  return longest;
}

function joined(parts: readonly WordPart[]): WordPart[] {
  const whole: WordPart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.kind === part.kind) last.text += part.text;
    else whole.push({ ...part });
  }
  return whole;
}
