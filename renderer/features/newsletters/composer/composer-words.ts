import type { IssuePaper } from '@contract/newsletters/papers';
import {
  countedEditions,
  easyReadLength,
  type CountedEdition,
  type EasyReadLength,
} from '@rules/easy-read-length';
import { checkedPlace, sectionPlace, titlePlace } from '@rules/issue-heads';
import { mastheadPlace } from '@rules/newsletter-ready';
import { sectionTitles } from '@rules/newsletter-sections';
import { heardOpening } from '@rules/spoken-words';
import type { Newsletter, Offer } from '@contract/newsletters/newsletters';
import {
  sectionKinds,
  type IssueEdition,
  type IssueItem,
  type Reply,
  type SectionKind,
} from '@contract/newsletters/content';
import type { PageCounts } from './use-page-counts';

export const editionWords: Record<IssueEdition, string> = {
  standard: 'Standard',
  'large-print': 'Large print',
  'easy-read': 'Easy Read',
  families: 'Families',
};

/** What each paper of an issue is called. */
export const paperWords: Record<IssuePaper, string> = {
  ...editionWords,
  'delivery-sheet': 'Delivery sheet',
  'audio-script': 'Audio script',
};

export const replyWords: Record<Reply, string> = {
  did: 'We did',
  decided: 'We decided',
  'cant-yet': 'We can’t yet, because',
  wont: 'We won’t, because',
};

const answerWords: Record<Reply, string> = {
  did: 'we did',
  decided: 'we decided',
  'cant-yet': 'not yet',
  wont: 'we won’t',
};

const otherWords: Record<Exclude<Offer['kind'], 'answered' | 'cant-yet' | 'wont'>, string> = {
  decided: 'Decided',
  date: 'Date',
  story: 'Story',
  photo: 'Photo',
  birthday: 'Birthdays',
  welcome: 'Welcome',
  goodbye: 'Goodbye',
};

/** What an offer is: "You said, we did", "Families said, not yet", "Decided". */
export function offerWords({ kind, item }: Offer): string {
  if (item.kind === 'answer') return `${heardOpening(item.answer)}, ${answerWords[item.answer.reply]}`;
  return kind === 'answered' || kind === 'cant-yet' || kind === 'wont' ? '' : otherWords[kind];
}

/** What a new piece of words in a section is called until it has a heading. */
const pieceWords: Record<SectionKind, string> = {
  welcome: 'Welcome',
  'you-said': 'You said, we did',
  decided: 'What we decided',
  dates: 'Dates',
  menu: 'Menu',
  ambassadors: 'From our ambassadors',
  stories: 'A story',
  birthdays: 'Birthdays',
  'thank-you': 'Thank you',
  puzzles: 'A puzzle',
  'next-meeting': 'Next meeting',
  other: 'Something else',
};

/** What a newsletter heads a section: its own heading for it, or the usual one. */
export function sectionTitleIn({ sections }: Pick<Newsletter, 'sections'>, kind: SectionKind): string {
  return sections.find((each) => each.kind === kind)?.title ?? sectionTitles[kind];
}

/** What an item is called on its buttons and in what is read out: its heading, or what was said, or its section. */
export function nameOfItem(item: IssueItem): string {
  if (item.heading !== '') return item.heading;
  const said = item.kind === 'answer' ? item.answer.said : '';
  return said === '' ? pieceWords[item.section] : short(said);
}

/** “1 thing to mend”. */
export const thingsToMend = (count: number) => (count === 1 ? '1 thing to mend' : `${count} things to mend`);

/** What a place in an issue is called: its item, or beside the newsletter’s name; null when it is not there. */
export function nameOfPlace(itemId: string, items: readonly IssueItem[]): string | null {
  if (itemId === mastheadPlace) return 'The newsletter’s name, or beside it';
  if (itemId === titlePlace) return 'The title of this issue';
  if (itemId === checkedPlace) return 'Checked by: what changed';
  if (sectionKinds.some((kind) => sectionPlace(kind) === itemId)) return 'A heading of the page';
  const item = items.find(({ id }) => id === itemId);
  return item === undefined ? null : nameOfItem(item);
}

const inSentence: Record<CountedEdition, string> = {
  standard: 'standard',
  'large-print': 'large print',
  'easy-read': 'Easy Read',
};

const lengthWords: Record<EasyReadLength, string> = {
  fine: '',
  long: ', long',
  'too-long': ', too long to send',
};

/** “Pages: standard 2, large print 4, Easy Read 9, long”; null while none is counted. */
export function pageCountWords(counts: PageCounts): string | null {
  const each = countedEditions.flatMap((edition) => {
    const pages = counts[edition];
    if (pages === undefined) return [];
    const length = edition === 'easy-read' ? lengthWords[easyReadLength(pages)] : '';
    return [`${inSentence[edition]} ${pages}${length}`];
  });
  return each.length === 0 ? null : `Pages: ${each.join(', ')}`;
}

function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}
