import type { MeetingKind } from '@contract/meetings/kinds';
import type { Heard } from '@contract/newsletters/content';
import type { PersonKind } from '@contract/people';

interface Heed {
  person: { kind: PersonKind } | null;
  meeting: { kind: MeetingKind } | null;
}

/** Whether what is said there is the staff's or the Board's own, and no matter for a newsletter. Source: domain 3.12. */
export function isAmongStaff(meeting: { kind: MeetingKind } | null): boolean {
  return meeting?.kind === 'staff' || meeting?.kind === 'board';
}

/**
 * Whose voice it is for a newsletter: of those the place is for, of their families, or of neither (null: staff, the Board,
 * an advocate). What was said among staff or on the Board is nobody's here, also when it is about a resident. Whom nobody
 * named is taken for one of those the meeting was of.
 */
export function whoseVoice({ person, meeting }: Heed): Heard['whose'] | null {
  if (isAmongStaff(meeting)) return null;
  if (person === null) return meeting?.kind === 'relatives' ? 'families' : 'residents';
  if (person.kind === 'resident') return 'residents';
  return person.kind === 'family' ? 'families' : null;
}
