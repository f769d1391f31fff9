import type { Attendance } from '@contract/meetings/minutes';
import type { Needs } from '@contract/people';
import { cameAtAll } from '@rules/attendance';
import type { Attends } from './history';

/** What one key says about a person: here or not, late, left early, apologies. */
export type HereKey = 'toggle' | 'late' | 'left' | 'apologies';

/** What the key makes of someone's attendance at `now`, epoch ms; pressed again it takes itself back. */
export function afterKey(one: Attendance, key: HereKey, now: number): Attends {
  const { note } = one;
  const absent: Attends = { state: 'invited', arrivedAt: null, leftAt: null, note };
  switch (key) {
    case 'toggle':
      return one.state === 'here' ? absent : { state: 'here', arrivedAt: one.arrivedAt, leftAt: null, note };
    case 'late':
      if (one.state === 'here' && one.arrivedAt !== null) return { ...absent, state: 'here' };
      return { state: 'here', arrivedAt: now, leftAt: null, note };
    case 'left':
      if (one.state === 'left') return { state: 'here', arrivedAt: one.arrivedAt, leftAt: null, note };
      return { state: 'left', arrivedAt: one.arrivedAt, leftAt: now, note };
    case 'apologies':
      return one.state === 'apologies' ? absent : { ...absent, state: 'apologies' };
  }
}

const keys: Record<string, HereKey> = { l: 'late', e: 'left', a: 'apologies' };

/** What a small letter means on a person: l late, e left early, a apologies; null for any other. */
export function hereKeyOf(key: string): HereKey | null {
  return keys[key] ?? null;
}

/** What + and - mean on a person: one more turn to speak that nobody wrote down, or one taken back; null for others. */
export function turnOf(key: string): 1 | -1 | null {
  if (key === '+' || key === '=') return 1;
  return key === '-' ? -1 : null;
}

const parts: readonly Attendance['part'][] = [
  'resident',
  'staff',
  'family',
  'other',
  'visitor',
  'interpreter',
];

/** Residents first, then staff and the rest, each by name. */
export function inOrder(attendance: readonly Attendance[]): Attendance[] {
  return [...attendance].sort(
    (a, b) => parts.indexOf(a.part) - parts.indexOf(b.part) || nameOf(a).localeCompare(nameOf(b), 'en-GB'),
  );
}

export function nameOf(one: Pick<Attendance, 'name' | 'fullName'>): string {
  return one.fullName || one.name;
}

/** The next person whose name begins with this letter, after the one the focus is on; null when there is none. */
export function nextNamed(
  list: readonly Attendance[],
  letter: string,
  fromId: string | null,
): Attendance | null {
  const start = list.findIndex((one) => one.id === fromId) + 1;
  const round = [...list.slice(start), ...list.slice(0, start)];
  const wanted = letter.toLowerCase();
  return round.find((one) => nameOf(one).toLowerCase().startsWith(wanted)) ?? null;
}

export interface RoomNeed {
  id: string;
  kind: 'language' | 'signing' | 'hearing' | 'sight';
  words: string;
}

/** What the room must know about those here: "Josef: Polish, interpreter. Sit on his right." */
export function roomNeeds(attendance: readonly Attendance[]): RoomNeed[] {
  return attendance.filter(cameAtAll).flatMap(({ id, name, needs }) => {
    const words = needs ? needWords(needs) : '';
    return needs && words !== '' ? [{ id, kind: kindOf(needs), words: `${name}: ${words}.` }] : [];
  });
}

function kindOf({ bsl, hearing, language, interpreter }: Needs): RoomNeed['kind'] {
  if (bsl) return 'signing';
  if (hearing !== '') return 'hearing';
  return language !== '' || interpreter ? 'language' : 'sight';
}

function needWords({ bsl, language, interpreter, hearing, sight }: Needs): string {
  const spoken = [bsl ? 'British Sign Language' : '', language, interpreter ? 'interpreter' : ''];
  return [spoken.filter((part) => part !== '').join(', '), hearing, sight]
    .map((part) => part.replace(/\.$/, ''))
    .filter((part) => part !== '')
    .join('. ');
}
