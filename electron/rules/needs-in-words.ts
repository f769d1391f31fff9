import type { Needs } from '@contract/people';
import { usualPoint } from '@contract/print-size';

interface Invited {
  nameToUse: string;
  fullName: string;
  needs: Needs;
}

/** What to prepare for these people, a sentence a need: "Large print for Edith, Ron and Pearl." None for none. */
export function needsInWords(people: readonly Invited[]): string[] {
  const found = new Map<string, string[]>();
  for (const person of people) {
    const name = calledAmong(person, people);
    for (const need of needsOfOne(person.needs)) found.set(need, [...(found.get(need) ?? []), name]);
  }
  const order = [...found.keys()].sort((a, b) => placeOf(a) - placeOf(b));
  return order.map((need) => `${need} for ${inARow(found.get(need) ?? [])}.`);
}

/** "Edith, Ron and Pearl". */
export function inARow(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

// Two of one name are told apart by their whole name.
function calledAmong({ nameToUse, fullName }: Invited, people: readonly Invited[]): string {
  return people.filter((person) => person.nameToUse === nameToUse).length > 1 ? fullName : nameToUse;
}

// Large print as usual: saying its size would set one person apart for nothing.
const readingOrder = ['Large print', 'Easy Read', 'Papers read aloud', 'Papers', 'Help', 'More time'];

function placeOf(need: string): number {
  const place = readingOrder.findIndex((start) => need.startsWith(start));
  // Languages and interpreters stand between the papers and the help, whatever they are called.
  return place < 0 ? 3.5 : place;
}

function needsOfOne(needs: Needs): string[] {
  const { largePrint, printPoint, easyRead, readAloud, translated, language, interpreter, bsl } = needs;
  const found: string[] = [];
  if (largePrint)
    found.push(
      printPoint === null || printPoint === usualPoint ? 'Large print' : `Large print, ${printPoint} point,`,
    );
  if (easyRead) found.push('Easy Read');
  if (readAloud) found.push('Papers read aloud');
  if (translated) found.push(language === '' ? 'Papers translated' : `Papers in ${language}`);
  if (interpreter && bsl) found.push('BSL interpreter');
  else if (bsl) found.push('British Sign Language');
  if (interpreter && !bsl) found.push(language === '' ? 'Interpreter' : `${language} interpreter`);
  if (language !== '' && !interpreter && !translated) found.push(language);
  if (needs.hearing !== '') found.push('Help with hearing');
  if (needs.sight !== '') found.push('Help with sight');
  if (needs.timeNeeded !== '') found.push('More time');
  return found;
}
