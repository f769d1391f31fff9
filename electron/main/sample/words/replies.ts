/** What people say when the same questions are taken to them, one to one: nothing asked for, and why no answer is owed. */
export const contentReplies: readonly (readonly [words: string, because: string])[] = [
  ['I am content as things are.', 'They asked for nothing'],
  ['Tell them I am thinking of them. My legs would not have it.', 'A greeting; it was passed on'],
  ['I would have said what Winifred said.', 'Answered with the one before'],
  ['Squeezed a hand and smiled at the picture of the garden.', 'They asked for nothing'],
  ['The soup was good this week. Say so.', 'A thank-you; the kitchen was told'],
  ['Nothing to add. Thank you for asking me.', 'They asked for nothing'],
  ['I heard you all laughing. That was nice.', 'They asked for nothing'],
  ['You have it right. Leave it be.', 'They asked for nothing'],
  ['I am an early bird, so the mornings suit me as they are.', 'They asked for nothing'],
  ['Tell the girl in the kitchen her custard is like my mother’s.', 'A thank-you; Joyce was told'],
  ['Whatever Harold said, I say the opposite. No, he is right.', 'Answered with the one before'],
  ['Pushed the picture of the choir forward, then kept hold of it.', 'They asked for nothing'],
  ['I had a lovely sleep, so I have no complaints today.', 'They asked for nothing'],
  ['Owen found my glasses. Put that down.', 'A thank-you; Owen was told'],
  ['It is my home now. I said so to my son.', 'They asked for nothing'],
  ['The bus was warm this time.', 'A thank-you; the driver was told'],
  ['I never was one for meetings, but I like to be asked.', 'They asked for nothing'],
  ['The new cushion does the trick.', 'A thank-you; it came of an earlier answer'],
  ['Send them my love and tell them to keep it short.', 'A greeting; it was passed on'],
  ['Nodded at each picture and smiled at the last one.', 'They asked for nothing'],
  ['I can hear the birds from here. That will do me.', 'They asked for nothing'],
];

/** What people ask for one to one, which waits until somebody answers. */
export const wishingReplies: readonly string[] = [
  'Could the meeting come to me sometimes?',
  'I would like someone to read the paper with me.',
  'My window will not open more than an inch.',
  'I would like my supper after the news.',
  'Can my friend from chapel come on a weekday?',
  'I would like the landing light left on.',
  'My wardrobe door sticks, and I cannot pull it.',
  'I should like to post my own letters.',
];
