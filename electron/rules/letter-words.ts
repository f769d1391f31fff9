import type { LetterContent } from '@contract/letters';
import type { WordBlock } from '@contract/newsletters/content';
import type { Voice } from '@contract/voices';
import { longDate } from './british-dates';
import { blockWords } from './issue-words';

/** How a letter tells in the chain: the same for every letter, so that being told of one thing twice is kept once. */
export const byLetter = 'By letter';

/** Every word a letter says, a line a piece. */
export function letterWords({ address, subject, body, signatory, role }: LetterContent): string {
  const lines = [address, subject, ...body.flatMap(blockWords), signatory, role];
  return lines.filter((line) => line.trim() !== '').join('\n');
}

/** The writer's own sentences, to be checked: what somebody said is never checked. */
export function letterProse({ body }: Pick<LetterContent, 'body'>): string {
  const own = body.filter(({ kind }) => kind !== 'quote').flatMap(blockWords);
  return own.filter((line) => line.trim() !== '').join('\n');
}

/** True when nothing is written in the letter itself. */
export function isBlankLetter({ body }: Pick<LetterContent, 'body'>): boolean {
  return body.flatMap(blockWords).join('').trim() === '';
}

const verbs: Record<Voice['source'], { you: string; they: (name: string) => string }> = {
  said: { you: 'You said this', they: (name) => `${name} said this` },
  chose: { you: 'You chose this', they: (name) => `${name} chose this` },
  shown: { you: 'You showed us this', they: (name) => `${name} showed us this` },
  observed: { you: 'We saw this', they: () => 'We saw this' },
  told: {
    you: 'Someone who knows you told us this',
    they: (name) => `Someone who knows ${name} told us this`,
  },
};

/** Under the words in a letter: "You said this on Wednesday 2 December 2026", or to a supporter "Winifred said this…". */
export function speakerInLetter(
  { source, saidOn }: Pick<Voice, 'source' | 'saidOn'>,
  { isToThem, name }: { isToThem: boolean; name: string },
): string {
  const { you, they } = verbs[source];
  return `${isToThem ? you : they(name)} on ${longDate(saidOn)}`;
}

/** What was seen or shown never stands between quotation marks. */
export function isSpokenQuote({ source }: Pick<Voice, 'source'>): boolean {
  return source !== 'observed' && source !== 'shown';
}

/**
 * Quotes of a letter that are not, word for word, of what was said: somebody wrote in them. A part of what was said is
 * as it was said.
 */
export function alteredQuotes(body: readonly WordBlock[], said: string): string[] {
  const whole = bare(said);
  return body.flatMap((block) =>
    block.kind === 'quote' && bare(block.words) !== '' && !whole.includes(bare(block.words))
      ? block.words
      : [],
  );
}

function bare(words: string): string {
  return words.normalize('NFC').replace(/[“”"]/g, '').replace(/\s+/g, ' ').trim();
}
