import type { EasyIdea, IssueItem } from '@contract/newsletters/content';
import type { Offer } from '@contract/newsletters/newsletters';
import { clockWords, longDate, plainDate } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import { textIn } from '@rules/issue-text';
import { parityOf } from '@rules/reading/parity';
import { toldId } from './told-id';
import { care } from './words/care';
import { easyRefusals, easyTold, type EasyWording } from './words/easy-told';
import { food } from './words/food';
import { garden } from './words/garden';
import type { NewsDate, NewsMonth, NewsPiece } from './words/news-months';
import { outAndAbout } from './words/out-and-about';
import { theHome } from './words/the-home';
import { together } from './words/together';
import type { Thread } from './words/threads';

const threads = [food, outAndAbout, theHome, garden, care, together].flatMap((topic) => topic.threads);

/** An edition being put together: its ids are made of the moment it is written at (epoch ms). */
export interface Edition {
  at: number;
  /** `YYYY-MM-DD` */
  goesOutOn: string;
}

type Base = Pick<IssueItem, 'id' | 'section' | 'heading' | 'sources' | 'easy' | 'leftOutOf'>;

function base({ at }: Edition, name: string, over: Partial<Base>): Base {
  const id = toldId(at, name);
  return { id, section: 'other', heading: '', sources: [], easy: [], leftOutOf: [], ...over };
}

/** Easy Read rows of these ideas. `of` keeps their ids apart from another item's. */
function easyRows({ at }: Edition, of: string, ideas: readonly EasyWording[]): EasyIdea[] {
  return ideas.map(([words, id], place) => ({
    ...{ id: toldId(at, `${of} ${String(place)} ${words}`), words, noPictureBecause: '' },
    picture: { from: 'set', id },
  }));
}

/** Something the home wrote itself. */
export function pieceItem(edition: Edition, { section, heading, words, easy }: NewsPiece): IssueItem {
  return {
    ...base(edition, words, { section, heading, easy: easyRows(edition, words, easy) }),
    ...{ kind: 'words', own: {} },
    body: [{ kind: 'paragraph', words: [{ text: words }] }],
  };
}

/** What is coming, each day with its row in Easy Read. */
export function datesItem(edition: Edition, dates: readonly NewsDate[]): IssueItem {
  const rows = dates.map(({ what, on, time, where, picture }) => {
    const date = typeof on === 'number' ? addDays(edition.goesOutOn, on) : dayNamed(edition.goesOutOn, on);
    return { id: toldId(edition.at, `date ${what}`), date, time, what, where, picture };
  });
  rows.sort((a, b) => a.date.localeCompare(b.date));
  const easy = rows.flatMap(({ what, date, time, picture }): EasyWording[] => [
    [`${what}.`, picture],
    [`${longDate(date)}, ${clockWords(time)}.`, 'date'],
  ]);
  return {
    ...base(edition, 'dates', { section: 'dates', easy: easyRows(edition, 'dates', easy) }),
    ...{ kind: 'dates', body: [] },
    dates: rows.map(({ id, date, time, what, where }) => ({ id, date, time, what, where })),
  };
}

/** `MM-DD` in the year the edition goes out in. */
const dayNamed = (goesOutOn: string, monthAndDay: string) => `${goesOutOn.slice(0, 4)}-${monthAndDay}`;

/** When the next residents' meeting is, `YYYY-MM-DD`. */
export function nextMeetingItem(edition: Edition, date: string): IssueItem {
  const easy: EasyWording[] = [
    ['The next meeting is in the lounge.', 'meeting'],
    [`${longDate(date)}, ${clockWords('14:15')}.`, 'date'],
  ];
  const id = toldId(edition.at, 'next meeting day');
  return {
    ...base(edition, 'next meeting', { section: 'next-meeting', easy: easyRows(edition, 'next', easy) }),
    ...{ kind: 'dates', body: [] },
    dates: [{ id, date, time: '14:15', what: 'Residents’ meeting', where: 'Lounge' }],
  };
}

/** Whose birthday it is: only those who live here read of it. */
export function birthdayItem(edition: Edition, [who, inDays]: NewsMonth['birthday']): IssueItem {
  const day = plainDate(addDays(edition.goesOutOn, inDays)).replace(/ \d{4}$/, '');
  const words = `Happy birthday to ${who} on ${day}. Sing loudly.`;
  const easy: EasyWording[] = [[`Happy birthday to ${who} on ${day}.`, 'birthday']];
  const item = pieceItem(edition, { section: 'birthdays', heading: '', words, easy });
  return { ...item, leftOutOf: [{ edition: 'families', because: 'Birthdays are told by the person.' }] };
}

/** An answer the records offer, with its Easy Read rows; null when the sample has no easy words for it. */
function answerFrom(edition: Edition, offer: Offer): IssueItem | null {
  const { item } = offer;
  if (item.kind !== 'answer') return null;
  const ideas = easyAnswer(item.answer);
  if (ideas === null) return null;
  const { howMany } = item.answer;
  const [, others = ''] = /^1 person, (\d+) agreed$/.exec(howMany) ?? [];
  const agreed: EasyWording[] = others === '' ? [] : [[`1 person said so and ${others} agreed.`, 'group']];
  return {
    ...item,
    id: toldId(edition.at, offer.key),
    answer: { ...item.answer, howMany: others === '' ? '' : howMany, next: '' },
    easy: easyRows(edition, offer.key, [...ideas.slice(0, 1), ...agreed, ...ideas.slice(1)]),
  };
}

/** The newest answers there are easy words for, each thing once in the year. */
export function answersFrom(
  edition: Edition,
  offers: readonly Offer[],
  { given, most }: { given: Set<string>; most: number },
): IssueItem[] {
  const found: IssueItem[] = [];
  for (const offer of offers) {
    if (found.length === most) break;
    if (offer.item.kind !== 'answer') continue;
    const about = threadOf(offer.item.answer.said)?.said ?? '';
    const item = given.has(about) ? null : answerFrom(edition, offer);
    if (item === null || !saysTheSame(item)) continue;
    given.add(about);
    found.push(item);
  }
  return found;
}

/** True when its Easy Read rows state the same days, times and numbers: otherwise the edition could not be sent. */
function saysTheSame(item: IssueItem): boolean {
  const texts = { standard: textIn(item, 'standard'), 'easy-read': textIn(item, 'easy-read') };
  return parityOf([{ itemId: item.id, texts, leftOutOf: [] }], ['standard', 'easy-read']).same;
}

/** The words an answer begins with, as they stand in the word lists; null for none of them. */
export function threadOf(said: string): Thread | null {
  return threads.find((thread) => fillsOf(thread.said, said) !== null) ?? null;
}

function easyAnswer({
  said,
  words,
  reply,
}: {
  said: string;
  words: string;
  reply: string;
}): EasyWording[] | null {
  const thread = threadOf(said);
  const wording = thread === null ? undefined : easyTold[thread.said];
  if (thread === null || wording === undefined) return null;
  if (reply === 'cant-yet' || reply === 'wont') {
    const refusal = easyRefusals[words];
    const [first] = wording;
    if (refusal === undefined || first === undefined) return null;
    return filled([first, ['We will not do this.', 'no'], refusal], fillsOf(thread.said, said) ?? new Map());
  }
  const [, came = words, since = '', day = ''] =
    /^(.*?)\.? ?(since|We did this on) (\d+ \p{L}+(?: \d{4})?)\.$/u.exec(words) ?? [];
  const answer = fillsOf(thread.action?.came ?? thread.decided, came);
  if (answer === null) return null;
  const ideas = filled(wording, new Map([...answer, ...(fillsOf(thread.said, said) ?? [])]));
  if (day === '') return ideas;
  return [...ideas, [since === 'since' ? `This began on ${day}.` : `We did this on ${day}.`, 'date']];
}

/** What each `{…}` of a pattern stands for in these words; null when they are not of this pattern. */
function fillsOf(pattern: string, words: string): ReadonlyMap<string, string> | null {
  const names: string[] = [];
  const source = pattern
    .replace(/\.$/, '')
    .split(/\{(\w+)\}/)
    .map((part, place) => {
      if (place % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      names.push(part.toLowerCase());
      return '(.+)';
    })
    .join('');
  const found = new RegExp(`^${source}\\.?$`).exec(words);
  if (found === null) return null;
  return new Map(names.map((name, place) => [name, found[place + 1] ?? '']));
}

function filled(ideas: readonly EasyWording[], fills: ReadonlyMap<string, string>): EasyWording[] {
  return ideas.map(([words, picture]) => [
    words.replace(/\{(\w+)\}/g, (_whole, name: string) => {
      const found = fills.get(name.toLowerCase()) ?? '';
      const isCapital = name !== name.toLowerCase();
      return isCapital ? found.charAt(0).toUpperCase() + found.slice(1) : small(found);
    }),
    picture,
  ]);
}

/** A filling as it stands within a sentence: days of the week keep their capital. */
const small = (words: string) =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(words) || !/^(?:The|A|An) /.test(words)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);

const decisions: readonly (readonly [start: RegExp, picture: string])[] = [
  [/supper|dinner|pudding/i, 'food'],
  [/outing/i, 'trips'],
  [/film/i, 'film'],
  [/game/i, 'cards'],
  [/raised bed|pots/i, 'garden'],
  [/curtains/i, 'home'],
  [/news/i, 'news'],
];

/** Something that was decided by hands, as it was written down. */
export function decisionFrom(edition: Edition, offer: Offer): IssueItem | null {
  const picture = decisions.find(([start]) => start.test(offer.title))?.[1];
  const { item, title } = offer;
  if (picture === undefined || item.kind !== 'words' || title.split(' ').length > 10) return null;
  const easy = easyRows(edition, offer.key, [[`${title}.`, picture]]);
  return { ...item, id: toldId(edition.at, offer.key), easy };
}
