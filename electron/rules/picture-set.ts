import bundled from '../../resources/pictures/set.json' with { type: 'json' };

/** A picture of the bundled set. */
export interface SetPicture {
  id: string;
  /** The collection it was chosen from. */
  source: string;
  /** What it shows, read aloud in its place. */
  alt: string;
  /** Care words to find it by, beside those of `alt`. */
  words: readonly string[];
}

/** Every bundled picture, in the order they were chosen: alike ones together. */
export const setPictures: readonly SetPicture[] = bundled.pictures;

const sources: Readonly<Record<string, { credit: string; licence: string } | undefined>> = bundled.sources;
const byId: ReadonlyMap<string, SetPicture> = new Map(setPictures.map((picture) => [picture.id, picture]));

/** The bundled picture with this id, or null. */
export function setPictureOf(id: string): SetPicture | null {
  return byId.get(id) ?? null;
}

/** Who a bundled picture is by and under which licence, in the words its licence asks for; empty for no such picture. */
export function setPictureCredit(id: string): string {
  return sources[byId.get(id)?.source ?? '']?.credit ?? '';
}

/**
 * The bundled pictures found by `typed`: each of its words must begin a word of the picture. Those whose own words are
 * exactly what was typed come first; nothing typed finds all.
 */
export function findInSet(typed: string): SetPicture[] {
  const wanted = wordsOf(typed);
  const whole = wanted.join(' ');
  const found = setPictures.filter((picture) => {
    const own = wordsOf([picture.id, picture.alt, ...picture.words].join(' '));
    return wanted.every((word) => own.some((one) => one.startsWith(word)));
  });
  const isExact = ({ id, words }: SetPicture) =>
    wordsOf(id).join(' ') === whole || words.some((one) => wordsOf(one).join(' ') === whole);
  return [...found.filter(isExact), ...found.filter((picture) => !isExact(picture))];
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
