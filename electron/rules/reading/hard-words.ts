import type { TextFinding } from '@contract/newsletters/checks';
import { hardNouns, hardPhrases, hardVerbs } from './hard-word-list';
import { plural, verbForms } from './inflections';
import type { Word } from './sentences';

interface HardWord {
  /** What the home lets be: the word as the list has it. */
  about: string;
  words: readonly string[];
  plainer: readonly string[];
}

/** Hard words by their first word, the longest phrase first. */
let byFirst: ReadonlyMap<string, readonly HardWord[]> | undefined;

/**
 * The hard words among the words of a text, each with plainer ones in the same form: "utilised" → "used".
 * `letBe` holds list words (in small letters) this home uses all the same.
 */
export function hardWordsIn(
  text: string,
  written: readonly Word[],
  letBe: ReadonlySet<string> = new Set(),
): TextFinding[] {
  byFirst ??= index();
  const words = written.flatMap(asListed);
  const low = words.map((word) => word.text.toLowerCase().replaceAll('’', "'"));
  const found: TextFinding[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const hard = byFirst.get(low[at] ?? '')?.find((one) => standsAt(one, low, at, text, words));
    const [first, last] = [words[at], words[at + (hard?.words.length ?? 1) - 1]];
    if (!hard || !first || !last) continue;
    at += hard.words.length - 1;
    if (!letBe.has(hard.about)) found.push(findingFor(hard, text.slice(first.start, last.end), first, last));
  }
  return found;
}

/** A word as the list may have it: without “’s”, and one joined by hyphens by its parts unless the list has it whole. */
function asListed(word: Word): Word[] {
  const text = word.text.replace(/['’]s$/, '');
  if (!text.includes('-') || byFirst?.has(text.toLowerCase()) === true) {
    return [{ text, start: word.start, end: word.start + text.length }];
  }
  return [...text.matchAll(/[^-]+/g)].map((part) => ({
    ...{ text: part[0], start: word.start + part.index },
    end: word.start + part.index + part[0].length,
  }));
}

function findingFor(hard: HardWord, said: string, first: Word, last: Word): TextFinding {
  const isCapital = /^\p{Lu}/u.test(said);
  const plainer = hard.plainer.map((words) =>
    isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words,
  );
  const [best] = plainer;
  return {
    kind: 'hard-word',
    start: first.start,
    end: last.end,
    words:
      plainer.length === 0
        ? `“${said}” can be left out.`
        : `“${said}” is a hard word. ${plainer.map((words) => `“${words}”`).join(' or ')} is plainer.`,
    ...(best === undefined ? {} : { try: best }),
    about: hard.about,
  };
}

/** Whether all the words of a phrase stand here, with nothing but spaces between. */
function standsAt(
  hard: HardWord,
  low: readonly string[],
  at: number,
  text: string,
  words: readonly Word[],
): boolean {
  return hard.words.every((word, step) => {
    if (low[at + step] !== word) return false;
    return step === 0 || /^\s+$/.test(text.slice(words[at + step - 1]?.end, words[at + step]?.start));
  });
}

function index(): ReadonlyMap<string, readonly HardWord[]> {
  const all = [
    ...linesOf(hardPhrases).map(([about, plainer]) => ({ about, words: about.split(' '), plainer })),
    ...linesOf(hardVerbs).flatMap(verbEntries),
    ...linesOf(hardNouns).flatMap(nounEntries),
  ];
  const made = new Map<string, HardWord[]>();
  for (const hard of all) {
    for (const words of spellings(hard.words)) {
      const first = words[0] ?? '';
      made.set(first, [...(made.get(first) ?? []), { ...hard, words }]);
    }
  }
  for (const group of made.values()) group.sort((a, b) => b.words.length - a.words.length);
  return made;
}

/** Each line as the hard words and what is plainer. */
function linesOf(list: string): [string, string[]][] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [about = '', plainer = ''] = line.split(' =');
      return [
        about,
        plainer
          .split(';')
          .map((words) => words.trim())
          .filter(Boolean),
      ];
    });
}

function verbEntries([about, plainer]: [string, string[]]): HardWord[] {
  const forms = inflected(about);
  const plain = plainer.map(inflected);
  return forms.map((form, which) => ({
    about,
    words: form.split(' '),
    plainer: plain.map((each) => each[which] ?? ''),
  }));
}

/** A verb and what follows it, in its four forms: "find out", "finds out", "found out", "finding out". */
function inflected(phrase: string): string[] {
  const [verb = '', ...rest] = phrase.split(' ');
  if (verb === 'not') return ['do not allow', 'does not allow', 'did not allow', 'not allowing'];
  return verbForms(verb).map((form) => [form, ...rest].join(' '));
}

function nounEntries([about, plainer]: [string, string[]]): HardWord[] {
  const words = about.split(' ');
  const many = [...words.slice(0, -1), plural(words.at(-1) ?? '')];
  return [
    { about, words, plainer },
    { about, words: many, plainer: plainer.map(manyOf) },
  ];
}

/** "people who came" for "person who came", "places to live" for "place to live". */
function manyOf(plainer: string): string {
  const [first = '', ...rest] = plainer.split(' ');
  if (/[,]|s$|^(?:supply|spending|lack)$/.test(plainer)) return plainer;
  if (/^(?:new|clearer)$/.test(first))
    return [first, ...rest.slice(0, -1), manyOf(rest.at(-1) ?? '')].join(' ');
  return [first === 'person' ? 'people' : plural(first), ...rest].join(' ');
}

/** "-ise" may be written "-ize". */
function spellings(words: readonly string[]): (readonly string[])[] {
  const other = words.map((word) => word.replace(/is(e|es|ed|ing|ation|ations)$/, 'iz$1'));
  return other.join(' ') === words.join(' ') ? [words] : [words, other];
}
