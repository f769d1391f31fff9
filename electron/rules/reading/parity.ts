import type { Finding, FindingKind } from '@contract/newsletters/checks';
import type { IssueEdition } from '@contract/newsletters/content';
import { longDate } from '@rules/british-dates';
import { dayOf, daysBetween, weekdayOf } from '@rules/iso-day';
import { agesIn } from './ages';
import { factsIn, type Fact } from './facts';

/** One item as it stands in each edition. An edition without it has no text; one that leaves it out on purpose is named. */
export interface ParityItem {
  itemId: string;
  texts: Partial<Record<IssueEdition, string>>;
  leftOutOf: readonly IssueEdition[];
}

export interface Parity {
  /** True when every edition says the same things. */
  same: boolean;
  /** The items in which they differ, in order. */
  itemIds: string[];
  findings: Finding[];
}

const editionWords: Record<IssueEdition, string> = {
  standard: 'the standard edition',
  'large-print': 'large print',
  'easy-read': 'Easy Read',
  families: 'the families’ edition',
};
const differs: Record<Fact['kind'], FindingKind> = {
  date: 'date-differs',
  time: 'time-differs',
  number: 'number-differs',
};

/**
 * Compares each item of the editions with the standard one: same items, dates, times and numbers. The families' edition
 * may leave ages out, and may add none. Source: domain 3.2, parity check.
 */
export function parityOf(items: readonly ParityItem[], editions: readonly IssueEdition[]): Parity {
  const others = editions.filter((edition) => edition !== 'standard');
  const findings = items.flatMap((item) => others.flatMap((edition) => compare(item, edition)));
  const itemIds = [...new Set(findings.map(({ where }) => where.itemId))];
  return { same: findings.length === 0, itemIds, findings };
}

function compare({ itemId, texts, leftOutOf }: ParityItem, edition: IssueEdition): Finding[] {
  const [standard, other] = [texts.standard?.trim() ?? '', texts[edition]?.trim() ?? ''];
  if (leftOutOf.includes(edition) || leftOutOf.includes('standard')) return [];
  if (standard === '' && other === '') return [];
  if (standard === '' || other === '') {
    const missing = standard === '' ? 'standard' : edition;
    const words = `This item is not in ${editionWords[missing]}. Add it, or say why it is left out.`;
    return [
      { kind: 'item-missing', where: { itemId, edition: missing, start: 0, end: 0 }, words, stops: true },
    ];
  }
  const here = factsIn(texts.standard ?? '');
  const ages = edition === 'families' ? agesIn(texts.standard ?? '') : [];
  const isAge = ({ kind, start, end }: Fact) =>
    kind === 'number' && ages.some((age) => age.start <= start && end <= age.end);
  return compareFacts(itemId, edition, factsIn(texts[edition] ?? ''), { here, isAge });
}

/** `isAge` tells the numbers an edition need not have. */
function compareFacts(
  itemId: string,
  edition: IssueEdition,
  there: Fact[],
  { here, isAge }: { here: Fact[]; isAge: (fact: Fact) => boolean },
): Finding[] {
  const missing = here.filter((fact) => !there.some((other) => sameFact(fact, other)));
  const extra = there.filter((fact) => !here.some((other) => sameFact(fact, other)));
  const found = extra.map((fact): Finding => {
    const pair = missing.findIndex(({ kind }) => kind === fact.kind);
    const [other] = pair < 0 ? [] : missing.splice(pair, 1);
    const words = other
      ? `The standard edition says “${other.said}”. ${capital(editionWords[edition])} says “${fact.said}”.`
      : `${capital(editionWords[edition])} says “${fact.said}”. The standard edition does not.`;
    const where = { itemId, edition, start: fact.start, end: fact.end };
    return { kind: differs[fact.kind], where, words, ...(other ? { try: other.said } : {}), stops: true };
  });
  const left = missing
    .filter((fact) => !isAge(fact))
    .map((fact): Finding => {
      const words = `The standard edition says “${fact.said}”. ${capital(editionWords[edition])} does not.`;
      return { kind: differs[fact.kind], where: { itemId, edition, start: 0, end: 0 }, words, stops: true };
    });
  return [...found, ...left];
}

/** A date may leave out its weekday or year; what both say must be the same. A time of the clock may leave out am or pm. */
function sameFact(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind) return false;
  if (a.date && b.date) {
    const agree = (one: number | null, other: number | null) =>
      one === null || other === null || one === other;
    return a.value === b.value && agree(a.date.year, b.date.year) && agree(a.date.weekday, b.date.weekday);
  }
  return a.value === b.value || (a.kind === 'time' && sameOnTheClock(a, b));
}

const saysHalf = ({ said }: Fact) =>
  /[ap]\.?m|noon|midday|midnight/i.test(said) || /^(?:1[3-9]|2\d|0\d):/.test(said);

function sameOnTheClock(a: Fact, b: Fact): boolean {
  if (saysHalf(a) && saysHalf(b)) return false;
  const [hourA, minuteA] = a.value.split(':').map(Number);
  const [hourB, minuteB] = b.value.split(':').map(Number);
  return minuteA === minuteB && (hourA ?? 0) % 12 === (hourB ?? 0) % 12;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * Dates of a text that cannot be: no such day, or a weekday that is another. A date without a year is the one nearest to
 * `near`, the day the issue goes out (`YYYY-MM-DD`).
 */
export function wrongDates(
  where: { itemId: string; edition?: IssueEdition },
  text: string,
  near: string,
): Finding[] {
  return factsIn(text).flatMap(({ date, said, start, end }) => {
    if (!date) return [];
    const found = (words: string, better?: string): Finding => ({
      ...{ kind: 'wrong-weekday', where: { ...where, start, end }, words, stops: true },
      ...(better === undefined ? {} : { try: better }),
    });
    const iso = date.year === null ? nearestDay(date, near) : dayOf(date.year, date.month, date.day);
    if (iso === null) return [found(`“${said}” is not on the calendar.`)];
    if (date.weekday === null || weekdayOf(iso) === date.weekday) return [];
    const right = longDate(iso);
    const weekdayWord = right.split(' ')[0] ?? '';
    return [
      found(
        `${right.slice(weekdayWord.length + 1)} is a ${weekdayWord}.`,
        said.replace(/^\p{L}+/u, weekdayWord),
      ),
    ];
  });
}

function nearestDay({ day, month }: { day: number; month: number }, near: string): string | null {
  const year = Number(near.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((each) => dayOf(each, month, day) ?? []);
  days.sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)));
  return days[0] ?? null;
}
