import type { VoiceSource } from '@contract/meetings/minutes';

/** How somebody made something known, as it is chosen from a list. */
export const sourceLabels: Record<VoiceSource, string> = {
  said: 'Said it',
  chose: 'Chose it, from pictures or cards',
  shown: 'Showed it, by what they did',
  observed: 'Staff saw it',
  told: 'Someone who knows them told it',
};
