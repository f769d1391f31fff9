import type { Voice } from '@contract/voices';

const verbs: Record<Voice['source'], (who: string) => string> = {
  said: (who) => `${who} said`,
  chose: (who) => `${who} chose`,
  shown: (who) => `${who} showed`,
  observed: (who) => `Seen by staff: ${who}`,
  told: (who) => `Told by someone who knows ${who}`,
};

/** "Winifred Shaw said", "Seen by staff: Josef Nowak": what was seen is never shown as speech. */
export function spokenBy({ who, source }: Pick<Voice, 'who' | 'source'>): string {
  return verbs[source](who.startsWith('A ') && source !== 'said' ? who.replace('A ', 'a ') : who);
}

/** Words spoken, chosen or told stand between quotation marks; what was seen or shown does not. */
export function quoted({ words, source }: Pick<Voice, 'words' | 'source'>): string {
  return source === 'observed' || source === 'shown' ? words : `“${words}”`;
}
