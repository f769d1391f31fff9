/** What people say when the same questions are taken to them, one to one: nothing asked for, and why no answer is owed. */
export const contentReplies: readonly (readonly [words: string, because: string])[] = [
  ['I am content as things are.', 'They asked for nothing'],
  ['Tell them I am thinking of them. My legs would not have it.', 'A greeting; it was passed on'],
  ['I would have said what Winifred said.', 'Answered with the one before'],
  ['Squeezed a hand and smiled at the picture of the garden.', 'They asked for nothing'],
  ['The soup was good this week. Say so.', 'A thank-you; the kitchen was told'],
  ['Nothing to add. Thank you for asking me.', 'They asked for nothing'],
  ['I heard you all laughing. That was nice.', 'They asked for nothing'],
];

/** What people ask for one to one, which waits until somebody answers. */
export const wishingReplies: readonly string[] = [
  'Could the meeting come to me sometimes?',
  'I would like someone to read the paper with me.',
  'My window will not open more than an inch.',
  'I would like my supper after the news.',
  'Can my friend from chapel come on a weekday?',
];
