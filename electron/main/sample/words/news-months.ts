import type { SectionKind } from '@contract/newsletters/content';
import { newsOfAutumn } from './news-autumn';
import type { EasyWording } from './easy-told';
import { newsOfSpring } from './news-spring';

/** One piece of an edition that the home wrote itself, in both wordings. */
export interface NewsPiece {
  section: SectionKind;
  heading: string;
  words: string;
  easy: readonly EasyWording[];
}

/** Something to come: so many days after the edition goes out (a Friday), or on a day of its own, `MM-DD`. */
export interface NewsDate {
  what: string;
  on: number | string;
  /** `HH:MM` */
  time: string;
  where: string;
  picture: string;
}

/** What an edition has of its own, beside what it gives back. */
export interface NewsMonth {
  welcome: NewsPiece;
  pieces: readonly NewsPiece[];
  dates: readonly NewsDate[];
  /** Whose birthday comes next: a first name, and how many days after it goes out. */
  birthday: readonly [who: string, inDays: number];
  /** Who read the Easy Read edition first, and what they had changed. */
  check: readonly [who: string, changed: string];
}

/** The news of a month, 1 January. */
export function newsOf(month: number): NewsMonth {
  const found = newsOfSpring[month] ?? newsOfAutumn[month];
  if (found === undefined) throw new Error(`There is no month ${month}.`);
  return found;
}
