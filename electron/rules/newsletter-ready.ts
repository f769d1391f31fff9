import type { Finding } from '@contract/newsletters/checks';
import type { IssueContent, IssueEdition, IssueItem, PictureRef } from '@contract/newsletters/content';
import type { NamedPerson, UsedPicture } from '@contract/newsletters/newsletters';
import { picturesOf } from './issue-pictures';
import { printedItems } from './issue-reading';
import { textIn } from './issue-text';
import { ageReader, withoutAges } from './reading/ages';
import { forFamilies, nameReader, photoFindings, type PlacedPicture } from './reading/consent-check';
import { checkEasyRows } from './reading/easy-rows-check';
import { parityOf, wrongDates } from './reading/parity';

export interface IssueFacts {
  content: IssueContent;
  /** Own pictures the content names. */
  pictures: readonly UsedPicture[];
  people: readonly NamedPerson[];
  /** `YYYY-MM-DD`, both. */
  goesOutOn: string;
  today: string;
}

const printed: readonly IssueEdition[] = ['standard', 'large-print', 'easy-read'];

/**
 * All that keeps an issue from going out, item by item in the order it is printed; empty when it may. The families'
 * edition is judged once somebody who lives here agreed to share with their family: before that none is printed.
 * Source: domain 3.2 (parity, consent), 3.7 (no row without a source), 2.6 (Easy Read).
 */
export function stopsOf(facts: IssueFacts): Finding[] {
  const { content } = facts;
  const editions = hasFamilies(facts) ? [...printed, 'families' as const] : printed;
  const items = content.sections.flatMap(({ kind }) =>
    content.items.filter(({ section }) => section === kind),
  );
  const findings = [
    ...items.flatMap(withoutVoice),
    ...easyRows(content),
    ...parity(items, editions, facts),
    ...editions.flatMap((edition) => inEdition(edition, facts)),
  ].filter(({ stops }) => stops);
  const place = new Map(items.map(({ id }, at) => [id, at]));
  return once(findings).sort((a, b) => (place.get(a.where.itemId) ?? 0) - (place.get(b.where.itemId) ?? 0));
}

function hasFamilies({ people }: IssueFacts): boolean {
  return people.some(({ kind, agreed }) => kind === 'resident' && agreed.shareWithFamily === true);
}

/** An answer nobody asked for is no answer: each needs the voice it answers. */
function withoutVoice(item: IssueItem): Finding[] {
  if (item.kind !== 'answer' || item.sources.some(({ kind }) => kind === 'voice')) return [];
  const words = 'This answer has no source: nobody’s words lead to it. Put it in from “Ready to tell”.';
  return [{ kind: 'no-source', where: { itemId: item.id, start: 0, end: 0 }, words, stops: true }];
}

function easyRows(content: IssueContent): Finding[] {
  const items = printedItems(content, 'easy-read').map(({ id, easy }) => ({
    itemId: id,
    rows: easy.map((row) => ({
      ...{ id: row.id, words: row.words, noPictureBecause: row.noPictureBecause },
      hasPicture: row.picture !== null,
    })),
  }));
  return checkEasyRows(items).findings;
}

function parity(
  items: readonly IssueItem[],
  editions: readonly IssueEdition[],
  facts: IssueFacts,
): Finding[] {
  const compared = items.map((item) => ({
    itemId: item.id,
    // Ages go out of what families read by themselves, and are no number that differs.
    texts: Object.fromEntries(
      editions.map((edition) => [edition, withoutAges(textOf(item, edition, facts))]),
    ),
    leftOutOf: item.leftOutOf.map(({ edition }) => edition),
  }));
  return parityOf(compared, editions).findings;
}

/** What is wrong with one edition by itself: days that cannot be, photos and names that were not agreed, and ages. */
function inEdition(edition: IssueEdition, facts: IssueFacts): Finding[] {
  const { content, people, goesOutOn, today } = facts;
  const readNames = nameReader({ edition, people, today });
  const readAges = ageReader({ edition, people });
  return printedItems(content, edition).flatMap((item) => {
    const text = textOf(item, edition, facts);
    const where = { itemId: item.id, section: item.section };
    return [
      ...wrongDates({ itemId: item.id, edition }, text, goesOutOn),
      ...readNames(where, text),
      ...readAges(where, text),
      // What families may not see is taken out of their edition by itself.
      ...(edition === 'families' ? [] : photos(item, edition, facts)),
    ];
  });
}

function photos(item: IssueItem, edition: IssueEdition, { pictures, people, today }: IssueFacts): Finding[] {
  const named = picturesOf(item, edition).flatMap((picture: PictureRef) =>
    picture.from === 'own' ? picture.id : [],
  );
  const placed = named.flatMap((id): PlacedPicture[] => {
    const picture = pictures.find((one) => one.id === id);
    return picture === undefined ? [] : [{ itemId: item.id, picture }];
  });
  const judged = { edition, people, today };
  const readNames = nameReader(judged);
  return [
    ...photoFindings(placed, judged),
    ...placed.flatMap(({ picture }) => readNames({ itemId: item.id }, picture.alt)),
  ];
}

function textOf(item: IssueItem, edition: IssueEdition, { people }: IssueFacts): string {
  const text = textIn(item, edition);
  return edition === 'families' ? forFamilies(text, people) : text;
}

/** What stands in every edition is said once. */
function once(findings: readonly Finding[]): Finding[] {
  const said = new Map(
    findings.toReversed().map((one) => [`${one.where.itemId} ${one.kind} ${one.words}`, one]),
  );
  return [...said.values()].toReversed();
}
