import type { NamedPerson } from '@contract/newsletters/newsletters';
import { plainDate } from './british-dates';

interface Photo {
  people: readonly string[];
  /** `YYYY-MM-DD`; null when no end was agreed. */
  agreedUntil: string | null;
}

/** What stands against printing a photo on a day (`YYYY-MM-DD`): who has not agreed, and when agreement ended. */
export function againstPhoto(photo: Photo, everyone: readonly NamedPerson[], day: string): string[] {
  const people = everyone.filter(({ id }) => photo.people.includes(id));
  const refusals = people.flatMap(({ nameToUse, agreed, withdrawnOn }) => {
    if (agreed.photoInNewsletter === true) return [];
    const taken = withdrawnOn.photoInNewsletter;
    return taken === null
      ? `${nameToUse} has not agreed to photos in newsletters.`
      : `${nameToUse} took back their agreement on ${plainDate(taken)}.`;
  });
  const isOver = photo.agreedUntil !== null && photo.agreedUntil < day;
  return isOver ? [...refusals, `It was agreed until ${plainDate(photo.agreedUntil ?? day)}.`] : refusals;
}
