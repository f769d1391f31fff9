import type { IssueItem } from '@contract/newsletters/content';
import type { Offer } from '@contract/newsletters/newsletters';
import { addDays } from '@rules/iso-day';
import { longDate } from '@rules/british-dates';
import { answersFrom, datesItem, pieceItem, type Edition } from './news-items';
import { newsOf } from './words/news-months';

const mostAnswers = 2;

/** What stands in the edition under way: some of it ready, some of it as people write when they are interrupted. */
export function draftItems(edition: Edition, offers: readonly Offer[], given: Set<string>): IssueItem[] {
  const { goesOutOn } = edition;
  const news = newsOf(Number(goesOutOn.slice(5, 7)));
  const unused = offers.filter(({ usedIn }) => usedIn === null);
  return [
    pieceItem(edition, news.welcome),
    ...answersFrom(edition, unused, { given, most: mostAnswers }),
    withoutLastPicture(
      pieceItem(edition, {
        ...{ section: 'decided', heading: 'Upstairs' },
        words:
          'The refurbishment of the upstairs bathroom will be completed before the holidays. Use the one by the lift until then.',
        easy: [
          ['We are doing up the bathroom.', 'bathtub'],
          ['Use the one by the lift.', 'lift'],
        ],
      }),
    ),
    wrongDay(datesItem(edition, news.dates), goesOutOn),
    pieceItem(edition, {
      ...{ section: 'stories', heading: 'Pruning' },
      words: 'Eric showed Darren where to cut the roses. He was particular about it, and right.',
      easy: [['We cut the roses.', 'rose']],
    }),
  ];
}

/** As it is while the picture is still looked for. */
function withoutLastPicture(item: IssueItem): IssueItem {
  const easy = item.easy.map((row, place) =>
    place === item.easy.length - 1 ? { ...row, picture: null } : row,
  );
  return { ...item, easy };
}

/** The first day in Easy Read is typed as the one after it. */
function wrongDay(item: IssueItem, goesOutOn: string): IssueItem {
  if (item.kind !== 'dates') return item;
  const right = item.dates[0]?.date ?? goesOutOn;
  const [is, typed] = [longDate(right), longDate(addDays(right, 1))];
  return { ...item, easy: item.easy.map((row) => ({ ...row, words: row.words.replace(is, typed) })) };
}
