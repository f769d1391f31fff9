import * as z from 'zod';

/** Whom a meeting is for. `tenants` is the house meeting tenants hold themselves; a `phone-round` needs no room. */
export const meetingKinds = ['residents', 'tenants', 'phone-round', 'relatives', 'staff', 'board'] as const;
export const meetingKindSchema = z.enum(meetingKinds);
export type MeetingKind = (typeof meetingKinds)[number];
