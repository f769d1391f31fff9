/**
 * The words of `known` at most one slip from `word` (two for words of eight letters or more): a letter too many, too
 * few, changed, or two changed round. Capitals count as the same; the nearest come first.
 */
export function nearWords(word: string, known: Iterable<string>, most = 5): string[] {
  const typed = word.toLowerCase();
  const allowed = typed.length >= 8 ? 2 : 1;
  if (typed.length < 3) return [];
  const near: { candidate: string; slips: number }[] = [];
  for (const candidate of known) {
    if (Math.abs(candidate.length - typed.length) > allowed) continue;
    const slips = slipsBetween(typed, candidate.toLowerCase());
    if (slips <= allowed) near.push({ candidate, slips });
  }
  return near
    .sort((a, b) => a.slips - b.slips)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/**
 * Words by how many slips lie between each and `word`, nearest first. Of those as near the ones that begin alike come
 * first, for few people miss the first letter; the rest stay in their order.
 */
export function nearestFirst(word: string, candidates: readonly string[]): string[] {
  const typed = word.toLowerCase();
  const far = (candidate: string) => {
    const low = candidate.toLowerCase();
    return 2 * slipsBetween(typed, low) + (low.charAt(0) === typed.charAt(0) ? 0 : 1);
  };
  const each = candidates.map((candidate) => ({ candidate, far: far(candidate) }));
  return each.sort((a, b) => a.far - b.far).map(({ candidate }) => candidate);
}

/** Slips between two words, by the optimal string alignment distance. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(slips);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
