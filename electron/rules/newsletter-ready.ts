import type { Finding } from '@contract/newsletters/checks';
import type { IssueContent, IssueEdition, IssueItem, PictureRef } from '@contract/newsletters/content';
import type { NamedPerson, UsedPicture, UsedStory } from '@contract/newsletters/newsletters';
import { headNames, type IssueHeads } from './issue-heads';
import { picturesOf } from './issue-pictures';
import { easyRowAt, textIn } from './issue-text';
import { ageReader, withoutAges } from './reading/ages';
import {
  forFamilies,
  nameReader,
  photoFindings,
  type NameReader,
  type PlacedPicture,
} from './reading/consent-check';
import { checkEasyRows } from './reading/easy-rows-check';
import { namedIn, storyFindings } from './reading/story-check';
import { parityOf, wrongDates } from './reading/parity';

export interface IssueFacts extends IssueHeads {
  content: IssueContent;
  /** Own pictures the content names, and the one of the masthead. */
  pictures: readonly UsedPicture[];
  /** The stories its items name as their source. */
  stories: readonly UsedStory[];
  people: readonly NamedPerson[];
  /** The picture beside the newsletter's name. */
  mastheadPictureId: string | null;
  /** `YYYY-MM-DD`, both. */
  goesOutOn: string;
  today: string;
}

const printed: readonly IssueEdition[] = ['standard', 'large-print', 'easy-read'];

/** All that keeps an issue from going out; empty when it may. */
export function stopsOf(facts: IssueFacts): Finding[] {
  return findingsOf(facts).filter(({ stops }) => stops);
}

/**
 * What is to mend in an issue and what is only asked or advised, item by item in the order it is printed, without what
 * the home lets be. The families' edition is judged once somebody who lives here agreed to share with their family:
 * before that none is printed. Source: domain 3.2 (parity, consent), 3.7 (no row without a source), 2.6 (Easy Read).
 */
export function findingsOf(facts: IssueFacts): Finding[] {
  return createReadyReader()(facts);
}

/** {@link findingsOf}, kept item by item: typing in one has only that one looked at again, until the facts beside it change. */
export type ReadyReader = (facts: IssueFacts) => Finding[];

export function createReadyReader(): ReadyReader {
  let beside: IssueFacts | null = null;
  let findingsOfItem: (item: IssueItem) => Finding[] = () => [];
  return (facts) => {
    if (beside === null || !isSameBeside(beside, facts)) findingsOfItem = keptPerItem(itemReader(facts));
    beside = facts;
    const { sections, items, letBe } = facts.content;
    const found = sections.flatMap(({ kind }) =>
      items.filter(({ section }) => section === kind).flatMap(findingsOfItem),
    );
    return askedOnce([...mastheadFindings(facts), ...headFindings(facts), ...found]).filter(
      ({ about }) => about === undefined || !letBe.includes(about),
    );
  };
}

/** Where the picture beside the newsletter's name is said to be, for it belongs to no item. */
export const mastheadPlace = 'masthead';

function mastheadFindings({ mastheadPictureId, pictures, people, today }: IssueFacts): Finding[] {
  const picture = pictures.find(({ id }) => id === mastheadPictureId);
  if (picture === undefined) return [];
  return photoFindings([{ itemId: mastheadPlace, picture }], { edition: 'standard', people, today });
}

function headFindings(facts: IssueFacts): Finding[] {
  const picture = facts.pictures.find(({ id }) => id === facts.mastheadPictureId);
  const issue = { ...facts, mastheadPlace, mastheadAlt: picture?.alt ?? '' };
  return once(editionsOf(facts).flatMap((edition) => headNames(issue, edition)));
}

/** Somebody nobody asked about their name is told of once, wherever they are named. */
function askedOnce(findings: readonly Finding[]): Finding[] {
  const asked = new Set<string>();
  return findings.filter(({ personId, about }) => {
    if (personId === undefined || about !== undefined) return true;
    const isFirst = !asked.has(personId);
    asked.add(personId);
    return isFirst;
  });
}

function isSameBeside(a: IssueFacts, b: IssueFacts): boolean {
  const isSameDay = a.goesOutOn === b.goesOutOn && a.today === b.today;
  return isSameDay && a.pictures === b.pictures && a.people === b.people && a.stories === b.stories;
}

function keptPerItem(read: (item: IssueItem) => Finding[]): (item: IssueItem) => Finding[] {
  const kept = new WeakMap<IssueItem, Finding[]>();
  return (item) => {
    const findings = kept.get(item) ?? read(item);
    kept.set(item, findings);
    return findings;
  };
}

/** What every item is judged by, made once for all of them. */
function itemReader(facts: IssueFacts): (item: IssueItem) => Finding[] {
  const editions = editionsOf(facts);
  const toFamilies = forFamilies(facts.people);
  const textOf = (item: IssueItem, edition: IssueEdition) => {
    const text = textIn(item, edition);
    return edition === 'families' ? toFamilies(text) : text;
  };
  const readers = editions.map((edition) => editionReader(edition, facts));
  return (item) => {
    const texts = new Map(editions.map((edition) => [edition, textOf(item, edition)]));
    const findings = [
      ...withoutVoice(item),
      ...easyRows(item),
      ...parity(item, texts, editions),
      ...readers.flatMap((read) => read(item, texts)),
    ];
    return once(findings.map((finding) => withRow(finding, item)));
  };
}

/** What is found in the words of an Easy Read row names it. */
function withRow(finding: Finding, item: IssueItem): Finding {
  const { edition, start, end } = finding.where;
  if (edition !== 'easy-read' || end === start || finding.rowId !== undefined) return finding;
  const heading = item.heading.trim() === '' ? 0 : item.heading.length + 1;
  const rowId = start < heading ? null : easyRowAt(item, start - heading);
  return rowId === null ? finding : { ...finding, rowId };
}

type Texts = ReadonlyMap<IssueEdition, string>;

function editionsOf(facts: IssueFacts): readonly IssueEdition[] {
  return hasFamilies(facts) ? [...printed, 'families'] : printed;
}

function hasFamilies({ people }: IssueFacts): boolean {
  return people.some(({ kind, agreed }) => kind === 'resident' && agreed.shareWithFamily === true);
}

/** Whether an item is an answer that names no voice it answers: it is printed nowhere. Source: domain 3.7. */
export function lacksVoice(item: IssueItem): boolean {
  return item.kind === 'answer' && !item.sources.some(({ kind }) => kind === 'voice');
}

/** An answer nobody asked for is no answer: each needs the voice it answers. */
function withoutVoice(item: IssueItem): Finding[] {
  if (!lacksVoice(item)) return [];
  const words = 'This answer has no source: nobody’s words lead to it. Put it in from “Ready to tell”.';
  return [{ kind: 'no-source', where: { itemId: item.id, start: 0, end: 0 }, words, stops: true }];
}

function easyRows(item: IssueItem): Finding[] {
  if (isLeftOut(item, 'easy-read')) return [];
  const rows = item.easy.map((row) => ({
    ...{ id: row.id, words: row.words, noPictureBecause: row.noPictureBecause },
    hasPicture: row.picture !== null,
  }));
  return checkEasyRows([{ itemId: item.id, rows }]).findings;
}

function parity(item: IssueItem, texts: Texts, editions: readonly IssueEdition[]): Finding[] {
  // Ages go out of what families read by themselves, and are no number that differs.
  const compared = Object.fromEntries([...texts].map(([edition, text]) => [edition, withoutAges(text)]));
  const leftOutOf = item.leftOutOf.map(({ edition }) => edition);
  return parityOf([{ itemId: item.id, texts: compared, leftOutOf }], editions).findings;
}

type EditionReader = (item: IssueItem, texts: Texts) => Finding[];

/** What is wrong with one edition by itself: days that cannot be, photos and names that were not agreed, and ages. */
function editionReader(edition: IssueEdition, facts: IssueFacts): EditionReader {
  const { people, stories, today, goesOutOn } = facts;
  const readNames = nameReader({ edition, people, today });
  const readAges = ageReader({ edition, people });
  const readPhotos = photoReader(edition, facts, readNames);
  const namesRead = (item: IssueItem, text: string) => {
    const named = namedIn(item, { people, stories });
    const read = named === people ? readNames : nameReader({ edition, people: named, today });
    return read({ itemId: item.id }, text);
  };
  return (item, texts) => {
    if (isLeftOut(item, edition)) return [];
    const text = texts.get(edition) ?? '';
    const where = { itemId: item.id, section: item.section };
    return [
      ...wrongDates({ itemId: item.id, edition }, text, goesOutOn),
      ...namesRead(item, text),
      ...storyFindings(item, { edition, stories }),
      ...readAges(where, text),
      // What families may not see is taken out of their edition by itself.
      ...(edition === 'families' ? [] : readPhotos(item)),
    ];
  };
}

const isLeftOut = ({ leftOutOf }: IssueItem, edition: IssueEdition) =>
  leftOutOf.some((each) => each.edition === edition);

function photoReader(edition: IssueEdition, facts: IssueFacts, readNames: NameReader) {
  const { pictures, people, today } = facts;
  const known = new Map(pictures.map((picture) => [picture.id, picture]));
  return (item: IssueItem): Finding[] => {
    const placed = picturesOf(item, edition).flatMap((ref: PictureRef): PlacedPicture[] => {
      const picture = ref.from === 'own' ? known.get(ref.id) : undefined;
      return picture === undefined ? [] : [{ itemId: item.id, picture }];
    });
    return [
      ...photoFindings(placed, { edition, people, today }),
      ...placed.flatMap(({ picture }) => readNames({ itemId: item.id }, picture.alt)),
    ];
  };
}

/** What stands in every edition is said once. */
function once(findings: readonly Finding[]): Finding[] {
  const said = new Map(
    findings.toReversed().map((one) => [`${one.where.itemId} ${one.rowId ?? one.kind} ${one.words}`, one]),
  );
  return [...said.values()].toReversed();
}
