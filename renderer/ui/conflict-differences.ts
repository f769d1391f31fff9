/** One field of a record in words: what it is called on screen, and what it says. */
export interface FieldInWords {
  label: string;
  words: string;
}

/** The fields that say something else in the two versions, in the order of mine. Both lists name the same fields. */
export function differencesIn(mine: readonly FieldInWords[], theirs: readonly FieldInWords[]) {
  return mine.flatMap(({ label, words }, at) => {
    const other = theirs[at]?.words ?? '';
    return other === words ? [] : [{ label, mine: words, theirs: other }];
  });
}
