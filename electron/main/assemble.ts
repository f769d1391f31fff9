import { v7 } from 'uuid';
import type { DocumentService } from '../documents/service';
import type { RoomWindow } from '../features/big-screen/room-window';
import { createDoor, type Door } from '../ipc/door';
import { describeProblem, type Problem } from '../ipc/problem';
import { appOrigin } from '../security/origin';
import { createSessionHandlers } from '../vault/session-handlers';
import { Session } from '../vault/session';
import type { Derive, Kdf } from '../vault/derive';
import type { Clock } from '../vault/tries';
import type { WordDesk } from '../words/word-desk';
import type { ParlourEvent } from '@contract/events';
import { topics } from '@contract/method';
import { LazyBuilder } from './sample/lazy-builder';
import { StoryClock } from './sample/story-clock';
import { sampleWords } from './sample-words';

export interface AssembleParts {
  /** Holds the homes: this computer's folder for Parlour's own data. */
  folder: string;
  /** The folder of shipped migrations. */
  migrations: string;
  documents: DocumentService;
  words: WordDesk;
  /** The second window, for the room. */
  bigScreen: RoomWindow;
  derive: Derive;
  kdf: Kdf;
  clock: Clock;
  /** Shows a folder in this PC's own program for them; false when there is none. */
  openFolder(path: string): Promise<boolean>;
  /** Sends an event to every window; false when there is none. */
  tell(event: ParlourEvent): boolean;
  /** Keeps an unexpected failure in the log. */
  report: (problem: Problem) => void;
  /** Checks what handlers answer, too. */
  checkOutput: boolean;
  /** How many years the sample home has when nobody asks for more: 1; with 0 only its next meeting. */
  sampleYears?: number;
}

/** All of Parlour behind its door, without a window. */
export interface Parlour {
  door: Door;
  session: Session;
  /** Opens the sample home; goes on in the background to the rest of its year, and to other years than the last. */
  openSample(years?: number): Promise<void>;
  /** Resolves once nothing of the sample home is being built in the background. */
  built(): Promise<void>;
  /** Ends what is being built in the background, with whole meetings. */
  endBuilding(): Promise<void>;
  /** Loads what signing in and the first page will need, while there is time. */
  warm(): Promise<void>;
}

/** Wires the vault, the features and the door for one folder. Nothing is opened yet. */
export function assemble(parts: AssembleParts): Parlour {
  const newId = () => v7();
  const clock = new StoryClock(parts.clock);
  const vault = { ...parts, clock, newId, sampleWords };
  const session = new Session({
    ...vault,
    report: (error) => parts.report(describeProblem(newId(), '', error)),
  });
  const building = new LazyBuilder({
    opened: () => (session.isSample ? (session.open?.context ?? null) : null),
    tell: (progress) => void parts.tell({ event: 'sample-progress', progress }),
    changed: () => void parts.tell({ event: 'changed', topics: [...topics] }),
    now: () => parts.clock.now(),
  });
  const report = (error: unknown) => parts.report(describeProblem(newId(), '', error));
  const openSample = async (years = parts.sampleYears ?? 1) => {
    const sample = await import('./sample-home');
    const meetings = years === 0 ? 'only-next' : 'whole-year';
    const { restTold } = await sample.openSample({ session, vault, clock, meetings });
    const { open } = session;
    if (open === null || (years <= 1 && restTold === null)) return;
    await building.begin(open.context, { years: Math.max(1, years), restTold }, report);
  };
  const features = async () => (await import('./features')).featureHandlers(session, parts.bigScreen);
  let loaded: ReturnType<typeof features> | undefined;
  const door = createDoor({
    origin: appOrigin,
    opened: () => session.open?.context ?? null,
    changed: (topics) => {
      if (topics.includes('place')) session.refreshIdle();
      parts.tell({ event: 'changed', topics: [...topics] });
    },
    report: parts.report,
    checkOutput: parts.checkOutput,
    newId,
    session: createSessionHandlers({ ...vault, session, openSample: () => openSample(), building }),
    features: () => (loaded ??= features()),
  });
  return {
    door,
    session,
    openSample,
    built: () => building.built(),
    endBuilding: () => building.end(),
    async warm() {
      loaded ??= features();
      await Promise.all([loaded, import('../vault/unlock')]);
    },
  };
}
