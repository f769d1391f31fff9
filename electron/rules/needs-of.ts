import type { Needs } from '@contract/people';

/** Only how a person wants to be given information, out of everything kept of them. */
export function needsOf(person: Needs): Needs {
  const { largePrint, easyRead, language, interpreter, hearing } = person;
  return { largePrint, easyRead, language, interpreter, hearing };
}
