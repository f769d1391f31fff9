import type { Voice } from '@contract/voices';

const verbs: Record<Voice['source'], (who: string) => string> = {
  said: (who) => `${who} said`,
  chose: (who) => `${who} chose`,
  shown: (who) => `${who} showed`,
  observed: (who) => `Seen by staff: ${who}`,
  told: (who) => `Told by someone who knows ${who}`,
};

const easyVerbs: Record<Voice['source'], (who: string) => string> = {
  said: (who) => `${who} said`,
  chose: (who) => `${who} chose`,
  shown: (who) => `${who} showed us`,
  observed: (who) => `Staff saw ${who}`,
  told: (who) => `Someone who knows ${who} told us`,
};

/** "Winifred Shaw said", "Seen by staff: Josef Nowak": what was seen is never shown as speech. */
export function spokenBy({ who, source }: Pick<Voice, 'who' | 'source'>): string {
  return verbs[source](inSentence(who, verbs[source]));
}

/** The same in the words of Easy Read, where somebody always does it: "Someone who knows Josef told us". */
export function easySpokenBy({ who, source }: Pick<Voice, 'who' | 'source'>): string {
  return easyVerbs[source](inSentence(who, easyVerbs[source]));
}

// "A resident" keeps its capital only where the words begin with it.
function inSentence(who: string, say: (who: string) => string): string {
  return who.startsWith('A ') && !say(who).startsWith(who) ? who.replace('A ', 'a ') : who;
}

/** Words spoken, chosen or told stand between quotation marks; what was seen or shown does not. */
export function quoted({ words, source }: Pick<Voice, 'words' | 'source'>): string {
  return source === 'observed' || source === 'shown' ? words : `“${words}”`;
}
