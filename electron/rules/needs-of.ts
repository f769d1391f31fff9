import type { Needs } from '@contract/people';

/** Standard print, in English, and nothing else. */
export const noNeeds: Needs = {
  largePrint: false,
  easyRead: false,
  language: '',
  interpreter: false,
  hearing: '',
  sight: '',
  bsl: false,
  readAloud: false,
  translated: false,
  printPoint: null,
  timeNeeded: '',
  howToReach: '',
};

/** Only how a person wants to be given information, out of everything kept of them. */
export function needsOf(person: Needs): Needs {
  const { largePrint, easyRead, language, interpreter, hearing, sight, bsl } = person;
  const { readAloud, translated, printPoint, timeNeeded, howToReach } = person;
  return {
    ...{ largePrint, easyRead, language, interpreter, hearing, sight, bsl },
    ...{ readAloud, translated, printPoint, timeNeeded, howToReach },
  };
}

/** True when a person needs information, or to be talked with, in a way of their own. */
export function hasNeeds(needs: Needs): boolean {
  const { printPoint, ...rest } = needsOf(needs);
  return printPoint !== null || Object.values(rest).some((value) => value !== false && value !== '');
}
