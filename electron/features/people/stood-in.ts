import { storedIssueContentSchema } from '@contract/newsletters/content';
import type { Agreement, StoodIn } from '@contract/people-page';
import { standingOf } from '@rules/agreements';
import { nameStoodIn, photoStoodIn } from '@rules/stood-in-issues';
import type { Reader } from '../../../db/client';
import { listSentIssues, picturesWith, type SentIssue } from '../../../db/queries/people-in-print';
import { parse } from '../../../db/stored-json';

interface Of {
  person: { id: string; fullName: string; nameToUse: string };
  agreements: readonly Agreement[];
}

/**
 * For a photo or a name whose yes was taken back: the issues it went out in. Sent issues are read only then. Source:
 * domain 3.2, a withdrawal says where it stood.
 */
export function stoodIn(reader: Reader, { person, agreements }: Of): StoodIn[] {
  const tests = { 'photo-in-newsletter': hasPhoto, 'name-in-print': hasName } as const;
  return (['photo-in-newsletter', 'name-in-print'] as const).flatMap((what): StoodIn[] => {
    if (standingOf(agreements, what).answer !== 'withdrawn') return [];
    const stood = tests[what](reader, person);
    const issues = listSentIssues(reader).filter(stood);
    return [
      {
        what,
        issues: issues.map(({ id, newsletterName, title, sentOn }) => ({
          ...{ issueId: id, newsletterName, title, sentOn },
        })),
      },
    ];
  });
}

type Test = (issue: SentIssue) => boolean;

function hasPhoto(reader: Reader, person: Of['person']): Test {
  const pictures = picturesWith(reader, person.id);
  return ({ content }) => {
    if (![...pictures].some((id) => content.includes(id))) return false;
    const read = parse(storedIssueContentSchema, content);
    return read !== null && photoStoodIn(read.content, pictures);
  };
}

function hasName(_reader: Reader, person: Of['person']): Test {
  const stood = nameStoodIn(person);
  const surname = person.fullName.trim().split(/\s+/).at(-1) ?? '';
  return ({ content }) => {
    // A whole year of issues is searched before any of it is read through.
    if (![person.nameToUse, surname].some((name) => name !== '' && content.includes(name))) return false;
    const read = parse(storedIssueContentSchema, content);
    return read !== null && stood(read.content);
  };
}
