import { issueEditions, type IssueEdition } from '@contract/newsletters/content';
import type { NamedPerson, UsedPicture, UsedStory } from '@contract/newsletters/newsletters';
import { mastheadPlace } from './newsletter-ready';
import { ownPicturesIn } from './issue-pictures';
import { printedItems } from './issue-reading';
import { itemWords } from './issue-words';
import { photoFindings } from './reading/consent-check';
import { namesAsAgreed, type NamedIssue, type OtherwiseNamed } from './reading/names-as-agreed';
import { namedIn, storyBar } from './reading/story-check';

/** A name or a photo in an issue that a new print of it does not have as it stood. */
export interface NotPrintedNow {
  what: 'name' | 'photo' | 'story';
  /** Why, in words: “Amina withdrew their name from print on 3 January.” */
  because: string;
  /** What new prints say instead of a name; empty for a photo or a story, which is left out. */
  instead: string;
  /** True when only the families' edition is printed otherwise. */
  familiesOnly: boolean;
  /** The ids of the items it stood in, in the order they are printed; `masthead` beside the newsletter's name. */
  itemIds: string[];
}

type Told = NamedIssue & {
  /** Own pictures the content names, and the one of the masthead. */
  pictures: readonly UsedPicture[];
  stories: readonly UsedStory[];
  mastheadPictureId: string | null;
};

/** All that new prints of an issue leave out or say otherwise today, and where in it that stood. Source: domain 3.2. */
export function takenBackSince(issue: Told): NotPrintedNow[] {
  const found = new Map<string, NotPrintedNow>();
  for (const edition of issueEditions) {
    for (const one of [...names(issue, edition), ...photos(issue, edition), ...told(issue, edition)]) {
      const { itemId, ...rest } = one;
      const key = `${rest.what} ${rest.because}`;
      const there = found.get(key);
      if (there === undefined) {
        found.set(key, { ...rest, familiesOnly: edition === 'families', itemIds: [itemId] });
      } else if (!there.itemIds.includes(itemId)) there.itemIds.push(itemId);
    }
  }
  return [...found.values()];
}

type Found = Pick<NotPrintedNow, 'what' | 'because' | 'instead'> & { itemId: string };

function told({ content, stories }: Told, edition: IssueEdition): Found[] {
  return printedItems(content, edition).flatMap((item) => {
    const because = storyBar(item, stories);
    return because === null ? [] : [{ what: 'story', because, instead: '', itemId: item.id }];
  });
}

function names(issue: Told, edition: IssueEdition): Found[] {
  const ofEdition = namesAsAgreed(issue, edition);
  const stood = ({ person }: OtherwiseNamed) => edition !== 'families' || leftFamilies(person);
  return printedItems(issue.content, edition).flatMap((item) => {
    const people = namedIn(item, issue);
    const { changed } = people === issue.people ? ofEdition : namesAsAgreed({ ...issue, people }, edition);
    return itemWords(item).flatMap((words) =>
      changed(words)
        .filter(stood)
        .map(({ instead, because }) => ({ what: 'name', because, instead, itemId: item.id })),
    );
  });
}

function photos(issue: Told, edition: IssueEdition): Found[] {
  const inItems = printedItems(issue.content, edition).flatMap((item) =>
    ownPicturesIn([item]).map((id) => ({ itemId: item.id, id })),
  );
  const beside = issue.mastheadPictureId;
  const named = [...(beside === null ? [] : [{ itemId: mastheadPlace, id: beside }]), ...inItems];
  const placed = named.flatMap(({ itemId, id }) => {
    const picture = issue.pictures.find((one) => one.id === id);
    if (picture === undefined) return [];
    const shown = issue.people.filter((person) => picture.people.includes(person.id));
    const stood = edition !== 'families' || shown.some(leftFamilies);
    return stood ? [{ itemId, picture }] : [];
  });
  return photoFindings(placed, { ...issue, edition }).map(({ where, words }) => ({
    ...{ what: 'photo', because: words, instead: '', itemId: where.itemId },
  }));
}

// Whoever never agreed never stood in what families read.
const leftFamilies = ({ withdrawnOn }: NamedPerson) => withdrawnOn.shareWithFamily !== null;
