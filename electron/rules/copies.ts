import type { CopyForm, CopyPerson } from '@contract/meetings/sending';
import type { Needs, PersonKind } from '@contract/people';
import { formOf } from './form-of';

interface Reader {
  id: string;
  kind: PersonKind;
  nameToUse: string;
  fullName: string;
  needs: Needs;
}

interface Gathering {
  /** True when it is the people who live here, or are supported, whom the meeting is for. */
  isForResidents: boolean;
  /** Those on its list who are in the records. */
  onList: readonly Reader[];
  /** Everyone who lives here or is supported today. */
  residents: readonly Reader[];
  /** Residents whose family may have a copy; none for an agenda. */
  sharing: ReadonlySet<string>;
}

export type Reading = Omit<CopyPerson, 'copy'>;

/**
 * Who should have one, each person once in their own form: those the meeting is for, whether they came or not; others on
 * its list; and a families' copy for each resident who agreed to it. A relative on the list of a residents' meeting gets
 * the families' copy of the person they support, never the minutes with people's words under their names. S28; domain
 * 3.12, Sharing with wider stakeholders.
 */
export function whoShouldHave({ isForResidents, onList, residents, sharing }: Gathering): Reading[] {
  const all = new Map([...onList, ...(isForResidents ? residents : [])].map((one) => [one.id, one]));
  const own: Reading[] = [];
  for (const one of all.values()) {
    if (isForResidents && one.kind === 'family') continue;
    const group = !isForResidents || one.kind === 'resident' ? 'meant' : 'others';
    own.push(reading(one, group, formOf(one.needs)));
  }
  const families = isForResidents
    ? [...all.values()].filter((one) => one.kind === 'resident' && sharing.has(one.id))
    : [];
  const order: Reading['group'][] = ['meant', 'others', 'families'];
  return [...own, ...families.map((one) => reading(one, 'families', 'families'))].sort(
    (a, b) =>
      order.indexOf(a.group) - order.indexOf(b.group) || a.fullName.localeCompare(b.fullName, 'en-GB'),
  );
}

function reading(one: Reader, group: Reading['group'], form: CopyForm): Reading {
  const { id, nameToUse, fullName, needs } = one;
  return { personId: id, name: nameToUse, fullName, group, form, needs };
}

/** How many of these have theirs: "17 of 22 have theirs"; empty for nobody. */
export function haveTheirs(people: readonly Pick<CopyPerson, 'copy'>[]): string {
  if (people.length === 0) return '';
  const have = people.filter(({ copy }) => copy !== null).length;
  return `${have} of ${people.length} ${have === 1 ? 'has' : 'have'} theirs`;
}

/** The day, `YYYY-MM-DD`, the last of these was given theirs; null while somebody waits, or for nobody. */
export function lastGivenOn(people: readonly Pick<CopyPerson, 'copy'>[]): string | null {
  const days = people.map(({ copy }) => copy?.issuedOn ?? null);
  return days.includes(null) ? null : (days.sort().at(-1) ?? null);
}
