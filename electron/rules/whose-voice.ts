import type { MeetingKind } from '@contract/meetings/kinds';
import type { Heard } from '@contract/newsletters/content';
import type { PersonKind } from '@contract/people';
import { asksResidents } from './meeting-kinds';

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

/**
 * Whether a voice counts in the figures of those the place is for: what one of them made known, wherever it was; never
 * staff's, a relative's or the Board's. Whom nobody named is one of them unless the meeting was of others. Source: domain
 * 3.1, Metrics that are honest, and 3.13.
 */
export function isResidentsVoice({ person, meeting }: Heed): boolean {
  if (person !== null) return person.kind === 'resident';
  return meeting === null || asksResidents(meeting.kind);
}

/** Voices with whether each {@link isResidentsVoice}. */
export function withWhose<V extends Heed>(voice: V): V & { ofResidents: boolean } {
  return { ...voice, ofResidents: isResidentsVoice(voice) };
}
