import type { Chance } from '../chance';

/** What a `{…}` can be. Each reads well wherever its name stands. */
const fills: Record<string, readonly string[]> = {
  dish: [
    ...['shepherd’s pie', 'jollof rice', 'cauliflower cheese', 'pierogi', 'kedgeree', 'liver and onions'],
    ...['macaroni cheese', 'vegetable curry', 'lamb stew', 'fish in parsley sauce', 'toad in the hole'],
    ...['bubble and squeak', 'chicken soup', 'rice pudding', 'bread and butter pudding', 'apple pie'],
  ],
  vegetable: ['carrots', 'beans', 'sprouts', 'potatoes', 'parsnips', 'green beans'],
  drink: ['orange squash', 'milk', 'decaffeinated coffee', 'hot chocolate', 'apple juice', 'mint tea'],
  spread: ['marmalade', 'honey', 'jam', 'lemon curd'],
  meal: ['breakfast', 'dinner', 'supper'],
  time: ['eleven', 'three'],
  place: [
    ...['the sea front', 'the garden centre', 'the cathedral', 'the steam railway', 'the market'],
    ...[
      'the bird reserve',
      'the harbour',
      'the bandstand',
      'the farm shop',
      'the museum',
      'the boating lake',
    ],
  ],
  music: [
    'a brass band',
    'the ukulele group',
    'a harpist',
    'a steel band',
    'an accordion player',
    'the school choir',
  ],
  game: ['dominoes', 'whist', 'bowls', 'draughts', 'skittles', 'carrom', 'table tennis'],
  room: [
    'the lounge',
    'the dining room',
    'the conservatory',
    'the upstairs sitting room',
    'the small lounge',
  ],
  garment: ['blue cardigan', 'tweed jacket', 'good blouse', 'dressing gown', 'striped scarf', 'warm vest'],
  spot: ['pond', 'greenhouse', 'apple tree', 'summer house', 'back gate', 'rose bed'],
  crop: ['tomatoes', 'runner beans', 'sweet peas', 'strawberries', 'potatoes', 'marigolds', 'radishes'],
  part: ['morning', 'evening', 'afternoon'],
  festival: ['Diwali', 'Eid', 'Easter', 'Harvest', 'St Andrew’s Day', 'Burns Night', 'the New Year'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** Fills every `{…}` of one thread, the same name with the same words: "{Dish}" begins a sentence with them. */
export function filler(chance: Chance): (text: string) => string {
  const chosen = new Map<string, string>();
  return (text) =>
    text.replace(/\{(\w+)\}/g, (_whole, name: string) => {
      const key = name.toLowerCase();
      const words = chosen.get(key) ?? chance.pick(fills[key] ?? []);
      chosen.set(key, words);
      return key === name ? words : words.charAt(0).toUpperCase() + words.slice(1);
    });
}
