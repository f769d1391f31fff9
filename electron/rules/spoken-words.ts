import type { Heard } from '@contract/newsletters/content';
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

const openings: Record<Heard['whose'], Record<Heard['source'], string>> = {
  residents: {
    ...{ said: 'You said', chose: 'Someone chose', shown: 'Someone showed us' },
    ...{ observed: 'We saw', told: 'Someone who knows them told us' },
  },
  families: {
    ...{ said: 'Families said', chose: 'A family chose', shown: 'A family showed us' },
    ...{ observed: 'We saw', told: 'Someone who knows them told us' },
  },
};

/** Every way {@link heardOpening} begins. */
export const heardOpenings: readonly string[] = [
  ...new Set(Object.values(openings).flatMap((each) => Object.values(each))),
];

/** What stands before the words an answer is about: "You said", "Families said", and of what nobody said, how it is known. */
export function heardOpening({ heard }: { heard?: Heard | undefined }): string {
  return heard === undefined ? openings.residents.said : openings[heard.whose][heard.source];
}
