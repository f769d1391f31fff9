import * as z from 'zod';
import { instant } from './fields';
import { method } from './method';

/** Everything the audit trail can say. Closed: the screen has words for each. */
export const auditActions = [
  'place-made',
  'place-changed',
  'signed-in',
  'sign-in-failed',
  'locked',
  'sign-in-added',
  'sign-in-role-changed',
  'sign-in-removed',
  'passphrase-changed',
  'passphrase-recovered',
  'recovery-code-made',
  'recovery-proved',
  'recovery-sheet-printed',
  'recovery-sheet-saved',
  'records-upgraded',
  'person-added',
  'person-changed',
  'person-archived',
  'person-restored',
  'person-looked-at',
  'information-checked',
  'agreement-recorded',
  'agreement-withdrawn',
  'supporter-saved',
  'supporter-removed',
  'what-matters-saved',
  'what-matters-removed',
  'person-photo-kept',
  'person-photo-removed',
  'people-brought-in',
  'people-list-saved',
  'series-made',
  'series-changed',
  'series-archived',
  'series-restored',
  'meeting-made',
  'meeting-changed',
  'meeting-archived',
  'meeting-restored',
  'item-added',
  'item-changed',
  'item-moved',
  'item-removed',
  'item-restored',
  'meeting-started',
  'attendance-changed',
  'visitor-added',
  'attendance-removed',
  'line-added',
  'line-changed',
  'line-moved',
  'line-removed',
  'line-restored',
  'meeting-finished',
  'meeting-resumed',
  'minutes-signed',
  'signature-removed',
  'minutes-fixed',
  'minutes-version-started',
  'agenda-saved-as-word',
  'minutes-saved-as-word',
  'paper-sent',
  'paper-sent-taken-back',
  'copies-given',
  'copy-taken-back',
  'turns-changed',
  'reply-added',
  'reply-changed',
  'reply-removed',
  'round-saved-as-word',
  'action-closed',
  'action-dropped',
  'action-reopened',
  'action-carried',
  'action-changed',
  'check-back-recorded',
  'told-back-recorded',
  'no-answer-needed',
  'answer-needed-again',
  'voice-added',
  'own-word-added',
  'own-word-removed',
] as const;
export type AuditAction = (typeof auditActions)[number];

export const auditEntrySchema = z.object({
  seq: z.number().int(),
  'issue-copies-given',
  'issue-copy-taken-back',
  at: instant,
  /** The first name of who did it; empty for what Parlour did itself. */
  by: z.string(),
  /** `unreadable` when what is stored is no action of Parlour's: somebody altered it. */
  action: z.enum([...auditActions, 'unreadable']),
  /** What it was done to, in words read from the records today ("Residents’ meeting, Wednesday 2 December 2026"); empty for none. */
  about: z.string(),
  /** Small facts kept with the entry: counts, roles, editions, versions. Never anyone's words. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

export const audit = {
  'audit.list': method({
    /** Newest first. `before` is the last `seq` already shown. */
    input: z.object({ before: z.number().int().nullable(), limit: z.number().int().min(1).max(200) }),
    output: z.object({ entries: z.array(auditEntrySchema), total: z.number().int() }),
    needs: 'audit.read',
    writes: [],
  }),
  'audit.check': method({
    input: z.object({}),
    output: z.discriminatedUnion('whole', [
      z.object({ whole: z.literal(true), checked: z.number().int() }),
      z.object({
        whole: z.literal(false),
        /** Entries before the first altered one, all whole. */
        checked: z.number().int(),
        /** The number of the first entry that was altered, or is not there. */
        seq: z.number().int(),
        problem: z.enum(['altered', 'missing']),
        /** The entry as it now reads; null when it is gone or cannot be read. */
        firstAltered: auditEntrySchema.nullable(),
      }),
    ]),
    needs: 'audit.read',
    writes: [],
  }),
};
