/**
 * What a picture of a bought set is called, from where its file stood: `Food/cup_of_tea.png` shows "Cup of tea" and is
 * found by "food" too. Empty `alt` when its name has no letter in it.
 */
export function picturePathWords(path: string): { alt: string; words: string } {
  const parts = path.split(/[\\/]/).map((part) => spaced(part));
  const alt = spaced((path.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, ''));
  const folders = parts.slice(0, -1).join(' ');
  const hasLetter = /\p{L}/u.test(alt);
  return {
    alt: hasLetter ? (alt.charAt(0).toUpperCase() + alt.slice(1)).slice(0, 160) : '',
    words: folders.toLowerCase().slice(0, 300),
  };
}

// TeaCup, tea_cup and tea-cup are all "tea cup"; a number at the end only tells copies apart.
function spaced(part: string): string {
  return part
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-.+]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=\p{L}) ?\(?\d{1,3}\)?$/u, '')
    .trim();
}
