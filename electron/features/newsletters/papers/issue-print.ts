import type { IssueContent, IssueEdition, PictureRef } from '@contract/newsletters/content';
import type { IssueCheck, NamedPerson, Newsletter, UsedPicture } from '@contract/newsletters/newsletters';
import type { PlaceKind } from '@contract/place';
import { ownPicturesIn, picturesOf } from '@rules/issue-pictures';
import { printedItems } from '@rules/issue-reading';
import { setPictureOf } from '@rules/picture-set';
import { photoFindings, printablePictures, type PlacedPicture } from '@rules/reading/consent-check';
import type { Reader } from '../../../../db/client';
import { picturesById } from '../../../../db/queries/newsletters-people';
import { findPicture, findPictureFile } from '../../../../db/queries/pictures';
import { findPlace } from '../../../../db/queries/place';
import { setPicture, type Picture } from '../../../documents/picture';
import { checksOf } from '../issues/checked-by';
import { peopleInPrint } from '../issues/people-in-print';
import { requireContent, requireIssue } from '../issues/require-issue';
import { requireNewsletter } from '../issues/save-newsletter';
import { toNewsletter } from '../issues/to-newsletter';

/** A picture of the home's own: who is in it, and as it is printed. */
export interface OwnPrint {
  used: UsedPicture;
  picture: Picture;
}

/** All an issue is printed from, as plain data. */
export interface IssuePrint {
  placeName: string;
  provider: string;
  placeKind: PlaceKind;
  newsletter: Pick<Newsletter, 'name' | 'mastheadColour' | 'mastheadPictureId'>;
  title: string;
  number: number;
  /** `YYYY-MM-DD`, both. */
  goesOutOn: string;
  today: string;
  content: IssueContent;
  checks: readonly IssueCheck[];
  people: readonly NamedPerson[];
  own: ReadonlyMap<string, OwnPrint>;
}

/** An issue as it can be printed today. Throws `not-found`, or `precondition` when its words can no longer be read. */
export function issuePrint(reader: Reader, issueId: string, today: string): IssuePrint {
  const issue = requireIssue(reader, issueId);
  const content = requireContent(issue);
  const newsletter = toNewsletter(requireNewsletter(reader, issue.newsletterId));
  const place = findPlace(reader);
  const { title, number, goesOutOn } = issue;
  const masthead = newsletter.mastheadPictureId;
  return {
    ...{ placeName: place?.name ?? '', provider: place?.provider ?? '' },
    ...{ placeKind: place?.kind ?? 'care-home', newsletter, title, number, goesOutOn, today, content },
    checks: checksOf(reader, issueId),
    people: peopleInPrint(reader),
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

/** A picture as an edition prints it today; null when it is not there or somebody in it has not agreed. */
export function printable(print: IssuePrint, edition: IssueEdition, ref: PictureRef): Picture | null {
  if (ref.from === 'set') return setPictureOf(ref.id) === null ? null : setPicture(ref.id);
  const own = print.own.get(ref.id);
  if (own === undefined) return null;
  const { kept } = printablePictures([{ itemId: '', picture: own.used }], { ...print, edition });
  return kept.length === 0 ? null : own.picture;
}

/** The pictures left out of an edition because somebody in them has not agreed, a sentence each. */
export function leftOutPictures(print: IssuePrint, edition: IssueEdition): string[] {
  const placed = printedItems(print.content, edition).flatMap((item) =>
    picturesOf(item, edition).flatMap((ref): PlacedPicture[] => {
      const own = ref.from === 'own' ? print.own.get(ref.id) : undefined;
      return own === undefined ? [] : [{ itemId: item.id, picture: own.used }];
    }),
  );
  const found = photoFindings(placed, { ...print, edition });
  return [...new Set(found.map(({ words }) => `Left out. ${words}`))];
}
