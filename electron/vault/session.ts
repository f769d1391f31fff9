import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ParsedInputOf } from '@contract/api';
import { ParlourError } from '@contract/errors';
import type { ParlourEvent } from '@contract/events';
import type { SessionState } from '@contract/session';
import { lockFolder, type FolderLock } from './folder-lock';
import { Flusher, type Flushed } from './flusher';
import { homeIn, nearestFolder, type Home } from './home';
import { IdleLock } from './idle-lock';
import { prepareFolder, readHome, type HomeSeen } from './look';
import type { Opened, VaultParts } from './opened';
import type { LockedHome } from './unlock';
import { Tries } from './tries';
import { Trouble } from './trouble';

export interface SessionParts extends VaultParts {
  /** Holds the folders of the homes. */
  folder: string;
  /** The sample home's words, for its own sign-in screen. */
  sampleWords: string;
  /** Sends an event to every window; false when there is none. */
  tell(event: ParlourEvent): boolean;
  /** Keeps an unexpected failure in the log. */
  report(error: unknown): void;
}

/** `person`: somebody chose to; the others cannot be put off. */
export type LockReason = 'person' | 'idle' | 'system' | 'end';
export type HomeName = 'real' | 'sample';

/**
 * Who is signed in to which home. One at a time: whoever changes this waits their turn.
 * What opens records is loaded when first needed, so that the sign-in screen does not wait for it.
 */
export class Session {
  readonly idle: IdleLock;
  private readonly flusher: Flusher;
  private readonly homes: Record<HomeName, { home: Home; tries: Tries }>;
  private chosen: HomeName = 'real';
  private opened: Opened | null = null;
  private held: { home: HomeName; lock: FolderLock } | null = null;
  /** A trouble seen after sign-in stays until the files are others. */
  private stuck: { trouble: Trouble; files: string } | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  /** What was seen before anyone asked; gone with the first thing that happens after it. */
  private ahead: Promise<SessionState> | null = null;

  constructor(private readonly parts: SessionParts) {
    this.flusher = new Flusher(
      (event) => parts.tell(event),
      () => parts.newId(),
    );
    const uptime = () => parts.clock.uptime();
    this.idle = new IdleLock(
      uptime,
      () => void this.lock('idle').catch((error: unknown) => parts.report(error)),
    );
    const at = (name: string) => {
      const home = homeIn(join(parts.folder, name));
      return { home, tries: new Tries(home.tries, parts.clock) };
    };
    this.homes = { real: at('records'), sample: at('sample') };
  }

  /** Whoever is signed in, or null. The same object until the next lock. */
  get open(): Opened | null {
    return this.opened;
  }

  get isSample(): boolean {
    return this.chosen === 'sample';
  }

  get folderOfSample(): string {
    return this.homes.sample.home.folder;
  }

  /** Throws `locked` when nobody is signed in. */
  requireOpen(): Opened {
    if (this.opened === null) throw new ParlourError('locked', 'Parlour is locked. Sign in to go on.');
    return this.opened;
  }

  /** Looks while the screen starts, so that its first asking is answered at once. */
  lookAhead(): void {
    const ahead = this.inTurn(() => this.stateNow());
    ahead.catch(() => undefined);
    this.ahead = ahead;
  }

  /** What the screen should show. Never throws: whatever keeps the records shut is a state of its own. */
  async state(): Promise<SessionState> {
    const { ahead } = this;
    this.ahead = null;
    if (ahead !== null) return ahead;
    return this.opened === null ? this.inTurn(() => this.stateNow()) : this.stateNow();
  }

  /** The folder the trouble now on the screen is about. Throws `precondition` when nothing is wrong. */
  async troubleFolder(): Promise<string> {
    const seen = await this.state();
    if (seen.state !== 'trouble') throw new ParlourError('precondition', 'Nothing is wrong with the folder.');
    return nearestFolder(seen.folder);
  }

  /** Makes the place in the chosen home and signs its manager in. Answers the recovery code. */
  makePlace(input: ParsedInputOf<'session.makePlace'>): Promise<string[]> {
    return this.inTurn(async () => {
      const seen = await this.look();
      if (this.opened !== null || seen.is !== 'first-run') {
        throw new ParlourError('precondition', 'There are records here already. Sign in to go on.');
      }
      const place = { ...this.homes[this.chosen], sample: this.isSample };
      const { makePlace } = await import('./make-place');
      const opened = await makePlace(place, input, this.parts).catch((error: unknown) =>
        this.remember(error),
      );
      this.enter(opened);
      return opened.recovery ?? [];
    });
  }

  signIn(input: ParsedInputOf<'session.signIn'>): Promise<void> {
    return this.unlock(async (locked) => (await import('./unlock')).signIn(locked, input, this.parts));
  }

  recover(input: ParsedInputOf<'session.recover'>): Promise<void> {
    return this.unlock(async (locked) => (await import('./unlock')).recover(locked, input, this.parts));
  }

  /** Runs a change of who may sign in, with nobody else changing it meanwhile. Throws `locked`. */
  change<T>(work: (opened: Opened) => T | Promise<T>): Promise<T> {
    return this.inTurn(async () => work(this.requireOpen()));
  }

  /** Typed text saved, records closed, key gone. A person's own lock throws `precondition` when text could not be saved. */
  lock(reason: LockReason): Promise<void> {
    return this.inTurn(() => this.lockNow(reason));
  }

  /** Locks, and turns to the other home. */
  choose(name: HomeName): Promise<void> {
    return this.inTurn(async () => {
      await this.lockNow('person');
      this.chosen = name;
      this.stuck = null;
      await this.letGo();
    });
  }

  /** Locks for good and lets go of the folder: Parlour is closing. */
  end(): Promise<void> {
    return this.inTurn(async () => {
      await this.lockNow('end');
      await this.letGo();
    });
  }

  /** Asks the screen to save what is typed, before the window closes. */
  flush(reason: 'lock' | 'close'): Promise<Flushed> {
    return this.flusher.ask(reason);
  }

  flushed(token: string, saved: boolean): void {
    this.flusher.answered(token, saved ? 'saved' : 'unsaved');
  }

  /** Takes up the idle minutes as the place now has them. */
  refreshIdle(): void {
    if (this.opened !== null) this.idle.start(this.opened.idleMinutes());
  }

  private async stateNow(): Promise<SessionState> {
    if (this.opened !== null) return this.opened.state();
    try {
      const seen = await this.look();
      if (seen.is === 'first-run') return { state: 'first-run' };
      return {
        state: 'locked',
        people: seen.keys.people.map(({ signInId, firstName }) => ({ signInId, firstName })),
        waitSeconds: await this.homes[this.chosen].tries.waitSeconds(),
        sampleWords: this.isSample ? this.parts.sampleWords : null,
      };
    } catch (error) {
      if (error instanceof Trouble) return this.troubleState(error);
      throw error;
    }
  }

  private troubleState({ trouble, about }: Trouble): SessionState {
    const { home } = this.homes[this.chosen];
    const fileName = about === null ? null : basename(home[about]);
    return { state: 'trouble', trouble, fileName, folder: home.folder };
  }

  private async look(): Promise<HomeSeen> {
    const { home } = this.homes[this.chosen];
    if (this.stuck !== null && this.stuck.files === fingerprint(home)) throw this.stuck.trouble;
    this.stuck = null;
    await prepareFolder(home);
    await this.hold();
    return readHome(home);
  }

  private async unlock(open: (locked: LockedHome) => Promise<Opened>): Promise<void> {
    try {
      await this.inTurn(() => this.unlockNow(open));
    } catch (error) {
      // It is no fault of the words, so the screen is to show the trouble and not the sign-in.
      if (error instanceof Trouble) this.parts.tell({ event: 'changed', topics: ['session'] });
      throw error;
    }
  }

  private async unlockNow(open: (locked: LockedHome) => Promise<Opened>): Promise<void> {
    if (this.opened !== null)
      throw new ParlourError('precondition', 'Somebody is signed in. Lock Parlour first.');
    const seen = await this.look();
    if (seen.is === 'first-run') throw new ParlourError('precondition', 'There are no records here yet.');
    const locked = { ...this.homes[this.chosen], keys: seen.keys };
    this.enter(await open(locked).catch((error: unknown) => this.remember(error)));
  }

  /** A trouble found while opening is what the screen is to show from here on. */
  private remember(error: unknown): never {
    if (error instanceof Trouble) {
      this.stuck = { trouble: error, files: fingerprint(this.homes[this.chosen].home) };
    }
    throw error;
  }

  private enter(opened: Opened): void {
    this.opened = opened;
    this.refreshIdle();
  }

  private async lockNow(reason: LockReason): Promise<void> {
    if (this.opened === null) return;
    // Closing has asked already, and has shown what could not be saved.
    const flushed = reason === 'end' ? 'saved' : await this.flusher.ask('lock');
    if (flushed === 'unsaved' && reason === 'person') {
      throw new ParlourError('precondition', 'Some words could not be saved yet, so Parlour stayed open.');
    }
    await this.opened.finishDocuments();
    this.shut(this.opened);
  }

  private shut(opened: Opened): void {
    this.idle.stop();
    this.opened = null;
    try {
      opened.shut();
    } catch (error) {
      // A full disk must not keep the records open.
      this.parts.report(error);
    } finally {
      this.parts.tell({ event: 'changed', topics: ['session'] });
    }
  }

  private async hold(): Promise<void> {
    if (this.held?.home === this.chosen) return;
    const lock = await lockFolder(this.homes[this.chosen].home.lock);
    if (lock === null) throw new Trouble('already-open');
    this.held = { home: this.chosen, lock };
  }

  private async letGo(): Promise<void> {
    const held = this.held;
    this.held = null;
    await held?.lock.release();
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.ahead = null;
    const mine = this.turn.then(work, work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}

/** Changes when the records or the key file are put right or put back, even with the dates they had before. */
function fingerprint(home: Home): string {
  return [home.records, home.keys]
    .map((path) => {
      const found = statSync(path, { throwIfNoEntry: false });
      return found === undefined ? 'none' : `${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}`;
    })
    .join(', ');
}
