import { ParlourError } from '@contract/errors';
import type { SampleProgress } from '@contract/events';
import type { SessionHandlers } from '../ipc/door';
import type { Session } from './session';
import type { VaultParts } from './opened';
import { passphraseStrength } from './strength';
import { keepTextSize, readTextSize } from './text-size';

// Only needed once somebody is signed in; the sign-in screen does not wait for them.
const recoveryCode = () => import('./recovery');
const whoMay = () => import('./sign-ins');

export interface SessionHandlerParts extends VaultParts {
  /** Holds the homes, and beside them what belongs to this PC's screen. */
  folder: string;
  session: Session;
  /** Makes the sample home when there is none, and signs in to it. */
  openSample(): Promise<void>;
  /** Shows a folder in this PC's own program for them; false when there is none. */
  openFolder(path: string): Promise<boolean>;
  /** The sample home being built in the background. */
  building: { progress(): SampleProgress | null; stop(): Promise<void> };
}

/** Signing in and out, who may, and the recovery code. */
export function createSessionHandlers(parts: SessionHandlerParts): SessionHandlers {
  const { session } = parts;
  const done = async (work: Promise<unknown>) => {
    await work;
    return {};
  };
  return {
    'session.state': () => session.state(),
    'session.showTroubleFolder': async () => {
      if (await parts.openFolder(await session.troubleFolder())) return {};
      throw new ParlourError('not-found', 'This PC could not show the folder.');
    },
    'session.textSize': async () => ({ percent: await readTextSize(parts.folder) }),
    'session.keepTextSize': ({ percent }) => done(keepTextSize(parts.folder, percent)),
    'session.passphraseStrength': ({ passphrase, names }) => passphraseStrength(passphrase, names),
    'session.makePlace': async (input) => ({ recovery: { groups: await session.makePlace(input) } }),
    'session.openSample': () => done(parts.openSample()),
    'session.leaveSample': () => {
      if (!session.isSample) throw new ParlourError('precondition', 'This is not the sample home.');
      return done(session.choose('real'));
    },
    'session.building': () => ({ progress: parts.building.progress() }),
    'session.stopBuilding': () => done(parts.building.stop()),
    'session.signIn': (input) => done(session.signIn(input)),
    'session.recover': (input) => done(session.recover(input)),
    'session.lock': () => done(session.lock('person')),
    'session.stillHere': () => {
      session.idle.stillHere();
      return {};
    },
    'session.flushed': ({ token, saved }) => {
      session.flushed(token, saved);
      return {};
    },
    'session.proveRecovery': async (input) => {
      const { proveRecovery } = await recoveryCode();
      return { right: await session.change((opened) => proveRecovery(opened, input)) };
    },
    'session.proveWholeRecovery': async (input) => {
      const { proveWholeRecovery } = await recoveryCode();
      return { right: await session.change((opened) => proveWholeRecovery(opened, input, parts)) };
    },
    'session.newRecoveryCode': async (input) => {
      const { newRecoveryCode } = await recoveryCode();
      return {
        recovery: { groups: await session.change((opened) => newRecoveryCode(opened, input, parts)) },
      };
    },
    // Not in turn: a print window left standing must not hold up the lock.
    'session.printRecoverySheet': async () =>
      done((await recoveryCode()).printRecoverySheet(session.requireOpen())),
    'session.changePassphrase': async (input) => {
      const { changePassphrase } = await whoMay();
      return done(session.change((opened) => changePassphrase(opened, input, parts)));
    },
    'session.signIns': async () => (await whoMay()).signIns(session.requireOpen()),
    'session.addSignIn': async (input) => {
      const { addSignIn } = await whoMay();
      return session.change((opened) => addSignIn(opened, input, parts));
    },
    'session.changeRole': async (input) => {
      const { changeRole } = await whoMay();
      return done(session.change((opened) => changeRole(opened, input)));
    },
    'session.removeSignIn': async ({ id }) => {
      const { removeSignIn } = await whoMay();
      const mine = session.requireOpen().context.me.signInId === id;
      await session.change((opened) => removeSignIn(opened, id));
      if (mine) await session.lock('system');
      return {};
    },
  };
}
