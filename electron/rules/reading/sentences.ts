import type { Stretch } from '@contract/newsletters/checks';

/** A word of a text and where it stands. */
export interface Word extends Stretch {
  text: string;
}

/** A sentence of a text, where it stands, and its words. */
export interface Sentence extends Stretch {
  text: string;
  words: Word[];
}

// Full stops, commas and colons inside a number or an address belong to it; hyphens and apostrophes to a word.
const wordPattern =
  /[\p{L}\p{M}\p{N}]+(?:(?:['’‑@&_-]|(?<=\p{N})[.,:/](?=\p{N})|(?<=\p{L})\.(?=\p{Ll}))[\p{L}\p{M}\p{N}]+)*/gu;

const titles = words('mr mrs ms mx dr prof rev sr cllr sgt capt');
const midSentence = words(
  'e.g eg i.e ie viz cf vs approx tel ext no nos vol fig incl dept est min max p pp ca',
);
const eitherWay = words(
  'st ave rd ltd inc co plc etc a.m p.m am pm jan feb mar apr jun jul aug sep sept oct nov dec',
);
const dayParts =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const starters = words(
  'we you i he she it they the a an this that these those our your my his her their there here in on at if when ' +
    'then but and so please everyone all some many after before bring come ask tea',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** The words of a text, in order. "10 am" is two, "2.15", "one-to-one" and "Winifred’s" are one each. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  return [...text.slice(from, to).matchAll(wordPattern)].map((match) => ({
    text: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

/** How many letters and digits a text has. */
export function lettersAndDigits(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/**
 * The sentences of a text, in order. A line break ends one, with or without its stop; "Mr.", "e.g.", "2.15 pm" and an
 * initial do not. The mark or number of a list is no part of its sentence, and a line without a word is none.
 */
export function splitSentences(text: string): Sentence[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].flatMap((line) =>
    sentencesOfLine(text, line.index, line.index + line[0].length),
  );
}

const listMark = /^\s*(?:[•●▪◦*–—-]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)/;
const endMark = /(?:[.!?]+|…)[”’"')\]]*(?=\s|$)/g;

function sentencesOfLine(text: string, from: number, to: number): Sentence[] {
  const line = text.slice(from, to);
  const mark = listMark.exec(line)?.[0].length ?? 0;
  const found: Sentence[] = [];
  let start = mark;
  for (const match of line.slice(mark).matchAll(endMark)) {
    const at = mark + match.index;
    const end = at + match[0].length;
    if (end < line.length && !endsHere(line, start, at, match[0])) continue;
    push(found, text, from + start, from + end);
    start = end;
  }
  push(found, text, from + start, to);
  return found;
}

function push(found: Sentence[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const end = start + raw.trim().length;
  const inside = wordsOf(text, start, end);
  if (inside.length > 0) found.push({ start, end, text: text.slice(start, end), words: inside });
}

/** Whether the marks at `at` end the sentence begun at `start`; something follows on the same line. */
function endsHere(line: string, start: number, at: number, marks: string): boolean {
  const rest = line.slice(at + marks.length).trimStart();
  const next = /^[“‘"'([]*([\p{L}\p{N}]+)/u.exec(rest)?.[1] ?? '';
  const startsSmall = /^\p{Ll}/u.test(next);
  if (/[”’"')\]]$/.test(marks) && startsSmall) return false;
  if (/…|\.\.|[!?]/.test(marks)) return !startsSmall;
  return !isAbbreviation(line.slice(start, at), next);
}

/** Whether the stop after `before` only shortens a word. `next` is the word after it. */
function isAbbreviation(before: string, next: string): boolean {
  const last = /(\p{L}[\p{L}.]*)$/u.exec(before)?.[1] ?? '';
  if (last === '') return false;
  const low = last.toLowerCase();
  const opensSentence = starters.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);
  if (/^\p{Lu}$/u.test(last)) return last !== 'I' && /^\p{Lu}/u.test(next) && !opensSentence;
  if (low === 'no' || low === 'p') return /^\d/.test(next);
  if (titles.has(low)) return /^\p{Lu}/u.test(next);
  if (midSentence.has(low)) return !opensSentence;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(last) || eitherWay.has(low)) return goesOn(low, next, opensSentence);
  return false;
}

/** "St. Mary’s" and "10 a.m. on Monday" go on; "the shops, etc. We" and "10 am. Bring" do not. */
function goesOn(low: string, next: string, opensSentence: boolean): boolean {
  if (/^\p{Ll}/u.test(next)) return true;
  if (low === 'st') return !opensSentence;
  if (/^(?:a\.m|p\.m|am|pm)$/.test(low)) return dayParts.test(next);
  return /^\d/.test(next);
}
