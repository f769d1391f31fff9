import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { ParlourError } from '@contract/errors';

export interface Strength {
  /** 0 (guessed at once) to 4 (very strong). */
  score: number;
  words: string;
  advice: string[];
}

/** The least a passphrase may score. */
export const neededScore = 3;

const wordsOf = [
  'Guessed at once. Add more words.',
  'Guessed in an hour. Add another word.',
  'Guessed in some days. Add another word.',
  'Strong. It would take years to guess.',
  'Very strong. It would take centuries to guess.',
];

/** The estimator's own keys → our words. Keys that tell a person nothing to do are left out. */
const adviceOf: Record<string, string> = {
  straightRow: 'Keys in a row are easy to guess.',
  keyPattern: 'Patterns on the keyboard are easy to guess.',
  simpleRepeat: 'The same letter again and again is easy to guess.',
  extendedRepeat: 'The same letters again and again are easy to guess.',
  sequences: 'Letters or numbers in order are easy to guess.',
  recentYears: 'Years are easy to guess.',
  dates: 'Dates are easy to guess.',
  topTen: 'Very many people use these words.',
  topHundred: 'Many people use these words.',
  common: 'Many people use these words.',
  similarToCommon: 'It is close to words many people use.',
  wordByItself: 'One word alone is easy to guess.',
  namesByThemselves: 'Names are easy to guess.',
  commonNames: 'Names are easy to guess.',
  userInputs: 'It holds your name or the name of the place.',
  anotherWord: 'Four words that have nothing to do with each other are strong and easy to remember.',
  useWords: 'Four words that have nothing to do with each other are strong and easy to remember.',
};

let factory: Promise<ZxcvbnFactory> | undefined;

/** The word lists are large and only needed when someone chooses a passphrase. */
async function makeFactory(): Promise<ZxcvbnFactory> {
  const [core, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
}

/** How hard a passphrase is to guess, and what would make it harder. `names` count as easily guessed. */
export async function passphraseStrength(passphrase: string, names: readonly string[]): Promise<Strength> {
  if (passphrase === '') return { score: 0, words: 'Type your words.', advice: [] };
  factory ??= makeFactory();
  // The estimate grows quickly with length; beyond this nothing would change it.
  const { score, feedback } = (await factory).check(passphrase.slice(0, 100), nameParts(names));
  const keys = score >= neededScore ? [] : [feedback.warning ?? '', ...feedback.suggestions, 'anotherWord'];
  const advice = [...new Set(keys.map((key) => adviceOf[key] ?? '').filter((words) => words !== ''))];
  return { score, words: wordsOf[score] ?? '', advice };
}

/** Throws `validation` on `field` unless the passphrase is strong enough. */
export async function requireStrong(
  passphrase: string,
  names: readonly string[],
  field: string,
): Promise<void> {
  const { score, words } = await passphraseStrength(passphrase, names);
  if (score < neededScore) {
    throw new ParlourError('validation', 'The words are too easy to guess.', { fields: { [field]: words } });
  }
}

function nameParts(names: readonly string[]): string[] {
  return names.flatMap((name) => [name, ...name.split(/\s+/)]).filter((part) => part.length > 1);
}
