import type { VoteCount } from './votes';

/** A vote as typed: what it was about, each choice with its count, and why it does not add up (empty when not said). */
export interface VoteEntry {
  text: string;
  options: VoteCount[];
  reason: string;
}

const countLast = /^(.*\S)[\s:=]+(\d{1,3})$/;
const countFirst = /^(\d{1,3})\s+(?:votes?\s+for\s+)?(.*\S)$/;

/**
 * Reads "garden centre 8, theatre 4, no view 2", with what it was about before a colon or question mark and a
 * reason after "; " or "because". Null when any choice has no count.
 */
export function readVoteEntry(raw: string): VoteEntry | null {
  const [choices = '', reason = ''] = splitOnce(raw, /;\s*|\s+because\s+/i);
  const about = /^(.*?[:?])\s+(.*)$/s.exec(choices);
  const titled = about ? readOptions(about[2] ?? '') : null;
  if (about && titled) {
    return { text: (about[1] ?? '').replace(/:$/, '').trim(), options: titled, reason: reason.trim() };
  }
  const options = readOptions(choices);
  return options ? { text: '', options, reason: reason.trim() } : null;
}

function splitOnce(text: string, at: RegExp): [string, string] {
  const match = at.exec(text);
  return match ? [text.slice(0, match.index), text.slice(match.index + match[0].length)] : [text, ''];
}

function readOptions(text: string): VoteCount[] | null {
  const parts = text.split(/,|\n/).map((part) => part.trim().replace(/\.$/, ''));
  const read = parts.filter((part) => part !== '').map(readOption);
  const options = read.filter((option) => option !== null);
  return options.length > 0 && options.length === read.length && options.length <= 12 ? options : null;
}

function readOption(part: string): VoteCount | null {
  const last = countLast.exec(part);
  if (last) return { label: (last[1] ?? '').replace(/[:=]$/, '').trim(), count: Number(last[2]) };
  const first = countFirst.exec(part);
  return first ? { label: first[2] ?? '', count: Number(first[1]) } : null;
}

const byHands =
  /[\s,]*\b(?:by )?(?:a )?(?:show of )?hands?:?\s+(\d{1,3})\s*[-–]\s*(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?\.?$/i;

/**
 * A decision typed as "Pale green by hands 9-3-2" (for, against, no view), with the counts in words:
 * "Pale green (9 for, 3 against, 2 no view)", and why they do not add up after "; ". Null when it does not end so.
 */
export function readHands(raw: string): string | null {
  const [decision, reason] = byHands.test(raw) ? [raw, ''] : splitOnce(raw, /;\s*(?!.*;)/);
  const match = byHands.exec(decision);
  if (!match) return null;
  const [, inFavour = '', against = '', noView] = match;
  const last = noView === undefined ? '' : `, ${noView} no view`;
  const why = reason.trim() === '' ? '' : `; ${reason.trim()}`;
  return `${decision.slice(0, match.index).trim()} (${inFavour} for, ${against} against${last}${why})`.trim();
}

/** The hands counted in the words of a decision. */
export interface HandsCounted {
  options: VoteCount[];
  /** Why they do not add up; empty when not said. */
  reason: string;
  /** The words before them. */
  about: string;
  /** As they stand in the words: "9 for, 3 against, 2 no view". */
  counts: string;
}

const handsInWords = /\s*\(((\d+) for, (\d+) against(?:, (\d+) no view)?)(?:; ([^()]+))?\)\.?$/;

/** Finds again what `readHands` wrote at the end of a decision; null when no hands were counted there. */
export function handsIn(text: string): HandsCounted | null {
  const match = handsInWords.exec(text);
  if (!match) return null;
  const [, counts = '', inFavour, against, noView, reason = ''] = match;
  const options = [
    { label: 'for', count: Number(inFavour) },
    { label: 'against', count: Number(against) },
    ...(noView === undefined ? [] : [{ label: 'no view', count: Number(noView) }]),
  ];
  return { options, reason, about: text.slice(0, match.index), counts };
}

/** The words of a decision by hands with why they do not add up put in, or changed. */
export function withHandsReason(text: string, reason: string): string {
  const hands = handsIn(text);
  const why = reason.replace(/[()]/g, ',').trim();
  return hands === null || why === '' ? text : `${hands.about} (${hands.counts}; ${why})`.trim();
}
