import type { Needs } from '@contract/people';
import { pointOf } from './print-size';

/** The editions a letter comes in. */
export type LetterEdition = 'standard' | 'large-print';

/** Which edition of a letter suits a person; null for somebody who is not in the records. */
export function letterEdition(needs: Needs | null): LetterEdition {
  return needs !== null && (needs.largePrint || needs.easyRead) ? 'large-print' : 'standard';
}

/**
 * What a person needs from a letter beside its words, a sentence each, plainly: a letter itself is only printed in
 * standard or large print. Source: domain 2 (the Accessible Information Standard).
 */
export function letterNeeds(name: string, needs: Needs | null): string[] {
  if (needs === null) {
    return [
      `${name} is not among the people in the records, so how they like to be written to is not known.`,
    ];
  }
  const { language, translated, readAloud, easyRead, largePrint, bsl, interpreter } = needs;
  const found: string[] = [];
  if (translated) {
    found.push(
      `${name} needs this in ${language === '' ? 'their language' : language}: a person translates it.`,
    );
  }
  if (readAloud) found.push(`${name} has papers read aloud: somebody reads the letter with them.`);
  if (easyRead) {
    found.push(
      `${name} needs Easy Read, and a letter has none: tell it in the Easy Read newsletter too, or go through the letter with them.`,
    );
  }
  if (largePrint) {
    found.push(`${name} reads large print, ${pointOf(needs)} point: the letter is made in it.`);
  }
  if (bsl) found.push(`${name} uses British Sign Language: go through it with an interpreter.`);
  if (interpreter && !bsl && !translated) {
    found.push(
      `${name} has an interpreter${language === '' ? '' : ` for ${language}`}: go through it together.`,
    );
  }
  return found;
}
