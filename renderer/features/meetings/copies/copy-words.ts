import { copyForms, type CopyForm, type CopyPerson } from '@contract/meetings/sending';
import { shortDate } from '@rules/british-dates';
import { formWords } from '@rules/form-of';

/** What each form is called, the families' copy too. */
export const copyFormWords: Record<CopyForm, string> = { ...formWords, families: 'Families’ copy' };

export const groupWords: Record<CopyPerson['group'], string> = {
  meant: 'Those the meeting is for',
  others: 'Others on its list',
  families: 'Families, with names taken out',
};

/** Tells rows apart: a resident and their family share an id. */
export function copyKey({ personId, group }: CopyPerson): string {
  return `${group === 'families' ? 'family' : 'own'} ${personId}`;
}

/** "Winifred Shaw", or "Winifred’s family". */
export function copyName({ group, name, fullName }: CopyPerson): string {
  return group === 'families' ? `${name}’s family` : fullName;
}

/** "Large print, Wed 9 December, read with Owen"; says so when the form was another than their own. */
export function givenWords({ form: own, copy }: CopyPerson): string {
  if (copy === null) return copyFormWords[own];
  const readWith = copy.readWith === '' ? '' : `, read with ${copy.readWith}`;
  const instead = copy.form === own ? '' : ` (their form is ${copyFormWords[own].toLowerCase()})`;
  return `${copyFormWords[copy.form]}${instead}, ${shortDate(copy.issuedOn)}${readWith}`;
}

/** Those without theirs by the form they read, forms nobody reads left out. */
export function formsWaiting(waiting: readonly CopyPerson[]) {
  return copyForms
    .map((form) => ({ form, words: copyFormWords[form], those: waiting.filter((one) => one.form === form) }))
    .filter(({ those }) => those.length > 0);
}
