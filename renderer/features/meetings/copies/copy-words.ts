import { copyForms, type CopyForm, type CopyPerson } from '@contract/meetings/sending';
import { shortDate } from '@rules/british-dates';
import { formWords } from '@rules/form-of';
import { largePrintWords, pointOf } from '@rules/print-size';

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

/** What somebody reads: "Large print, 24 point". */
function readsWords({ form, needs }: CopyPerson): string {
  return form === 'large-print' ? largePrintWords(pointOf(needs)) : copyFormWords[form];
}

/**
 * "Large print, 24 point, Wed 9 December, read with Owen"; says so when the form was another than their own, or the print
 * smaller than they read.
 */
export function givenWords(one: CopyPerson): string {
  const { form: own, needs, copy } = one;
  if (copy === null) return readsWords(one);
  const { form, printPoint } = copy;
  const size =
    form === 'large-print' ? (printPoint === null ? ', size not known' : `, ${printPoint} point`) : '';
  const isSmall = form === own && printPoint !== null && printPoint < pointOf(needs);
  const small = isSmall ? ` (they read ${pointOf(needs)} point)` : '';
  const instead = form === own ? small : ` (their form is ${copyFormWords[own].toLowerCase()})`;
  const readWith = copy.readWith === '' ? '' : `, read with ${copy.readWith}`;
  return `${copyFormWords[form]}${size}${instead}, ${shortDate(copy.issuedOn)}${readWith}`;
}

/** Those without theirs by the form they read, large print by its size, forms nobody reads left out. */
export function formsWaiting(waiting: readonly CopyPerson[]) {
  return copyForms.flatMap((form) => {
    const those = waiting.filter((one) => one.form === form);
    const bySize = [...Map.groupBy(those, ({ needs }) => (form === 'large-print' ? pointOf(needs) : 0))];
    return bySize
      .sort(([a], [b]) => a - b)
      .map(([size, theirs]) => {
        const words = size === 0 ? copyFormWords[form] : largePrintWords(size);
        return { key: `${form} ${size}`, words, those: theirs };
      });
  });
}
