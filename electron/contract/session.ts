import * as z from 'zod';
import { textSizes } from '@rules/text-sizes';
import { sampleProgressSchema } from './events';
import { id, lineOfText, passphrase } from './fields';
import { method } from './method';
import { permissionSchema, roleSchema } from './permissions';
import { placeKindSchema } from './place';

export const startUpTroubles = [
  'db-from-future',
  'db-damaged',
  'key-file-missing',
  'key-file-damaged',
  'key-file-wrong',
  'not-writable',
  'disk-full',
  'already-open',
  'network-share',
] as const;
export type StartUpTrouble = (typeof startUpTroubles)[number];

const meSchema = z.object({
  signInId: id,
  personId: id.nullable(),
  firstName: z.string(),
  role: roleSchema,
  permissions: z.array(permissionSchema),
});
export type Me = z.infer<typeof meSchema>;

export const sessionStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('first-run') }),
  z.object({
    state: z.literal('trouble'),
    trouble: z.enum(startUpTroubles),
    /** The name of the file it is about; null when it is about the folder alone. */
    fileName: z.string().max(255).nullable(),
    /** The folder as this PC writes it, to be read; nothing takes it back. */
    folder: z.string().max(32_768),
  }),
  z.object({
    state: z.literal('locked'),
    /** First names only: they and the wrapped keys are all the key file holds. */
    people: z.array(z.object({ signInId: id, firstName: z.string() })).max(200),
    /** Whole seconds before the next try is taken; 0 when none. */
    waitSeconds: z.number().int().nonnegative(),
    /** The sample home's words, shown on its own sign-in screen; null for real records. */
    sampleWords: z.string().nullable(),
  }),
  z.object({
    state: z.literal('open'),
    me: meSchema,
    placeName: z.string(),
    placeKind: placeKindSchema,
    sample: z.boolean(),
    idleMinutes: z.number().int(),
    /** False until one group of the recovery code has been typed back. */
    recoveryProved: z.boolean(),
    /** True while a code just made can still be printed and saved; it is forgotten when proved, and at the lock. */
    recoveryInMemory: z.boolean(),
    /** True when this PC's clock reads earlier than the newest entry in the records. */
    clockBehind: z.boolean(),
  }),
]);
export type SessionState = z.infer<typeof sessionStateSchema>;

/** A recovery code as printed: eight groups of five, the last letter of each group its check letter. */
export const recoveryCodeSchema = z.object({ groups: z.array(z.string().length(5)).length(8) });
export type RecoveryCode = z.infer<typeof recoveryCodeSchema>;

const nothing = z.object({});

export const session = {
  'session.state': method({ input: nothing, output: sessionStateSchema, needs: 'nobody', writes: [] }),
  /**
   * Opens the folder a start-up trouble is about, which main knows itself. Refuses with `precondition` while nothing is
   * wrong, and with `not-found` when this PC cannot show it.
   */
  'session.showTroubleFolder': method({ input: nothing, output: nothing, needs: 'nobody', writes: [] }),
  /** The text size chosen on this PC, in percent; it belongs to the screen and stands outside the records. */
  'session.textSize': method({
    input: nothing,
    output: z.object({ percent: z.literal(textSizes) }),
    needs: 'nobody',
    writes: [],
  }),
  'session.keepTextSize': method({
    input: z.object({ percent: z.literal(textSizes) }),
    output: nothing,
    needs: 'nobody',
    writes: [],
  }),
  'session.passphraseStrength': method({
    input: z.object({ passphrase: z.string().max(256), names: z.array(z.string().max(200)).max(10) }),
    output: z.object({
      /** 0 (guessed at once) to 4 (very strong); 3 is needed. */
      score: z.number().int().min(0).max(4),
      words: z.string(),
      advice: z.array(z.string()),
    }),
    needs: 'nobody',
    writes: [],
  }),
  'session.makePlace': method({
    input: z.object({
      placeName: lineOfText(120, 'the name of the place'),
      placeKind: placeKindSchema,
      firstName: lineOfText(60, 'your first name'),
      fullName: lineOfText(120, 'your full name'),
      passphrase,
    }),
    output: z.object({ recovery: recoveryCodeSchema }),
    needs: 'nobody',
    writes: ['session'],
  }),
  'session.openSample': method({ input: nothing, output: nothing, needs: 'nobody', writes: ['session'] }),
  'session.leaveSample': method({ input: nothing, output: nothing, needs: 'nobody', writes: ['session'] }),
  /** The sample home being built in the background; null when none is. */
  'session.building': method({
    input: nothing,
    output: z.object({ progress: sampleProgressSchema.nullable() }),
    needs: 'signed-in',
    writes: [],
  }),
  /** Ends the building with whole meetings. The answer comes once it is over. */
  'session.stopBuilding': method({ input: nothing, output: nothing, needs: 'signed-in', writes: [] }),
  'session.signIn': method({
    /** By picture (`signInId`) or by typed first name, so an unknown name and wrong words get one answer. */
    input: z.object({
      who: z.union([z.object({ signInId: id }), z.object({ firstName: lineOfText(60, 'your first name') })]),
      passphrase,
    }),
    output: nothing,
    needs: 'nobody',
    writes: ['session'],
  }),
  'session.recover': method({
    input: z.object({
      signInId: id,
      code: z.string().max(120),
      passphrase,
    }),
    output: nothing,
    needs: 'nobody',
    writes: ['session'],
  }),
  'session.lock': method({ input: nothing, output: nothing, needs: 'signed-in', writes: ['session'] }),
  /** Called by the screen while someone is typing or pointing, at most every 20 seconds; holds off the idle lock. */
  'session.stillHere': method({ input: nothing, output: nothing, needs: 'signed-in', writes: [] }),
  /** Answers the `flush` event once everything typed is saved; `saved` is false when something could not be. */
  'session.flushed': method({
    input: z.object({ token: z.string().max(60), saved: z.boolean() }),
    output: nothing,
    needs: 'nobody',
    writes: [],
  }),
  'session.proveRecovery': method({
    input: z.object({ group: z.number().int().min(0).max(7), typed: z.string().max(20) }),
    output: z.object({ right: z.boolean() }),
    needs: 'signIns.write',
    writes: ['session'],
  }),
  /** The whole code typed from the paper, for when Parlour no longer has it: right when it opens these records. */
  'session.proveWholeRecovery': method({
    input: z.object({ code: z.string().max(120) }),
    output: z.object({ right: z.boolean() }),
    needs: 'signIns.write',
    writes: ['session'],
  }),
  'session.newRecoveryCode': method({
    input: z.object({ passphrase }),
    output: z.object({ recovery: recoveryCodeSchema }),
    needs: 'signIns.write',
    writes: ['session', 'audit'],
  }),
  'session.printRecoverySheet': method({
    input: nothing,
    output: nothing,
    needs: 'signIns.write',
    writes: ['audit'],
  }),
  'session.changePassphrase': method({
    input: z.object({ current: passphrase, next: passphrase }),
    output: nothing,
    needs: 'signed-in',
    writes: ['audit'],
  }),
  'session.signIns': method({
    input: nothing,
    output: z.object({
      signIns: z.array(
        z.object({
          id,
          firstName: z.string(),
          fullName: z.string(),
          role: roleSchema,
          lastSignedInAt: z.number().int().nullable(),
          me: z.boolean(),
        }),
      ),
    }),
    needs: 'signed-in',
    writes: [],
  }),
  'session.addSignIn': method({
    input: z.object({
      firstName: lineOfText(60, 'their first name'),
      fullName: lineOfText(120, 'their full name'),
      role: roleSchema,
      passphrase,
    }),
    output: z.object({ id }),
    needs: 'signIns.write',
    writes: ['session', 'audit', 'people'],
  }),
  'session.changeRole': method({
    input: z.object({ id, role: roleSchema }),
    output: nothing,
    needs: 'signIns.write',
    writes: ['session', 'audit'],
  }),
  'session.removeSignIn': method({
    input: z.object({ id }),
    output: nothing,
    needs: 'signIns.write',
    writes: ['session', 'audit'],
  }),
};
