import type { IssueEdition, IssueItem, PictureRef } from '@contract/newsletters/content';
import type { IssueCheck, Newsletter, UsedPicture, UsedStory } from '@contract/newsletters/newsletters';
import { ownPicturesIn, picturesOf } from '@rules/issue-pictures';
import { printedItems } from '@rules/issue-reading';
import { setPictureOf } from '@rules/picture-set';
import { linesIn } from '@rules/issue-text';
import { lacksVoice, mastheadPlace } from '@rules/newsletter-ready';
import { photoFindings, printablePictures, type PlacedPicture } from '@rules/reading/consent-check';
import { namesAsAgreed, type NamedIssue } from '@rules/reading/names-as-agreed';
import { namedIn, storyBar } from '@rules/reading/story-check';
import type { Reader } from '../../../../db/client';
import { picturesById } from '../../../../db/queries/newsletters-people';
import { findPicture, findPictureFile } from '../../../../db/queries/pictures';
import { findPlace } from '../../../../db/queries/place';
import { setPicture, type Picture } from '../../../documents/picture';
import { checksOf } from '../issues/checked-by';
import { usedStories } from '../issues/get-issue';
import { peopleInPrint } from '../../../../db/queries/named-people';
import { requireContent, requireIssue } from '../issues/require-issue';
import { requireNewsletter } from '../issues/save-newsletter';
import { toNewsletter } from '../issues/to-newsletter';
import type { EditionWords } from './edition-words';

/** A picture of the home's own: who is in it, and as it is printed. */
export interface OwnPrint {
  used: UsedPicture;
  picture: Extract<Picture, { from: 'own' }>;
}

/** All an issue is printed from, as plain data. */
export interface IssuePrint extends NamedIssue {
  placeName: string;
  provider: string;
  newsletter: Pick<Newsletter, 'name' | 'mastheadColour' | 'mastheadPictureId'>;
  title: string;
  number: number;
  /** `YYYY-MM-DD`. */
  goesOutOn: string;
  /** The stories its items name as their source. */
  stories: readonly UsedStory[];
  checks: readonly IssueCheck[];
  own: ReadonlyMap<string, OwnPrint>;
}

/** An issue as it can be printed today. Throws `not-found`, or `precondition` when its words can no longer be read. */
export function issuePrint(reader: Reader, issueId: string, today: string): IssuePrint {
  const issue = requireIssue(reader, issueId);
  const content = requireContent(issue);
  const newsletter = toNewsletter(requireNewsletter(reader, issue.newsletterId));
  const place = findPlace(reader);
  const { number, goesOutOn, sentOn } = issue;
  const masthead = newsletter.mastheadPictureId;
  const named: NamedIssue = {
    ...{ placeKind: place?.kind ?? 'care-home', content, people: peopleInPrint(reader), sentOn, today },
  };
  return {
    ...{ placeName: place?.name ?? '', provider: place?.provider ?? '', ...named },
    ...{ newsletter, title: namesAsAgreed(named, 'standard').text(issue.title), number, goesOutOn },
    stories: usedStories(reader, content),
    checks: checksOf(reader, issueId),
    own: ownPrints(reader, [...ownPicturesIn(content.items), ...(masthead === null ? [] : [masthead])]),
  };
}

function ownPrints(reader: Reader, ids: readonly string[]): Map<string, OwnPrint> {
  const prints = picturesById(reader, ids).flatMap((row): [string, OwnPrint][] => {
    const file = findPictureFile(reader, row.id);
    if (file === null) return [];
    const { id, kind, alt, width, height, agreedUntil, people } = row;
    const { setName = '', licence = '' } = findPicture(reader, id) ?? {};
    const credit = [setName, licence].filter((part) => part !== '').join(', ');
    const used = { id, kind, alt, width, height, agreedUntil, people, isArchived: row.archivedAt !== null };
    const base64 = file.bytes.toString('base64');
    const picture = {
      from: 'own' as const,
      mediaType: file.mediaType,
      base64,
      kind,
      alt,
      width,
      height,
      credit,
    };
    return [[id, { used, picture }]];
  });
  return new Map(prints);
}

/**
 * A picture as an edition prints it today, with what is said of it in that edition's words; null when it is not there or
 * somebody in it has not agreed.
 */
export function printedPicture(
  print: IssuePrint,
  edition: IssueEdition,
  { ref, words }: { ref: PictureRef; words: EditionWords },
): Picture | null {
  if (ref.from === 'set') return setPictureOf(ref.id) === null ? null : setPicture(ref.id);
  const own = print.own.get(ref.id);
  if (own === undefined) return null;
  const { kept } = printablePictures([{ itemId: '', picture: own.used }], { ...print, edition });
  return kept.length === 0 ? null : { ...own.picture, alt: words.text(own.picture.alt) };
}

/** The items an edition prints today, in their order: without stories nobody may share and answers without a voice. */
export function itemsInPrint({ content, stories }: IssuePrint, edition: IssueEdition): IssueItem[] {
  return printedItems(content, edition).filter(
    (item) => storyBar(item, stories) === null && !lacksVoice(item),
  );
}

/**
 * What an edition does not print as it was put in, a sentence each: answers without a source, stories not to be
 * shared, pictures left out because somebody in them has not agreed, and names said otherwise because their person does not agree to them today.
 */
export function leftOut(print: IssuePrint, edition: IssueEdition): string[] {
  return [...leftOutWords(print, edition), ...leftOutPictures(print, edition)];
}

/** What a paper without pictures does not have as it was put in. */
export function leftOutWords(print: IssuePrint, edition: IssueEdition): string[] {
  return [
    ...leftOutAnswers(print, edition),
    ...leftOutStories(print, edition),
    ...leftOutNames(print, edition),
  ];
}

/** The names an edition does not print as written, and what it says instead, a sentence or two each. */
function leftOutNames(print: IssuePrint, edition: IssueEdition): string[] {
  const ofEdition = namesAsAgreed(print, edition);
  const items = itemsInPrint(print, edition);
  const sections = print.content.sections.filter(({ kind }) => items.some(({ section }) => section === kind));
  const ofHeadings = sections.flatMap(({ title }) => ofEdition.changed(title));
  const found = items.flatMap((item) => {
    const people = namedIn(item, print);
    const { changed } = people === print.people ? ofEdition : namesAsAgreed({ ...print, people }, edition);
    return linesIn(item, edition).flatMap(changed);
  });
  const ofChecks =
    edition === 'easy-read' ? print.checks.flatMap(({ changed }) => ofEdition.changed(changed)) : [];
  return [
    ...new Set(
      [...ofChecks, ...ofHeadings, ...found].map(
        ({ because, instead }) => `${because} It says “${instead}”.`,
      ),
    ),
  ];
}

function leftOutAnswers({ content }: IssuePrint, edition: IssueEdition): string[] {
  return printedItems(content, edition).flatMap((item) => {
    if (item.kind !== 'answer' || !lacksVoice(item)) return [];
    const said = item.answer.said.trim() === '' ? item.answer.words : item.answer.said;
    return [`Left out. “${shortly(said.trim())}” has no source: nobody’s words lead to this answer.`];
  });
}

const shortly = (text: string) => (text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`);

function leftOutStories({ content, stories }: IssuePrint, edition: IssueEdition): string[] {
  const bars = printedItems(content, edition).map((item) => storyBar(item, stories));
  return [...new Set(bars.flatMap((bar) => (bar === null ? [] : `Left out. ${bar}`)))];
}

function leftOutPictures(print: IssuePrint, edition: IssueEdition): string[] {
  const inItems = itemsInPrint(print, edition).flatMap((item) =>
    picturesOf(item, edition).flatMap((ref) => (ref.from === 'own' ? [{ itemId: item.id, id: ref.id }] : [])),
  );
  const beside = print.newsletter.mastheadPictureId;
  const named = [...(beside === null ? [] : [{ itemId: mastheadPlace, id: beside }]), ...inItems];
  const placed = named.flatMap(({ itemId, id }): PlacedPicture[] => {
    const own = print.own.get(id);
    return own === undefined ? [] : [{ itemId, picture: own.used }];
  });
  const found = photoFindings(placed, { ...print, edition });
  return [...new Set(found.map(({ words }) => `Left out. ${words}`))];
}
