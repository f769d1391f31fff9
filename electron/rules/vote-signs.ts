/** What stands above a choice on the big screen: a colour to look at, a sign, or nothing. */
export type VoteSign =
  { is: 'colour'; colour: VoteColour } | { is: 'for' } | { is: 'against' } | { is: 'no-view' } | null;

export const voteColours = [
  'pale-green',
  'green',
  'pale-blue',
  'blue',
  'cream',
  'white',
  'grey',
  'yellow',
  'peach',
  'orange',
  'pink',
  'red',
  'lilac',
  'purple',
  'brown',
] as const;
export type VoteColour = (typeof voteColours)[number];

const otherNames: Readonly<Record<string, VoteColour>> = {
  'light green': 'pale-green',
  sage: 'pale-green',
  mint: 'pale-green',
  'light blue': 'pale-blue',
  'sky blue': 'pale-blue',
  magnolia: 'cream',
  gray: 'grey',
  mauve: 'lilac',
  lavender: 'lilac',
};

const signs: readonly [RegExp, NonNullable<VoteSign>][] = [
  [
    /^(?:no view|no opinion|don[’']?t know|did not vote|abstain(?:ed|ing)?|abstentions?|unsure)$/,
    { is: 'no-view' },
  ],
  [/^(?:for|yes|in favour|agree)$/, { is: 'for' }],
  [/^(?:against|no|disagree)$/, { is: 'against' }],
];

/** Reads a choice's own words: "Pale green" is a colour, "against" a sign; most have none. */
export function voteSign(label: string): VoteSign {
  const words = label.trim().toLowerCase().replace(/\s+/g, ' ');
  const sign = signs.find(([pattern]) => pattern.test(words));
  if (sign) return sign[1];
  const colour = voteColours.find((one) => one === words.replace(' ', '-')) ?? otherNames[words];
  return colour ? { is: 'colour', colour } : null;
}
