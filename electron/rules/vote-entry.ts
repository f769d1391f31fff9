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
 * "Pale green (9 for, 3 against, 2 no view)". Null when it does not end so.
 */
export function readHands(raw: string): string | null {
  const match = byHands.exec(raw);
  if (!match) return null;
  const [, inFavour = '', against = '', noView] = match;
  const last = noView === undefined ? '' : `, ${noView} no view`;
  return `${raw.slice(0, match.index).trim()} (${inFavour} for, ${against} against${last})`.trim();
}
