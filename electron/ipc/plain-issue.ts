import type * as z from 'zod';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** What is allowed, for inputs whose schema has no words of its own. */
export function plainIssue(issue: Issue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? `Use ${String(issue.maximum)} characters or fewer.`
        : `At most ${String(issue.maximum)}.`;
    case 'too_small':
      return issue.origin === 'string' ? 'This may not be empty.' : `At least ${String(issue.minimum)}.`;
    case 'invalid_format':
      return issue.format === 'date'
        ? 'Choose a day that is on the calendar.'
        : 'This is not written as it should be.';
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? 'This is missing.'
        : 'This is not of the right kind.';
    default:
      return 'This is not one of the choices.';
  }
}
