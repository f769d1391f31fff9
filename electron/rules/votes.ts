/** One thing people could choose, and how many chose it. */
export interface VoteCount {
  label: string;
  count: number;
}

/** All hands counted, those with no view among them. */
export function voteCounted(options: readonly VoteCount[]): number {
  return options.reduce((sum, option) => sum + option.count, 0);
}

/**
 * Whether a vote adds up to those who could vote, in words: "14 of 14 counted", or "13 counted, 14 here: say why".
 */
export function checkVote(
  options: readonly VoteCount[],
  present: number,
): { counted: number; addsUp: boolean; words: string } {
  const counted = voteCounted(options);
  const addsUp = counted === present;
  const words = addsUp ? `${counted} of ${present} counted` : `${counted} counted, ${present} here: say why`;
  return { counted, addsUp, words };
}

const noView = /^(?:no view|no opinion|don[’']?t know|did not vote|abstain(?:ed|ing)?|abstentions?|unsure)$/i;

/** The choice most hands went up for; several labels when level; null when nobody chose anything. "No view" never leads. */
export function leadingOption(options: readonly VoteCount[]): { labels: string[]; count: number } | null {
  const chosen = options.filter((option) => option.count > 0 && !noView.test(option.label.trim()));
  const count = Math.max(0, ...chosen.map((option) => option.count));
  if (count === 0) return null;
  return { labels: chosen.filter((option) => option.count === count).map((option) => option.label), count };
}

/** "pale green, 9", "garden centre and theatre are level on 6", or empty when nobody chose anything. */
export function leadingWords(options: readonly VoteCount[]): string {
  const leading = leadingOption(options);
  if (leading === null) return '';
  if (leading.labels.length === 1) return `${leading.labels[0] ?? ''}, ${leading.count}`;
  return `${leading.labels.slice(0, -1).join(', ')} and ${leading.labels.at(-1) ?? ''} are level on ${leading.count}`;
}

/** "garden centre 8, theatre 4, no view 2"; for and against read "9 for, 1 against, 2 no view". */
export function voteWords(options: readonly VoteCount[]): string {
  const countFirst = options.some((option) => /^(?:for|against)$/i.test(option.label));
  return options
    .map((option) => (countFirst ? `${option.count} ${option.label}` : `${option.label} ${option.count}`))
    .join(', ');
}

/**
 * What a vote decided, in words with its counts: "Where shall we go? Garden centre (garden centre 8, theatre 4, no view
 * 2)", "Paint it green (9 for, 3 against)"; null when nobody chose anything or the choices are level.
 */
export function decidedByVote({
  text,
  options,
}: {
  text: string;
  options: readonly VoteCount[];
}): string | null {
  const leading = leadingOption(options);
  const [label, level] = leading?.labels ?? [];
  if (label === undefined || level !== undefined) return null;
  const counts = `(${voteWords(options)})`;
  const about = text.trim();
  if (about === '') return `${capital(label)} ${counts}`;
  if (/^for$/i.test(label)) return `${about} ${counts}`;
  if (/^against$/i.test(label)) return `Not agreed: ${about} ${counts}`;
  return `${/[.?!:]$/.test(about) ? about : `${about}:`} ${capital(label)} ${counts}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
