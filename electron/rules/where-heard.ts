import type { Voice } from '@contract/voices';

const ways: Record<Exclude<Voice['way'], 'meeting'>, string> = {
  'one-to-one': 'One to one',
  talk: 'Talk',
  phone: 'Phone',
  slip: 'Slip of paper',
};

/** Where a voice was heard: "Residents’ meeting", "Talk with Amina". The day is left to whoever says it. */
export function whereHeard({ meeting, way, heardBy }: Pick<Voice, 'meeting' | 'way' | 'heardBy'>): string {
  if (way === 'meeting') return meeting?.title ?? 'A meeting';
  return heardBy === '' ? ways[way] : `${ways[way]} with ${heardBy}`;
}
